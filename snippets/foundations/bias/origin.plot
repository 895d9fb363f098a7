x -2.00e-01 to 4.20e+00, y -1.66e-01 to 3.49e+00
  line 'bias=False': 2 points, (5% 5%) (95% 83%), mean (50% 44%)
  line 'bias=True': 2 points, (5% 85%) (95% 35%), mean (50% 60%)
  PathCollection 'data': 50 points, (50% 65%) (86% 35%) (31% 63%) (88% 38%) (21% 76%) (7% 76%) (58% 57%) (48% 62%), mean (46% 63%)
