"""A comparison as a file: Markdown, CSV, JSON, or one page of HTML."""

from search.export.data import comparison_data, fact_data
from search.export.formats import FORMATS, ExportError, format_of, render, write

__all__ = ["FORMATS", "ExportError", "comparison_data", "fact_data", "format_of", "render", "write"]
