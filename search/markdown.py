"""The marks of Markdown (CommonMark 0.31), which stay in an article's text and are left out where it is quoted."""

from __future__ import annotations

import re

_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^()\s]*(?:[ \t]+\"[^\"\n]*\")?\)")
_LINE_HEAD = re.compile(r"^[ \t]*(?:(?:>|(?:#{1,6}|[-*+])(?=[ \t]))[ \t]*)+", re.MULTILINE)
_LINE_END = re.compile(r"[ \t]+#+[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:(?:[-*_=][ \t]*){3,}|(?:`{3}|~{3}).*)$", re.MULTILINE)
_STRONG = re.compile(r"(?<!\\)\*{2,}|(?<![\w\\])__+(?=\w)|(?<=[\w.,;:!?…])__+(?!\w)|(?<!\\)~~")
_EMPHASIS = re.compile(r"(?<![\w\\])(\*|_)(?=[^\s*_])([^\n]*?[^\s\\])\1(?!\w)")
_CODE = re.compile(r"(`+)([^`\n]+)\1")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def unmarked(markdown: str) -> str:
    """Words without the marks of Markdown: headings, quotations, lists, emphasis, links, code."""
    words = _LINE_END.sub("", _LINE_HEAD.sub("", _RULE.sub("", markdown)))
    words = _CODE.sub(r"\2", _LINK.sub(r"\1", words))
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub(r"\2", _STRONG.sub("", words)))
