"""The gradient of a step, recorded on a graphics card and played back.

A step is hundreds of small computations. Python takes longer to ask for them one by one than one of NVIDIA's cards
takes to carry them out; recorded once, as a CUDA graph, they are asked for all at once. A recording always works in the
same memory: whatever changes from step to step must be copied to where it was when recorded.
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import torch
from torch import Tensor, nn

from .crops import Crops
from .device import Device
from .jesse import JesseTerms

T = TypeVar("T")
Gradient = Callable[[Crops], JesseTerms]
"""Leaves the loss's gradient in the parameters' `grad`, new tensors, and tells the loss."""
Steps = Callable[[Gradient, Crops], JesseTerms]
"""Has a gradient worked out, always the same one for other crops."""

EAGER_STEPS = 3
"""Before one is recorded: libraries choose their ways and take their memory in the first."""
TOLERANCE = 0.1
"""Of the length of a parameter's gradient, by which a played one may differ: libraries may choose another way while
recording."""


class Recorder(Protocol):
    """What records and plays back."""

    def eagerly(self, work: Callable[[], T]) -> T:
        """Do `work` at once, in the queue in which it is going to be recorded."""

    def record(self, work: Callable[[], T]) -> T:
        """Note what `work` would compute; what it returns has numbers once that is played.

        Raises:
            RuntimeError: it cannot be recorded.
        """

    def play(self) -> None:
        """Compute what was recorded, in the same memory."""

    def forget(self) -> None:
        """Give back what the recording holds."""


class CudaGraph:
    """PyTorch's recorder for NVIDIA's cards."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._stream = _stream(device.torch_device)
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
        self._refuse_waiting(work)
        present = torch.cuda.current_stream()
        try:
            with torch.cuda.graph(self._graph, stream=self._stream):
                return work()
        finally:  # PyTorch stays on the other stream if the recording fails at its end
            torch.cuda.set_stream(present)

    def _refuse_waiting(self, work: Callable[[], object]) -> None:
        """Do `work` once more, for the error that waiting for the card gives: while recording it would leave a mess."""
        torch.cuda.set_sync_debug_mode("error")
        try:
            self.eagerly(work)
        finally:
            torch.cuda.set_sync_debug_mode("default")

    def play(self) -> None:
        """See :class:`Recorder`."""
        self._graph.replay()

    def forget(self) -> None:
        """See :class:`Recorder`."""
        self._graph = torch.cuda.CUDAGraph()
        self._device.release()


@functools.cache
def _stream(device: torch.device) -> torch.cuda.Stream:
    """One for every card: libraries keep memory for each that they ever met."""
    return torch.cuda.Stream(device)  # type: ignore[no-untyped-call]


@dataclass(frozen=True)
class _Recorded:
    """The memory in which a recording works: what it takes, and what it makes."""

    crops: Crops
    terms: JesseTerms
    gradients: Sequence[Tensor]


class RecordedSteps:
    """Plays the gradient in the weights of `network` back after a few steps.

    A recording is believed only if the next step is the same with and without it; else all goes on without.
    """

    def __init__(self, network: nn.Module, recorder: Recorder) -> None:
        self._parameters, self._recorder = list(network.parameters()), recorder
        self._done = 0
        self._recorded: _Recorded | None = None
        self._believed = False

    def __call__(self, gradient: Gradient, crops: Crops) -> JesseTerms:
        """The loss of `crops`; its gradient is in the parameters."""
        if self._believed:
            return self._play(crops)
        terms = self._recorder.eagerly(lambda: gradient(crops))
        self._done += 1
        if self._done == EAGER_STEPS:
            self._record(gradient, crops)
        elif self._recorded:
            self._compare(crops, terms)
        return terms

    @property
    def _gradients(self) -> list[Tensor]:
        return [parameter.grad for parameter in self._parameters if parameter.grad is not None]

    @_gradients.setter
    def _gradients(self, gradients: Sequence[Tensor]) -> None:
        for parameter, gradient in zip(self._parameters, gradients):
            parameter.grad = gradient

    def _play(self, crops: Crops) -> JesseTerms:
        assert self._recorded is not None
        self._recorded.crops.overwrite(crops)
        self._recorder.play()
        self._gradients = self._recorded.gradients
        return self._recorded.terms.clone()

    def _record(self, gradient: Gradient, crops: Crops) -> None:
        """Record the step on `crops` that was just done; its gradient stays where it is."""
        eager, fault = self._gradients, None
        try:
            terms = self._recorder.record(lambda: gradient(crops))
            self._recorded = _Recorded(crops, terms, self._gradients)
        except RuntimeError as error:
            fault = str(error)
        self._gradients = eager
        if fault:
            self._give_up(fault)

    def _compare(self, crops: Crops, terms: JesseTerms) -> None:
        """Play the step on `crops` that was just done; its gradient stays where it is."""
        eager = self._gradients
        played_terms = self._play(crops)
        self._believed = _alike(
            [*self._gradients, *vars(played_terms).values()],
            [*eager, *vars(terms).values()],
        )
        self._gradients = eager
        if not self._believed:
            self._give_up("played back, a step gives another gradient")

    def _give_up(self, reason: str) -> None:
        warnings.warn(f"Steps are not recorded: {reason}", stacklevel=1)
        self._recorded = None
        self._recorder.forget()


def _alike(played: Sequence[Tensor], eager: Sequence[Tensor]) -> bool:
    """Whether each is alike; never if one holds what is no number."""
    return bool(torch.stack([(a - b).norm() <= TOLERANCE * b.norm() for a, b in zip(played, eager)]).all())


def plain_steps(gradient: Gradient, crops: Crops) -> JesseTerms:
    """Works the gradient out as it is."""
    return gradient(crops)


def fastest_steps(network: nn.Module, device: Device) -> Steps:
    """The way that is fastest on `device` for gradients in the weights of `network`."""
    if device.torch_device.type == "cuda" and torch.version.hip is None:
        return RecordedSteps(network, CudaGraph(device))
    return plain_steps
