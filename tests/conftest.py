"""Fixtures that every test may use."""

from pathlib import Path

import numpy as np
import pytest

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="session")
def reference():
    """Inputs and outputs of the authors' program; see tests/data/README.md."""
    return np.load(DATA / "lambda_pnn_reference.npz")
