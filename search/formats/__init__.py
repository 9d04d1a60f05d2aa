"""One reader a file format: a function from bytes to what the file says. A new one is one more file here."""

from __future__ import annotations

from collections.abc import Callable

from search.formats.content import Content
from search.formats.text import read_markdown, read_text

Reader = Callable[[bytes], Content]

#: suffix → (name of the format, its reader)
READERS: dict[str, tuple[str, Reader]] = {
    ".txt": ("text", read_text),
    ".text": ("text", read_text),
    ".md": ("markdown", read_markdown),
    ".markdown": ("markdown", read_markdown),
}

#: Files that a reader would expect to be read, and that no format here reads yet: named, never passed over in silence.
NOT_YET = {
    ".html": "web pages cannot be read yet; save it as text",
    ".htm": "web pages cannot be read yet; save it as text",
    ".xhtml": "web pages cannot be read yet; save it as text",
    ".pdf": "PDF files cannot be read yet; save it as text",
    ".docx": "Word files cannot be read yet; save it as text",
    ".odt": "OpenDocument files cannot be read yet; save it as text",
    ".rtf": "RTF files cannot be read yet; save it as text",
    ".epub": "EPUB files cannot be read yet; save it as text",
}

__all__ = ["NOT_YET", "READERS", "Content", "Reader"]
