"""Sharpen on a computer without screen: python3 server.py MS PAN OUTPUT [EFFORT], with the Python that QGIS runs on.

Where QGIS's libraries are not found, set PYTHONPATH to them, on Linux /usr/share/qgis/python/plugins. The plugin is
looked for in the user's profile, and in the folders that QGIS_PLUGINPATH names.
"""

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingFeedback


class Log(QgsProcessingFeedback):
    """Prints what the job says."""

    def pushInfo(self, text):  # noqa: N802
        print(text, flush=True)


def main(ms, pan, output, effort="standard"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    profile = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins"
    sys.path += [str(profile), *filter(None, os.environ.get("QGIS_PLUGINPATH", "").split(os.pathsep))]
    import processing
    from processing.core.Processing import Processing

    from lambda_pnn_plugin import classFactory

    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    try:
        processing.run("lambdapnn:setup", {}, feedback=Log())  # does nothing where computing is set up
        parameters = {"SPECTRAL": ms, "PANCHROMATIC": pan, "EFFORT": effort, "OUTPUT": output}
        result = processing.run("lambdapnn:pansharpen", parameters, feedback=Log())
        print(f"R-ERGAS {result['R_ERGAS']:.3f}, D_rho {result['D_RHO']:.3f}: {output}")
    finally:
        plugin.unload()
        application.exitQgis()


if __name__ == "__main__":
    main(*sys.argv[1:])
