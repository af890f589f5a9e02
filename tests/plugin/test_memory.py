"""How much memory may be used, by computer, containers and limits."""

import subprocess
import sys

import pytest

from building.places import ROOT
from lambda_pnn_plugin.shared import memory
from lambda_pnn_plugin.shared.operations import DeviceInfo
from lambda_pnn_plugin.shared.problem import Problem
from lambda_pnn_plugin.shared.scene_model import Optics
from lambda_pnn_plugin.workflow import memory_plan as plans
from lambda_pnn_plugin.workflow.memory_plan import memory_plan
from lambda_pnn_plugin.workflow.sampling import MAX_CANDIDATES, MAX_SAMPLES

WHOLE = 16 << 30


@pytest.fixture()
def computer(monkeypatch, tmp_path):
    """A computer of 16 GiB without limits; returns where its control groups are told."""
    monkeypatch.setattr(memory, "_physical", lambda: iter([WHOLE]))
    monkeypatch.setattr(memory, "_of_resources", lambda: iter([]))
    monkeypatch.setattr(memory, "_MEMBERSHIP", tmp_path / "cgroup")
    monkeypatch.setattr(memory, "_CGROUPS", tmp_path / "groups")
    return tmp_path


def limited(folder, path, name, value):
    place = folder / "groups" / path
    place.mkdir(parents=True, exist_ok=True)
    (place / name).write_text(f"{value}\n")


def test_the_computers_memory_is_known():
    assert memory.usable_memory() > 1 << 29


def test_no_groups_are_no_limit(computer):
    assert memory.usable_memory() == WHOLE


@pytest.mark.parametrize(("path", "expected"), [("", 4), ("a", 3), ("a/b", 2)])
def test_the_tightest_group_of_version_2_counts(computer, path, expected):
    (computer / "cgroup").write_text("0::/a/b\n")
    for number, place in ((4, ""), (9, "a"), (8, "a/b")):
        limited(computer, place, "memory.max", number << 30)
    limited(computer, path, "memory.max", expected << 30)
    assert memory.usable_memory() == min(4, expected) << 30


def test_groups_of_version_1_count(computer):
    (computer / "cgroup").write_text("5:cpu,cpuacct:/x\n4:memory:/docker/abc\n")
    limited(computer, "memory/docker/abc", "memory.limit_in_bytes", 2 << 30)
    limited(computer, "memory", "memory.limit_in_bytes", 9223372036854771712)
    assert memory.usable_memory() == 2 << 30


def test_groups_without_limit_are_none(computer):
    (computer / "cgroup").write_text("0::/a\n")
    limited(computer, "a", "memory.max", "max")
    assert memory.usable_memory() == WHOLE


def test_the_limit_of_a_shell_counts():
    program = "from lambda_pnn_plugin.shared.memory import usable_memory as m; print(m())"
    command = ["sh", "-c", f'ulimit -v 2000000; exec {sys.executable} -c "{program}"']
    found = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    assert int(found.stdout) == 2000000 * 1024


GIGABYTE = 1 << 30


def planned(chosen, device_memory, bands=8, ratio=4.0, value_bytes=2):
    device = DeviceInfo("cpu", "CPU", device_memory)
    return memory_plan(chosen, device, (ratio, ratio), Optics((0.3,) * bands, 0.15), value_bytes)


def test_usual_scenes_are_learnt_from_alike_in_little_memory_and_in_much():
    for chosen, device in ((300 << 20, 24 * GIGABYTE), (None, 4 * GIGABYTE), (None, 64 * GIGABYTE)):
        found = planned(chosen, device)
        assert (found.samples, found.candidates, found.reduced) == (MAX_SAMPLES, MAX_CANDIDATES, False)


@pytest.mark.parametrize("gigabytes", [2, 4, 64])
def test_many_bands_of_many_bytes_are_read_and_learnt_from_in_parts_that_fit(monkeypatch, gigabytes):
    """32 bands of Float64, whose candidates would take gigabytes."""
    monkeypatch.setattr(plans, "usable_memory", lambda: gigabytes * GIGABYTE)
    found = planned(None, gigabytes * GIGABYTE, bands=32, ratio=2.0, value_bytes=8)
    side, most = 512 / 2 + 20, min(gigabytes / 4, 1) * GIGABYTE
    assert found.candidates * 8 * (32 * side**2 + 512**2) <= most
    assert found.samples * 4 * 32 * 512 * plans.IMAGES_OF_A_SAMPLE * 512 <= 2 * most
    assert 2 <= found.samples < MAX_SAMPLES
    assert found.reduced == (gigabytes == 2)


def test_the_device_bounds_what_the_user_allows():
    assert planned(100 * GIGABYTE, 2 * GIGABYTE) == planned(2 * GIGABYTE, 2 * GIGABYTE)


def test_too_little_even_for_the_least_is_a_sentence():
    with pytest.raises(Problem, match=r"Sharpening 8 bands takes \d+ MB of memory at least, but 100 MB are allowed"):
        planned(100 << 20, 24 * GIGABYTE)


def test_a_device_that_does_not_tell_is_trusted():
    assert planned(None, None).tile_side == 1024
