"""An engine in the same process, for fast tests: every message is encoded and decoded as on its way to another one."""

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe
from threading import Thread

from lambda_pnn_plugin.runtime.engine import Pending
from lambda_pnn_plugin.shared import messages
from lambda_pnn_plugin.shared.problem import Cancelled


def through(message):
    """The message as the other process gets it."""
    near, far = Pipe()
    sender = Thread(target=messages.send, args=(near, message))
    sender.start()
    try:
        return messages.decoded(messages.receive(far))
    finally:
        sender.join()


class InProcessEngine:
    """Carries requests out by a function (request, tell) → reply, on a thread of its own."""

    tiles_in_flight = 2

    def __init__(self, carry_out):
        self.versions = {"here": "1"}
        self.requests = []
        self._carry_out = carry_out
        self._worker = ThreadPoolExecutor(1)
        self._closed = False

    def __str__(self):
        return "this process"

    def submit(self, request):
        self.requests.append(request)
        pending = Pending(self.close)
        self._worker.submit(self._work, through(request), pending)
        return pending

    def close(self):
        self._closed = True

    def _work(self, request, pending):
        def tell(progress):
            pending.tell(through(progress))
            return pending.hurried

        try:
            if self._closed:
                raise Cancelled
            pending.set_result(through(self._carry_out(request, tell)))
        except Exception as error:
            pending.set_exception(error)
