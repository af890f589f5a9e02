"""The gradient of a training step as a CUDA graph, captured once and replayed.

A step is hundreds of small kernels, and Python takes longer to launch them one by one than an NVIDIA GPU takes to run
them; a CUDA graph launches them all at once. A graph always uses the same memory: whatever changes from step to step
must be copied to where it was at capture.
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar, cast

import torch
from torch import Tensor, nn

from .crops import Crops
from .device import Device
from .jesse import JesseTerms

T = TypeVar("T")
Gradient = Callable[[Crops], JesseTerms]
"""Function that computes the gradient into the parameters' `grad`, as new tensors, and returns the loss."""
Steps = Callable[[Gradient, Crops], JesseTerms]
"""Function that runs a gradient function, the same one at every step, on new crops and returns the loss."""

EAGER_STEPS = 3
"""Number of eager steps before capture: in the first ones libraries choose algorithms and allocate memory."""
TOLERANCE = 0.1
"""Largest difference of a replayed gradient, relative to the norm of the parameter's gradient: libraries may choose
other algorithms during capture."""


class Recorder(Protocol):
    """Captures work and replays it."""

    def eagerly(self, work: Callable[[], T]) -> T:
        """Run `work` at once, on the stream on which it is going to be captured."""

    def record(self, work: Callable[[], T]) -> T:
        """Capture `work` and return its result, whose values are defined after a replay.

        Raises:
            RuntimeError: `work` cannot be captured.
        """

    def play(self) -> None:
        """Replay what was captured, in the same memory."""

    def forget(self) -> None:
        """Release what was captured and its memory."""


class CudaGraph:
    """Recorder that captures PyTorch's work on NVIDIA GPUs as a CUDA graph."""

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
        finally:  # PyTorch stays on the other stream if a capture fails at its end
            torch.cuda.set_stream(present)

    def _refuse_waiting(self, work: Callable[[], object]) -> None:
        """Run `work` with synchronisation as an error: during capture it would leave PyTorch in an unusable state."""
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
    """Return the stream for capture, one per device, as libraries keep memory for every stream they were used on."""
    return torch.cuda.Stream(device)  # type: ignore[no-untyped-call]


@dataclass(frozen=True)
class _Recorded:
    """The tensors that a graph reads and writes: its inputs and its results."""

    crops: Crops
    terms: JesseTerms
    gradients: Sequence[Tensor]


class GraphedSteps:
    """Runs a few steps eagerly, then captures the gradient in the weights of `network` and replays it.

    The graph is used only if its gradient of the next step agrees with the eager one; else all steps run eagerly.
    """

    def __init__(self, network: nn.Module, recorder: Recorder) -> None:
        self._parameters, self._recorder = list(network.parameters()), recorder
        self._done = 0
        self._recorded: _Recorded | None = None
        self._believed = False

    def __call__(self, gradient: Gradient, crops: Crops) -> JesseTerms:
        """Compute the gradient on `crops` into the parameters' `grad` and return the loss."""
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
    def in_use(self) -> bool:
        """Whether steps are played back."""
        return self._believed

    @property
    def _gradients(self) -> list[Tensor]:
        return [cast(Tensor, parameter.grad) for parameter in self._parameters]

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
        """Capture the step on `crops` that has just run eagerly; its gradient stays in the parameters."""
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
        """Replay the step on `crops` that has just run eagerly and compare; its gradient stays in the parameters."""
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
    """Return whether all pairs agree within TOLERANCE; pairs with NaN never do."""
    return bool(torch.stack([(a - b).norm() <= TOLERANCE * b.norm() for a, b in zip(played, eager)]).all())


def run_step(gradient: Gradient, crops: Crops) -> JesseTerms:
    """Run `gradient` on `crops` eagerly and return the loss."""
    return gradient(crops)


def choose_step_runner(network: nn.Module, device: Device) -> Steps:
    """Return the fastest way to run steps of `network` on `device`: a CUDA graph on NVIDIA GPUs, eagerly elsewhere."""
    if device.torch_device.type == "cuda" and torch.version.hip is None:
        return GraphedSteps(network, CudaGraph(device))
    return run_step
