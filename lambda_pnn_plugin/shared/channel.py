"""The connection between the two processes: on this computer only, and only with who knows the key.

Both sides prove that they know it, by HMAC-SHA256 of a number that the other one has just drawn; what multiprocessing
does for that uses MD5, which computers of some authorities forbid.
"""

from __future__ import annotations

import contextlib
import hmac
import secrets
import socket
import threading
from multiprocessing.connection import Connection
from queue import SimpleQueue

HOST = "127.0.0.1"
KEY_SIZE, NONCE_SIZE, PROOF_SIZE = 32, 32, 32
"""Bytes of the key, of a number drawn to be proven against, and of a proof."""
PORT = "lambda-pnn listens on "
"""What the process that listens says before the number of its port."""
PATIENCE = 10.0
"""Seconds that the other side has for its proof."""


class StrangerError(OSError):
    """The other side does not know the key."""


def listen() -> socket.socket:
    """Return a socket that listens on a free port of this computer."""
    return socket.create_server((HOST, 0))


def accept(listener: socket.socket, key: bytes) -> Connection:
    """Return the connection of the first caller who knows the key. Others, and silent ones, do not keep it waiting."""
    known: SimpleQueue[socket.socket] = SimpleQueue()

    def examine(caller: socket.socket) -> None:
        try:
            caller.settimeout(PATIENCE)
            nonce = secrets.token_bytes(NONCE_SIZE)
            caller.sendall(nonce)
            theirs = _received(caller, NONCE_SIZE)
            _check(_received(caller, PROOF_SIZE), key, b"caller", nonce)
            caller.sendall(_proof(key, b"called", theirs))
            known.put(caller)
        except OSError:
            caller.close()

    def take_calls() -> None:
        with contextlib.suppress(OSError):  # closed, once one of them is known
            while True:
                caller, _ = listener.accept()
                threading.Thread(target=examine, args=(caller,), daemon=True).start()

    threading.Thread(target=take_calls, daemon=True).start()
    return _connection(known.get())


def connect(port: int, key: bytes) -> Connection:
    """Return a connection to who listens on that port of this computer and knows the key.

    Raises:
        OSError: nobody does.
    """
    called = socket.create_connection((HOST, port), PATIENCE)
    try:
        theirs, nonce = _received(called, NONCE_SIZE), secrets.token_bytes(NONCE_SIZE)
        called.sendall(nonce + _proof(key, b"caller", theirs))
        _check(_received(called, PROOF_SIZE), key, b"called", nonce)
    except OSError:
        called.close()
        raise
    return _connection(called)


def _connection(connected: socket.socket) -> Connection:
    connected.settimeout(None)
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return Connection(connected.detach())


def _proof(key: bytes, side: bytes, nonce: bytes) -> bytes:
    return hmac.digest(key, side + nonce, "sha256")


def _check(proof: bytes, key: bytes, side: bytes, nonce: bytes) -> None:
    if not hmac.compare_digest(proof, _proof(key, side, nonce)):
        raise StrangerError("The other side does not know the key.")


def _received(connected: socket.socket, size: int) -> bytes:
    found = b""
    while len(found) < size:
        part = connected.recv(size - len(found))
        if not part:
            raise StrangerError("The other side has hung up.")
        found += part
    return found
