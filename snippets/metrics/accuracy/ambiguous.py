# Wrong in its last comparison: an if wants one answer. The lines before are right.
import torch

predicted, y = torch.tensor([2, 0, 1, 1]), torch.tensor([2, 0, 1, 0])  # (N,) each
print("predicted", predicted.tolist(), " true", y.tolist())
print("each right:", (predicted == y).tolist())
print(f"accuracy: {(predicted == y).float().mean():.2f}")
print("all right:", torch.equal(predicted, y))
if predicted == y:  # RuntimeError: Boolean value of Tensor with more than one value
    print("right")
