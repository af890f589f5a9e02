"""Work off the main thread, and what belongs to that thread."""

import threading
import time

import pytest

from lambda_pnn_plugin.host import threads


@pytest.fixture()
def turn(qgis_app):
    """Lets the event loop turn until something holds."""

    def until(holds, seconds=10):
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end
            qgis_app.processEvents()
            time.sleep(0.005)

    return until


@pytest.fixture()
def latest(qgis_app):
    from qgis.PyQt.QtCore import QObject

    parent = QObject()
    yield threads.Latest(parent)
    parent.deleteLater()


def test_the_outcome_comes_on_the_main_thread(latest, turn):
    found = []
    latest.ask(threading.current_thread, lambda worker: found.append((worker, threading.current_thread())))
    turn(lambda: found)
    assert found[0][0] is not found[0][1] is threading.main_thread()


def test_only_the_last_that_was_asked_for_is_handed_over(latest, turn):
    """What has not begun is not even done."""
    begun, found, go_on = [], [], threading.Event()

    def work(number):
        begun.append(number)
        go_on.wait(10)
        return number

    for number in range(5):
        latest.ask(lambda number=number: work(number), found.append)
        turn(lambda: begun)
    go_on.set()
    turn(lambda: found)
    assert (begun, found) == ([0, 4], [4])


def test_what_is_forgotten_is_not_handed_over(latest, turn):
    found, done = [], threading.Event()
    latest.ask(lambda: done.set() or 1, found.append)
    assert done.wait(10)
    latest.forget()
    latest.ask(lambda: 2, found.append)
    turn(lambda: found)
    assert found == [2]


def on_another_thread(function):
    """Call it there; returns the thread and, once it has ended, what it returned or raised."""
    outcome = []

    def work():
        try:
            outcome.append(function())
        except Exception as error:
            outcome.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    return thread, outcome


def test_layers_are_read_on_the_main_thread(turn):
    assert threads.on_main_thread(threading.current_thread) is threading.main_thread()
    _, outcome = on_another_thread(lambda: threads.on_main_thread(threading.current_thread))
    turn(lambda: outcome)
    assert outcome == [threading.main_thread()]


def test_errors_come_back(turn):
    def fail():
        raise ValueError("no")

    _, outcome = on_another_thread(lambda: threads.on_main_thread(fail))
    turn(lambda: outcome)
    assert isinstance(outcome[0], ValueError)


def test_a_main_thread_that_waits_for_us_is_not_waited_for(qgis_app, monkeypatch):
    """As where a script starts a thread and joins it."""
    monkeypatch.setattr(threads, "PATIENCE", 0.2)
    calls = []
    thread, outcome = on_another_thread(lambda: threads.on_main_thread(lambda: calls.append(1) or "done"))
    thread.join(10)
    qgis_app.processEvents()  # what was asked for is not done twice
    assert (outcome, calls) == (["done"], [1])
