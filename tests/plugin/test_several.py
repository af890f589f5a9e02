"""Several pieces of work at a time: their words and their end come on one thread."""

import threading
import time

import pytest

from lambda_pnn_plugin.shared.problem import Cancelled
from lambda_pnn_plugin.workflow.several import several_at_a_time

from .jobs import Watcher

TOGETHER = 3


@pytest.mark.parametrize("at_a_time", [1, TOGETHER])
def test_every_piece_is_done_once(at_a_time):
    found = dict(several_at_a_time(lambda number, feedback: number**2, 20, Watcher(), at_a_time))
    assert found == {number: number**2 for number in range(20)}
    assert not list(several_at_a_time(lambda number, feedback: number, 0, Watcher(), at_a_time))


def test_as_many_as_told_are_under_way_and_are_heard_on_one_thread():
    barrier, heard, shares = threading.Barrier(TOGETHER), set(), []

    class Listening(Watcher):
        def log(self, text):
            heard.add((threading.get_ident(), text))

        def progress(self, fraction):
            shares.append(fraction)

    def work(number, feedback):
        barrier.wait(10)  # breaks if fewer are under way
        feedback.log(str(number))
        feedback.progress(0.5)
        return number

    assert sorted(number for number, _ in several_at_a_time(work, 2 * TOGETHER, Listening(), TOGETHER)) == list(
        range(6)
    )
    assert heard == {(threading.get_ident(), str(number)) for number in range(6)}
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1)


def test_who_cancels_waits_until_all_have_ended():
    ended, watcher = [], Watcher(cancel_at=lambda watching: True)

    def work(number, feedback):
        try:
            while True:
                feedback.progress(0.1)
                time.sleep(0.01)
        except Cancelled:
            ended.append(number)
            raise

    with pytest.raises(Cancelled):
        list(several_at_a_time(work, 10, watcher, TOGETHER))
    assert sorted(ended) == list(range(TOGETHER))


def test_what_one_raises_ends_the_others():
    def work(number, feedback):
        if number == 1:
            raise RuntimeError("of its own")
        while not feedback.cancelled():
            time.sleep(0.01)
        raise Cancelled

    with pytest.raises(RuntimeError, match="of its own"):
        list(several_at_a_time(work, 3, Watcher(), TOGETHER))
