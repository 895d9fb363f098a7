x -2.50e-01 to 5.25e+00, y -2.00e-01 to 4.60e+00
  line 'the curve': 10 points, (5% 4%) (5% 25%) (23% 46%) (23% 67%) (41% 67%) (59% 67%) (77% 88%) (95% 88%), mean (39% 58%)
  line 'guessing': 2 points, (5% 4%) (95% 88%), mean (50% 46%)
  FillBetweenPolyCollection: (5% 4%) to (95% 88%), mean (40% 29%)
  words '+'
  words '+'
  words '−'
  words '+'
  words '−'
  words '−'
  words '+'
  words '−'
  words '−'
