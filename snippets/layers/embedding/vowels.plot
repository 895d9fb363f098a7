x -1.8e+00 to 1.6e+00, y -2.6e+00 to 6.8e-01
  line: 1 points, (5% 15%), mean (5% 15%)
  line: 1 points, (51% 64%), mean (51% 64%)
  line: 1 points, (57% 81%), mean (57% 81%)
  line: 1 points, (77% 47%), mean (77% 47%)
  line: 1 points, (31% 22%), mean (31% 22%)
  line: 1 points, (65% 42%), mean (65% 42%)
  line: 1 points, (54% 45%), mean (54% 45%)
  line: 1 points, (71% 54%), mean (71% 54%)
  line: 1 points, (11% 57%), mean (11% 57%)
  line: 1 points, (49% 95%), mean (49% 95%)
  line: 1 points, (67% 24%), mean (67% 24%)
  line: 1 points, (70% 54%), mean (70% 54%)
  line: 1 points, (62% 68%), mean (62% 68%)
  line: 1 points, (47% 42%), mean (47% 42%)
  line: 1 points, (5% 40%), mean (5% 40%)
  line: 1 points, (51% 64%), mean (51% 64%)
  line: 1 points, (54% 64%), mean (54% 64%)
  line: 1 points, (62% 56%), mean (62% 56%)
  line: 1 points, (61% 39%), mean (61% 39%)
  line: 1 points, (76% 70%), mean (76% 70%)
  line: 1 points, (21% 43%), mean (21% 43%)
  line: 1 points, (85% 69%), mean (85% 69%)
  line: 1 points, (62% 71%), mean (62% 71%)
  line: 1 points, (56% 39%), mean (56% 39%)
  line: 1 points, (53% 5%), mean (53% 5%)
  line: 1 points, (95% 42%), mean (95% 42%)
  words 'a'
  words 'b'
  words 'c'
  words 'd'
  words 'e'
  words 'f'
  words 'g'
  words 'h'
  words 'i'
  words 'j'
  words 'k'
  words 'l'
  words 'm'
  words 'n'
  words 'o'
  words 'p'
  words 'q'
  words 'r'
  words 's'
  words 't'
  words 'u'
  words 'v'
  words 'w'
  words 'x'
  words 'y'
  words 'z'
