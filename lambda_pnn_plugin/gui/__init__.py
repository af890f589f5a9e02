"""Windows and pages of options."""
