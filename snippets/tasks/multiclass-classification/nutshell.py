import torch

torch.manual_seed(0)
labels = torch.arange(300) % 3  # (N,): class numbers, int64
x = torch.randn(300, 2) + 4 * torch.eye(3)[labels, :2]  # (N, D)
model = torch.nn.Linear(2, 3)  # ends in K = 3 logits, no softmax
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
for _ in range(100):
    loss = torch.nn.functional.cross_entropy(model(x), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("right:", sum(model(x).argmax(1) == labels).item(), "/ 300")
