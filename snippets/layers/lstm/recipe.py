import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.manual_seed(0)
sequences = [torch.randn(T, 3) for T in (4, 9, 6)]  # (T, D) each
labels = torch.tensor([0, 1, 0])
lengths = torch.tensor([len(x) for x in sequences])  # stays on the CPU
x = pad_sequence(sequences, batch_first=True)  # (B, T, D): zeros at the end

lstm, head = nn.LSTM(3, 5, batch_first=True), nn.Linear(5, 2)
with torch.no_grad():  # rows i, f, g, o: f is the second quarter
    lstm.bias_ih_l0[5:10] = 1.0  # remember at first, forget by learning
parameters = [*lstm.parameters(), *head.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.01)

for step in range(100):
    packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    _, (h_n, _) = lstm(packed)
    loss = nn.functional.cross_entropy(head(h_n[-1]), labels)
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(parameters, max_norm=1.0)  # long sequences: spikes
    optimizer.step()
print(f"loss {loss:.2f}  gradient norm {norm:.2f}")
