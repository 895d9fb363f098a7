frame 'neighbour -5: train() 0.89, eval() 0.35'
x -5.50e+00 to 1.05e+01, y -1.10e+00 to 1.60e+00
  line 'train()': 16 points, (3% 74%) (16% 77%) (28% 86%) (41% 67%) (59% 26%) (72% 22%) (84% 20%) (97% 19%), mean (50% 48%)
  line 'eval()': 16 points, (3% 54%) (16% 54%) (28% 54%) (41% 54%) (59% 54%) (72% 54%) (84% 54%) (97% 54%), mean (50% 54%)
  line: 1 points, (3% 74%), mean (3% 74%)
  line: 1 points, (3% 54%), mean (3% 54%)
frame 'neighbour -4: train() 0.93, eval() 0.35'
  line: 1 points, (9% 75%), mean (9% 75%)
  line: 1 points, (9% 54%), mean (9% 54%)
frame 'neighbour -3: train() 0.98, eval() 0.35'
  line: 1 points, (16% 77%), mean (16% 77%)
  line: 1 points, (16% 54%), mean (16% 54%)
frame 'neighbour -2: train() 1.07, eval() 0.35'
  line: 1 points, (22% 80%), mean (22% 80%)
  line: 1 points, (22% 54%), mean (22% 54%)
frame 'neighbour -1: train() 1.22, eval() 0.35'
  line: 1 points, (28% 86%), mean (28% 86%)
  line: 1 points, (28% 54%), mean (28% 54%)
frame 'neighbour 0: train() 1.41, eval() 0.35'
  line: 1 points, (34% 93%), mean (34% 93%)
  line: 1 points, (34% 54%), mean (34% 54%)
frame 'neighbour 1: train() 0.71, eval() 0.35'
  line: 1 points, (41% 67%), mean (41% 67%)
  line: 1 points, (41% 54%), mean (41% 54%)
frame 'neighbour 2: train() 0.00, eval() 0.35'
  line: 1 points, (47% 41%), mean (47% 41%)
  line: 1 points, (47% 54%), mean (47% 54%)
frame 'neighbour 3: train() -0.27, eval() 0.35'
  line: 1 points, (53% 31%), mean (53% 31%)
  line: 1 points, (53% 54%), mean (53% 54%)
frame 'neighbour 4: train() -0.39, eval() 0.35'
  line: 1 points, (59% 26%), mean (59% 26%)
  line: 1 points, (59% 54%), mean (59% 54%)
frame 'neighbour 5: train() -0.46, eval() 0.35'
  line: 1 points, (66% 24%), mean (66% 24%)
  line: 1 points, (66% 54%), mean (66% 54%)
frame 'neighbour 6: train() -0.51, eval() 0.35'
  line: 1 points, (72% 22%), mean (72% 22%)
  line: 1 points, (72% 54%), mean (72% 54%)
frame 'neighbour 7: train() -0.54, eval() 0.35'
  line: 1 points, (78% 21%), mean (78% 21%)
  line: 1 points, (78% 54%), mean (78% 54%)
frame 'neighbour 8: train() -0.56, eval() 0.35'
  line: 1 points, (84% 20%), mean (84% 20%)
  line: 1 points, (84% 54%), mean (84% 54%)
frame 'neighbour 9: train() -0.58, eval() 0.35'
  line: 1 points, (91% 19%), mean (91% 19%)
  line: 1 points, (91% 54%), mean (91% 54%)
frame 'neighbour 10: train() -0.59, eval() 0.35'
  line: 1 points, (97% 19%), mean (97% 19%)
  line: 1 points, (97% 54%), mean (97% 54%)
