x -5.00e-01 to 1.50e+00, y -5.00e-01 to 1.50e+00
  QuadContourSet: (0% 0%) to (100% 100%), mean (49% 50%), values 2, 0.00e+00 to 1.00e+00: 0% 100%
  QuadContourSet: (0% 0%) to (100% 100%), mean (48% 50%), values 1, 0.00e+00 to 0.00e+00: 0%
  PathCollection 'XOR is 0': 2 points, (25% 25%) (75% 75%), mean (50% 50%)
  PathCollection 'XOR is 1': 2 points, (25% 75%) (75% 25%), mean (50% 50%)
