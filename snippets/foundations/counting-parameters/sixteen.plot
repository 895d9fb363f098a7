x 0.00e+00 to 2.44e+03, y -6.90e-01 to 5.69e+00
  bar: 2 points, (0% 5%) (11% 17%), mean (6% 11%)
  bar: 2 points, (0% 20%) (22% 33%), mean (11% 26%)
  bar: 2 points, (0% 36%) (45% 48%), mean (22% 42%)
  bar: 2 points, (0% 52%) (67% 64%), mean (33% 58%)
  bar: 2 points, (0% 67%) (89% 80%), mean (45% 74%)
  bar: 2 points, (0% 83%) (95% 95%), mean (48% 89%)
