frame 'momentum 0.00: loss 0.6996 after 40 steps'
x -5.00e+00 to 5.00e+00, y -2.00e+00 to 2.00e+00
  line: 41 points, (10% 70%) (17% 50%) (21% 50%) (26% 50%) (30% 50%) (33% 50%) (36% 50%) (38% 50%), mean (27% 51%)
  line: 1 points, (50% 50%), mean (50% 50%)
  QuadContourSet: (0% 18%) to (100% 82%), mean (50% 50%), values 4, 0.00e+00 to 3.00e+00: 0% 33% 67% 100%
frame 'momentum 0.20: loss 0.3721 after 40 steps'
  line: 41 points, (10% 70%) (18% 50%) (24% 50%) (29% 50%) (33% 50%) (37% 50%) (39% 50%) (41% 50%), mean (29% 50%)
frame 'momentum 0.40: loss 0.1222 after 40 steps'
  line: 41 points, (10% 70%) (20% 51%) (27% 50%) (33% 50%) (38% 50%) (41% 50%) (43% 50%) (45% 50%), mean (33% 50%)
frame 'momentum 0.50: loss 0.0458 after 40 steps'
  line: 41 points, (10% 70%) (21% 52%) (29% 50%) (36% 50%) (41% 50%) (44% 50%) (45% 50%) (47% 50%), mean (35% 50%)
frame 'momentum 0.60: loss 0.0078 after 40 steps'
  line: 41 points, (10% 70%) (22% 54%) (32% 51%) (40% 50%) (44% 50%) (47% 50%) (48% 50%) (49% 50%), mean (37% 50%)
frame 'momentum 0.70: loss 0.0000 after 40 steps'
  line: 41 points, (10% 70%) (24% 56%) (36% 53%) (45% 51%) (48% 50%) (49% 50%) (50% 50%) (50% 50%), mean (40% 50%)
frame 'momentum 0.75: loss 0.0001 after 40 steps'
  line: 41 points, (10% 70%) (25% 58%) (39% 54%) (48% 52%) (51% 51%) (51% 50%) (50% 50%) (50% 50%), mean (42% 50%)
frame 'momentum 0.80: loss 0.0005 after 40 steps'
  line: 41 points, (10% 70%) (27% 60%) (43% 55%) (52% 53%) (53% 51%) (52% 51%) (50% 50%) (50% 50%), mean (44% 50%)
frame 'momentum 0.85: loss 0.0222 after 40 steps'
  line: 41 points, (10% 70%) (28% 63%) (47% 56%) (58% 53%) (57% 52%) (52% 51%) (49% 49%) (48% 49%), mean (45% 50%)
frame 'momentum 0.90: loss 0.2790 after 40 steps'
  line: 41 points, (10% 70%) (29% 66%) (52% 57%) (65% 54%) (60% 52%) (50% 50%) (45% 47%) (45% 47%), mean (47% 50%)
frame 'momentum 0.93: loss 0.9991 after 40 steps'
  line: 41 points, (10% 70%) (30% 68%) (56% 58%) (71% 54%) (63% 51%) (47% 49%) (40% 44%) (42% 45%), mean (47% 50%)
frame 'momentum 0.95: loss 2.1358 after 40 steps'
  line: 41 points, (10% 70%) (31% 69%) (58% 58%) (75% 53%) (66% 50%) (45% 47%) (35% 41%) (38% 42%), mean (47% 50%)
frame 'momentum 0.97: loss 4.2372 after 40 steps'
  line: 41 points, (10% 70%) (32% 70%) (61% 58%) (80% 53%) (68% 48%) (42% 44%) (28% 37%) (33% 39%), mean (47% 50%)
frame 'momentum 0.98: loss 5.8005 after 40 steps'
  line: 41 points, (10% 70%) (32% 71%) (63% 58%) (83% 52%) (70% 46%) (39% 41%) (23% 35%) (30% 38%), mean (47% 50%)
frame 'momentum 0.99: loss 7.7940 after 40 steps'
  line: 41 points, (10% 70%) (32% 72%) (65% 58%) (86% 51%) (72% 45%) (37% 39%) (18% 32%) (25% 36%), mean (46% 50%)
