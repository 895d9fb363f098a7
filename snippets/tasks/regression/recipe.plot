x 3.3e+01 to 3.3e+02, y 3.7e+01 to 3.1e+02
  line: 111 points, (95% 80%) (17% 32%) (49% 18%) (49% 32%) (24% 22%) (83% 53%) (34% 30%) (48% 60%), mean (40% 43%)
  line 'prediction = measurement': 2 points, (6% 5%) (88% 95%), mean (47% 50%)
