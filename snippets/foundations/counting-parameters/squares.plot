x -2.00e-01 to 1.55e+01, y -4.20e+00 to 3.00e+00
  bar: 2 points, (1% 58%) (7% 70%), mean (4% 64%)
  bar: 2 points, (8% 58%) (13% 70%), mean (10% 64%)
  bar: 2 points, (14% 58%) (19% 70%), mean (17% 64%)
  bar: 2 points, (1% 44%) (7% 56%), mean (4% 50%)
  bar: 2 points, (8% 44%) (13% 56%), mean (10% 50%)
  bar: 2 points, (14% 44%) (19% 56%), mean (17% 50%)
  bar: 2 points, (1% 31%) (7% 42%), mean (4% 36%)
  bar: 2 points, (8% 31%) (13% 42%), mean (10% 36%)
  bar: 2 points, (14% 31%) (19% 42%), mean (17% 36%)
  bar: 2 points, (1% 17%) (7% 28%), mean (4% 23%)
  bar: 2 points, (8% 17%) (13% 28%), mean (10% 23%)
  bar: 2 points, (14% 17%) (19% 28%), mean (17% 23%)
  bar: 2 points, (1% 3%) (7% 15%), mean (4% 9%)
  bar: 2 points, (8% 3%) (13% 15%), mean (10% 9%)
  bar: 2 points, (14% 3%) (19% 15%), mean (17% 9%)
  bar: 2 points, (25% 58%) (30% 70%), mean (28% 64%)
  bar: 2 points, (25% 44%) (30% 56%), mean (28% 50%)
  bar: 2 points, (25% 31%) (30% 42%), mean (28% 36%)
  bar: 2 points, (25% 17%) (30% 28%), mean (28% 23%)
  bar: 2 points, (25% 3%) (30% 15%), mean (28% 9%)
  bar: 2 points, (46% 58%) (51% 70%), mean (49% 64%)
  bar: 2 points, (52% 58%) (58% 70%), mean (55% 64%)
  bar: 2 points, (59% 58%) (64% 70%), mean (61% 64%)
  bar: 2 points, (65% 58%) (70% 70%), mean (68% 64%)
  bar: 2 points, (71% 58%) (77% 70%), mean (74% 64%)
  bar: 2 points, (46% 44%) (51% 56%), mean (49% 50%)
  bar: 2 points, (52% 44%) (58% 56%), mean (55% 50%)
  bar: 2 points, (59% 44%) (64% 56%), mean (61% 50%)
  bar: 2 points, (65% 44%) (70% 56%), mean (68% 50%)
  bar: 2 points, (71% 44%) (77% 56%), mean (74% 50%)
  bar: 2 points, (82% 58%) (88% 70%), mean (85% 64%)
  bar: 2 points, (82% 44%) (88% 56%), mean (85% 50%)
  words 'dense 3 → 5'
  words '15 weights'
  words '5 biases'
  words 'dense 5 → 2'
  words '10 weights'
  words '2 biases'
