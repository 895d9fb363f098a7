x 4.75e-01 to 1.02e+00, y 4.70e-01 to 1.03e+00
  line: 1 points, (13% 5%), mean (13% 5%)
  line: 1 points, (32% 9%), mean (32% 9%)
  line: 1 points, (51% 16%), mean (51% 16%)
  line: 1 points, (70% 13%), mean (70% 13%)
  line 'this network, in five groups': 1 points, (94% 64%), mean (94% 64%)
  line 'calibrated: as often right as sure': 2 points, (5% 5%) (95% 95%), mean (50% 50%)
