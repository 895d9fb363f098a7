frame 'probability 0.99: loss 0.01, slope -1.0'
x 0.00e+00 to 1.00e+00, y 0.00e+00 to 5.50e+00
  line 'cross-entropy, −log p': 250 points, (0% 100%) (15% 35%) (29% 23%) (43% 15%) (57% 10%) (72% 6%) (86% 3%) (100% 0%), mean (50% 18%)
  line 'squared error, (1 − p)²': 250 points, (0% 18%) (15% 13%) (29% 9%) (43% 6%) (57% 3%) (72% 1%) (86% 0%) (100% 0%), mean (50% 6%)
  line: 1 points, (99% 0%), mean (99% 0%)
  line: 2 points, (87% 2%) (111% -2%), mean (99% 0%)
frame 'probability 0.95: loss 0.05, slope -1.1'
  line: 1 points, (95% 1%), mean (95% 1%)
  line: 2 points, (83% 3%) (107% -1%), mean (95% 1%)
frame 'probability 0.90: loss 0.11, slope -1.1'
  line: 1 points, (90% 2%), mean (90% 2%)
  line: 2 points, (78% 4%) (102% -1%), mean (90% 2%)
frame 'probability 0.80: loss 0.22, slope -1.2'
  line: 1 points, (80% 4%), mean (80% 4%)
  line: 2 points, (68% 7%) (92% 1%), mean (80% 4%)
frame 'probability 0.70: loss 0.36, slope -1.4'
  line: 1 points, (70% 6%), mean (70% 6%)
  line: 2 points, (58% 10%) (82% 3%), mean (70% 6%)
frame 'probability 0.60: loss 0.51, slope -1.7'
  line: 1 points, (60% 9%), mean (60% 9%)
  line: 2 points, (48% 13%) (72% 6%), mean (60% 9%)
frame 'probability 0.50: loss 0.69, slope -2.0'
  line: 1 points, (50% 13%), mean (50% 13%)
  line: 2 points, (38% 17%) (62% 8%), mean (50% 13%)
frame 'probability 0.40: loss 0.92, slope -2.5'
  line: 1 points, (40% 17%), mean (40% 17%)
  line: 2 points, (28% 22%) (52% 11%), mean (40% 17%)
frame 'probability 0.30: loss 1.20, slope -3.3'
  line: 1 points, (30% 22%), mean (30% 22%)
  line: 2 points, (18% 29%) (42% 15%), mean (30% 22%)
frame 'probability 0.20: loss 1.61, slope -5.0'
  line: 1 points, (20% 29%), mean (20% 29%)
  line: 2 points, (8% 40%) (32% 18%), mean (20% 29%)
frame 'probability 0.10: loss 2.30, slope -10.0'
  line: 1 points, (10% 42%), mean (10% 42%)
  line: 2 points, (-2% 64%) (22% 20%), mean (10% 42%)
frame 'probability 0.05: loss 3.00, slope -20.0'
  line: 1 points, (5% 54%), mean (5% 54%)
  line: 2 points, (-7% 98%) (17% 11%), mean (5% 54%)
frame 'probability 0.02: loss 3.91, slope -50.0'
  line: 1 points, (2% 71%), mean (2% 71%)
  line: 2 points, (-10% 180%) (14% -38%), mean (2% 71%)
frame 'probability 0.01: loss 4.61, slope -100.0'
  line: 1 points, (1% 84%), mean (1% 84%)
  line: 2 points, (-11% 302%) (13% -134%), mean (1% 84%)
