x 2.77e+01 to 1.60e+04, y 2.14e+03 to 1.74e+10
  line 'nudging each weight': 6 points, (5% 23%) (23% 38%) (40% 51%) (59% 67%) (77% 80%) (95% 95%), mean (50% 59%)
  line 'backpropagation': 6 points, (5% 5%) (23% 12%) (40% 19%) (59% 27%) (77% 33%) (95% 41%), mean (50% 23%)
