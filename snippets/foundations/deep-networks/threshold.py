definitions = {
    "shallow: only one": lambda hidden: hidden == 1,
    "deep: two or more": lambda hidden: hidden >= 2,
    "deep: more than two": lambda hidden: hidden > 2,
}
counts = (1, 2, 3)
print(f"{'hidden layers':19}" + "".join(f"{hidden:5}" for hidden in counts))
for name, holds in definitions.items():
    answers = ["yes" if holds(hidden) else "no" for hidden in counts]
    print(f"{name:19}" + "".join(f"{answer:>5}" for answer in answers))
