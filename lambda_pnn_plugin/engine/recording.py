"""The gradient of a step, recorded on a graphics card and played back.

A step is hundreds of small computations. Python takes longer to ask for them one by one than one of NVIDIA's cards
takes to carry them out; recorded once, as a CUDA graph, they are asked for all at once. A recording always works in the
same memory: whatever changes from step to step must be copied to where it was when recorded.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

import torch
from torch import Tensor

from .crops import Crops
from .device import Device
from .jesse import JesseTerms

T = TypeVar("T")
Gradient = Callable[[Crops], JesseTerms]
"""Leaves the loss's gradient in the parameters' `grad`, new tensors, and tells the loss."""

EAGER_STEPS = 3
"""Before one is recorded: libraries choose their ways and take their memory in the first."""
TOLERANCE = 0.05
"""Of the gradient's length, by which a played one may differ: libraries may choose another way while recording."""


class Recorder(Protocol):
    """What records and plays back."""

    def eagerly(self, work: Callable[[], T]) -> T:
        """Do `work` at once, in the queue in which it is going to be recorded."""

    def record(self, work: Callable[[], T]) -> T:
        """Note what `work` would compute; what it returns has numbers once that is played."""

    def play(self) -> None:
        """Compute what was recorded, in the same memory."""


class CudaGraph:
    """PyTorch's recorder for NVIDIA's cards."""

    def __init__(self) -> None:
        self._stream = torch.cuda.Stream()
        self._graph = torch.cuda.CUDAGraph()

    def eagerly(self, work: Callable[[], T]) -> T:
        """See :class:`Recorder`."""
        present = torch.cuda.current_stream()
        self._stream.wait_stream(present)
        try:
            with torch.cuda.stream(self._stream):
                return work()
        finally:
            present.wait_stream(self._stream)

    def record(self, work: Callable[[], T]) -> T:
        """See :class:`Recorder`."""
        with torch.cuda.graph(self._graph, stream=self._stream):
            return work()

    def play(self) -> None:
        """See :class:`Recorder`."""
        self._graph.replay()


class RecordedGradient:
    """`gradient` of `parameters`, played back after a few steps.

    A recording is believed only if it gives what the same step gave without; else all goes on without.
    """

    def __init__(self, gradient: Gradient, parameters: Sequence[Tensor], recorder: Recorder) -> None:
        self._gradient, self._parameters = gradient, parameters
        self._recorder: Recorder = recorder
        self._steps = 0
        self._crops: Crops | None = None
        self._terms: JesseTerms | None = None

    @property
    def recorded(self) -> bool:
        """Whether steps are played back by now."""
        return self._terms is not None

    def __call__(self, crops: Crops) -> JesseTerms:
        """The loss of `crops`; its gradient is in the parameters."""
        if self.recorded:
            self._crops.overwrite(crops)
            self._recorder.play()
            return self._terms.clone()
        terms = self._recorder.eagerly(lambda: self._gradient(crops))
        self._steps += 1
        if self._steps == EAGER_STEPS:
            self._record(crops)
        return terms

    def _record(self, crops: Crops) -> None:
        """Record the step on `crops` that was just done; its gradient stays as it is, whatever comes of it."""
        eager = [parameter.grad for parameter in self._parameters]
        try:
            terms = self._recorder.record(lambda: self._gradient(crops))
            self._recorder.play()
            if not _alike([parameter.grad for parameter in self._parameters], eager):
                raise RuntimeError("played back, a step gives another gradient")
        except RuntimeError as error:
            warnings.warn(f"Steps are not recorded: {error}", stacklevel=1)
            for parameter, gradient in zip(self._parameters, eager):
                parameter.grad = gradient
            return
        self._crops, self._terms = crops, terms


def _alike(played: Sequence[Tensor], eager: Sequence[Tensor]) -> bool:
    error = sum((a - b).square().sum() for a, b in zip(played, eager))
    return bool(error <= TOLERANCE**2 * sum(b.square().sum() for b in eager))


def fastest(gradient: Gradient, parameters: Sequence[Tensor], device: Device) -> Gradient:
    """`gradient` the way it is fastest on `device`."""
    if device.torch_device.type == "cuda":
        return RecordedGradient(gradient, parameters, CudaGraph())
    return gradient
