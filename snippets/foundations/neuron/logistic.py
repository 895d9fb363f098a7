import torch
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from torch import nn

data = load_breast_cancer()
x = StandardScaler().fit_transform(data.data)  # (N, D) = (569, 30)
regression = LogisticRegression().fit(x, data.target)

neuron = nn.Sequential(nn.Linear(30, 1), nn.Sigmoid()).double()
with torch.no_grad():
    neuron[0].weight.copy_(torch.tensor(regression.coef_))  # (1, D)
    neuron[0].bias.copy_(torch.tensor(regression.intercept_))  # (1,)
    ours = neuron(torch.tensor(x)).squeeze(1)  # (N, 1) -> (N,)

theirs = torch.tensor(regression.predict_proba(x)[:, 1])
print("all 569 outputs equal:", torch.allclose(ours, theirs))
