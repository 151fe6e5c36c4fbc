"""PyTorch's own layers of attention, in both layouts."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from exact import check
from torch import Tensor, nn

V, D, H = 11, 8, 2


class Encoder(nn.Module):
    """A stack of ``nn.TransformerEncoderLayer`` with a causal mask."""

    def __init__(self, batch_first: bool, norm_first: bool) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.batch_first = batch_first
        self.embed, self.unembed = nn.Embedding(V, D), nn.Linear(D, V)
        layer = nn.TransformerEncoderLayer(D, H, 12, activation=F.gelu, batch_first=batch_first, norm_first=norm_first)
        self.encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        for parameter in self.parameters():
            parameter.data += 0.2 * torch.randn(parameter.shape)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        mask = nn.Transformer.generate_square_subsequent_mask(tokens.shape[1])
        x = self.encoder(x if self.batch_first else x.transpose(0, 1), mask=mask, is_causal=True)
        logits: Tensor = self.unembed(x if self.batch_first else x.transpose(0, 1))
        return logits


class Multihead(nn.Module):
    """``nn.MultiheadAttention`` and an MLP of one's own."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.embed, self.unembed, self.norm = nn.Embedding(V, D), nn.Linear(D, V), nn.LayerNorm(D)
        self.attn = nn.MultiheadAttention(D, H, batch_first=True)
        self.fc, self.proj = nn.Linear(D, 12), nn.Linear(12, D)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        future = torch.ones(tokens.shape[1], tokens.shape[1], dtype=torch.bool).triu(1)
        h = self.norm(x)
        x = x + self.attn(h, h, h, attn_mask=future, need_weights=False)[0]
        logits: Tensor = self.unembed(x + self.proj(F.relu(self.fc(x))))
        return logits


@pytest.mark.parametrize("norm_first", [True, False])
@pytest.mark.parametrize("batch_first", [True, False])
def test_encoder_layers(batch_first: bool, norm_first: bool) -> None:
    check(Encoder(batch_first, norm_first), seeds=(1,))


def test_multihead_attention() -> None:
    check(Multihead(), seeds=(1,))
