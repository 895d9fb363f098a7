x 7.9e-03 to 1.3e+00, y -1.1e-01 to 2.4e+00
  line 'no norm': 5 points, (5% 95%) (26% 95%) (50% 95%) (72% 95%) (95% 94%), mean (50% 95%)
  line 'no norm, He start': 5 points, (5% 93%) (26% 89%) (50% 63%) (72% 55%) (95% 95%), mean (50% 79%)
  line 'batch norm': 5 points, (5% 67%) (26% 42%) (50% 12%) (72% 5%) (95% 5%), mean (50% 26%)
