x -6.0e-01 to 5.4e+00, y -2.8e+00 to 3.5e+00
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  words '+0.5'
  words ''
  words '× +0.8'
  words '-1.0'
  words ''
  words '× +0.3'
  words '+2.0'
  words ''
  words '× -0.4'
  words ''
  words '-0.1'
  words 'bias +0.6'
  words ''
  words 'sigmoid'
  words '0.475'
  words 'inputs'
  words 'weights'
  words 'sum'
  words 'output'
