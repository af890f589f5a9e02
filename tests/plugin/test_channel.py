"""The connection between the processes: strangers and silent callers neither get in nor keep others out."""

import socket
import threading
import time

import pytest

from lambda_pnn_plugin.shared import channel

KEY, OTHER_KEY = b"k" * channel.KEY_SIZE, b"x" * channel.KEY_SIZE


@pytest.fixture()
def listener():
    with channel.listen() as listening:
        yield listening


def accepted(listener):
    """What accepts a call in the background, and the connection to come."""
    found = []
    thread = threading.Thread(target=lambda: found.append(channel.accept(listener, KEY)), daemon=True)
    thread.start()
    return thread, found


def test_who_knows_the_key_gets_in(listener):
    thread, found = accepted(listener)
    with channel.connect(listener.getsockname()[1], KEY) as near:
        thread.join(5)
        near.send_bytes(b"hello")
        assert found[0].recv_bytes() == b"hello"
        found[0].close()


def test_strangers_and_silent_callers_are_no_hindrance(listener):
    thread, found = accepted(listener)
    port = listener.getsockname()[1]
    silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(3)]
    with pytest.raises(OSError):
        channel.connect(port, OTHER_KEY)
    with socket.create_connection(("127.0.0.1", port)) as stray:
        stray.sendall(b"GET / HTTP/1.1\r\n\r\n" + b"x" * 200)
    started = time.monotonic()
    with channel.connect(port, KEY):
        thread.join(5)
        assert found and time.monotonic() - started < channel.PATIENCE / 2
        found[0].close()
    for one in silent:
        one.close()


def test_who_listens_has_to_know_the_key_too(listener):
    def pretend():
        caller, _ = listener.accept()
        caller.sendall(b"n" * channel.NONCE_SIZE)
        caller.recv(channel.NONCE_SIZE + channel.PROOF_SIZE)
        caller.sendall(b"p" * channel.PROOF_SIZE)
        caller.close()

    threading.Thread(target=pretend, daemon=True).start()
    with pytest.raises(channel.StrangerError):
        channel.connect(listener.getsockname()[1], KEY)


def test_nothing_needs_md5(listener, monkeypatch):
    """Computers of some authorities forbid it."""
    import hashlib

    def forbidden(*_, **__):
        raise ValueError("[digital envelope routines] unsupported")

    monkeypatch.setattr(hashlib, "md5", forbidden)
    test_who_knows_the_key_gets_in(listener)
