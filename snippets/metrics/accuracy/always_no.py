import torch

y = torch.zeros(2000, dtype=torch.bool)
y[:28] = True  # 28 people of 2,000 are ill
always_no = torch.zeros(2000, dtype=torch.bool)
careful = y | (torch.arange(2000) >= 1900)  # finds all 28, alarms 100 healthy people

for name, answer in (("always no", always_no), ("careful", careful)):
    accuracy = (answer == y).float().mean()
    found = (answer & y).sum()
    recalls = [(answer == y)[y == truth].float().mean() for truth in (True, False)]
    balanced = sum(recalls) / 2
    print(
        f"{name:9}  accuracy {accuracy:.1%}  found {found:2}  balanced {balanced:.1%}"
    )
