import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
rnn, read = nn.RNN(1, 16, batch_first=True), nn.Linear(16, 1)
optimizer = torch.optim.Adam([*rnn.parameters(), *read.parameters()], lr=0.02)
for _ in range(400):
    a, b = torch.randint(0, 2, (2, 256, 6))  # random bits, (B, 6) each
    bits = torch.stack([a, b, a ^ b], dim=2).flatten(1).float()  # (B, 18)
    hidden, _ = rnn(bits[:, :-1, None])  # (B, 17, H): read all but the last bit
    logits = read(hidden)[:, :, 0]  # (B, 17): at every step, guess the next
    loss = nn.functional.binary_cross_entropy_with_logits(
        logits, bits[:, 1:], reduction="none"
    ).mean(dim=0)  # (17,)
    optimizer.zero_grad()
    loss.mean().backward()
    optimizer.step()

step, loss = torch.arange(1, 18), loss.detach()
xor = step % 3 == 2
print(f"random bits: loss {loss[~xor].mean():.1f}")
print(f"XOR bits:    loss {loss[xor].mean():.1f}")

plt.plot(step, loss, "C0-")
plt.plot(step[~xor], loss[~xor], "C0o", label="random bit")
plt.plot(step[xor], loss[xor], "C1s", label="XOR of the two before")
plt.xlabel("bits read")
plt.ylabel("loss of the guess")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2)
plt.show()
