frame 'penalty 0: error on new points 0.55'
x -1.05e+00 to 1.05e+00, y -2.20e+00 to 2.60e+00
  line 'training points': 12 points, (2% 53%) (20% 13%) (28% 29%) (46% 31%) (54% 54%) (72% 62%) (80% 63%) (98% 50%), mean (50% 44%)
  line 'truth': 200 points, (2% 43%) (16% 28%) (30% 26%) (43% 37%) (57% 55%) (70% 66%) (84% 63%) (98% 49%), mean (50% 46%)
  line 'polynomial': 200 points, (2% 53%) (16% 6%) (30% 29%) (43% 27%) (57% 60%) (70% 63%) (84% 65%) (98% 50%), mean (50% 45%)
frame 'penalty 1e-08: error on new points 0.52'
  line 'polynomial': 200 points, (2% 53%) (16% 7%) (30% 29%) (43% 27%) (57% 60%) (70% 63%) (84% 65%) (98% 50%), mean (50% 45%)
frame 'penalty 1e-06: error on new points 0.39'
  line 'polynomial': 200 points, (2% 53%) (16% 9%) (30% 28%) (43% 27%) (57% 59%) (70% 63%) (84% 65%) (98% 50%), mean (50% 44%)
frame 'penalty 1e-05: error on new points 0.17'
  line 'polynomial': 200 points, (2% 53%) (16% 14%) (30% 25%) (43% 30%) (57% 57%) (70% 65%) (84% 61%) (98% 50%), mean (50% 44%)
frame 'penalty 0.0001: error on new points 0.05'
  line 'polynomial': 200 points, (2% 53%) (16% 20%) (30% 22%) (43% 33%) (57% 55%) (70% 66%) (84% 58%) (98% 50%), mean (50% 44%)
frame 'penalty 0.001: error on new points 0.04'
  line 'polynomial': 200 points, (2% 53%) (16% 22%) (30% 20%) (43% 35%) (57% 54%) (70% 66%) (84% 60%) (98% 50%), mean (50% 43%)
frame 'penalty 0.01: error on new points 0.03'
  line 'polynomial': 200 points, (2% 53%) (16% 21%) (30% 21%) (43% 36%) (57% 53%) (70% 64%) (84% 61%) (98% 50%), mean (50% 43%)
frame 'penalty 0.1: error on new points 0.04'
  line 'polynomial': 200 points, (2% 53%) (16% 21%) (30% 26%) (43% 38%) (57% 50%) (70% 60%) (84% 62%) (98% 49%), mean (50% 43%)
frame 'penalty 0.3: error on new points 0.06'
  line 'polynomial': 200 points, (2% 52%) (16% 24%) (30% 29%) (43% 39%) (57% 48%) (70% 56%) (84% 61%) (98% 49%), mean (50% 44%)
frame 'penalty 1: error on new points 0.12'
  line 'polynomial': 200 points, (2% 48%) (16% 29%) (30% 34%) (43% 40%) (57% 47%) (70% 53%) (84% 58%) (98% 51%), mean (50% 44%)
frame 'penalty 3: error on new points 0.23'
  line 'polynomial': 200 points, (2% 45%) (16% 35%) (30% 38%) (43% 42%) (57% 46%) (70% 49%) (84% 53%) (98% 52%), mean (50% 44%)
frame 'penalty 10: error on new points 0.36'
  line 'polynomial': 200 points, (2% 43%) (16% 41%) (30% 42%) (43% 44%) (57% 45%) (70% 47%) (84% 49%) (98% 51%), mean (50% 45%)
frame 'penalty 100: error on new points 0.49'
  line 'polynomial': 200 points, (2% 45%) (16% 45%) (30% 45%) (43% 46%) (57% 46%) (70% 46%) (84% 46%) (98% 47%), mean (50% 46%)
