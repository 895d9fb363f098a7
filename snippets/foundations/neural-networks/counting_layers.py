from torch import nn

model = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))
print(model)

linears = [module for module in model if isinstance(module, nn.Linear)]
print("hidden layers:          ", len(linears) - 1)  # the last one is the output
print("layers with weights:    ", len(linears))
print("with the input as one:  ", len(linears) + 1)
print("modules in the program: ", len(model))
