"""The classical methods by name."""

from __future__ import annotations

from .awlp import AWLP
from .bdsd_pc import BDSDPC
from .brovey import Brovey
from .bth import BTH
from .glp_fs import GLPFS
from .glp_hpm import GLPHPM
from .gsa import GSA
from .interpolation import Interpolation
from .method import Method

CLASSICS: dict[str, type[Method]] = {
    method.NAME: method for method in (Brovey, BTH, GSA, BDSDPC, GLPHPM, GLPFS, AWLP, Interpolation)
}
"""All of them, as parameter METHOD names them."""
