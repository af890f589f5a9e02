"""λ-PNN: trained on samples of a scene, then applied tile by tile, both by an engine."""

from __future__ import annotations

from ..raster.output import Output
from ..runtime.engine import Engine
from ..shared.operations import FindDevice
from ..shared.translation import tr
from .adaptation import adapt
from .feedback import Feedback, Stage
from .live import Live
from .plan import Plan
from .preparation import prepare, representative
from .ready import Ready
from .sharpening import sharpen
from .times import MEASURING, TRAINING, Times


def by_network(plan: Plan, engine: Engine, feedback: Feedback, live: Live | None = None) -> Ready:
    """Measure what holds for the scene, and train the network on it.

    Args:
        live: who watches the training and may end it.

    Raises:
        Problem: no pixel holds data in both images, or the engine fails.
        Cancelled: the user ended the job.
    """
    feedback.log(tr("Computing with {interpreter}.", interpreter=engine))
    device = engine.submit(FindDevice(plan.job.compute)).wait(feedback.cancelled)
    feedback.log(tr("Device: {device}.", device=device.label))
    plan = plan.on(device)
    times = Times()
    with times.of(MEASURING):
        choose = representative(plan, engine, Stage(feedback, 0.0, 0.02))
        prepared, samples = prepare(plan, choose, Stage(feedback, 0.02, 0.04))
    plan = plan.of(prepared.scene)
    with times.of(TRAINING):
        weights, iteration, curve = adapt(prepared, samples, plan, engine, Stage(feedback, 0.04, 1.0), live)
    if plan.scratch is not None and weights.metadata.get("start") == "scratch":
        feedback.log(tr("These weights start no better than the first estimate here: training began from scratch."))
        plan = plan.from_scratch()

    def write(output: Output, stage: Feedback) -> float:
        return sharpen(prepared, weights, plan, output, engine, stage, times)

    steps = int(weights.metadata["steps"])
    return Ready(plan, prepared, samples, write, device.label, iteration, curve, steps, weights, times)
