frame 'bias -6: half-way at x = +6'
x -8.80e+00 to 8.80e+00, y -4.96e-02 to 1.05e+00
  line 'without a bias': 161 points, (5% 5%) (18% 5%) (31% 7%) (44% 27%) (56% 73%) (69% 93%) (82% 95%) (95% 95%), mean (50% 50%)
  line 'with one': 161 points, (5% 5%) (18% 5%) (31% 5%) (44% 5%) (56% 5%) (69% 11%) (82% 43%) (95% 85%), mean (50% 17%)
  line: 1 points, (84% 50%), mean (84% 50%)
frame 'bias -5: half-way at x = +5'
  line 'with one': 161 points, (5% 5%) (18% 5%) (31% 5%) (44% 5%) (56% 6%) (69% 20%) (82% 65%) (95% 91%), mean (50% 22%)
  line: 1 points, (78% 50%), mean (78% 50%)
frame 'bias -4: half-way at x = +4'
  line 'with one': 161 points, (5% 5%) (18% 5%) (31% 5%) (44% 5%) (56% 9%) (69% 37%) (82% 81%) (95% 94%), mean (50% 27%)
  line: 1 points, (73% 50%), mean (73% 50%)
frame 'bias -3: half-way at x = +3'
  line 'with one': 161 points, (5% 5%) (18% 5%) (31% 5%) (44% 6%) (56% 16%) (69% 59%) (82% 90%) (95% 95%), mean (50% 33%)
  line: 1 points, (67% 50%), mean (67% 50%)
frame 'bias -2: half-way at x = +2'
  line 'with one': 161 points, (5% 5%) (18% 5%) (31% 5%) (44% 8%) (56% 31%) (69% 77%) (82% 93%) (95% 95%), mean (50% 39%)
  line: 1 points, (61% 50%), mean (61% 50%)
frame 'bias -1: half-way at x = +1'
  line 'with one': 161 points, (5% 5%) (18% 5%) (31% 6%) (44% 14%) (56% 52%) (69% 88%) (82% 95%) (95% 95%), mean (50% 44%)
  line: 1 points, (56% 50%), mean (56% 50%)
frame 'bias +0: half-way at x = +0'
  line 'with one': 161 points, (5% 5%) (18% 5%) (31% 7%) (44% 27%) (56% 73%) (69% 93%) (82% 95%) (95% 95%), mean (50% 50%)
  line: 1 points, (50% 50%), mean (50% 50%)
frame 'bias +1: half-way at x = -1'
  line 'with one': 161 points, (5% 5%) (18% 5%) (31% 12%) (44% 48%) (56% 86%) (69% 94%) (82% 95%) (95% 95%), mean (50% 56%)
  line: 1 points, (44% 50%), mean (44% 50%)
frame 'bias +2: half-way at x = -2'
  line 'with one': 161 points, (5% 5%) (18% 7%) (31% 23%) (44% 69%) (56% 92%) (69% 95%) (82% 95%) (95% 95%), mean (50% 61%)
  line: 1 points, (39% 50%), mean (39% 50%)
frame 'bias +3: half-way at x = -3'
  line 'with one': 161 points, (5% 5%) (18% 10%) (31% 41%) (44% 84%) (56% 94%) (69% 95%) (82% 95%) (95% 95%), mean (50% 67%)
  line: 1 points, (33% 50%), mean (33% 50%)
frame 'bias +4: half-way at x = -4'
  line 'with one': 161 points, (5% 6%) (18% 19%) (31% 63%) (44% 91%) (56% 95%) (69% 95%) (82% 95%) (95% 95%), mean (50% 73%)
  line: 1 points, (27% 50%), mean (27% 50%)
frame 'bias +5: half-way at x = -5'
  line 'with one': 161 points, (5% 9%) (18% 35%) (31% 80%) (44% 94%) (56% 95%) (69% 95%) (82% 95%) (95% 95%), mean (50% 78%)
  line: 1 points, (22% 50%), mean (22% 50%)
frame 'bias +6: half-way at x = -6'
  line 'with one': 161 points, (5% 15%) (18% 57%) (31% 89%) (44% 95%) (56% 95%) (69% 95%) (82% 95%) (95% 95%), mean (50% 83%)
  line: 1 points, (16% 50%), mean (16% 50%)
