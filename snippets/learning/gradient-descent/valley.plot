x -3.00e+00 to 3.00e+00, y -3.00e+00 to 3.00e+00
  line 'path of w and b': 101 points, (17% 50%) (61% 60%) (70% 49%) (75% 43%) (78% 39%) (80% 37%) (81% 36%) (82% 35%), mean (72% 45%)
  line 'lowest loss': 1 points, (83% 33%), mean (83% 33%)
  QuadContourSet: (0% 0%) to (100% 100%), mean (63% 48%), values 7, 0.00e+00 to 6.00e+00: 0% 17% 33% 50% 67% 83% 100%
  words '0.5'
  words '2'
