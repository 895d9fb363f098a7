definitions = {
    "shallow: only one": lambda hidden: hidden == 1,
    "deep: two or more": lambda hidden: hidden >= 2,
    "deep: more than two": lambda hidden: hidden > 2,
}
print("hidden layers        1    2    3    4")
for name, holds in definitions.items():
    answers = ["yes" if holds(hidden) else "no" for hidden in (1, 2, 3, 4)]
    print(f"{name:19}" + "".join(f"{answer:>5}" for answer in answers))
