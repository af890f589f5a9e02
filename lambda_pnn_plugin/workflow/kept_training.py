"""A training on the way, kept in a file beside the weights that it is going to leave."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import replace
from pathlib import Path

from ..raster.destination import write_bytes
from ..shared import safetensors
from ..shared.messages import packed
from ..shared.operations import Compute
from ..shared.problem import Problem
from ..shared.training import Train, TrainingState

SUFFIX = ".training"
FORMAT = "lambda-pnn-training"


def kept_beside(output: Path) -> Path:
    """Return where a training is kept while its weights are not yet written."""
    return output.with_suffix(SUFFIX)


def key_of(request: Train, version: str) -> str:
    """Return what tells trainings apart: a digest of all that decides what is learnt, the pixels themselves included.

    Args:
        version: of the plugin.
    """
    digest = hashlib.sha256(version.encode())
    for part in packed(replace(request, compute=Compute(), state=None)):
        digest.update(part)
    return digest.hexdigest()


def keep(path: Path, state: TrainingState, key: str) -> None:
    """Write a training's state, whole or not at all.

    Raises:
        Problem: it cannot be written.
    """
    numbers = {"steps": state.steps, "iterations": state.iterations, "averaged": state.averaged}
    texts = {"format": FORMAT, "key": key, **{name: str(value) for name, value in numbers.items()}}
    write_bytes(path, safetensors.encoded(state.arrays, texts))


def kept_state(path: Path, key: str) -> TrainingState | None:
    """Return the state of the training of that key; None if none is kept.

    Raises:
        Problem: what is kept is another training, or damaged.
    """
    try:
        with path.open("rb") as file:
            arrays, texts = safetensors.decoded(file)
        steps, iterations, averaged = (int(texts[name]) for name in ("steps", "iterations", "averaged"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError) as error:
        raise Problem(
            "The training that was kept in {file} cannot be read ({error}); begin it anew, without Resume.",
            file=path.name,
            error=error,
        ) from error
    if texts.get("format") != FORMAT or texts.get("key") != key:
        raise Problem(
            "The training that was kept in {file} is of other images, of other settings or of another version of the "
            "plugin; choose another output, or begin anew, without Resume.",
            file=path.name,
        )
    return TrainingState(steps, iterations, averaged, arrays)


def forget(path: Path) -> None:
    """Remove a training that came to its end."""
    with contextlib.suppress(OSError):
        path.unlink()
