"""Laying out and drawing long texts: cells, lines, highlights. Knows no widget."""
