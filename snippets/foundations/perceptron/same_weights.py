import torch
from sklearn.linear_model import Perceptron
from torch import nn

torch.manual_seed(0)
x = torch.randn(50, 3)  # (N, D)
targets = (x @ torch.tensor([1.0, -2.0, 0.5]) > 0).int()  # (N,)

w, b = torch.zeros(3), torch.zeros(())
linear = nn.Linear(3, 1)
nn.init.zeros_(linear.weight)
nn.init.zeros_(linear.bias)
optimizer = torch.optim.SGD(linear.parameters(), lr=1.0)
for _ in range(5):
    for x_n, target in zip(x, targets):
        error = target - int(x_n @ w + b > 0)
        w, b = w + error * x_n, b + error

        z = linear(x_n).squeeze()
        loss = -(target - int(z > 0)) * z  # how far on the wrong side
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

sk = Perceptron(shuffle=False, max_iter=5, tol=None).fit(x, targets)
print("by hand     ", w, b)
print("PyTorch     ", linear.weight.data[0], linear.bias.data)
print("scikit-learn", sk.coef_[0].round(4), sk.intercept_)
