frame 'spread 0.5: survives, first / last 1.5e+00'
x 5.0e-02 to 2.1e+01, y 1.0e-07 to 1.0e+04
  line: 20 points, (5% 65%) (19% 66%) (28% 67%) (43% 67%) (57% 67%) (72% 67%) (81% 66%) (95% 64%), mean (50% 66%)
  line: 2 points, (0% 100%) (100% 100%), mean (50% 100%)
frame 'spread 0.6: survives, first / last 1.5e+00'
frame 'spread 0.7: survives, first / last 1.4e+00'
frame 'spread 0.8: survives, first / last 1.4e+00'
frame 'spread 0.9: survives, first / last 1.2e+00'
  line: 20 points, (5% 64%) (19% 66%) (28% 66%) (43% 66%) (57% 67%) (72% 67%) (81% 66%) (95% 64%), mean (50% 66%)
frame 'spread 1.0: survives, first / last 9.9e-01'
  line: 20 points, (5% 64%) (19% 64%) (28% 65%) (43% 65%) (57% 66%) (72% 66%) (81% 66%) (95% 64%), mean (50% 65%)
frame 'spread 1.1: survives, first / last 8.4e-01'
  line: 20 points, (5% 63%) (19% 63%) (28% 63%) (43% 64%) (57% 65%) (72% 65%) (81% 65%) (95% 64%), mean (50% 64%)
frame 'spread 1.2: survives, first / last 9.1e-01'
  line: 20 points, (5% 63%) (19% 63%) (28% 63%) (43% 63%) (57% 64%) (72% 64%) (81% 64%) (95% 64%), mean (50% 64%)
frame 'spread 1.4: survives, first / last 1.8e+00'
  line: 20 points, (5% 66%) (19% 65%) (28% 65%) (43% 64%) (57% 64%) (72% 64%) (81% 64%) (95% 64%), mean (50% 64%)
frame 'spread 1.6: survives, first / last 3.5e+00'
  line: 20 points, (5% 69%) (19% 67%) (28% 67%) (43% 66%) (57% 65%) (72% 64%) (81% 64%) (95% 64%), mean (50% 66%)
frame 'spread 2.0: survives, first / last 1.8e+01'
  line: 20 points, (5% 75%) (19% 73%) (28% 72%) (43% 70%) (57% 68%) (72% 66%) (81% 65%) (95% 64%), mean (50% 69%)
frame 'spread 2.5: survives, first / last 8.2e+01'
  line: 20 points, (5% 81%) (19% 78%) (28% 76%) (43% 74%) (57% 71%) (72% 68%) (81% 66%) (95% 64%), mean (50% 72%)
frame 'spread 3.0: explodes, first / last 3.9e+02'
  line: 20 points, (5% 87%) (19% 83%) (28% 81%) (43% 77%) (57% 73%) (72% 70%) (81% 67%) (95% 64%), mean (50% 75%)
