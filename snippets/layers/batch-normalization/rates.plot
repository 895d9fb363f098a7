x 7.9e-03 to 1.3e+00, y -1.1e-01 to 2.5e+00
  line 'no norm': 5 points, (5% 94%) (26% 94%) (50% 93%) (72% 93%) (95% 95%), mean (50% 94%)
  line 'no norm, He start': 5 points, (5% 93%) (26% 89%) (50% 57%) (72% 38%) (95% 91%), mean (50% 73%)
  line 'batch norm': 5 points, (5% 65%) (26% 38%) (50% 11%) (72% 5%) (95% 5%), mean (50% 25%)
