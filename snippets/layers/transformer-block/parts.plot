x -1.00e+00 to 6.10e+00, y -7.00e-01 to 2.20e+00
  line: 3 points, (18% 93%) (18% 79%) (23% 79%), mean (20% 84%)
  line: 3 points, (42% 79%) (46% 79%) (46% 89%), mean (45% 83%)
  line: 3 points, (56% 93%) (56% 79%) (65% 79%), mean (59% 84%)
  line: 3 points, (75% 79%) (85% 79%) (85% 89%), mean (81% 83%)
  line: 3 points, (18% 59%) (18% 45%) (23% 45%), mean (20% 49%)
  line: 3 points, (42% 45%) (46% 45%) (46% 54%), mean (45% 48%)
  line: 3 points, (56% 59%) (56% 45%) (65% 45%), mean (59% 49%)
  line: 3 points, (75% 45%) (85% 45%) (85% 54%), mean (81% 48%)
  line: 3 points, (18% 24%) (18% 10%) (23% 10%), mean (20% 15%)
  line: 3 points, (42% 10%) (46% 10%) (46% 20%), mean (45% 14%)
  line: 3 points, (56% 24%) (56% 10%) (65% 10%), mean (59% 15%)
  line: 3 points, (75% 10%) (85% 10%) (85% 20%), mean (81% 14%)
  words 'the'
  words ''
  words ''
  words ''
  words '+'
  words 'attention'
  words '+'
  words 'MLP'
  words 'cow'
  words ''
  words ''
  words ''
  words '+'
  words 'attention'
  words '+'
  words 'MLP'
  words 'eats'
  words ''
  words ''
  words ''
  words '+'
  words 'attention'
  words '+'
  words 'MLP'
  words ''
  words ''
