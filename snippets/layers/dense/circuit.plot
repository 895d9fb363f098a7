x -4.00e-01 to 3.00e+00, y -3.00e-01 to 2.60e+00
  line: 2 points, (12% 79%) (71% 62%), mean (41% 71%)
  line: 2 points, (12% 45%) (71% 62%), mean (41% 53%)
  line: 2 points, (12% 10%) (71% 62%), mean (41% 36%)
  line: 2 points, (12% 79%) (71% 28%), mean (41% 53%)
  line: 2 points, (12% 45%) (71% 28%), mean (41% 36%)
  line: 2 points, (12% 10%) (71% 28%), mean (41% 19%)
  line: 3 points, (12% 79%) (12% 45%) (12% 10%), mean (12% 45%)
  line: 2 points, (71% 62%) (71% 28%), mean (71% 45%)
  words '+2'
  words '-1'
  words '+1'
  words '+0.5 = 3.5'
  words '+1'
  words '+1'
  words '-1'
  words '-0.5 = -0.5'
  words '1'
  words '2'
  words '3'
  words 'inputs'
  words 'weights'
  words '+ bias = output'
