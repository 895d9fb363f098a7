frame 'spread 0.5: vanishes, first / last 1.7e-06'
x 5.00e-02 to 2.09e+01, y 1.00e-07 to 1.00e+04
  line: 20 points, (5% 11%) (19% 20%) (28% 25%) (43% 33%) (57% 42%) (72% 50%) (81% 55%) (95% 64%), mean (50% 38%)
  line: 2 points, (0% 100%) (100% 100%), mean (50% 100%)
frame 'spread 0.6: vanishes, first / last 5.2e-05'
  line: 20 points, (5% 25%) (19% 31%) (28% 35%) (43% 41%) (57% 47%) (72% 53%) (81% 58%) (95% 64%), mean (50% 44%)
frame 'spread 0.7: vanishes, first / last 9.0e-04'
  line: 20 points, (5% 36%) (19% 41%) (28% 44%) (43% 48%) (57% 52%) (72% 56%) (81% 59%) (95% 64%), mean (50% 50%)
frame 'spread 0.8: vanishes, first / last 9.8e-03'
  line: 20 points, (5% 45%) (19% 49%) (28% 51%) (43% 54%) (57% 56%) (72% 59%) (81% 61%) (95% 64%), mean (50% 55%)
frame 'spread 0.9: survives, first / last 6.8e-02'
  line: 20 points, (5% 53%) (19% 56%) (28% 57%) (43% 59%) (57% 60%) (72% 61%) (81% 62%) (95% 64%), mean (50% 59%)
frame 'spread 1.0: survives, first / last 2.7e-01'
  line: 20 points, (5% 58%) (19% 61%) (28% 61%) (43% 62%) (57% 62%) (72% 63%) (81% 63%) (95% 64%), mean (50% 62%)
frame 'spread 1.1: survives, first / last 5.8e-01'
  line: 20 points, (5% 62%) (19% 63%) (28% 63%) (43% 63%) (57% 63%) (72% 64%) (81% 64%) (95% 64%), mean (50% 63%)
frame 'spread 1.2: survives, first / last 9.3e-01'
  line: 20 points, (5% 63%) (19% 64%) (28% 64%) (43% 64%) (57% 64%) (72% 64%) (81% 64%) (95% 64%), mean (50% 64%)
frame 'spread 1.4: survives, first / last 1.9e+00'
  line: 20 points, (5% 66%) (19% 66%) (28% 66%) (43% 65%) (57% 65%) (72% 64%) (81% 64%) (95% 64%), mean (50% 65%)
frame 'spread 1.6: survives, first / last 3.7e+00'
  line: 20 points, (5% 69%) (19% 68%) (28% 68%) (43% 67%) (57% 66%) (72% 65%) (81% 64%) (95% 64%), mean (50% 66%)
frame 'spread 2.0: survives, first / last 1.7e+01'
  line: 20 points, (5% 75%) (19% 73%) (28% 72%) (43% 70%) (57% 69%) (72% 67%) (81% 65%) (95% 64%), mean (50% 69%)
frame 'spread 2.5: survives, first / last 9.4e+01'
  line: 20 points, (5% 82%) (19% 79%) (28% 77%) (43% 74%) (57% 71%) (72% 68%) (81% 66%) (95% 64%), mean (50% 73%)
frame 'spread 3.0: explodes, first / last 3.7e+02'
  line: 20 points, (5% 87%) (19% 84%) (28% 81%) (43% 77%) (57% 74%) (72% 70%) (81% 67%) (95% 64%), mean (50% 75%)
