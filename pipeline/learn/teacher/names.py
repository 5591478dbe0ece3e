"""A slow finder of names that teaches the fast one, as `attribution.py` does for attribution.

Names as BIO labels under a linear-chain random field over BERT (see `bert.py`), in windows of whole paragraphs.
Needed only to make the silver annotations again; the program itself never runs it.

    python3 names.py train worldwide/train FOLDER teacher.pt
    python3 names.py score teacher.pt FOLDER worldwide/dev
    python3 names.py find teacher.pt FOLDER SILVER TEXTS...      (folders of *.txt)
    vouch train --task entities worldwide/train ... --silver SILVER

FOLDER holds BERT as `bert.py` says.
"""

import glob
import os
import random
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F

from bert import WIDTH, Bert, Pieces, words_of
from chain import Chain, spans_in
from texts import Text, batched, labels_of, lines_of, train, windows_of

SEED, FROZEN, EPOCHS, BATCH = 1, 4, 3, 2200  # the batch in word pieces
KINDS = ["PERSON", "ORG", "LOC", "NORP", "FAC", "MISC", "PRODUCT"]


class Document(Text):
    """A text with the names that are annotated, and those that are found."""

    def __init__(self, path, pieces):
        super().__init__(path, pieces)
        self.found = []
        place = self.place()
        for row in lines_of(path[:-3] + "ann"):
            kind, _, spans = row[1].partition(" ")
            if not row[0].startswith("T") or kind not in KINDS:
                continue
            start, end = spans.split(";")[0].split()
            inside = sorted({place[c] for c in range(int(start), int(end)) if c in place})
            for i in inside:
                self.labels[i] = 2 * KINDS.index(kind) + (1 if i == inside[0] else 2)

    def lines(self):
        for k, (a, b, kind) in enumerate(self.found):
            start, end = self.tokens[a][0], self.tokens[b][1]
            yield f"T{k + 1}\t{KINDS[kind]} {start} {end}\t{self.quote(start, end)}"


class Finder(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.bert, self.chain = Bert(folder, FROZEN), Chain(len(KINDS))
        self.tag = nn.Linear(WIDTH, self.chain.labels)

    def forward(self, items):
        return self.tag(F.dropout(words_of(self.bert, items), 0.2, self.training))

    def loss(self, some):
        labels, lengths = labels_of(some)
        return self.chain.loss(self([encoded for _, encoded in some]), labels, lengths) / lengths.sum() * 10


def find(documents, finder):
    finder.eval()
    with torch.no_grad():
        for some in batched(windows_of(documents), 6000):
            emissions = finder([encoded for _, encoded in some])
            for k, (document, (_, _, tokens)) in enumerate(some):
                for a, b, kind in spans_in(finder.chain.best(emissions[k], len(tokens))):
                    document.found.append((tokens[a], tokens[b], kind))
    for document in documents:
        document.found.sort()


def score(documents):
    """Exact F1 of each kind."""
    for k, kind in enumerate(KINDS):
        of = lambda spans: {(a, b) for a, b, of in spans if of == k}
        pairs = [(of(spans_in(d.labels)), of(d.found)) for d in documents]
        both = sum(len(right & found) for right, found in pairs)
        print(f"{kind} {200 * both / max(1, sum(len(a) + len(b) for a, b in pairs)):.1f}")


def main(task, first, folder, *rest):
    torch.manual_seed(SEED)
    random.seed(SEED)
    pieces, finder = Pieces(folder), Finder(folder)
    read = lambda path: [Document(p, pieces) for p in sorted(glob.glob(f"{path}/*.txt"))]
    if task == "train":
        train(read(first), finder, EPOCHS, BATCH, finder.loss)
        torch.save(finder.state_dict(), rest[0])
        return
    finder.load_state_dict(torch.load(first))
    if task == "score":
        documents = read(rest[0])
        find(documents, finder)
        score(documents)
        return
    os.makedirs(rest[0], exist_ok=True)
    for path in rest[1:]:
        documents = read(path)
        find(documents, finder)
        for document in documents:
            document.write(rest[0], document.lines())


if __name__ == "__main__":
    main(*sys.argv[1:])
