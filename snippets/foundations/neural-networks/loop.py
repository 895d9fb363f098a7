def neuron(on, off, before):
    """The step of a weighted sum; `before` is this neuron's own last output."""
    return int(2 * on - 2 * off + 1 * before - 0.5 > 0)


state = 0
for on, off in [(0, 0), (1, 0), (0, 0), (0, 0), (0, 1), (0, 0)]:
    state = neuron(on, off, state)
    print(f"on {on}  off {off}  ->  {state}")
