x -6.6e+00 to 6.6e+00, y -1.3e+01 to 1.2e+01
  line 'mean of 200 passes': 121 points, (5% 85%) (17% 73%) (30% 60%) (43% 48%) (57% 56%) (70% 44%) (83% 29%) (95% 16%), mean (50% 52%)
  PathCollection 'data': 100 points, (50% 51%) (44% 48%) (40% 50%) (53% 55%) (38% 52%) (44% 48%) (47% 49%) (41% 49%), mean (50% 52%)
  FillBetweenPolyCollection '±2 spreads': (5% 5%) to (95% 95%), mean (50% 52%)
