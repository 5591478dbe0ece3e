"""A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over BIO labels.

Label 0 is outside; each kind has two, 2k + 1 to begin with and 2k + 2 to go on.
"""

import torch
import torch.nn as nn


class Chain(nn.Module):
    def __init__(self, kinds):
        super().__init__()
        self.labels, self.inside = 2 * kinds + 1, list(range(2, 2 * kinds + 1, 2))
        self.trans = nn.Parameter(torch.zeros(self.labels, self.labels))
        bad = torch.zeros(self.labels, self.labels)
        for before in range(self.labels):
            for inside in self.inside:
                if before not in (inside, inside - 1):
                    bad[before, inside] = -1e4
        self.register_buffer("bad", bad)

    def loss(self, emissions, labels, lengths):
        """Negative log likelihood of the labels, summed."""
        steps = self.trans + self.bad
        mask = torch.arange(emissions.shape[1])[None] < lengths[:, None]
        start = torch.zeros(self.labels)
        start[self.inside] = -1e4
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
        best[self.inside] -= 1e4
        for t in range(1, length):
            each = best[:, None] + steps
            from_ = each.argmax(0)
            back.append(from_)
            best = each[from_, range(self.labels)] + scores[t]
        labels = [int(best.argmax())]
        for from_ in reversed(back):
            labels.append(int(from_[labels[-1]]))
        return labels[::-1]


def spans_in(labels):
    """First and last place and kind of what is labelled."""
    found, i = [], 0
    while i < len(labels):
        end = i + 1
        if labels[i] % 2 == 1:
            while end < len(labels) and labels[end] == labels[i] + 1:
                end += 1
            found.append((i, end - 1, labels[i] // 2))
        i = end
    return found
