x 5.01e-07 to 2.00e+00, y 1.85e-08 to 1.29e+00
  line 'finite differences': 25 points, (5% 85%) (16% 76%) (31% 62%) (42% 55%) (58% 64%) (69% 74%) (84% 86%) (95% 95%), mean (50% 73%)
  line 'autograd: no step': 2 points, (0% 0%) (100% 0%), mean (50% 0%)
