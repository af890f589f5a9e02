"""Fixtures that every test may use."""

from pathlib import Path

import numpy as np
import pytest

DATA = Path(__file__).parent / "data"


@pytest.fixture(params=[False, True], ids=["GDAL's errors returned", "raised"])
def gdals_exceptions(request):
    """Run a test in a process in which another plugin has asked GDAL for exceptions, and in one in which none has."""
    from osgeo import gdal, osr

    modules = (gdal, osr)
    before = [module.GetUseExceptions() for module in modules]
    _raise_errors(modules, [request.param] * 2)
    yield
    _raise_errors(modules, before)


def _raise_errors(modules, wanted):
    """Switch exceptions of GDAL's modules on or off; who came last must go first."""
    for module in reversed(modules):
        module.DontUseExceptions()
    for module, raised in zip(modules, wanted):
        if raised:
            module.UseExceptions()


@pytest.fixture(scope="session")
def reference():
    """Inputs and outputs of the authors' program; see tests/data/README.md."""
    return np.load(DATA / "lambda_pnn_reference.npz")
