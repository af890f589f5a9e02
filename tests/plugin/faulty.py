"""Compute processes that fail on purpose, at a chosen request."""

from pathlib import Path

from lambda_pnn_plugin.runtime.environment import Interpreter

FAULTS = {
    "killed": "os.kill(os.getpid(), signal.SIGKILL)",
    "hung": "time.sleep(1e6)",
    "stopped": "os.kill(os.getpid(), signal.SIGSTOP)",
    "chatty": "sys.stdout.write('x' * (1 << 20)); sys.stdout.flush(); os.write(1, b'y' * (1 << 20))",
    "garbage": "Connection.send_bytes = lambda self, data: write(self, b'garbage' * 100)",
    "giant": "Connection.send_bytes = lambda self, data: write(self, b'{' * (2 << 20))",
    "unspeakable": "return operations.Failure('no', {'answer': object()})",
    "another version": "messages.VERSION += 1",
    "card out of memory": "raise torch.cuda.OutOfMemoryError('CUDA out of memory. Tried to allocate 2.00 GiB.')",
    "host out of memory": "raise RuntimeError('[enforce fail at alloc_cpu.cpp:124] err == 0. DefaultCPUAllocator: '"
    ' "can\'t allocate memory: you tried to allocate 8589934592 bytes.")',
    "no more memory": (
        "pages = int(open('/proc/self/statm').read().split()[0]); "
        "resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + (8 << 20),) * 2)"
    ),
}

_SCRIPT = """#!{python}
import os, resource, signal, sys, time
from multiprocessing.connection import Connection
import torch
write = Connection.send_bytes
exec(sys.argv[-1].replace("import main; main(said)", "import main"))
from lambda_pnn_plugin.shared import messages, operations
from lambda_pnn_plugin.engine import server
from lambda_pnn_plugin.engine.operations import OPERATIONS

def faulty(operation):
    def operate(*arguments):
        {fault}
        return operation(*arguments)
    return operate

if {request!r} == "start":
    faulty(lambda: None)()
else:
    request = getattr(operations, {request!r})
    OPERATIONS[request] = faulty(OPERATIONS[request])
server.main(said)
"""


def faulty_python(path: Path, real: Interpreter, fault: str, request: str) -> Interpreter:
    """An interpreter whose compute process has that fault when it is asked for `request`, or at its "start"."""
    path.write_text(_SCRIPT.format(python=real.path, fault=FAULTS[fault], request=request))
    path.chmod(0o755)
    return Interpreter(path, real.versions)
