frame 'temperature 0.1: mat 99.3%, why 0.0%'
x -6.40e-01 to 4.64e+00, y 0.00e+00 to 1.00e+00
  bar: 2 points, (5% 0%) (20% 99%), mean (12% 50%)
  bar: 2 points, (23% 0%) (39% 1%), mean (31% 0%)
  bar: 2 points, (42% 0%) (58% 0%), mean (50% 0%)
  bar: 2 points, (61% 0%) (77% 0%), mean (69% 0%)
  bar: 2 points, (80% 0%) (95% 0%), mean (88% 0%)
frame 'temperature 0.2: mat 92.4%, why 0.0%'
  bar: 2 points, (5% 0%) (20% 92%), mean (12% 46%)
  bar: 2 points, (23% 0%) (39% 8%), mean (31% 4%)
frame 'temperature 0.3: mat 83.6%, why 0.0%'
  bar: 2 points, (5% 0%) (20% 84%), mean (12% 42%)
  bar: 2 points, (23% 0%) (39% 16%), mean (31% 8%)
  bar: 2 points, (42% 0%) (58% 1%), mean (50% 0%)
frame 'temperature 0.5: mat 70.2%, why 0.0%'
  bar: 2 points, (5% 0%) (20% 70%), mean (12% 35%)
  bar: 2 points, (23% 0%) (39% 26%), mean (31% 13%)
  bar: 2 points, (42% 0%) (58% 3%), mean (50% 2%)
frame 'temperature 0.7: mat 61.0%, why 0.2%'
  bar: 2 points, (5% 0%) (20% 61%), mean (12% 31%)
  bar: 2 points, (23% 0%) (39% 30%), mean (31% 15%)
  bar: 2 points, (42% 0%) (58% 7%), mean (50% 4%)
  bar: 2 points, (61% 0%) (77% 2%), mean (69% 1%)
frame 'temperature 1.0: mat 51.8%, why 0.9%'
  bar: 2 points, (5% 0%) (20% 52%), mean (12% 26%)
  bar: 2 points, (23% 0%) (39% 31%), mean (31% 16%)
  bar: 2 points, (42% 0%) (58% 12%), mean (50% 6%)
  bar: 2 points, (61% 0%) (77% 4%), mean (69% 2%)
  bar: 2 points, (80% 0%) (95% 1%), mean (88% 0%)
frame 'temperature 1.4: mat 44.1%, why 2.5%'
  bar: 2 points, (5% 0%) (20% 44%), mean (12% 22%)
  bar: 2 points, (23% 0%) (39% 31%), mean (31% 15%)
  bar: 2 points, (42% 0%) (58% 15%), mean (50% 8%)
  bar: 2 points, (61% 0%) (77% 7%), mean (69% 4%)
  bar: 2 points, (80% 0%) (95% 3%), mean (88% 1%)
frame 'temperature 2.0: mat 37.4%, why 5.1%'
  bar: 2 points, (5% 0%) (20% 37%), mean (12% 19%)
  bar: 2 points, (23% 0%) (39% 29%), mean (31% 15%)
  bar: 2 points, (42% 0%) (58% 18%), mean (50% 9%)
  bar: 2 points, (61% 0%) (77% 11%), mean (69% 5%)
  bar: 2 points, (80% 0%) (95% 5%), mean (88% 3%)
frame 'temperature 3.0: mat 31.7%, why 8.4%'
  bar: 2 points, (5% 0%) (20% 32%), mean (12% 16%)
  bar: 2 points, (23% 0%) (39% 27%), mean (31% 13%)
  bar: 2 points, (42% 0%) (58% 19%), mean (50% 10%)
  bar: 2 points, (61% 0%) (77% 14%), mean (69% 7%)
  bar: 2 points, (80% 0%) (95% 8%), mean (88% 4%)
frame 'temperature 5.0: mat 27.0%, why 12.1%'
  bar: 2 points, (5% 0%) (20% 27%), mean (12% 14%)
  bar: 2 points, (23% 0%) (39% 24%), mean (31% 12%)
  bar: 2 points, (42% 0%) (58% 20%), mean (50% 10%)
  bar: 2 points, (61% 0%) (77% 16%), mean (69% 8%)
  bar: 2 points, (80% 0%) (95% 12%), mean (88% 6%)
frame 'temperature 10.0: mat 23.5%, why 15.7%'
  bar: 2 points, (5% 0%) (20% 23%), mean (12% 12%)
  bar: 2 points, (23% 0%) (39% 22%), mean (31% 11%)
  bar: 2 points, (42% 0%) (58% 20%), mean (50% 10%)
  bar: 2 points, (61% 0%) (77% 18%), mean (69% 9%)
  bar: 2 points, (80% 0%) (95% 16%), mean (88% 8%)
