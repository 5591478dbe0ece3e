"""A slow parser and tagger that teaches the fast ones (uptraining: Petrov, Chang, Ringgaard and Alshawi 2010).

Deep biaffine attention (Dozat and Manning 2017) over BERT (see `bert.py`): a biaffine score for each head and
relation, the best projective tree with one root (Eisner 1996), and a tag for each word. It is needed only to
make `silver.conllu` again; the program itself never runs it. Needs Python 3 with PyTorch and NumPy; on other
machines the last digits of its weights differ.

    vouch parse TEXTS > texts.conllu        (each folder in turn)
    python3 biaffine.py train ewt/train.conllu FOLDER teacher.pt
    python3 biaffine.py score teacher.pt FOLDER ewt/dev.conllu
    python3 biaffine.py parse teacher.pt FOLDER texts.conllu > silver.conllu
    vouch train --task pos ewt/train.conllu --silver silver.conllu
    vouch train --task parser ewt/train.conllu --silver silver.conllu

FOLDER holds BERT as `bert.py` says.
"""

import random
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from bert import WIDTH, Bert, Pieces, batches, learn, optimiser_of, words_of

SEED, FROZEN, EPOCHS, BATCH = 1, 3, 3, 1200  # the batch in tokens
ARC, LABEL = 400, 100
LONGEST = 80  # sentences of more tokens are not parsed
LONGEST_TAUGHT = 120
KEPT = 0.85  # share of the sentences that the teacher is surest of


def read(path):
    """The sentences of a CoNLL-U file as lists of rows of columns."""
    sentences, rows = [], []
    for line in open(path, encoding="utf-8"):
        row = line.rstrip("\n").split("\t")
        if row == [""]:
            sentences.append(rows)
            rows = []
        elif row[0].isdigit():
            rows.append(row)
    return [rows for rows in sentences + [rows] if rows]


def dropped(x, share, training):
    """Drops the same dimensions at all tokens of a sentence."""
    if not training:
        return x
    return x * torch.bernoulli(torch.full((x.shape[0], 1, x.shape[2]), 1 - share)) / (1 - share)


class Parser(nn.Module):
    def __init__(self, relations, tags, folder):
        super().__init__()
        self.relations, self.tags = relations, tags
        self.pieces, self.bert = Pieces(folder), Bert(folder, FROZEN)
        self.arc_head, self.arc_child = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.label_head, self.label_child = nn.Linear(WIDTH, LABEL), nn.Linear(WIDTH, LABEL)
        self.root = nn.Parameter(torch.zeros(WIDTH))
        self.arc = nn.Parameter(torch.zeros(ARC, ARC))
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.label = nn.Parameter(torch.zeros(LABEL + 1, len(relations), LABEL + 1))
        self.tag = nn.Linear(WIDTH, len(tags))

    def forward(self, sentences):
        training = self.training
        x = words_of(self.bert, [self.pieces.sentence([row[1] for row in rows]) for rows in sentences])
        lengths = torch.tensor([len(rows) for rows in sentences])
        batch, size, _ = x.shape
        tags = self.tag(dropped(x, 0.2, training))
        heads = torch.cat([self.root.expand(batch, 1, -1), x], 1)
        out = lambda linear, of: dropped(F.leaky_relu(linear(dropped(of, 0.2, training)), 0.1), 0.33, training)
        head = out(self.arc_head, heads)
        arcs = out(self.arc_child, x) @ self.arc @ head.transpose(1, 2)
        arcs = arcs + (head @ self.arc_bias).unsqueeze(1)
        outside = torch.arange(size + 1)[None, :] > lengths[:, None]
        arcs = arcs.masked_fill(outside[:, None, :], -1e9)
        one = lambda z: torch.cat([z, torch.ones(z.shape[0], z.shape[1], 1)], 2)
        return arcs, one(out(self.label_head, heads)), one(out(self.label_child, x)), tags

    def relation_scores(self, label_head, label_child, heads):
        of_head = torch.gather(label_head, 1, heads.unsqueeze(2).expand(-1, -1, LABEL + 1))
        return torch.einsum("btrj,btj->btr", torch.einsum("bti,irj->btrj", label_child, self.label), of_head)


def sizes(sentences):
    return [len(rows) for rows in sentences]


def columns(sentences, size, value):
    """A column of the sentences as a tensor, -100 behind their ends."""
    found = torch.full((len(sentences), size), -100)
    for k, rows in enumerate(sentences):
        found[k, : len(rows)] = torch.tensor([value(row) for row in rows])
    return found


def train(sentences, parser):
    optimiser, parameters = optimiser_of(parser, 1.5e-3)
    relation = {r: i for i, r in enumerate(parser.relations)}
    tag = {t: i for i, t in enumerate(parser.tags)}
    steps, step = len(batches(sizes(sentences), BATCH, False, 3)) * EPOCHS, 0
    loss_of = lambda scores, right: F.cross_entropy(scores.reshape(-1, scores.shape[2]), right.reshape(-1))
    for epoch in range(EPOCHS):
        parser.train()
        for batch in batches(sizes(sentences), BATCH, True, 3):
            some = [sentences[i] for i in batch]
            arcs, label_head, label_child, tags = parser(some)
            size = tags.shape[1]
            heads = columns(some, size, lambda row: int(row[6]))
            labels = parser.relation_scores(label_head, label_child, heads.clamp(min=0))
            loss = loss_of(arcs, heads) + loss_of(labels, columns(some, size, lambda row: relation[row[7]]))
            loss = loss + 0.5 * loss_of(tags, columns(some, size, lambda row: tag[row[4]]))
            learn(optimiser, parameters, loss, step, steps, 150)
            step += 1
        print(f"pass {epoch + 1}: {loss.item():.3f}", file=sys.stderr, flush=True)


def eisner(score):
    """Heads of the best projective tree; `score[h, d]` with the root as 0."""
    n = score.shape[0]
    whole, half = np.zeros((2, n, n)), np.zeros((2, n, n))
    whole_at, half_at = np.zeros((2, n, n), int), np.zeros((n, n), int)
    for k in range(1, n):
        i = np.arange(n - k)
        j, m = i + k, i[:, None] + np.arange(k)[None, :]
        pick = lambda values: (values.argmax(1), values.max(1))
        at, best = pick(whole[1][i[:, None], m] + whole[0][m + 1, j[:, None]])
        half_at[i, j] = i + at
        half[1][i, j], half[0][i, j] = best + score[i, j], best + score[j, i]
        at, whole[1][i, j] = pick(half[1][i[:, None], m + 1] + whole[1][m + 1, j[:, None]])
        whole_at[1][i, j] = i + at + 1
        at, whole[0][i, j] = pick(whole[0][i[:, None], m] + half[0][m, j[:, None]])
        whole_at[0][i, j] = i + at
    heads, todo = [-1] * n, [(1, 0, n - 1, True)]
    while todo:
        right, i, j, complete = todo.pop()
        if i == j:
            continue
        if complete:
            m = whole_at[right][i, j]
            todo += [(1, i, m, False), (1, m, j, True)] if right else [(0, m, j, False), (0, i, m, True)]
        else:
            heads[j if right else i] = i if right else j
            todo += [(1, i, half_at[i, j], True), (0, half_at[i, j] + 1, j, True)]
    return heads[1:]


def parse(sentences, parser):
    """Fills in tags, heads and relations; returns the mean log-probability of the heads of each sentence."""
    parser.eval()
    sure = [0.0] * len(sentences)
    with torch.no_grad():
        for batch in batches(sizes(sentences), 3000, False, 3):
            some = [sentences[i] for i in batch]
            arcs, label_head, label_child, tags = parser(some)
            scores = torch.log_softmax(arcs, 2).clamp(min=-40).numpy()
            heads = torch.zeros(tags.shape[0], tags.shape[1], dtype=torch.long)
            for k, rows in enumerate(some):
                n = len(rows)
                score = np.full((n + 1, n + 1), -1e4)
                score[:, 1:] = scores[k, :n, : n + 1].T
                score[0, 1:] -= 30  # one root
                found = eisner(score)
                heads[k, :n] = torch.tensor(found)
                sure[batch[k]] = float(np.mean([scores[k, d, h] for d, h in enumerate(found)]))
            labels = parser.relation_scores(label_head, label_child, heads).argmax(2)
            tags = tags.argmax(2)
            for k, rows in enumerate(some):
                for i, row in enumerate(rows):
                    head, relation = int(heads[k, i]), parser.relations[int(labels[k, i])]
                    if head == 0:
                        relation = "root"
                    elif relation == "root":
                        relation = "dep"
                    row[4], row[6], row[7] = parser.tags[int(tags[k, i])], str(head), relation
    return sure


def score(sentences, parser):
    """Tags, heads, and heads with relations that are right, in percent."""
    gold = [[list(row) for row in rows] for rows in sentences]
    parse(sentences, parser)
    pairs = [(a, b) for x, y in zip(gold, sentences) for a, b in zip(x, y)]
    share = lambda same: 100 * sum(map(same, pairs)) / len(pairs)
    tags = share(lambda pair: pair[0][4] == pair[1][4])
    heads = share(lambda pair: pair[0][6] == pair[1][6])
    return tags, heads, share(lambda pair: pair[0][6:8] == pair[1][6:8])


def main(task, path, folder, *rest):
    torch.manual_seed(SEED)
    random.seed(SEED)
    if task == "train":
        sentences = [rows for rows in read(path) if len(rows) <= LONGEST_TAUGHT]
        relations = sorted({row[7] for rows in sentences for row in rows})
        tags = sorted({row[4] for rows in sentences for row in rows})
        parser = Parser(relations, tags, folder)
        train(sentences, parser)
        torch.save({"relations": relations, "tags": tags, "weights": parser.state_dict()}, rest[0])
        return
    saved = torch.load(path)
    parser = Parser(saved["relations"], saved["tags"], folder)
    parser.load_state_dict(saved["weights"])
    if task == "score":
        print("tags %.2f, UAS %.2f, LAS %.2f" % score(read(rest[0]), parser))
        return
    sentences = [rows for rows in read(rest[0]) if 3 <= len(rows) <= LONGEST]
    sure = parse(sentences, parser)
    least = sorted(sure)[int(len(sure) * (1 - KEPT))]
    for rows, value in zip(sentences, sure):
        if value >= least:
            print("\n".join("\t".join(row) for row in rows) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
