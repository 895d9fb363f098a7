x -1.00e+00 to 7.40e+00, y -1.25e-01 to 2.62e+00
  shape: 5 points, (12% 5%) (88% 5%) (88% 95%) (12% 95%) (12% 5%), mean (42% 41%)
  shape: 5 points, (15% 15%) (37% 15%) (37% 70%) (15% 70%) (15% 15%), mean (24% 37%)
  shape: 5 points, (42% 15%) (59% 15%) (59% 70%) (42% 70%) (42% 15%), mean (49% 37%)
  shape: 5 points, (64% 15%) (86% 15%) (86% 70%) (64% 70%) (64% 15%), mean (73% 37%)
  words 'model'
  words 'hidden'
  words 'weight (5, 3)\n\nbias (5,)'
  words 'relu'
  words 'nothing\nto learn'
  words 'out'
  words 'weight (2, 5)\n\nbias (2,)'
  words ''
  words ''
  words ''
  words ''
  words 'x'
  words 'y'
