x -3.00e+00 to 3.00e+00, y -3.00e+00 to 3.00e+00
  QuadContourSet: (0% 0%) to (100% 100%), mean (64% 51%), values 10, 5.00e-02 to 9.50e-01: 0% 11% 22% 33% 44% 56% 67% 78% 89% 100%
  QuadContourSet: (23% 0%) to (100% 100%), mean (63% 53%), values 3, 0.00e+00 to 2.00e+00: 0% 50% 100%
  words 'output 0.1'
  words 'output 0.5'
  words 'output 0.9'
  words ''
  words 'w'
