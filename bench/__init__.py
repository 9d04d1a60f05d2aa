"""Measurements: each prints a ratio against a yardstick of the same run, since milliseconds differ between machines."""
