# Wrong and right: the slope of the sigmoid at the wrong place.
import torch

z = torch.tensor([-2.0, 0.0, 2.0], requires_grad=True)  # before the activation
a = torch.sigmoid(z)  # after it
(slope,) = torch.autograd.grad(a.sum(), z)
print("slope by autograd      ", slope)

with torch.no_grad():
    print("a * (1 - a)            ", a * (1 - a))
    print("z * (1 - z)            ", z * (1 - z))  # wrong: z is not the activation
    twice = torch.sigmoid(a)
    print("sigmoid twice          ", twice * (1 - twice))  # wrong: a is already one
