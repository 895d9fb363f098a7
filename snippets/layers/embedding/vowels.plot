x -1.82e+00 to 1.42e+00, y -1.25e+00 to -8.90e-02
  line 'vowel': 5 points, (95% 67%) (94% 42%) (92% 95%) (85% 71%) (77% 77%), mean (89% 71%)
  line 'consonant': 21 points, (25% 79%) (17% 26%) (22% 71%) (21% 57%) (32% 66%) (22% 30%) (19% 46%) (30% 20%), mean (24% 44%)
  words 'a'
  words 'e'
  words 'i'
  words 'o'
  words 'u'
