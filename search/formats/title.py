"""The title of a text."""

from __future__ import annotations

import re

from search.characters import harmless_line
from search.markdown import unmarked
from search.sentences import find_sentences

_FIRST_LINE = re.compile(r"(?:[^\n\w]*\n)*?([^\n]*\w[^\n]*)")
_HEADING = re.compile(r"#{1,6}[ \t]")
_BLANK_LINE = re.compile(r"\n[ \t]*(?:\n|\Z)")
_STOP = re.compile(r"[.!?…][\"'”’»)\]]*$")
_DATE = re.compile(
    r"(?:(?>first|last|updated?|published|posted|modified|date|on|at|the|[ap]\.? ?m|noon|hrs?|hours"
    r"|[a-z]{1,2}[sd]?t|gmt|utc|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*"
    r"|\d{1,4}(?:st|nd|rd|th)?|[ap]m)(?:[\W_]+|\Z|(?<=\d)(?=[ap]m)))+\Z",
    re.IGNORECASE,
)
"""A line that only tells when: "Updated: 11 March, 9:30 p.m. EST"."""
_LONGEST_DATE = 80
_LONGEST_LINE = 250
_LONGEST_TITLE = 100


def find_title(text: str, given: str | None = None, *, markdown: bool = False) -> tuple[str | None, int]:
    """The title, and where it ends in the text if it is the text's first line (else 0).

    `given` is the title that the metadata names. Without one: a Markdown heading; a first line that stands apart (a
    blank line behind it, and not a paragraph's length); a first line alone that does not end as a sentence does; else
    the first sentence, shortened. A line that only tells when is passed over.
    """
    text = text[: _LONGEST_LINE * 40]
    first = _FIRST_LINE.match(text)
    if first and len(first[1]) <= _LONGEST_DATE and any(map(str.isdigit, first[1])) and _DATE.match(first[1].strip()):
        first = _FIRST_LINE.match(text, first.end()) or first
    if first is None:
        return given, 0
    line, end = " ".join(first[1].split()), first.end()
    heading = markdown and _HEADING.match(line)
    line = (markdown and unmarked(line)) or line
    if given:
        return given, end if _bare(given) == _bare(line) else 0
    if heading or (len(line) <= _LONGEST_LINE and _BLANK_LINE.match(text, end)):
        return harmless_line(line), end
    sentence = line[slice(*find_sentences(line)[0])]
    if len(line) <= _LONGEST_TITLE and sentence == line and not _STOP.search(line):
        return harmless_line(line), end
    return _shortened(harmless_line(sentence)), 0


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def _shortened(sentence: str) -> str:
    if len(sentence) <= _LONGEST_TITLE:
        return sentence
    cut = sentence[: _LONGEST_TITLE - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[40:] else cut).rstrip(" ,;:–—-") + "…"
