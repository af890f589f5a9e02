"""The engine that is kept between jobs."""

import os
import signal
import time

import pytest

from lambda_pnn_plugin.runtime import pool as pools
from lambda_pnn_plugin.runtime.environment import Interpreter
from lambda_pnn_plugin.runtime.pool import EnginePool
from lambda_pnn_plugin.shared.operations import Compute, FindDevice
from lambda_pnn_plugin.shared.problem import Cancelled, Problem

from .conftest import compute_processes

CPU = FindDevice(Compute("cpu"))


@pytest.fixture()
def pool(nothing_left):
    pool = EnginePool()
    yield pool
    pool.close()
    assert compute_processes() == []


def test_the_next_job_gets_the_same_engine(pool, interpreter):
    with pool.lease(interpreter) as first:
        pass
    with pool.lease(interpreter) as second:
        assert second is first
        assert second.submit(CPU).wait().label.startswith("CPU")


def test_a_failed_job_ends_its_engine(pool, interpreter):
    with pytest.raises(Problem), pool.lease(interpreter) as engine:
        engine.submit(FindDevice(Compute("mps"))).wait()
    assert compute_processes() == []


def test_a_cancelled_job_ends_its_engine(pool, interpreter):
    with pool.lease(interpreter):
        pass
    with pytest.raises(Cancelled), pool.lease(interpreter) as engine:
        engine.submit(CPU).wait(lambda: True)
    assert compute_processes() == []


def test_jobs_at_the_same_time_have_one_each(pool, interpreter):
    with pool.lease(interpreter) as first, pool.lease(interpreter) as second:
        assert first is not second
    assert len(compute_processes()) == 1


def test_a_killed_process_is_replaced(pool, interpreter):
    with pool.lease(interpreter) as first:
        pass
    os.kill(first.pid, signal.SIGKILL)
    time.sleep(0.2)
    with pool.lease(interpreter) as second:
        assert second.submit(CPU).wait().label.startswith("CPU")


def test_another_python_gets_an_engine_of_its_own(pool, interpreter):
    with pool.lease(interpreter) as first:
        pass
    with pool.lease(Interpreter(interpreter.path, {})) as second:
        assert second is not first
    assert len(compute_processes()) == 1


def test_a_prepared_engine_is_taken(pool, interpreter):
    pool.prepare(interpreter)
    pool.prepare(interpreter)
    with pool.lease(interpreter) as engine:
        assert compute_processes() == [engine.pid]


def test_a_prepared_engine_that_does_not_start_is_told_by_the_job(pool, tmp_path):
    absent = Interpreter(tmp_path / "python", {})
    pool.prepare(absent)
    with pytest.raises(Problem, match="does not start"), pool.lease(absent):
        pass


def test_a_prepared_engine_that_ends_at_its_start_is_told_by_the_job(pool, tmp_path):
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho no torch here >&2\nexit 1\n")
    broken.chmod(0o755)
    found = Interpreter(broken, {})
    pool.prepare(found)
    with pytest.raises(Problem, match=r"at its start.*no torch here"), pool.lease(found) as engine:
        engine.submit(CPU).wait()


def test_closing_while_an_engine_starts(pool, interpreter):
    pool.prepare(interpreter)
    time.sleep(1)
    pool.close()
    assert compute_processes() == []


def test_nothing_idles_while_the_environment_changes(pool, interpreter):
    with pool.lease(interpreter), pool.suspended():
        pool.prepare(interpreter)
        with pool.lease(interpreter) as other:
            pass
        assert not other.alive
    assert len(compute_processes()) == 1


def test_an_idle_engine_ends(pool, interpreter, monkeypatch):
    monkeypatch.setattr(pools, "IDLE", 0.5)
    with pool.lease(interpreter):
        pass
    assert len(compute_processes()) == 1
    time.sleep(1.5)
    assert compute_processes() == []
