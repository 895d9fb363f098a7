x -6.00e-01 to 5.40e+00, y -2.80e+00 to 3.50e+00
  line: 2 points, (17% 71%) (43% 50%), mean (30% 60%)
  line: 2 points, (17% 44%) (43% 44%), mean (30% 44%)
  line: 2 points, (17% 18%) (43% 39%), mean (30% 29%)
  line: 2 points, (57% 44%) (83% 44%), mean (70% 44%)
  line: 2 points, (50% 24%) (50% 33%), mean (50% 29%)
  PathCollection: 5 points, (10% 76%) (10% 44%) (10% 13%) (50% 44%) (90% 44%), mean (34% 44%)
  words '+0.5'
  words '-1.0'
  words '+2.0'
  words '-0.1'
  words '0.475'
  words '× +0.8'
  words '× +0.3'
  words '× -0.4'
  words 'bias +0.6'
  words 'sigmoid'
  words 'inputs'
  words 'weights'
  words 'sum'
  words 'output'
