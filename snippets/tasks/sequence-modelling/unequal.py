# Wrong: sequences of unequal length.
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

sentences = [torch.ones(length, 4) for length in (5, 5, 7, 2)]  # (T, D), T differs


def padded(batch):
    lengths = torch.tensor([len(sentence) for sentence in batch])  # (B,)
    return pad_sequence(batch, batch_first=True), lengths  # (B, longest T, D)


for x, lengths in DataLoader(sentences, batch_size=2, collate_fn=padded):
    print("padded ", tuple(x.shape), "of lengths", lengths.tolist())
for x in DataLoader(sentences, batch_size=2):  # RuntimeError: stack expects each tensor
    print("stacked", tuple(x.shape))
