import matplotlib.pyplot as plt

lr, penalty = 0.1, 0.5
l1, l2 = [1.0], [1.0]  # one weight under each penalty, and no data
for _ in range(40):
    l1.append(max(l1[-1] - lr * penalty, 0.0))  # the same step each time, down to zero
    l2.append(l2[-1] - lr * 2 * penalty * l2[-1])  # a tenth of what is left

print(f"L1: first step {l1[0] - l1[1]:.3f}, tenth {l1[9] - l1[10]:.3f}", end="")
print(f", zero after {l1.index(0)}")
print(f"L2: first step {l2[0] - l2[1]:.3f}, tenth {l2[9] - l2[10]:.3f}", end="")
print(f", {l2[-1]:.4f} left after 40")

plt.plot(l1, "C0-", label="L1")
plt.plot(l2, "C1--", label="L2")
plt.xlabel("step")
plt.ylabel("weight")
plt.legend()
plt.show()
