"""Windows and the options page."""
