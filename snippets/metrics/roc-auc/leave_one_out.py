# Wrong: scores of different models are ranked against each other.
import torch
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import LeaveOneOut, cross_val_predict

torch.manual_seed(0)
y = (torch.rand(100) < 0.5).int().numpy()  # coin flips
x = torch.randn(100, 1).numpy()  # noise: nothing to find
for model in (DummyClassifier(), LogisticRegression(C=1e-3)):
    p = cross_val_predict(model, x, y, cv=LeaveOneOut(), method="predict_proba")
    print(f"{type(model).__name__:18}  pooled AUC {roc_auc_score(y, p[:, 1]):.2f}")
