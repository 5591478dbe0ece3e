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
import re
import shutil
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from bert import WIDTH, Bert, Pieces, batches, first_pieces, learn, optimiser_of, padded

SEED, FROZEN, EPOCHS, BATCH = 1, 5, 2, 2200  # the batch in word pieces
WINDOW, LONGEST = 300, 480  # word pieces of a window, and of a paragraph
TOKEN = re.compile(r"[^\W_]+|\S")
ROLES = {"Source": 1, "Cue": 3, "Content": 5}  # the label that begins each; the next one goes on
LABELS, INSIDE = 7, [2, 4, 6]
SPAN, STEPS = 256, 20  # sizes of what is linked, and steps of distance


class Document:
    """Tokens of a text with their labels, its attributions in tokens, and its windows of paragraphs."""

    def __init__(self, path, pieces):
        self.path, self.pieces = path, pieces
        self.text = open(path, encoding="utf-8", newline="").read()
        self.tokens = [match.span() for match in TOKEN.finditer(self.text)]
        self.labels = [0] * len(self.tokens)
        place = {c: i for i, (start, end) in enumerate(self.tokens) for c in range(start, end)}
        self.events = [self.event(roles, place) for roles in events_of(path[:-3] + "ann")]
        self.found = []
        self.windows = self.windows_of(self.paragraphs())

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
                    self.labels[i] = ROLES[role] + (i > first)
        return event

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
            if current and filled + size > WINDOW:
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


def events_of(path):
    """The attributions of a brat file that have a cue and a content: spans of code points by role."""
    spans, events = {}, []
    for line in open(path, encoding="utf-8") if os.path.exists(path) else []:
        columns = line.rstrip("\n").split("\t")
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
        self.bert = Bert(folder, FROZEN)
        self.tag = nn.Linear(WIDTH, LABELS)
        self.trans = nn.Parameter(torch.zeros(LABELS, LABELS))
        bad = torch.zeros(LABELS, LABELS)
        for before in range(LABELS):
            for inside in INSIDE:
                if before not in (inside, inside - 1):
                    bad[before, inside] = -1e4
        self.register_buffer("bad", bad)
        self.s1, self.s2 = nn.Linear(2 * WIDTH, SPAN), nn.Linear(2 * WIDTH, SPAN)
        self.u = nn.Parameter(torch.randn(2, SPAN + 1, SPAN + 1) * 0.01)
        self.dist = nn.Embedding(4 * STEPS, 1)
        nn.init.zeros_(self.dist.weight)

    def encode(self, items):
        x = self.bert(padded([ids for ids, _, _ in items]), torch.tensor([len(ids) for ids, _, _ in items]))
        return first_pieces(x, [first for _, first, _ in items])

    def emissions(self, x):
        return self.tag(F.dropout(x, 0.2, self.training))

    def loss(self, emissions, labels, lengths):
        """Negative log likelihood of the labels, summed."""
        steps = self.trans + self.bad
        mask = torch.arange(emissions.shape[1])[None] < lengths[:, None]
        start = torch.zeros(LABELS)
        start[INSIDE] = -1e4
        total = emissions[:, 0] + start
        right = total.gather(1, labels[:, :1]).squeeze(1)
        for t in range(1, emissions.shape[1]):
            after = torch.logsumexp(total.unsqueeze(2) + steps, 1) + emissions[:, t]
            total = torch.where(mask[:, t : t + 1], after, total)
        each = emissions.gather(2, labels.unsqueeze(2)).squeeze(2)[:, 1:] + steps[labels[:, :-1], labels[:, 1:]]
        return (torch.logsumexp(total, 1) - right - (each * mask[:, 1:]).sum(1)).sum()

    def best(self, emissions, length):
        """The likeliest labels of one window (Viterbi)."""
        steps, scores = (self.trans + self.bad).numpy(), emissions.numpy()
        best, back = scores[0].copy(), []
        best[INSIDE] -= 1e4
        for t in range(1, length):
            each = best[:, None] + steps
            from_ = each.argmax(0)
            back.append(from_)
            best = each[from_, range(LABELS)] + scores[t]
        labels = [int(best.argmax())]
        for from_ in reversed(back):
            labels.append(int(from_[labels[-1]]))
        return labels[::-1]

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


def sizes(items):
    return [len(encoded[0]) for _, encoded in items]


def train(documents, finder):
    items = [(d, d.encoded(window)) for d in documents for window in d.windows]
    optimiser, parameters = optimiser_of(finder, 1e-3)
    steps, step = len(batches(sizes(items), BATCH, False, 20)) * EPOCHS, 0
    for epoch in range(EPOCHS):
        finder.train()
        for batch in batches(sizes(items), BATCH, True, 20):
            some = [items[i] for i in batch]
            x = finder.encode([encoded for _, encoded in some])
            lengths = torch.tensor([len(tokens) for _, (_, _, tokens) in some])
            labels = padded([[d.labels[t] for t in tokens] for d, (_, _, tokens) in some])
            loss = finder.loss(finder.emissions(x), labels, lengths) / lengths.sum() * 10
            total, count = 0, 0
            for k, (d, (_, _, tokens)) in enumerate(some):
                spans, cues, right = right_links(d, tokens)
                if spans:
                    scores = finder.links(x[k], spans, cues)
                    total = total + F.cross_entropy(scores, torch.tensor(right), reduction="sum")
                    count += len(spans)
            loss = loss + 0.5 * total / max(1, count)
            learn(optimiser, parameters, loss, step, steps, 100)
            step += 1
        print(f"pass {epoch + 1}: {loss.item():.3f}", file=sys.stderr, flush=True)


def spans_in(labels):
    found, i = [], 0
    while i < len(labels):
        end = i + 1
        if labels[i] in ROLES.values():
            while end < len(labels) and labels[end] == labels[i] + 1:
                end += 1
            found.append((i, end - 1, labels[i]))
        i = end
    return found


def find(documents, finder):
    """Fills in the attributions that are found: one source at most, every content of the cue."""
    finder.eval()
    items = [(d, d.encoded(window)) for d in documents for window in d.windows]
    with torch.no_grad():
        for batch in batches(sizes(items), 6000, False, 20):
            some = [items[i] for i in batch]
            x = finder.encode([encoded for _, encoded in some])
            emissions = finder.emissions(x)
            for k, (d, (_, _, tokens)) in enumerate(some):
                marked = spans_in(finder.best(emissions[k], len(tokens)))
                cues = [(a, b) for a, b, label in marked if label == ROLES["Cue"]]
                spans = [(a, b, label // 4) for a, b, label in marked if label != ROLES["Cue"]]
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


def write(document, folder):
    """The text and its attributions as brat standoff."""
    name = "_".join(os.path.normpath(document.path).split(os.sep)[-3:])
    lines, count = [], 0
    for k, event in enumerate(document.found):
        kind = "Attribution" if "Source" in event else "Attribution-no-source"
        roles = []
        for role, parts in [(kind, event["Cue"]), *event.items()]:
            count += 1
            spans = [(document.tokens[a][0], document.tokens[b][1]) for a, b in parts]
            text = " ".join(document.text[a:b].replace("\n", " ") for a, b in spans)
            lines.append(f"T{count}\t{role} {';'.join(f'{a} {b}' for a, b in spans)}\t{text}")
            roles.append(f"{role}:T{count}")
        lines.append(f"E{k + 1}\t{' '.join(roles)}")
    shutil.copy(document.path, f"{folder}/{name}")
    with open(f"{folder}/{name[:-3]}ann", "w", encoding="utf-8") as out:
        out.writelines(line + "\n" for line in lines)


def main(task, first, folder, out, *texts):
    torch.manual_seed(SEED)
    random.seed(SEED)
    pieces, finder = Pieces(folder), Finder(folder)
    read = lambda path: [Document(p, pieces) for p in sorted(glob.glob(f"{path}/*.txt"))]
    if task == "train":
        train(read(first), finder)
        torch.save(finder.state_dict(), out)
        return
    finder.load_state_dict(torch.load(first))
    os.makedirs(out, exist_ok=True)
    documents = [document for path in texts for document in read(path)]
    find(documents, finder)
    for document in documents:
        write(document, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
