"""Sharpen every pair in a folder: scene1_ms.tif with scene1_pan.tif into scene1_sharp.tif, and so on."""

from pathlib import Path

import processing
from qgis.core import QgsProcessingException


def sharpen_folder(folder, effort="standard"):
    """Sharpen what is not sharp yet; the scores, or what went wrong, by name of the scene.

    The compute process stays ready from one pair to the next. A faulty pair does not stop the others.
    """
    found = {}
    for ms in sorted(Path(folder).glob("*_ms.tif")):
        scene = ms.name[: -len("_ms.tif")]
        output = ms.with_name(f"{scene}_sharp.tif")
        if output.exists():
            continue
        parameters = {"SPECTRAL": str(ms), "PANCHROMATIC": str(ms.with_name(f"{scene}_pan.tif"))}
        try:
            result = processing.run("lambdapnn:pansharpen", {**parameters, "EFFORT": effort, "OUTPUT": str(output)})
            found[scene] = result["R_ERGAS"], result["D_RHO"]
        except QgsProcessingException as problem:
            found[scene] = str(problem)
    return found


# print(sharpen_folder("/data"))
