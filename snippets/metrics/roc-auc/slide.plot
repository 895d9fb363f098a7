frame 'threshold 4.0: finds 1%, false alarms 0%'
x -3.50e+00 to 5.00e+00, y 0.00e+00 to 5.00e+01
  line: 2 points, (400% 0%) (400% 100%), mean (400% 50%)
  shape: 70 points, (0% 0%) (15% 10%) (29% 44%) (44% 84%) (56% 36%) (71% 2%) (85% 0%) (100% 0%), mean (50% 24%)
  shape: 70 points, (0% 0%) (15% 0%) (29% 0%) (44% 10%) (56% 34%) (71% 22%) (85% 2%) (100% 0%), mean (50% 11%)
  words 'no'
  words 'yes'
x -3.00e-02 to 1.03e+00, y -3.00e-02 to 1.03e+00
  line: 158 points, (3% 3%) (5% 39%) (9% 50%) (13% 64%) (17% 75%) (24% 86%) (40% 92%) (97% 97%), mean (20% 66%)
  line: 1 points, (3% 3%), mean (3% 3%)
frame 'threshold 3.6: finds 3%, false alarms 0%'
  line: 2 points, (360% 0%) (360% 100%), mean (360% 50%)
  line: 1 points, (3% 5%), mean (3% 5%)
frame 'threshold 3.2: finds 6%, false alarms 0%'
  line: 2 points, (320% 0%) (320% 100%), mean (320% 50%)
  line: 1 points, (3% 9%), mean (3% 9%)
frame 'threshold 2.8: finds 11%, false alarms 1%'
  line: 2 points, (280% 0%) (280% 100%), mean (280% 50%)
  line: 1 points, (4% 13%), mean (4% 13%)
frame 'threshold 2.4: finds 21%, false alarms 1%'
  line: 2 points, (240% 0%) (240% 100%), mean (240% 50%)
  line: 1 points, (4% 23%), mean (4% 23%)
frame 'threshold 2.0: finds 35%, false alarms 2%'
  line: 2 points, (200% 0%) (200% 100%), mean (200% 50%)
  line: 1 points, (5% 35%), mean (5% 35%)
frame 'threshold 1.6: finds 51%, false alarms 6%'
  line: 2 points, (160% 0%) (160% 100%), mean (160% 50%)
  line: 1 points, (9% 51%), mean (9% 51%)
frame 'threshold 1.2: finds 69%, false alarms 13%'
  line: 2 points, (120% 0%) (120% 100%), mean (120% 50%)
  line: 1 points, (15% 68%), mean (15% 68%)
frame 'threshold 0.8: finds 87%, false alarms 21%'
  line: 2 points, (80% 0%) (80% 100%), mean (80% 50%)
  line: 1 points, (22% 85%), mean (22% 85%)
frame 'threshold 0.4: finds 93%, false alarms 36%'
  line: 2 points, (40% 0%) (40% 100%), mean (40% 50%)
  line: 1 points, (37% 91%), mean (37% 91%)
frame 'threshold 0.0: finds 97%, false alarms 51%'
  line: 2 points, (0% 0%) (0% 100%), mean (0% 50%)
  line: 1 points, (51% 95%), mean (51% 95%)
frame 'threshold -0.4: finds 99%, false alarms 68%'
  line: 2 points, (-40% 0%) (-40% 100%), mean (-40% 50%)
  line: 1 points, (67% 96%), mean (67% 96%)
frame 'threshold -0.8: finds 100%, false alarms 78%'
  line: 2 points, (-80% 0%) (-80% 100%), mean (-80% 50%)
  line: 1 points, (77% 97%), mean (77% 97%)
frame 'threshold -1.2: finds 100%, false alarms 88%'
  line: 2 points, (-120% 0%) (-120% 100%), mean (-120% 50%)
  line: 1 points, (85% 97%), mean (85% 97%)
frame 'threshold -1.6: finds 100%, false alarms 95%'
  line: 2 points, (-160% 0%) (-160% 100%), mean (-160% 50%)
  line: 1 points, (92% 97%), mean (92% 97%)
frame 'threshold -2.0: finds 100%, false alarms 97%'
  line: 2 points, (-200% 0%) (-200% 100%), mean (-200% 50%)
  line: 1 points, (94% 97%), mean (94% 97%)
frame 'threshold -2.4: finds 100%, false alarms 98%'
  line: 2 points, (-240% 0%) (-240% 100%), mean (-240% 50%)
  line: 1 points, (96% 97%), mean (96% 97%)
frame 'threshold -2.8: finds 100%, false alarms 100%'
  line: 2 points, (-280% 0%) (-280% 100%), mean (-280% 50%)
  line: 1 points, (97% 97%), mean (97% 97%)
