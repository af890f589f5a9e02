"""A job from scene to finished raster. Knows neither widgets nor tensors, neither QGIS nor GDAL."""
