frame 'query at 0°: the output is 0.59'
x -4.60e+00 to 4.60e+00, y -4.60e+00 to 4.60e+00
  line: 6 points, (83% 50%) (66% 78%) (34% 78%) (17% 50%) (34% 22%) (66% 22%), mean (50% 50%)
  words 'k0'
  words 'k1'
  words 'k2'
  words 'k3'
  words 'k4'
  words 'k5'
  words ''
x -6.90e-01 to 5.69e+00, y 0.00e+00 to 1.00e+00
  bar: 2 points, (5% 0%) (17% 80%), mean (11% 40%)
  bar: 2 points, (20% 0%) (33% 10%), mean (26% 5%)
  bar: 2 points, (36% 0%) (48% 0%), mean (42% 0%)
  bar: 2 points, (52% 0%) (64% 0%), mean (58% 0%)
  bar: 2 points, (67% 0%) (80% 0%), mean (74% 0%)
  bar: 2 points, (83% 0%) (95% 10%), mean (89% 5%)
frame 'query at 20°: the output is 0.45'
  bar: 2 points, (5% 0%) (17% 65%), mean (11% 33%)
  bar: 2 points, (20% 0%) (33% 31%), mean (26% 16%)
  bar: 2 points, (36% 0%) (48% 1%), mean (42% 0%)
  bar: 2 points, (83% 0%) (95% 3%), mean (89% 1%)
frame 'query at 40°: the output is 0.74'
  bar: 2 points, (5% 0%) (17% 31%), mean (11% 16%)
  bar: 2 points, (20% 0%) (33% 65%), mean (26% 33%)
  bar: 2 points, (36% 0%) (48% 3%), mean (42% 1%)
  bar: 2 points, (83% 0%) (95% 1%), mean (89% 0%)
frame 'query at 60°: the output is 1.01'
  bar: 2 points, (5% 0%) (17% 10%), mean (11% 5%)
  bar: 2 points, (20% 0%) (33% 80%), mean (26% 40%)
  bar: 2 points, (36% 0%) (48% 10%), mean (42% 5%)
  bar: 2 points, (83% 0%) (95% 0%), mean (89% 0%)
frame 'query at 80°: the output is 1.30'
  bar: 2 points, (5% 0%) (17% 3%), mean (11% 1%)
  bar: 2 points, (20% 0%) (33% 65%), mean (26% 33%)
  bar: 2 points, (36% 0%) (48% 31%), mean (42% 16%)
  bar: 2 points, (52% 0%) (64% 1%), mean (58% 0%)
  bar: 2 points, (83% 0%) (95% 0%), mean (89% 0%)
frame 'query at 100°: the output is 1.70'
  bar: 2 points, (5% 0%) (17% 1%), mean (11% 0%)
  bar: 2 points, (20% 0%) (33% 31%), mean (26% 16%)
  bar: 2 points, (36% 0%) (48% 65%), mean (42% 33%)
  bar: 2 points, (52% 0%) (64% 3%), mean (58% 1%)
  bar: 2 points, (83% 0%) (95% 0%), mean (89% 0%)
frame 'query at 120°: the output is 2.00'
  bar: 2 points, (5% 0%) (17% 0%), mean (11% 0%)
  bar: 2 points, (36% 0%) (48% 80%), mean (42% 40%)
  bar: 2 points, (52% 0%) (64% 10%), mean (58% 5%)
  bar: 2 points, (83% 0%) (95% 0%), mean (89% 0%)
frame 'query at 140°: the output is 2.30'
  bar: 2 points, (5% 0%) (17% 0%), mean (11% 0%)
  bar: 2 points, (20% 0%) (33% 3%), mean (26% 1%)
  bar: 2 points, (36% 0%) (48% 65%), mean (42% 33%)
  bar: 2 points, (52% 0%) (64% 31%), mean (58% 16%)
  bar: 2 points, (67% 0%) (80% 1%), mean (74% 0%)
  bar: 2 points, (83% 0%) (95% 0%), mean (89% 0%)
frame 'query at 160°: the output is 2.70'
  bar: 2 points, (5% 0%) (17% 0%), mean (11% 0%)
  bar: 2 points, (20% 0%) (33% 1%), mean (26% 0%)
  bar: 2 points, (36% 0%) (48% 31%), mean (42% 16%)
  bar: 2 points, (52% 0%) (64% 65%), mean (58% 33%)
  bar: 2 points, (67% 0%) (80% 3%), mean (74% 1%)
  bar: 2 points, (83% 0%) (95% 0%), mean (89% 0%)
frame 'query at 180°: the output is 3.00'
  bar: 2 points, (5% 0%) (17% 0%), mean (11% 0%)
  bar: 2 points, (20% 0%) (33% 0%), mean (26% 0%)
  bar: 2 points, (36% 0%) (48% 10%), mean (42% 5%)
  bar: 2 points, (52% 0%) (64% 80%), mean (58% 40%)
  bar: 2 points, (67% 0%) (80% 10%), mean (74% 5%)
  bar: 2 points, (83% 0%) (95% 0%), mean (89% 0%)
frame 'query at 200°: the output is 3.30'
  bar: 2 points, (5% 0%) (17% 0%), mean (11% 0%)
  bar: 2 points, (20% 0%) (33% 0%), mean (26% 0%)
  bar: 2 points, (36% 0%) (48% 3%), mean (42% 1%)
  bar: 2 points, (52% 0%) (64% 65%), mean (58% 33%)
  bar: 2 points, (67% 0%) (80% 31%), mean (74% 16%)
  bar: 2 points, (83% 0%) (95% 1%), mean (89% 0%)
frame 'query at 220°: the output is 3.70'
  bar: 2 points, (5% 0%) (17% 0%), mean (11% 0%)
  bar: 2 points, (20% 0%) (33% 0%), mean (26% 0%)
  bar: 2 points, (36% 0%) (48% 1%), mean (42% 0%)
  bar: 2 points, (52% 0%) (64% 31%), mean (58% 16%)
  bar: 2 points, (67% 0%) (80% 65%), mean (74% 33%)
  bar: 2 points, (83% 0%) (95% 3%), mean (89% 1%)
frame 'query at 240°: the output is 3.99'
  bar: 2 points, (5% 0%) (17% 0%), mean (11% 0%)
  bar: 2 points, (20% 0%) (33% 0%), mean (26% 0%)
  bar: 2 points, (52% 0%) (64% 10%), mean (58% 5%)
  bar: 2 points, (67% 0%) (80% 80%), mean (74% 40%)
frame 'query at 260°: the output is 4.26'
  bar: 2 points, (5% 0%) (17% 1%), mean (11% 0%)
  bar: 2 points, (20% 0%) (33% 0%), mean (26% 0%)
  bar: 2 points, (52% 0%) (64% 3%), mean (58% 1%)
  bar: 2 points, (67% 0%) (80% 65%), mean (74% 33%)
  bar: 2 points, (83% 0%) (95% 31%), mean (89% 16%)
frame 'query at 280°: the output is 4.55'
  bar: 2 points, (5% 0%) (17% 3%), mean (11% 1%)
  bar: 2 points, (20% 0%) (33% 0%), mean (26% 0%)
  bar: 2 points, (52% 0%) (64% 1%), mean (58% 0%)
  bar: 2 points, (67% 0%) (80% 31%), mean (74% 16%)
  bar: 2 points, (83% 0%) (95% 65%), mean (89% 33%)
frame 'query at 300°: the output is 4.41'
  bar: 2 points, (5% 0%) (17% 10%), mean (11% 5%)
  bar: 2 points, (20% 0%) (33% 0%), mean (26% 0%)
  bar: 2 points, (67% 0%) (80% 10%), mean (74% 5%)
  bar: 2 points, (83% 0%) (95% 80%), mean (89% 40%)
frame 'query at 320°: the output is 3.38'
  bar: 2 points, (5% 0%) (17% 31%), mean (11% 16%)
  bar: 2 points, (20% 0%) (33% 1%), mean (26% 0%)
  bar: 2 points, (67% 0%) (80% 3%), mean (74% 1%)
  bar: 2 points, (83% 0%) (95% 65%), mean (89% 33%)
frame 'query at 340°: the output is 1.62'
  bar: 2 points, (5% 0%) (17% 65%), mean (11% 33%)
  bar: 2 points, (20% 0%) (33% 3%), mean (26% 1%)
  bar: 2 points, (67% 0%) (80% 1%), mean (74% 0%)
  bar: 2 points, (83% 0%) (95% 31%), mean (89% 16%)
frame 'query at 360°: the output is 0.59'
