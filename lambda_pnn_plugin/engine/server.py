"""The compute process: answers one request after the other until its parent goes.

Every operation is a function of the request alone. The parent cancels by ending the process.
"""

from __future__ import annotations

import os
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from multiprocessing.connection import Connection, Listener
from typing import Any

import numpy as np
import torch

from .. import protocol
from ..problem import Problem
from ..protocol import Message
from ..window import Window
from . import device as devices
from .adaptation import Schedule, Trainer
from .jesse import JesseTerms, LossWeights
from .registration import register
from .score import tile_scores
from .selection import describe, representative
from .sharpener import Sharpener, build, to_numbers
from .tile import Optics, Samples, Tile

Progress = Callable[[dict[str, Any]], None]


def _tiles(message: Message, device: devices.Device) -> list[Tile]:
    """The tiles of a request: arrays ms0, pan0, ms1, …, their masks if any, and one entry of fields["tiles"] each."""
    fields = message.fields
    shifts = torch.tensor(fields["shifts"], dtype=torch.float32)

    def image(name: str, kind: str) -> torch.Tensor:
        numbers = message.arrays[name]
        if fields[f"{kind}_offset"]:
            numbers = numbers - fields[f"{kind}_offset"]  # in double precision
        scaled = numbers.astype(np.float32) / np.float32(fields[f"{kind}_scale"])
        return device.upload(scaled)

    def mask(name: str) -> torch.Tensor | None:
        return device.upload(message.arrays[name]) if name in message.arrays else None

    return [
        Tile(
            image(f"ms{i}", "ms"),
            image(f"pan{i}", "pan"),
            tuple(entry["ratio"]),
            tuple(entry["origin"]),
            shifts,
            mask(f"ms_valid{i}"),
            mask(f"valid{i}"),
        )
        for i, entry in enumerate(fields["tiles"])
    ]


def _optics(fields: dict[str, Any]) -> Optics:
    return Optics(tuple(fields["ms_gains"]), fields["pan_gain"])


def _sharpener(message: Message, device: devices.Device) -> Sharpener:
    weights = {name: torch.from_numpy(array) for name, array in message.arrays.items() if "." in name}
    return device.place(build(weights)).eval()


def _describe(message: Message, device: devices.Device, progress: Progress) -> Message:
    optics = _optics(message.fields)
    features = torch.stack([describe(tile, optics) for tile in _tiles(message, device)])
    return Message("result", {}, {"features": features.cpu().numpy()})


def _choose(message: Message, device: devices.Device, progress: Progress) -> Message:
    chosen = representative(message.arrays["features"], message.fields["count"], message.fields["seed"])
    return Message("result", vars(chosen))


def _register(message: Message, device: devices.Device, progress: Progress) -> Message:
    found = register(_tiles(message, device), _optics(message.fields))
    arrays = {
        "shifts": found.shifts.cpu().numpy(),
        "uncertainty": found.uncertainty.cpu().numpy(),
        "measured": found.measured.cpu().numpy(),
        "correlation": found.correlation.cpu().numpy(),
    }
    return Message("result", {}, arrays)


def _adapt(message: Message, device: devices.Device, progress: Progress) -> Message:
    fields = message.fields
    schedule = Schedule.of(fields["iterations"], fields["seed"])
    every = max(1, min(10, schedule.iterations // 100))

    def report(iteration: int, total: int, terms: JesseTerms) -> None:
        if iteration % every == 0 or iteration == total:
            values = {name: float(value) for name, value in vars(terms).items()}
            progress({"iteration": iteration, "total": total, **values})

    samples = Samples(_tiles(message, device), _optics(fields), fields["shares"])
    trainer = Trainer(samples, LossWeights(), schedule, device)
    weights = trainer.run(report)
    return Message("result", {}, {name: value.numpy() for name, value in weights.items()})


def _predict(message: Message, device: devices.Device, progress: Progress) -> Message:
    fields = message.fields
    (tile,) = _tiles(message, device)
    inner, optics = Window(*fields["inner"]), _optics(fields)
    output = _sharpener(message, device).sharpen(tile, optics, device, inner)
    scores = vars(tile_scores(output, tile.cut(inner), optics)) if fields["scored"] else {}
    numbers = to_numbers(output, fields["ms_offset"], fields["ms_scale"], np.dtype(fields["dtype"]))
    return Message("result", scores, {"image": numbers})


OPERATIONS = {
    "describe": _describe,
    "choose": _choose,
    "register": _register,
    "adapt": _adapt,
    "predict": _predict,
}


def answer(message: Message, progress: Progress) -> Message:
    """Carry out one request; whatever goes wrong becomes a message of kind "failure" in words for people."""
    try:
        if message.kind == "rest":
            return Message("result")
        devices.use_threads(message.fields.get("threads"))
        if message.kind == "devices":
            return Message("result", {"devices": devices.offered()})
        device = devices.choose(message.fields.get("device", "auto"))
        if message.kind == "device":
            return Message("result", {"label": device.label, "memory": devices.memory(device)})
        return OPERATIONS[message.kind](message, device, progress)
    except Problem as problem:
        return _failure(problem)
    except Exception as error:  # the parent must hear of everything, and nothing may end this loop
        if devices.is_out_of_memory(error):
            return _failure(
                Problem("Not enough memory for the computation; close other programs or choose another device.")
            )
        return _failure(Problem("The computation failed: {error}", error=repr(error)), traceback.format_exc())


def _failure(problem: Problem, details: str = "") -> Message:
    """As text and values: the parent knows the user's language."""
    return Message("failure", {"text": problem.text, "values": problem.values, "details": details})


def serve(connection: Connection) -> None:
    """Answer requests until the other side closes.

    While one is worked on, the next one is read and the last answer is written: a graphics card has nothing to wait
    for then.
    """
    reader, writer = ThreadPoolExecutor(1), ThreadPoolExecutor(1)

    def say(message: Message) -> Future[None]:
        return writer.submit(protocol.write, connection, protocol.packed(message))

    def progress(fields: dict[str, Any]) -> None:
        say(Message("progress", fields)).result()

    said = say(Message("hello", {"torch": torch.__version__}))
    coming = reader.submit(protocol.receive, connection)
    while True:
        wait([coming, said], return_when=FIRST_COMPLETED)
        if said.done():
            said.result()  # who cannot be heard must not wait to be asked
        try:
            message = coming.result()
        except EOFError:
            return
        coming = reader.submit(protocol.receive, connection)
        reply = answer(message, progress)
        said.result()
        said = say(reply)
        del reply  # lest it be kept until the next one is there
        if message.kind != "predict":  # tiles are many and alike: the next one takes the same memory again
            devices.return_memory()


def _end_with_parent() -> None:
    """Standard input stays open as long as the parent lives."""
    sys.stdin.buffer.read()
    os._exit(0)


def main() -> None:
    """Take the channel's key from standard input, tell its port on standard output, serve one connection."""
    key = bytes.fromhex(sys.stdin.buffer.readline().decode().strip())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    devices.prepare_process()
    with Listener(("127.0.0.1", 0), authkey=key) as listener:
        print(listener.address[1], flush=True)
        with listener.accept() as connection:
            try:
                serve(connection)
            except BaseException:  # the thread that waits for requests would keep the process alive
                traceback.print_exc()
                os._exit(1)
