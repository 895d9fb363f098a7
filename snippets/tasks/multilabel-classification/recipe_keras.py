import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from sklearn.datasets import make_multilabel_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = make_multilabel_classification(2000, random_state=0)  # (N, 20), (N, 5)
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2, random_state=0)
x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=0)
mean, std = x.mean(0), x.std(0)  # of the training rows only
x, x_val, x_test = ((part - mean) / std for part in (x, x_val, x_test))

hidden, out = keras.layers.Dense(32, activation="relu"), keras.layers.Dense(5)
model = keras.Sequential([hidden, out])  # a logit a label
loss = keras.losses.BinaryCrossentropy(from_logits=True)
# no "accuracy": it counts something else
model.compile(keras.optimizers.AdamW(), loss=loss)
keep_best = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
data = {"validation_data": (x_val, y_val), "callbacks": [keep_best]}
model.fit(x, y, batch_size=32, epochs=30, verbose=0, **data)

answer = model.predict(x_test, verbose=0) > 0  # (400, 5): each label by itself
print(f"test macro F1 {f1_score(y_test, answer, average='macro'):.2f}")
