import matplotlib.pyplot as plt
import torch

positions = (0, 1, 2, 5, 10, 20)
frequency = 10_000 ** -(torch.arange(0, 8, 2) / 8)[:3]  # the first three of D/2 = 4
for t in positions[:3]:
    print(f"position {t}: angles", *(f"{angle:.2f}" for angle in t * frequency))

plt.figure(figsize=(4.8, 2.4))
circle = torch.linspace(0, 2 * torch.pi, 60)
ink = plt.rcParams["text.color"]
for row, speed in enumerate(frequency):
    for column, t in enumerate(positions):
        plt.plot(column + 0.4 * circle.cos(), -row + 0.4 * circle.sin(), ink, lw=0.8)
        angle = t * speed  # the hand points up at 0, and turns clockwise
        hand = 0.38 * torch.stack([angle.sin(), angle.cos()])
        plt.plot([column, column + hand[0]], [-row, -row + hand[1]], f"C{row}", lw=3)
        if row == 0:
            plt.text(column, 0.6, t, ha="center")
    plt.text(-0.7, -row, ("fast", "slower", "slowest")[row], ha="right", va="center")
plt.text(-0.7, 0.6, "position", ha="right")
plt.axis("equal")
plt.axis("off")
plt.show()
