"""Figures to judge the plugin by."""
