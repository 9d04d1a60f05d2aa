"""Text → words: one tokenizer for the index, for queries and for snippets, so that what is typed finds itself.

A word is a run of letters and digits with apostrophes inside (`don’t`, `O'Brien`); a possessive `’s` is not part of it.
Initials, short names with an ampersand (`AT&T`) and `C++`, `C#` are one word each; initials are the same with and
without their dots (`F.B.I.`, `FBI`), but for those that would be another word (`U.S.`, `W.H.O.`). Everything else that
joins words (hyphens, dots, slashes, colons) only separates them: `well-known`, `Character.AI`, `10:30` and URLs are
words in a row. Scripts that write no blanks between words (Han, kana, Thai, Lao, Khmer, Burmese) give one word a
character, and so does an emoji.

Words are folded: case, accents, compatibility forms and the kind of apostrophe make no difference. Vowel signs and
voicing marks, which tell words apart in other scripts, stay.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

Token = tuple[str, int, int]
"""A folded word and its place in the text: (word, start, end) in code points, end exclusive."""

LONGEST = 64
"""Longer words are cut to so many folded characters, in the index and in queries alike."""

_SOLID = (
    "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
# Combining marks are no word characters for `re`. Ranges: Unicode 15, general category M, with Cf joiners inside words.
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u0816-\u082d\u0859-\u085b"
    "\u08d3-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u09e2\u09e3\u0a01-\u0a03\u0a3c-\u0a51"
    "\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc-\u0acd\u0ae2\u0ae3\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bd7\u0c00-\u0c04"
    "\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d81-\u0d83\u0dca-\u0ddf\u0f71-\u0f84"
    "\u0f90-\u0fbc\u135d-\u135f\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20f0\u3099\u309a\ua8e0-\ua8f1\ufe20-\ufe2f"
)
_SOLID_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3"
    "\u3099\u309a\ufe00-\ufe0f"
)
_PICTURES = (
    "\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001f1e5\U0001f200-\U0001faff"
)
_LETTER = rf"[^\W_{_SOLID}]"
_MORE = rf"(?:[^\W_{_SOLID}]|[{_MARKS}])"
_APOSTROPHE = "['\u2019\u2018\u02bc\uff07]"

_ASCII = re.compile(
    r"(?:[a-z]\.)+[a-z](?![a-z0-9])\.?(?:'s(?![a-z0-9]))?|[a-z]{1,3}&[a-z]{1,3}(?![a-z0-9&])|[a-z]{1,2}(?:\+\+|#)(?![a-z])"
    r"|[a-z0-9]+(?:'[a-z0-9]+)*"
)
_ANY = re.compile(
    rf"(?:[A-Za-z]\.)+[A-Za-z](?!{_MORE})\.?(?:{_APOSTROPHE}[sS](?!{_MORE}))?"
    rf"|[A-Za-z]{{1,3}}&[A-Za-z]{{1,3}}(?!{_MORE}|&)"
    rf"|[A-Za-z]{{1,2}}(?:\+\+|\#)(?!{_LETTER})"
    rf"|{_LETTER}(?:[^\W_{_SOLID}]|[{_MARKS}])*(?:{_APOSTROPHE}{_LETTER}(?:[^\W_{_SOLID}]|[{_MARKS}])*)*"
    rf"|[{_SOLID}][{_SOLID_MARKS}]*"
    rf"|[\U0001f1e6-\U0001f1ff]{{1,2}}"
    rf"|[{_PICTURES}][\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d[{_PICTURES}][\ufe0f\U0001f3fb-\U0001f3ff]*)*"
)
# Anything beyond ASCII but punctuation that joins no word: for the rest, the simple expression gives the same words.
_FOREIGN = re.compile("[^\x00-\x7f\xa0-\xa9\xab\xac\xae-\xb1\xb4\xb6-\xb8\xbb\xbf\u2010-\u2027\u2030-\u205e\u20ac]")
# Letters that no normal form takes apart, and the apostrophes; joiners and presentation selectors vanish.
_ALIKE = {
    **{ord(letter): "'" for letter in "\u2019\u2018\u02bc\uff07"},
    **{
        ord(letter): plain
        for letter, plain in {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i"}.items()
    },
    **{ord(letter): "" for letter in "\u00ad\u200c\u200d\ufe0f"},
}
_SHORT_WORDS = """
us am is as at it in on an so no if of or do to by be he me my we up go who now all any are can for had has her him his
how may new not old one our out she the too two was way yes you its let see say did get got off own
"""
_NO_INITIALS = frozenset(_SHORT_WORDS.split())
"""Words that initials are not: with their dots they stay what they are."""
_KEPT_CLASSES = frozenset({0, 7, 8, 9})
"""Canonical combining classes of marks that tell words apart: vowel signs, nukta, kana voicing, virama."""


def tokenize(text: str) -> list[Token]:
    """The words of a text, folded, with their places, in order. Linear in the length of the text."""
    if text.isascii():
        return _simple(text.lower())
    if not _FOREIGN.search(text):
        return _simple(text.replace("\u2019", "'").replace("\u2018", "'").lower())
    tokens: list[Token] = []
    for match in _ANY.finditer(text):
        word = match.group()
        start, end = match.span()
        word = word.lower() if word.isascii() else _folded(word[: 4 * LONGEST])
        if len(word) > 2 and end - start <= 4 * LONGEST:
            if word[-2:] == "'s":
                word, end = word[:-2], end - 2
            if "." in word:
                word = _without_dots(word)
        if word:
            tokens.append((word[:LONGEST], start, end))
    return tokens


def _simple(lower: str) -> list[Token]:
    """As `tokenize`, for a text in small letters that has no letters beyond ASCII."""
    tokens: list[Token] = []
    add = tokens.append
    for match in _ASCII.finditer(lower):
        word = match[0]
        start, end = match.span()
        if len(word) > 2:
            last = word[-1]
            if last == "s" and word[-2] == "'":
                word, end = word[:-2], end - 2
            if word[1:2] == ".":
                word = _without_dots(word)
            if len(word) > LONGEST:
                word = word[:LONGEST]
        add((word, start, end))
    return tokens


def _without_dots(initials: str) -> str:
    bare = initials.replace(".", "")
    return initials.rstrip(".") if bare in _NO_INITIALS else bare


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return [word for word, _, _ in tokenize(text)]


def fold(text: str) -> str:
    """A text as words compare: case, accents, compatibility forms and kinds of apostrophes made equal."""
    return text.lower() if text.isascii() else _fold(text)


def squeeze(text: str) -> str:
    """The folded words of a text with one blank between them: how names of sources and authors are compared."""
    return " ".join(words(text))


def _fold(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_ALIKE))
    bare = "".join(letter for letter in apart if unicodedata.combining(letter) in _KEPT_CLASSES)
    return unicodedata.normalize("NFC", bare.casefold())


@lru_cache(maxsize=1 << 15)
def _folded(word: str) -> str:
    """A word folded so that it stays one word: where the compatibility form is several (½, ㍿), only case is folded."""
    for folded in (_fold(word), unicodedata.normalize("NFC", word.casefold())):
        if _ANY.fullmatch(folded) and _fold(folded) == folded:
            return folded
    return word
