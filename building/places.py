"""Where things lie."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
STAGE = BUILD / "stage"
PROFILE = BUILD / "profile"
TOOLS = BUILD / "tools"
ENGINE_TOOLS = BUILD / "engine_tools"
CHECKERS = BUILD / "checkers"
TRANSLATIONS = ROOT / "resources" / "i18n"
PLUGIN = "lambda_pnn_plugin"


class Problem(Exception):  # noqa: N818
    """Something the person at the keyboard must do; one sentence."""
