x -4.00e-01 to 6.40e+00, y -6.00e-01 to 2.40e+00
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  words ''
  words ''
  words ''
  words '×'
  words '+'
  words '×'
  words '×'
  words 'memory\n0.80'
  words 'memory\n1.12'
  words ''
  words 'forget gate\n0.90'
  words ''
  words ''
  words 'input gate\n0.50'
  words ''
  words 'note\n0.80'
  words ''
  words 'tanh'
  words ''
  words 'output\n0.24'
  words ''
  words 'output gate\n0.30'
