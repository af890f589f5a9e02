"""Sharpen one pair from QGIS's Python console, and wait for it."""

import processing


def sharpen(ms, pan, output, effort="standard"):
    """Sharpen the file or layer `ms` with `pan` into the file `output`; the scores, lower is better."""
    result = processing.run(
        "lambdapnn:pansharpen",
        {"SPECTRAL": ms, "PANCHROMATIC": pan, "SENSOR": "auto", "EFFORT": effort, "OUTPUT": output},
    )
    return {name: result[name] for name in ("R_ERGAS", "D_LAMBDA", "D_RHO")}


# sharpen("/data/ms.tif", "/data/pan.tif", "/data/sharp.tif")
