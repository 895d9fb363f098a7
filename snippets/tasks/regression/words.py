# Wrong in its last line: the table is one of Python objects.
import numpy as np
import torch

rows = [[20, "red", 1.5], [35, "blue", 0.5], [50, "red", 2.0]]  # as read from a table
table = np.array(rows, dtype=object)  # (N, 3)
is_red = table[:, 1] == "red"  # a column of its own for each word
x = np.column_stack([table[:, 0], is_red, table[:, 2]]).astype(np.float32)
print(torch.tensor(x))
torch.tensor(table)  # TypeError: can't convert np.ndarray of type numpy.object_
