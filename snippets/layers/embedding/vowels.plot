x -1.4e+00 to 1.1e+00, y -1.9e+00 to 9.4e-01
  line 'vowel': 5 points, (6% 17%) (31% 21%) (10% 56%) (5% 36%) (22% 43%), mean (15% 35%)
  line 'consonant': 21 points, (50% 63%) (65% 39%) (49% 95%) (61% 65%) (51% 62%) (61% 37%) (62% 67%) (95% 38%), mean (63% 52%)
  words 'a'
  words 'e'
  words 'i'
  words 'o'
  words 'u'
