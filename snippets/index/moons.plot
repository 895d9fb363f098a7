frame 'training step 0: loss 0.68, 50% right'
x -1.70e+00 to 2.70e+00, y -1.10e+00 to 1.60e+00
  PathCollection: 150 points, (59% 59%) (20% 53%) (28% 74%) (56% 70%) (14% 61%) (34% 81%) (36% 72%) (52% 79%), mean (39% 64%)
  PathCollection: 150 points, (57% 20%) (40% 34%) (65% 22%) (73% 20%) (36% 54%) (69% 21%) (73% 29%) (41% 46%), mean (61% 35%)
  QuadContourSet: none, values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 12: loss 0.48, 81% right'
  QuadContourSet: (36% -0%) to (100% 87%), mean (63% 50%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 24: loss 0.33, 83% right'
  QuadContourSet: (23% -0%) to (100% 93%), mean (58% 52%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 36: loss 0.26, 88% right'
  QuadContourSet: (6% -0%) to (100% 73%), mean (48% 44%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 48: loss 0.23, 89% right'
  QuadContourSet: (-0% 5%) to (100% 65%), mean (44% 44%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 60: loss 0.20, 90% right'
  QuadContourSet: (2% -0%) to (100% 67%), mean (45% 43%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 72: loss 0.17, 93% right'
  QuadContourSet: (4% -0%) to (100% 68%), mean (46% 44%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 84: loss 0.15, 95% right'
  QuadContourSet: (4% -0%) to (100% 70%), mean (46% 45%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 96: loss 0.12, 96% right'
  QuadContourSet: (2% -0%) to (100% 74%), mean (46% 45%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 108: loss 0.10, 97% right'
  QuadContourSet: (1% -0%) to (100% 77%), mean (47% 46%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 120: loss 0.09, 98% right'
  QuadContourSet: (1% -0%) to (100% 82%), mean (47% 46%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 132: loss 0.07, 99% right'
  QuadContourSet: (2% -0%) to (100% 86%), mean (48% 47%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 144: loss 0.06, 99% right'
  QuadContourSet: (2% -0%) to (100% 90%), mean (49% 49%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 156: loss 0.05, 99% right'
  QuadContourSet: (2% -0%) to (100% 94%), mean (50% 49%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 168: loss 0.05, 99% right'
  QuadContourSet: (2% -0%) to (100% 99%), mean (50% 50%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 180: loss 0.04, 99% right'
  QuadContourSet: (2% -0%) to (98% 100%), mean (50% 50%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 192: loss 0.04, 99% right'
  QuadContourSet: (2% -0%) to (96% 100%), mean (49% 50%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 204: loss 0.03, 99% right'
  QuadContourSet: (2% -0%) to (95% 100%), mean (49% 50%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 216: loss 0.03, 99% right'
  QuadContourSet: (2% -0%) to (94% 100%), mean (48% 49%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 228: loss 0.03, 99% right'
  QuadContourSet: (2% -0%) to (93% 100%), mean (48% 49%), values 1, 0.00e+00 to 0.00e+00: 0%
frame 'training step 240: loss 0.03, 99% right'
  QuadContourSet: (2% -0%) to (93% 100%), mean (48% 49%), values 1, 0.00e+00 to 0.00e+00: 0%
