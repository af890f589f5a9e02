"""What depends on QGIS: settings, layers and their styles, tasks, journal, diagnostics, the lease of an engine."""
