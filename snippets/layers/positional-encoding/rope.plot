x -3.38e+00 to 3.43e+00, y -2.02e+00 to 1.99e+00
  line: 2 points, (50% 50%) (72% 43%), mean (61% 47%)
  line: 2 points, (50% 50%) (65% 79%), mean (58% 65%)
  line: 2 points, (50% 50%) (44% 88%), mean (47% 69%)
  line: 2 points, (50% 50%) (28% 63%), mean (39% 57%)
  line: 2 points, (50% 50%) (32% 26%), mean (41% 38%)
  line: 2 points, (50% 50%) (52% 12%), mean (51% 31%)
  words '0'
  words '1'
  words '2'
  words '3'
  words '4'
  words '5'
