"""Published checkpoints: read without executing them, and predicting what they did."""

import io
import pickle

import numpy as np
import pytest
import torch
from torch import nn

from lambda_pnn_plugin.engine.checkpoints import PUBLISHED_NAMES
from lambda_pnn_plugin.engine.network import LambdaPNN
from lambda_pnn_plugin.engine.operations import carry_out
from lambda_pnn_plugin.engine.weights import network_of
from lambda_pnn_plugin.shared.operations import ReadCheckpoint
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.weights import architecture, bands_of
from tests.engines import InProcessEngine


def published(bands=4, seed=0):
    """A state dict as the published program saves it."""
    torch.manual_seed(seed)
    theirs = {ours: name for name, ours in PUBLISHED_NAMES.items()}
    state = LambdaPNN(bands).state_dict()
    return {f"{theirs[name.rpartition('.')[0]]}.{name.rpartition('.')[2]}": value for name, value in state.items()}


def saved(content, **options):
    file = io.BytesIO()
    torch.save(content, file, **options)
    return file.getvalue()


def read(content):
    return InProcessEngine(carry_out).submit(ReadCheckpoint(np.frombuffer(content, np.uint8))).wait()


@pytest.mark.parametrize("bands", [3, 4, 8])
def test_the_architecture_is_the_networks(bands):
    state = LambdaPNN(bands).state_dict()
    assert architecture(bands) == {name: tuple(value.shape) for name, value in state.items()}


@pytest.mark.parametrize("wrap", [lambda state: state, lambda state: {"epoch": 3, "state_dict": state}])
@pytest.mark.parametrize("zipped", [True, False])
def test_checkpoints_are_read_with_what_is_around_them(wrap, zipped):
    """Programs keep them among other things; older ones do not zip them."""
    state = published()
    weights = read(saved(wrap(state), _use_new_zipfile_serialization=zipped))
    assert bands_of(weights.network) == 4 and not weights.gates
    assert np.array_equal(weights.network["first.weight"], state["conv_1.weight"].numpy())


@pytest.mark.parametrize("name", ["GE1", "WV3"])
def test_published_networks_predict_what_they_did(reference, name):
    """The reference's network, saved as a checkpoint, read, gives the reference's output."""
    from .test_reference import ReferenceScene

    scene, prefix = ReferenceScene(reference, name), f"{name}.weights."
    state = {key[len(prefix) :]: torch.tensor(reference[key]) for key in reference.files if key.startswith(prefix)}
    network = network_of(read(saved(state)))
    with torch.no_grad():
        output = network(scene.ms_up[None], scene.pan[None])[0]
    expected = torch.tensor(scene["network_output_crop_64_128"])
    assert torch.allclose(output[:, 64:128, 64:128], expected, atol=1e-4)


class Malicious:
    """Would write a file when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return open, (str(self.path), "w")


def refused(content, words):
    with pytest.raises(Problem) as error:
        read(content)
    assert words in str(error.value)


def test_nothing_in_a_checkpoint_is_executed(tmp_path):
    trap = tmp_path / "trap"
    for content in (saved({"conv_1.weight": Malicious(trap)}), pickle.dumps(Malicious(trap))):
        refused(content, "without executing what is in it")
    refused(saved(nn.Linear(2, 2)), "without executing what is in it")  # a whole module takes its class's code
    assert not trap.exists()


def test_what_is_no_checkpoint_is_a_sentence():
    whole = saved(published())
    for length in (0, 10, len(whole) // 2, len(whole) - 30):
        with pytest.raises(Problem):
            read(whole[:length])
    refused(saved([1, 2]), "something else than the weights")
    refused(saved({"weights": torch.zeros(3)}), "has not")
    refused(saved({**published(), "conv_3.weight": torch.zeros(8, 64, 5, 5)}), "no weights of λ-PNN's network")
    refused(saved({**published(), "conv_1.bias": torch.full((64,), float("nan"))}), "what is no number")
    state = published()
    del state["conv_2.bias"]
    refused(saved(state), "no weights of λ-PNN's network")


def test_arrays_that_are_none_are_a_sentence():
    refused(saved({**published(), "conv_1.bias": torch.ones(64).to_sparse()}), "no plain array")


def test_numbers_that_slow_processors_down_are_zero():
    state = published()
    state["conv_1.weight"][0] = 1e-42
    assert not read(saved(state)).network["first.weight"][0].any()
