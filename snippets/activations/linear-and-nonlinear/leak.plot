frame 'slope below zero 1.00: straight line, error 0.43'
x -3.10e+00 to 3.10e+00, y -1.60e+00 to 1.90e+00
  line 'target': 80 points, (2% 54%) (15% 72%) (30% 29%) (43% 25%) (57% 67%) (70% 63%) (85% 19%) (98% 38%), mean (50% 46%)
  line 'network': 80 points, (2% 60%) (15% 56%) (30% 52%) (43% 48%) (57% 44%) (70% 40%) (85% 36%) (98% 32%), mean (50% 46%)
frame 'slope below zero 0.97: bend, error 0.39'
  line 'network': 80 points, (2% 61%) (15% 56%) (30% 50%) (43% 47%) (57% 45%) (70% 42%) (85% 35%) (98% 28%), mean (50% 46%)
frame 'slope below zero 0.95: bend, error 0.32'
  line 'network': 80 points, (2% 63%) (15% 57%) (30% 49%) (43% 49%) (57% 53%) (70% 53%) (85% 43%) (98% 35%), mean (50% 50%)
frame 'slope below zero 0.90: bend, error 0.14'
  line 'network': 80 points, (2% 74%) (15% 58%) (30% 38%) (43% 37%) (57% 54%) (70% 54%) (85% 33%) (98% 16%), mean (50% 46%)
frame 'slope below zero 0.80: bend, error 0.08'
  line 'network': 80 points, (2% 79%) (15% 61%) (30% 35%) (43% 28%) (57% 64%) (70% 57%) (85% 30%) (98% 13%), mean (50% 46%)
frame 'slope below zero 0.70: bend, error 0.05'
  line 'network': 80 points, (2% 72%) (15% 66%) (30% 34%) (43% 26%) (57% 66%) (70% 57%) (85% 28%) (98% 15%), mean (50% 46%)
frame 'slope below zero 0.50: bend, error 0.01'
  line 'network': 80 points, (2% 59%) (15% 73%) (30% 30%) (43% 24%) (57% 66%) (70% 59%) (85% 21%) (98% 25%), mean (50% 45%)
frame 'slope below zero 0.30: bend, error 0.00'
  line 'network': 80 points, (2% 59%) (15% 72%) (30% 30%) (43% 25%) (57% 66%) (70% 62%) (85% 17%) (98% 34%), mean (50% 45%)
frame 'slope below zero 0.00: bend, error 0.00'
  line 'network': 80 points, (2% 56%) (15% 75%) (30% 29%) (43% 24%) (57% 67%) (70% 63%) (85% 20%) (98% 35%), mean (50% 46%)
