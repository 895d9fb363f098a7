x -2.5e+00 to 2.4e-01, y -1.0e+00 to 6.3e-01
  line: 8 points, (11% 97%) (10% 83%) (9% 70%) (9% 56%) (9% 42%) (11% 29%) (13% 16%) (17% 3%), mean (11% 50%)
  line: 2 points, (91% 62%) (11% 97%), mean (51% 79%)
  line: 2 points, (91% 62%) (10% 83%), mean (50% 73%)
  line: 2 points, (91% 62%) (9% 70%), mean (50% 66%)
  line: 2 points, (91% 62%) (9% 56%), mean (50% 59%)
  line: 2 points, (91% 62%) (9% 42%), mean (50% 52%)
  line: 2 points, (91% 62%) (11% 29%), mean (51% 46%)
  line: 2 points, (91% 62%) (13% 16%), mean (52% 39%)
  line: 2 points, (91% 62%) (17% 3%), mean (54% 33%)
  words '0'
  words '1'
  words '2'
  words '3'
  words '4'
  words '5'
  words '6'
  words '7'
