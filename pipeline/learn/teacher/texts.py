"""Texts for the teachers: tokens, windows of whole paragraphs that BERT can read (see `bert.py`), training."""

import os
import re
import shutil
import sys

import torch

from bert import batches, learn, optimiser_of, padded

LENGTH, LONGEST = 300, 480  # word pieces of a window, and of a paragraph
TOKEN = re.compile(r"[^\W_]+|\S")


class Text:
    """A text with its tokens, a label for each, and its windows of paragraphs."""

    def __init__(self, path, pieces):
        self.path, self.pieces = path, pieces
        self.text = open(path, encoding="utf-8", newline="").read()
        self.tokens = [match.span() for match in TOKEN.finditer(self.text)]
        self.labels = [0] * len(self.tokens)
        self.windows = self.windows_of(self.paragraphs())

    def form(self, i):
        start, end = self.tokens[i]
        return self.text[start:end]

    def paragraphs(self):
        found, current = [], []
        for i, (start, _) in enumerate(self.tokens):
            if current and "\n" in self.text[self.tokens[i - 1][1] : start]:
                found.append(current)
                current = []
            current.append(i)
        return found + [current] if current else found

    def size(self, paragraph):
        return sum(len(self.pieces.word(self.form(i))) for i in paragraph) + 1

    def windows_of(self, paragraphs):
        windows, current, filled = [], [], 0
        for paragraph in paragraphs:
            while self.size(paragraph) > LONGEST:
                middle = len(paragraph) // 2 if self.size(paragraph) < 900 else 300
                stops = [k for k in range(40, len(paragraph) - 5) if self.form(paragraph[k]) in ".!?"]
                cut = min(stops, key=lambda k: abs(k - middle)) + 1 if stops else middle
                windows += [current, [paragraph[:cut]]] if current else [[paragraph[:cut]]]
                current, filled, paragraph = [], 0, paragraph[cut:]
            size = self.size(paragraph)
            if current and filled + size > LENGTH:
                windows.append(current)
                current, filled = [], 0
            current.append(paragraph)
            filled += size
        return windows + [current] if current else windows

    def encoded(self, window):
        """Word pieces of a window, the place of the first of each token, and the tokens."""
        ids, first, tokens = [self.pieces.of["[CLS]"]], [], []
        for paragraph in window:
            for i in paragraph:
                first.append(len(ids))
                ids += self.pieces.word(self.form(i))
                tokens.append(i)
            ids.append(self.pieces.of["[SEP]"])
        return ids, first, tokens

    def place(self):
        """The token of each character that is in one."""
        return {c: i for i, (start, end) in enumerate(self.tokens) for c in range(start, end)}

    def write(self, folder, lines):
        """The text and lines of brat standoff beside it."""
        name = "_".join(os.path.normpath(self.path).split(os.sep)[-3:])
        shutil.copy(self.path, f"{folder}/{name}")
        with open(f"{folder}/{name[:-3]}ann", "w", encoding="utf-8") as out:
            out.writelines(line + "\n" for line in lines)

    def quote(self, start, end):
        return self.text[start:end].replace("\n", " ")


def lines_of(path):
    """The rows of a brat file, if it is there."""
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


def windows_of(documents):
    """Each window of each document, encoded, with its document."""
    return [(d, d.encoded(window)) for d in documents for window in d.windows]


def batched(items, limit, shuffled=False):
    """The items in batches of about one size, of `limit` word pieces each at most."""
    sizes = [len(encoded[0]) for _, encoded in items]
    for batch in batches(sizes, limit, shuffled, 20):
        yield [items[i] for i in batch]


def train(documents, finder, epochs, limit, loss_of):
    """Trains a finder; `loss_of` gives the loss of a batch of windows."""
    items = windows_of(documents)
    optimiser, parameters = optimiser_of(finder, 1e-3)
    steps, step = len(list(batched(items, limit))) * epochs, 0
    for epoch in range(epochs):
        finder.train()
        for some in batched(items, limit, shuffled=True):
            loss = loss_of(some)
            learn(optimiser, parameters, loss, step, steps, 100)
            step += 1
        print(f"pass {epoch + 1}: {loss.item():.3f}", file=sys.stderr, flush=True)


def labels_of(some):
    """The labels of a batch of windows, padded, and their lengths."""
    lengths = torch.tensor([len(tokens) for _, (_, _, tokens) in some])
    return padded([[d.labels[t] for t in tokens] for d, (_, _, tokens) in some]), lengths
