"""λ-PNN Pansharpening, a QGIS plugin."""


def classFactory(iface):  # noqa: N802, the name that QGIS calls
    """What QGIS calls to load the plugin."""
    from .plugin import LambdaPNNPlugin

    return LambdaPNNPlugin(iface)
