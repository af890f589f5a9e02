"""Finding, making and talking to the compute process. Knows neither QGIS nor PyTorch."""
