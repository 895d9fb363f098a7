frame 'learning rate 0.005, 2% of the limit: loss 17 → 8.30'
x -5.00e+00 to 5.00e+00, y -3.00e+00 to 3.00e+00
  line: 21 points, (10% 75%) (11% 72%) (11% 70%) (12% 67%) (12% 66%) (13% 64%) (13% 62%) (14% 61%), mean (12% 67%)
  line: 1 points, (50% 50%), mean (50% 50%)
  QuadContourSet: (0% 19%) to (100% 81%), mean (50% 50%), values 4, 0.00e+00 to 3.00e+00: 0% 33% 67% 100%
frame 'learning rate 0.013, 5% of the limit: loss 17 → 4.97'
  line: 21 points, (10% 75%) (11% 68%) (13% 63%) (14% 60%) (15% 58%) (16% 56%) (18% 54%) (19% 53%), mean (15% 61%)
frame 'learning rate 0.025, 10% of the limit: loss 17 → 2.91'
  line: 21 points, (10% 75%) (13% 63%) (16% 57%) (18% 53%) (20% 52%) (22% 51%) (24% 51%) (26% 50%), mean (19% 56%)
frame 'learning rate 0.050, 20% of the limit: loss 17 → 1.03'
  line: 21 points, (10% 75%) (16% 55%) (21% 51%) (25% 50%) (27% 50%) (30% 50%) (33% 50%) (36% 50%), mean (25% 53%)
frame 'learning rate 0.075, 30% of the limit: loss 17 → 0.35'
  line: 21 points, (10% 75%) (18% 52%) (25% 50%) (30% 50%) (33% 50%) (37% 50%) (39% 50%) (42% 50%), mean (30% 52%)
frame 'learning rate 0.100, 40% of the limit: loss 17 → 0.12'
  line: 21 points, (10% 75%) (21% 50%) (29% 50%) (35% 50%) (37% 50%) (41% 50%) (43% 50%) (45% 50%), mean (33% 51%)
frame 'learning rate 0.125, 50% of the limit: loss 17 → 0.04'
  line: 21 points, (10% 75%) (23% 50%) (32% 50%) (38% 50%) (41% 50%) (44% 50%) (46% 50%) (47% 50%), mean (36% 51%)
frame 'learning rate 0.150, 60% of the limit: loss 17 → 0.01'
  line: 21 points, (10% 75%) (25% 50%) (35% 50%) (41% 50%) (43% 50%) (46% 50%) (47% 50%) (48% 50%), mean (38% 51%)
frame 'learning rate 0.175, 70% of the limit: loss 17 → 0.00'
  line: 21 points, (10% 75%) (28% 48%) (37% 50%) (43% 50%) (45% 50%) (47% 50%) (48% 50%) (49% 50%), mean (39% 51%)
frame 'learning rate 0.200, 80% of the limit: loss 17 → 0.00'
  line: 21 points, (10% 75%) (30% 45%) (40% 51%) (45% 50%) (47% 50%) (48% 50%) (49% 50%) (50% 50%), mean (41% 51%)
frame 'learning rate 0.225, 90% of the limit: loss 17 → 0.00'
  line: 21 points, (10% 75%) (31% 37%) (41% 57%) (46% 47%) (48% 48%) (49% 51%) (49% 49%) (50% 50%), mean (42% 51%)
frame 'learning rate 0.237, 95% of the limit: loss 17 → 0.13'
  line: 21 points, (10% 75%) (32% 32%) (42% 63%) (47% 40%) (48% 42%) (49% 56%) (50% 46%) (50% 53%), mean (42% 51%)
frame 'learning rate 0.250, 100% of the limit: loss 17 → 9.00'
  line: 21 points, (10% 75%) (33% 25%) (43% 75%) (47% 25%) (48% 25%) (49% 75%) (50% 25%) (50% 75%), mean (42% 51%)
frame 'learning rate 0.255, 102% of the limit: diverges'
  line: 21 points, (10% 75%) (33% 22%) (43% 82%) (47% 14%) (48% 12%) (49% 93%) (50% 1%) (50% 105%), mean (43% 52%)
frame 'learning rate 0.262, 105% of the limit: diverges'
  line: 21 points, (10% 75%) (34% 17%) (44% 94%) (47% -9%) (49% -21%) (49% 145%) (50% -76%) (50% 218%), mean (43% 55%)
