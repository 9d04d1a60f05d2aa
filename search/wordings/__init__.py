"""Words and wordings that facts are read by, as YAML that an editor can read and extend."""

from search.wordings.phrases import Phrases
from search.wordings.words import Kind, Words, english

__all__ = ["Kind", "Phrases", "Words", "english"]
