x 3.33e+01 to 3.35e+02, y 3.45e+01 to 3.13e+02
  line: 111 points, (95% 82%) (17% 35%) (49% 17%) (49% 30%) (24% 22%) (83% 52%) (34% 28%) (48% 63%), mean (40% 43%)
  line 'prediction = measurement': 2 points, (6% 6%) (88% 95%), mean (47% 51%)
