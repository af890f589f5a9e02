"""GDAL and NumPy: where pixels lie, reading them, writing them. Knows neither QGIS nor PyTorch."""
