"""Fixtures that every test may use."""

from pathlib import Path

import numpy as np
import pytest

DATA = Path(__file__).parent / "data"


@pytest.fixture(params=[False, True], ids=["GDAL's errors returned", "raised"])
def gdals_exceptions(request):
    """Run a test in a process in which another plugin has asked GDAL for exceptions, and in one in which none has."""
    from osgeo import gdal, osr

    before = [module.GetUseExceptions() for module in (gdal, osr)]
    for module in (gdal, osr):
        (module.UseExceptions if request.param else module.DontUseExceptions)()
    yield
    for module, raised in zip((gdal, osr), before):
        (module.UseExceptions if raised else module.DontUseExceptions)()


@pytest.fixture(scope="session")
def reference():
    """Inputs and outputs of the authors' program; see tests/data/README.md."""
    return np.load(DATA / "lambda_pnn_reference.npz")
