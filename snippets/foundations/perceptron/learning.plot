x -1.83e+00 to 3.75e+00, y -1.18e+00 to 6.61e+00
  line 'after pass 1': 2 points, (6% 6%) (95% 73%), mean (51% 40%)
  line 'after pass 2': 2 points, (6% 16%) (95% 65%), mean (51% 41%)
  line 'after pass 3': 2 points, (6% 21%) (95% 57%), mean (51% 39%)
  line 'after pass 4': 2 points, (6% 27%) (95% 52%), mean (51% 39%)
  PathCollection 'class 0': 20 points, (44% 72%) (31% 52%) (56% 59%) (66% 61%) (20% 95%) (53% 75%) (34% 45%) (5% 79%), mean (55% 70%)
  PathCollection 'class 1': 20 points, (49% 38%) (60% 21%) (60% 12%) (54% 32%) (73% 22%) (40% 33%) (58% 22%) (71% 31%), mean (62% 23%)
