x -5.00e-01 to 3.50e+00, y -3.00e-01 to 1.80e+00
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  PathCollection: (-50% -50%) to (50% 50%), mean (0% -4%)
  words '0.00'
  words 'h₀'
  words '0.76'
  words 'h₁'
  words ''
  words '× 0.5'
  words ''
  words '× 1'
  words '1'
  words '0.36'
  words 'h₂'
  words ''
  words '× 0.5'
  words ''
  words '× 1'
  words '0'
  words '0.18'
  words 'h₃'
  words ''
  words '× 0.5'
  words ''
  words '× 1'
  words '0'
  words 'inputs'
