frame 'step 1, forward: the weight w is given'
x -5.00e-01 to 4.50e+00, y -8.00e-01 to 3.20e+00
  line: 2 points, (10% 70%) (30% 45%), mean (20% 58%)
  line: 2 points, (10% 20%) (30% 45%), mean (20% 32%)
  line: 2 points, (30% 45%) (50% 45%), mean (40% 45%)
  line: 2 points, (50% 45%) (70% 60%), mean (60% 52%)
  line: 2 points, (50% 80%) (70% 60%), mean (60% 70%)
  line: 2 points, (70% 60%) (90% 60%), mean (80% 60%)
  line: 1 points, (10% 70%), mean (10% 70%)
  words '+0.5'
  words 'w'
frame 'step 2, forward: the input x is given'
  line: 1 points, (10% 20%), mean (10% 20%)
  words '+2.0'
  words 'x'
frame 'step 3, forward: z = w · x'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
frame 'step 4, forward: h = relu(z)'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  line: 1 points, (50% 45%), mean (50% 45%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
  words '+1.0'
  words 'h'
frame 'step 5, forward: the weight v is given'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (50% 80%), mean (50% 80%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
  words '+1.0'
  words 'h'
  words '-1.5'
  words 'v'
frame 'step 6, forward: p = v · h'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (70% 60%), mean (70% 60%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
  words '+1.0'
  words 'h'
  words '-1.5'
  words 'v'
  words '-1.5'
  words 'p'
frame 'step 7, forward: loss = (p − y)², y = 1'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (90% 60%), mean (90% 60%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
  words '+1.0'
  words 'h'
  words '-1.5'
  words 'v'
  words '-1.5'
  words 'p'
  words '+6.2'
  words 'loss'
frame 'step 8, backward: slope at p = 2 (p − y)'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (90% 60%), mean (90% 60%)
  line: 1 points, (70% 60%), mean (70% 60%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
  words '+1.0'
  words 'h'
  words '-1.5'
  words 'v'
  words '-1.5'
  words 'p'
  words '+6.2'
  words 'loss'
  words '-5.0'
frame 'step 9, backward: slope at v = slope at p · h'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (90% 60%), mean (90% 60%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (50% 80%), mean (50% 80%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
  words '+1.0'
  words 'h'
  words '-1.5'
  words 'v'
  words '-1.5'
  words 'p'
  words '+6.2'
  words 'loss'
  words '-5.0'
  words '-5.0'
frame 'step 10, backward: slope at h = slope at p · v'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (90% 60%), mean (90% 60%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (50% 45%), mean (50% 45%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
  words '+1.0'
  words 'h'
  words '-1.5'
  words 'v'
  words '-1.5'
  words 'p'
  words '+6.2'
  words 'loss'
  words '-5.0'
  words '-5.0'
  words '+7.5'
frame 'step 11, backward: slope at z = slope at h · 1'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (90% 60%), mean (90% 60%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (30% 45%), mean (30% 45%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
  words '+1.0'
  words 'h'
  words '-1.5'
  words 'v'
  words '-1.5'
  words 'p'
  words '+6.2'
  words 'loss'
  words '-5.0'
  words '-5.0'
  words '+7.5'
  words '+7.5'
frame 'step 12, backward: slope at w = slope at z · x'
  line: 1 points, (10% 20%), mean (10% 20%)
  line: 1 points, (30% 45%), mean (30% 45%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (90% 60%), mean (90% 60%)
  line: 1 points, (70% 60%), mean (70% 60%)
  line: 1 points, (50% 80%), mean (50% 80%)
  line: 1 points, (50% 45%), mean (50% 45%)
  line: 1 points, (30% 45%), mean (30% 45%)
  words '+2.0'
  words 'x'
  words '+1.0'
  words 'z'
  words '+1.0'
  words 'h'
  words '-1.5'
  words 'v'
  words '-1.5'
  words 'p'
  words '+6.2'
  words 'loss'
  words '-5.0'
  words '-5.0'
  words '+7.5'
  words '+7.5'
  words '+15.0'
