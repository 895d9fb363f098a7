import torch


class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad, self.parents = data, 0.0, parents

    def __add__(self, other):  # each parent comes with its slope
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __sub__(self, other):
        return Value(self.data - other.data, [(self, 1.0), (other, -1.0)])

    def __mul__(self, other):
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    def list_graph(self, nodes):  # parents before children
        if self not in nodes:
            for parent, _ in self.parents:
                parent.list_graph(nodes)
            nodes.append(self)
        return nodes

    def backward(self):
        self.grad = 1.0
        for node in reversed(self.list_graph([])):  # node.grad is complete by now
            for parent, slope in node.parents:
                parent.grad += slope * node.grad  # +=: a value may be used twice


for make in (Value, lambda data: torch.tensor(data, requires_grad=True)):
    w, x, b, y = make(2.0), make(5.0), make(1.0), make(8.0)
    error = w * x + b - y
    (error * error).backward()
    print([float(leaf.grad) for leaf in (w, x, b, y)])
