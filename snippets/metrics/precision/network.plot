x -5.00e-01 to 1.50e+00, y 1.50e+00 to -5.00e-01
  picture 2x2, 0.00e+00 to 1.00e+00: nan% 100% nan% 0%
  words '534'
  words '8'
  words '19'
  words '36'
