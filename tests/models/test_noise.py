"""Ablation noise: half of a batch stays clean; in the other half some nodes take the values of clean sequences."""

from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.sites import sites_of
from circuitc.errors import CircuitcError
from circuitc.models.noise import ablation_noise
from circuitc.models.recipe import NoiseSection, load_recipe
from circuitc.models.transformer import Transformer, TransformerConfig

SIZES = TransformerConfig(vocab_size=11, context=8, d_model=12, n_layers=2, d_head=4)
RECIPES = Path(load_recipe.__code__.co_filename).parent / "recipes"


def values(net: Transformer, x: torch.Tensor) -> tuple[torch.Tensor, dict[str, torch.Tensor]]:
    """The logits, and the value of each site."""
    seen: dict[str, torch.Tensor] = {}

    def note(site: torch.nn.Module, args: object, value: torch.Tensor) -> None:
        seen[site.name] = value

    hooks = [site.register_forward_hook(note) for site in sites_of(net).values()]
    with torch.no_grad():
        logits = net(x)
    for hook in hooks:
        hook.remove()
    return logits, seen


def model() -> Transformer:
    torch.manual_seed(0)
    made = Transformer(SIZES)
    for p in made.parameters():
        torch.nn.init.normal_(p, std=0.3)
    return made


def tokens(batch: int) -> torch.Tensor:
    return torch.randint(0, 11, (batch, 8), generator=torch.Generator().manual_seed(1))


@given(half=st.integers(1, 4), rate=st.floats(0.05, 0.95), seed=st.integers(0, 2**32 - 1))
@settings(max_examples=20, deadline=None)
def test_what_is_dropped_is_the_mean_or_a_clean_sequences(half: int, rate: float, seed: int) -> None:
    net, x = model(), tokens(2 * half)
    before, clean = values(net, x)
    with ablation_noise(net, 2 * half, rate, seed):
        after, seen = values(net, x)
    assert torch.equal(after[:half], before[:half])
    site = "0.attn.act_in"  # nothing before it is noised
    mean, sources = clean[site][:half].mean((0, 1)).expand(8, -1), clean[site][:half]
    for i in range(half):
        replaced = (seen[site][half + i] != clean[site][half + i]).any(0)
        instead = mean if i % 2 == 0 else sources[i]
        assert torch.equal(seen[site][half + i][:, replaced], instead[:, replaced])
    assert torch.equal(values(net, x)[0], before)  # the hooks are removed


def test_the_share_is_drawn_up_to_the_rate() -> None:
    net, x = model(), tokens(200)
    clean = values(net, x)[1]["0.attn.act_in"]
    with ablation_noise(net, 200, 0.5, 3):
        seen = values(net, x)[1]["0.attn.act_in"]
    changed = (seen != clean)[100:].any(1).float()  # sequences that took a mean or another's value
    assert changed.mean() == pytest.approx(0.25, abs=0.04)


def test_gradients_reach_what_replaces_a_node() -> None:
    net, x = model(), tokens(2)
    with ablation_noise(net, 2, 0.9, 0):
        net(x)[1].sum().backward()
    assert net.embed.weight.grad[x[0, 0]].abs().sum() > 0  # the clean sequence's tokens matter to the noised one


def test_a_batch_without_halves_is_refused() -> None:
    with pytest.raises(CircuitcError, match="a batch of 3 does not work"), ablation_noise(model(), 3, 0.5, 0):
        pass


def test_compiled_training_with_noise_is_refused() -> None:
    recipe = load_recipe(RECIPES / "tiny-test.toml")
    data = recipe.model_dump() | {"noise": NoiseSection(rate=0.1).model_dump()}
    data["optimisation"] |= {"compile": True}
    with pytest.raises(CircuitcError, match="noise"):
        type(recipe).model_validate(data)
