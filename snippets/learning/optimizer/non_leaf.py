# Wrong: a model moved after the first step.
import torch

right = torch.randn(3).to(torch.float64).requires_grad_()  # moved first: a leaf
optimizer = torch.optim.AdamW([right])
print("right: leaf", right.is_leaf)

wrong = torch.randn(3, requires_grad=True).to(torch.float64)
print("wrong: leaf", wrong.is_leaf)
optimizer = torch.optim.AdamW([wrong])  # ValueError: can't optimize a non-leaf Tensor
