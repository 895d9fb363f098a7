x -1.8e+00 to 3.5e+00, y -1.2e+00 to 6.6e+00
  line 'after pass 1': 2 points, (0% 0%) (100% 100%), mean (50% 50%)
  line 'after pass 2': 2 points, (0% 0%) (100% 100%), mean (50% 50%)
  line 'after pass 3': 2 points, (0% 0%) (100% 100%), mean (50% 50%)
  line 'after pass 4': 2 points, (0% 0%) (100% 100%), mean (50% 50%)
  PathCollection 'class 0': 20 points, (46% 72%) (33% 52%) (59% 59%) (69% 61%) (21% 95%) (56% 75%) (36% 45%) (5% 79%), mean (57% 70%)
  PathCollection 'class 1': 20 points, (51% 38%) (63% 21%) (63% 12%) (56% 32%) (76% 22%) (42% 33%) (60% 22%) (74% 31%), mean (65% 23%)
