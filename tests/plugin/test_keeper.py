"""The process that is kept between jobs."""

import os
import signal
import time

import pytest

from lambda_pnn_plugin.problem import Cancelled, Problem
from lambda_pnn_plugin.runtime import keeper as keeping
from lambda_pnn_plugin.runtime.environment import Interpreter
from lambda_pnn_plugin.runtime.keeper import Keeper
from lambda_pnn_plugin.runtime.process import never

from .conftest import compute_processes


@pytest.fixture()
def keeper(nothing_left):
    keeper = Keeper()
    yield keeper
    keeper.end()
    assert compute_processes() == []


def test_the_next_job_gets_the_same_process(keeper, interpreter):
    with keeper.lease(interpreter, never) as first:
        pass
    with keeper.lease(interpreter, never) as second:
        assert second is first
        assert second.call("device", {"device": "cpu"}, {}).kind == "result"


def test_a_failed_job_ends_its_process(keeper, interpreter):
    with pytest.raises(Problem), keeper.lease(interpreter, never) as compute:
        compute.call("device", {"device": "mps"}, {})
    assert compute_processes() == []


def test_a_cancelled_job_ends_its_process(keeper, interpreter):
    with keeper.lease(interpreter, never):
        pass
    with pytest.raises(Cancelled), keeper.lease(interpreter, lambda: True) as compute:
        compute.call("device", {"device": "cpu"}, {})
    assert compute_processes() == []


def test_jobs_at_the_same_time_have_one_each(keeper, interpreter):
    with keeper.lease(interpreter, never) as first, keeper.lease(interpreter, never) as second:
        assert first is not second
    assert len(compute_processes()) == 1


def test_a_killed_process_is_replaced(keeper, interpreter):
    with keeper.lease(interpreter, never) as first:
        pass
    os.kill(first.pid, signal.SIGKILL)
    time.sleep(0.2)
    with keeper.lease(interpreter, never) as second:
        assert second.call("device", {"device": "cpu"}, {}).kind == "result"


def test_another_python_gets_a_process_of_its_own(keeper, interpreter):
    with keeper.lease(interpreter, never) as first:
        pass
    with keeper.lease(Interpreter(interpreter.path, {}), never) as second:
        assert second is not first
    assert len(compute_processes()) == 1


def test_a_prepared_process_is_taken(keeper, interpreter):
    keeper.prepare(interpreter)
    keeper.prepare(interpreter)
    with keeper.lease(interpreter, never) as compute:
        assert compute_processes() == [compute.pid]


def test_a_prepared_process_that_does_not_start_is_told_by_the_job(keeper, tmp_path):
    absent = Interpreter(tmp_path / "python", {})
    keeper.prepare(absent)
    with pytest.raises(Problem, match="does not start"), keeper.lease(absent, never):
        pass


def test_ending_while_a_process_starts(keeper, interpreter):
    keeper.prepare(interpreter)
    time.sleep(1)
    keeper.end()
    assert compute_processes() == []


def test_nothing_idles_while_the_environment_changes(keeper, interpreter):
    with keeper.lease(interpreter, never), keeper.suspended():
        keeper.prepare(interpreter)
        with keeper.lease(interpreter, never) as other:
            pass
        assert not other.alive
    assert len(compute_processes()) == 1


def test_an_idle_process_ends(keeper, interpreter, monkeypatch):
    monkeypatch.setattr(keeping, "IDLE", 0.5)
    with keeper.lease(interpreter, never):
        pass
    assert len(compute_processes()) == 1
    time.sleep(1.5)
    assert compute_processes() == []
