def neuron(on, off, before):
    """A weighted sum; `before` is this neuron's own last output."""
    return 2 * on - 2 * off + 1 * before - 0.5


state = 0
for on, off in [(0, 0), (1, 0), (0, 0), (0, 0), (0, 1), (0, 0)]:
    z = neuron(on, off, state)
    state = int(z > 0)  # the step
    print(f"on {on}  off {off}  ->  sum {z:+.1f}  output {state}")
