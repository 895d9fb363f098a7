import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import losses
from torch.nn import functional as F

torch.manual_seed(0)
x, t = torch.randn(6, 3), torch.randn(6, 3)  # (N, K): outputs or logits, targets
labels, weight = torch.randint(3, (6,)), torch.tensor([1.0, 2.0, 3.0])  # (N,), (K,)
one_hot, yes = F.one_hot(labels).float(), (t > 0).float()  # (N, K)
p, q = x.softmax(dim=1), t.softmax(dim=1)
sparse, from_logits = losses.SparseCategoricalCrossentropy, {"from_logits": True}
weighted = sparse(reduction="mean_with_sample_weight", **from_logits)
categorical, binary = losses.CategoricalCrossentropy, losses.BinaryCrossentropy
rows = {
    "MSE": (F.mse_loss(x, t), losses.MeanSquaredError()(t, x)),
    "MAE": (F.l1_loss(x, t), losses.MeanAbsoluteError()(t, x)),
    "Huber": (F.huber_loss(x, t), losses.Huber()(t, x)),
    "CE": (F.cross_entropy(x, labels), sparse(**from_logits)(labels, x)),
    "CE, one-hot": (
        F.cross_entropy(x, one_hot),
        categorical(**from_logits)(one_hot, x),
    ),
    "CE, class weights": (
        F.cross_entropy(x, labels, weight),
        weighted(labels, x, sample_weight=weight[labels]),
    ),
    "CE, probabilities": (F.nll_loss(p.log(), labels), sparse()(labels, p)),
    "BCE, logits": (
        F.binary_cross_entropy_with_logits(x, yes),
        binary(**from_logits)(yes, x),
    ),
    "BCE, probabilities": (F.binary_cross_entropy(p, yes), binary()(yes, p)),
    "KL divergence": (
        F.kl_div(p.log(), q, reduction="batchmean"),
        losses.KLDivergence()(q, p),
    ),
}
for name, (ours, theirs) in rows.items():
    print(f"{name:18}  {ours:.4f}  {theirs:.4f}")
