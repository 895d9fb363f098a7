x -5.00e-01 to 5.50e+00, y 1.50e+00 to -5.00e-01
  LineCollection: (33% 0%) to (67% 100%), mean (50% 50%)
  picture 2x6, 0.00e+00 to 1.00e+00: 0% 100% 0% 100% 0% 100% 100% 0% 100% 0% 100% 0%
  words '541'
  words '31'
  words '1'
  words '24'
  words '534'
  words '19'
  words '8'
  words '36'
  words '497'
  words '6'
  words '45'
  words '49'
  words 'threshold 0.9'
  words 'threshold 0.5'
  words 'threshold 0.1'
