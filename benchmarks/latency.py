"""A far network on this computer: a port that leads to an address, and everything through it comes some time later."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

CHUNK = 1 << 20


@dataclass
class Far:
    """A way that takes time.

    Attributes:
        address: that leads through it.
        carried: bytes that have come through, to the other side and back.
    """

    address: str = ""
    carried: list[int] = field(default_factory=lambda: [0, 0])


@contextlib.contextmanager
def far(address: str, seconds: float) -> Iterator[Far]:
    """Context in which an address leads to that of a scheduler, every byte `seconds` later, each way."""
    way, loop, started = Far(), asyncio.new_event_loop(), threading.Event()
    host, _, port = address.partition("://")[2].rpartition(":")

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, side: int) -> None:
        waiting: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def deliver() -> None:
            while True:
                due, content = await waiting.get()
                await asyncio.sleep(max(0.0, due - time.monotonic()))
                if not content:
                    writer.close()
                    return
                writer.write(content)
                await writer.drain()

        delivery = asyncio.create_task(deliver())
        content = b"-"
        while content:
            content = await reader.read(CHUNK)
            way.carried[side] += len(content)
            await waiting.put((time.monotonic() + seconds, content))
        with contextlib.suppress(OSError):
            await delivery

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(host, int(port))
        with contextlib.suppress(OSError):
            await asyncio.gather(carry(reader, back, 0), carry(there, writer, 1))

    async def serve() -> None:
        server = await asyncio.start_server(connect, "127.0.0.1", 0)
        way.address = f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        started.set()

    async def end() -> None:
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def run() -> None:
        asyncio.set_event_loop(loop)
        loop.create_task(serve())
        loop.run_forever()

    threading.Thread(target=run, daemon=True).start()
    if not started.wait(10):
        raise OSError("The port does not open.")
    try:
        yield way
    finally:
        asyncio.run_coroutine_threadsafe(end(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
