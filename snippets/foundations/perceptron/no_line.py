from sklearn.datasets import make_blobs
from sklearn.linear_model import LogisticRegression, Perceptron, SGDClassifier

averaged = {"loss": "perceptron", "learning_rate": "constant", "eta0": 1.0}
right = {"last weights": [], "averaged": [], "logistic": []}
for seed in range(20):  # two classes that overlap
    x, y = make_blobs(1200, centers=[[0, 0], [2, 0]], random_state=seed)
    for name, model in (
        ("last weights", Perceptron(random_state=seed)),
        ("averaged", SGDClassifier(average=True, random_state=seed, **averaged)),
        ("logistic", LogisticRegression()),
    ):
        right[name].append(model.fit(x[:200], y[:200]).score(x[200:], y[200:]))
for name, scores in right.items():
    better = sum(s > last for s, last in zip(scores, right["last weights"]))
    mean = sum(scores) / 20
    print(f"{name:12}  {mean:.0%} of new points right, better in {better:2} of 20")
