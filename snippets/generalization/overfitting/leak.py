# Wrong in its first column: prepared before the split. The second is right.
import torch
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

torch.manual_seed(0)
x = torch.randn(300, 5000).numpy()  # (N, D): noise
y = torch.randint(2, (300,)).numpy()  # coin flips: nothing can predict them

for name, step in (("scaling", StandardScaler()), ("selecting", SelectKBest(k=20))):
    wrong = cross_val_score(LogisticRegression(), step.fit_transform(x, y), y).mean()
    right = cross_val_score(make_pipeline(step, LogisticRegression()), x, y).mean()
    print(f"{name:9} before the split: {wrong:.0%}, after it: {right:.0%}")
