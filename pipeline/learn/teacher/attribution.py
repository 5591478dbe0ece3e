"""A slow finder of attributions that teaches the fast one, as `biaffine.py` does for syntax.

Cues, sources and contents as BIO labels under a linear-chain random field over BERT (see `bert.py`), in windows
of whole paragraphs; then each source and content chooses its cue by a biaffine score. Needed only to make the
silver annotations again; the program itself never runs it.

    python3 attribution.py train polnear/train FOLDER teacher.pt
    python3 attribution.py find teacher.pt FOLDER SILVER polnear/train
    python3 attribution.py find teacher.pt FOLDER OTHERS TEXTS...      (folders of *.txt)
    vouch train --task attribution polnear/train SILVER OTHERS

FOLDER holds BERT as `bert.py` says.
"""

import glob
import os
import random
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from bert import WIDTH, Bert, Pieces, words_of
from chain import Chain, spans_in
from texts import Text, batched, labels_of, lines_of, train, windows_of

SEED, FROZEN, EPOCHS, BATCH = 1, 5, 2, 2200  # the batch in word pieces
ROLES = ["Source", "Cue", "Content"]
SOURCE, CUE, CONTENT = range(len(ROLES))
SPAN, STEPS = 256, 20  # sizes of what is linked, and steps of distance


class Document(Text):
    """A text with its attributions in tokens, and those that are found."""

    def __init__(self, path, pieces):
        super().__init__(path, pieces)
        place = self.place()
        self.events = [self.event(roles, place) for roles in events_of(path[:-3] + "ann")]
        self.found = []

    def event(self, roles, place):
        event = {}
        for role, spans in roles.items():
            parts = []
            for start, end in sorted(spans):
                tokens = sorted({place[c] for c in range(start, end) if c in place})
                if tokens and parts and tokens[0] <= parts[-1][1] + 1:
                    parts[-1] = (parts[-1][0], max(parts[-1][1], tokens[-1]))
                elif tokens:
                    parts.append((tokens[0], tokens[-1]))
            event[role] = parts
            for first, last in parts:
                for i in range(first, last + 1):
                    self.labels[i] = 2 * ROLES.index(role) + (2 if i > first else 1)
        return event


def events_of(path):
    """The attributions of a brat file that have a cue and a content: spans of code points by role."""
    spans, events = {}, []
    for columns in lines_of(path):
        if columns[0].startswith("T"):
            places = columns[1].split(" ", 1)[1].split(";")
            spans[columns[0]] = [tuple(map(int, place.split())) for place in places]
        elif columns[0].startswith("E"):
            roles = {}
            for part in columns[1].split():
                role, span = part.split(":")
                if role.rstrip("2") in ROLES and span in spans:
                    roles.setdefault(role.rstrip("2"), []).extend(spans[span])
            events.append(roles)
    return [roles for roles in events if "Cue" in roles and "Content" in roles]


class Finder(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.bert, self.chain = Bert(folder, FROZEN), Chain(len(ROLES))
        self.tag = nn.Linear(WIDTH, self.chain.labels)
        self.s1, self.s2 = nn.Linear(2 * WIDTH, SPAN), nn.Linear(2 * WIDTH, SPAN)
        self.u = nn.Parameter(torch.randn(2, SPAN + 1, SPAN + 1) * 0.01)
        self.dist = nn.Embedding(4 * STEPS, 1)
        nn.init.zeros_(self.dist.weight)

    def encode(self, items):
        return words_of(self.bert, items)

    def emissions(self, x):
        return self.tag(F.dropout(x, 0.2, self.training))

    def loss(self, some):
        labels, lengths = labels_of(some)
        x = self.encode([encoded for _, encoded in some])
        loss = self.chain.loss(self.emissions(x), labels, lengths) / lengths.sum() * 10
        total, count = 0, 0
        for k, (d, (_, _, tokens)) in enumerate(some):
            spans, cues, right = right_links(d, tokens)
            if spans:
                scores = self.links(x[k], spans, cues)
                total = total + F.cross_entropy(scores, torch.tensor(right), reduction="sum")
                count += len(spans)
        return loss + 0.5 * total / max(1, count)

    def links(self, x, spans, cues):
        """Scores of cues for spans `(first, last, kind)`, 0 for a source and 1 for a content."""
        ends = lambda some: torch.stack([torch.cat([x[span[0]], x[span[1]]]) for span in some])
        drop = lambda z: F.dropout(z, 0.2, self.training)
        one = lambda z: torch.cat([z, torch.ones(len(z), 1)], 1)
        of_spans, of_cues = F.relu(self.s1(drop(ends(spans)))), F.relu(self.s2(drop(ends(cues))))
        scores = torch.einsum("si,sij,cj->sc", one(of_spans), self.u[[kind for _, _, kind in spans]], one(of_cues))
        return scores + self.dist(torch.tensor([[place(s, c) for c in cues] for s in spans])).squeeze(2)


def place(span, cue):
    """How far before or behind a span a cue stands, by kind of span."""
    behind = cue[0] > span[0]
    far = cue[0] - span[1] if cue[0] > span[1] else max(0, span[0] - cue[1])
    return span[2] * 2 * STEPS + behind * STEPS + min(STEPS - 1, int(2 * np.log2(1 + far)))


def right_links(document, tokens):
    """The annotated spans and cues that lie whole in a window, and the cue of each span."""
    at = {token: k for k, token in enumerate(tokens)}
    spans, cues, right = [], [], []
    for event in document.events:
        cue = event["Cue"][0]
        if cue[0] not in at or cue[1] not in at:
            continue
        cues.append((at[cue[0]], at[cue[1]]))
        for kind, role in enumerate(("Source", "Content")):
            for first, last in event.get(role, []):
                if first in at and last in at:
                    spans.append((at[first], at[last], kind))
                    right.append(len(cues) - 1)
    return spans, cues, right


def find(documents, finder):
    """Fills in the attributions that are found: one source at most, every content of the cue."""
    finder.eval()
    with torch.no_grad():
        for some in batched(windows_of(documents), 6000):
            x = finder.encode([encoded for _, encoded in some])
            emissions = finder.emissions(x)
            for k, (d, (_, _, tokens)) in enumerate(some):
                marked = spans_in(finder.chain.best(emissions[k], len(tokens)))
                cues = [(a, b) for a, b, kind in marked if kind == CUE]
                spans = [(a, b, int(kind == CONTENT)) for a, b, kind in marked if kind != CUE]
                if not cues or not spans:
                    continue
                sure, chosen = torch.softmax(finder.links(x[k], spans, cues), 1).max(1)
                words = lambda span: (tokens[span[0]], tokens[span[1]])
                for c, cue in enumerate(cues):
                    own = [(float(p), s) for p, s, of in zip(sure, spans, chosen.tolist()) if of == c]
                    contents = [words(s) for _, s in own if s[2] == 1]
                    sources = [(p, s) for p, s in own if s[2] == 0]
                    if contents:
                        event = {"Cue": [words(cue)], "Content": contents}
                        if sources:
                            event["Source"] = [words(max(sources)[1])]
                        d.found.append(event)


def lines_of_events(document):
    lines, count = [], 0
    for k, event in enumerate(document.found):
        kind = "Attribution" if "Source" in event else "Attribution-no-source"
        roles = []
        for role, parts in [(kind, event["Cue"]), *event.items()]:
            count += 1
            spans = [(document.tokens[a][0], document.tokens[b][1]) for a, b in parts]
            places = ";".join(f"{a} {b}" for a, b in spans)
            lines.append(f"T{count}\t{role} {places}\t{' '.join(document.quote(a, b) for a, b in spans)}")
            roles.append(f"{role}:T{count}")
        lines.append(f"E{k + 1}\t{' '.join(roles)}")
    return lines


def main(task, first, folder, out, *texts):
    torch.manual_seed(SEED)
    random.seed(SEED)
    pieces, finder = Pieces(folder), Finder(folder)
    read = lambda path: [Document(p, pieces) for p in sorted(glob.glob(f"{path}/*.txt"))]
    if task == "train":
        train(read(first), finder, EPOCHS, BATCH, finder.loss)
        torch.save(finder.state_dict(), out)
        return
    finder.load_state_dict(torch.load(first))
    os.makedirs(out, exist_ok=True)
    documents = [document for path in texts for document in read(path)]
    find(documents, finder)
    for document in documents:
        document.write(out, lines_of_events(document))


if __name__ == "__main__":
    main(*sys.argv[1:])
