x -2.00e+00 to 5.50e+00, y -7.00e-01 to 3.40e+00
  line: 2 points, (27% 59%) (60% 17%), mean (43% 38%)
  line: 2 points, (40% 59%) (60% 17%), mean (50% 38%)
  line: 2 points, (53% 59%) (60% 17%), mean (57% 38%)
  line: 2 points, (67% 59%) (60% 17%), mean (63% 38%)
  line: 2 points, (80% 59%) (60% 17%), mean (70% 38%)
  line: 2 points, (93% 59%) (60% 17%), mean (77% 38%)
  words '0'
  words 'a'
  words '0.30'
  words '1'
  words 'b'
  words '0.03'
  words '2'
  words 'a'
  words '0.30'
  words '3'
  words 'c'
  words '0.03'
  words '4'
  words 'b'
  words '0.03'
  words '5'
  words 'a'
  words '0.30'
  words 'query a: 2.36'
  words 'values'
  words 'keys'
  words 'weights'
