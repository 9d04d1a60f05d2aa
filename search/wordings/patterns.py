"""A wording, as an editor writes it → its elements. docs/wordings.md is the language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

Side = Literal["S", "O", "E"]
Form = Literal["active", "past", "now", "ed", "ing", "to"]
Edge = Literal["", "from", "to"]

GAP = 4
_LONGEST_GAP = 20
_TOKEN = re.compile(
    r"\s*(?:(?P<slot>\{(?:[^{}]|\{[^{}]*\})*\})|(?P<list><[^>]*>)|(?P<gap>…(?:\d+|,)?)|(?P<bracket>[()\[\]|])|\\(?P<mark>[()\[\]|])|(?P<word>[^\s()\[\]|{}<>…]+))"
)
_PART = re.compile(r"\{(?:[^{}]|\{[^{}]*\})*\}|<[^>]*>|…(?:\d+|,)?|\\?[()\[\]|]|[^\s()\[\]|{}<>…]+")
_KINDS = {"{": "slot", "<": "list", "…": "gap", **dict.fromkeys("()[]|", "bracket")}
_SLOT = re.compile(
    r"(?P<side>[SOE])(?P<owner>['’]s)?(?P<before>-)?(?P<named>!)?(?P<doer>~)?(?::(?P<class>[a-z]+))?$|(?P<value>V)(?::(?P<kind>[\w-]+))?$"
    r"|(?P<text>T)(?P<phrase>:np)?$|T:(?P<tally>tally)$|T:(?P<inside>.+)$|(?P<role>R)$"
)
_SIDES: dict[str, Side] = {"S": "S", "O": "O", "E": "E"}
_FORMS: dict[str, Form] = {"": "active", "past": "past", "now": "now", "ed": "ed", "ing": "ing", "to": "to"}


class WordingError(Exception):
    """A wording that is none; `column` counts from 0 in the wording."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.column = column


class Word(NamedTuple):
    """A word in small letters; `prefix`: any word that begins so. A named tuple, because there are ten thousand."""

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several sequences; an empty one stands for "may be missing"."""

    options: tuple[tuple[Element, ...], ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `most` words; 0: what stands between two commas, or nothing."""

    most: int


@dataclass(frozen=True, slots=True)
class VerbOf:
    """A verb of a list under `verbs:`."""

    name: str
    form: Form


@dataclass(frozen=True, slots=True)
class PhraseOf:
    """An entry of a list under `phrases:`."""

    name: str


@dataclass(frozen=True, slots=True)
class EntitySlot:
    """A subject or object; `owner`: as "Meta’s". `only`: the class that it must be known to have.

    `side` E: somebody or something that the fact does not name.

    `before`: right before a noun, which it describes ("its Lordstown plant").
    """

    side: Side
    owner: bool = False
    only: str = ""
    before: bool = False
    named: bool = False
    """By its name, not by a pronoun or a description."""
    doer: bool = False
    """The subject of the clause that the words behind it are a part of."""


@dataclass(frozen=True, slots=True)
class ValueSlot:
    """A value of the attribute's kinds, or `only` of one: a kind, or a list of the words that it may count."""

    only: str = ""


@dataclass(frozen=True, slots=True)
class TextSlot:
    """Words as a text value; `phrase`: only one noun phrase; `edge`: where given words begin or end that are it.

    `tally`: two numbers against each other ("52-48", "52 to 48").
    """

    phrase: bool = False
    edge: Edge = ""
    tally: bool = False


@dataclass(frozen=True, slots=True)
class RoleSlot:
    """A role or title."""


Element = Word | Choice | Gap | VerbOf | PhraseOf | EntitySlot | ValueSlot | TextSlot | RoleSlot


def parse_wording(text: str) -> tuple[Element, ...]:
    """The elements of a wording. Raises WordingError, which knows the column."""
    parts = _PART.findall(text)
    if "".join("".join(parts).split()) == "".join(text.split()):
        try:
            return _parsed([_part(part) for part in parts])
        except WordingError:
            pass  # where the fault is, only the tokens with their columns tell
    return _parsed(_tokens(text))


def _parsed(tokens: list[_Token]) -> tuple[Element, ...]:
    elements, rest = _sequence(tokens, 0, "")
    if rest < len(tokens):
        raise WordingError(f"“{tokens[rest][1]}” closes nothing; delete it", tokens[rest][2])
    if not elements:
        raise WordingError("an empty wording fits nothing; write one, or delete it", 0)
    return elements


@lru_cache(maxsize=1 << 14)
def parse_phrase(text: str) -> tuple[Word, ...]:
    """The words of an entry under `phrases:`, where only a star means anything."""
    if text.isascii() and text.islower() and text.replace(" ", "").isalpha():
        return tuple([Word(part) for part in text.split()])  # nearly all; it spares the search for marks and stars
    return tuple(_word(part) for part in _split(text))


def slots(elements: tuple[Element, ...]) -> list[EntitySlot | ValueSlot | TextSlot | RoleSlot]:
    """All slots of a wording, also those inside of brackets."""
    found: list[EntitySlot | ValueSlot | TextSlot | RoleSlot] = []
    for element in elements:
        if isinstance(element, Choice):
            for option in element.options:
                found += slots(option)
        elif isinstance(element, EntitySlot | ValueSlot | TextSlot | RoleSlot):
            found.append(element)
    return found


def lists(elements: tuple[Element, ...]) -> list[VerbOf | PhraseOf]:
    """All lists that a wording names."""
    found: list[VerbOf | PhraseOf] = []
    for element in elements:
        if isinstance(element, Choice):
            for option in element.options:
                found += lists(option)
        elif isinstance(element, VerbOf | PhraseOf):
            found.append(element)
    return found


_Token = tuple[str, str, int]


@lru_cache(maxsize=1 << 14)
def _part(text: str) -> _Token:
    """A token of which it is not asked where it stands."""
    if text[0] == "\\" and text[1:] in _KINDS and _KINDS[text[1:]] == "bracket":
        return "mark", text[1:], 0
    return _KINDS.get(text[0], "word"), text, 0


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    place, end = 0, len(text.rstrip())
    while place < end:
        match = _TOKEN.match(text, place)
        if match is None or match.lastgroup is None:
            raise WordingError(f"“{text[place:].strip()[:1]}” is not closed or means nothing here", place)
        kind = match.lastgroup
        found.append((kind, match[kind], match.start(kind)))
        place = match.end()
    return found


def _sequence(tokens: list[_Token], place: int, closing: str) -> tuple[tuple[Element, ...], int]:
    """The elements up to a closing bracket or bar; the place of what ended them."""
    elements: list[Element] = []
    while place < len(tokens):
        kind, text, column = tokens[place]
        if kind == "bracket" and text in ")]|":
            if not closing:
                raise WordingError(f"“{text}” without the bracket that opens it", column)
            break
        if kind == "bracket":
            choice, place = _choice(tokens, place)
            elements.append(choice)
            continue
        try:
            elements += _element(kind, text)
        except WordingError as wrong:
            raise WordingError(str(wrong), column + wrong.column) from None
        place += 1
    return tuple(elements), place


def _choice(tokens: list[_Token], place: int) -> tuple[Choice, int]:
    opening, start = tokens[place][1], tokens[place][2]
    closing = ")" if opening == "(" else "]"
    options: list[tuple[Element, ...]] = []
    while True:
        option, place = _sequence(tokens, place + 1, closing)
        options.append(option)
        if place >= len(tokens):
            raise WordingError(f"“{opening}” is never closed; write “{closing}”", start)
        text, column = tokens[place][1], tokens[place][2]
        if text == closing:
            break
        if text != "|":
            raise WordingError(f"“{text}” closes “{opening}”; write “{closing}”", column)
    if any(not option for option in options):
        raise WordingError("nothing stands in the brackets; write a word, or delete them", start)
    return Choice(tuple(options) + (((),) if opening == "[" else ())), place + 1


@lru_cache(maxsize=1 << 14)
def _element(kind: str, text: str) -> tuple[Element, ...]:
    """What a token stands for; the same few thousand come again and again. A fault's column counts from the token."""
    if kind == "gap":
        if text == "…,":
            return (Gap(0),)
        most = int(text[1:] or GAP)
        if not 1 <= most <= _LONGEST_GAP:
            raise WordingError(f"a gap is 1 to {_LONGEST_GAP} words long", 0)
        return (Gap(most),)
    if kind == "mark":
        return (Word(text),)
    if kind == "slot":
        return _slot(text)
    if kind == "list":
        name, _, form = text[1:-1].strip().partition(".")
        if not name or form not in _FORMS:
            raise WordingError(
                f"“{text}” is no list; write <name>, <name.past>, <name.now>, <name.ed>, <name.ing> or <name.to>", 0
            )
        return (VerbOf(name, _FORMS[form]),)
    return tuple(_word(part) for part in _split(text))


def _slot(text: str) -> tuple[Element, ...]:
    match = _SLOT.match(text[1:-1].strip())
    if match is None:
        raise WordingError(
            f"“{text}” is no slot; there are {{S}} {{O}} {{S's}} {{O's}} {{V}} {{T}} {{T:np}} {{T: words}} {{R}}", 0
        )
    if match["side"]:
        side: Side = _SIDES[match["side"]]
        owner, before, named, doer = (match[name] is not None for name in ("owner", "before", "named", "doer"))
        return (EntitySlot(side, owner, match["class"] or "", before, named, doer),)
    if match["value"]:
        return (ValueSlot(match["kind"] or ""),)
    if match["tally"]:
        return (TextSlot(tally=True),)
    if match["inside"]:
        try:
            return (TextSlot(edge="from"), *parse_wording(match["inside"]), TextSlot(edge="to"))
        except WordingError as wrong:
            raise WordingError(str(wrong), 1 + match.start("inside") + wrong.column) from None
    return (RoleSlot() if match["role"] else TextSlot(match["phrase"] is not None),)


def _split(text: str) -> list[str]:
    """Words and marks apart, as sentences are split: "company’s" keeps its "'s", a comma stands alone."""
    return re.findall(r"#[a-z]+|[^\W_]+(?:['.-][^\W_]+)*\.?\*?|'s|[^\w\s*]", text.casefold().replace("’", "'"))


def _word(text: str) -> Word:
    return Word(text[:-1], prefix=True) if text.endswith("*") and len(text) > 1 else Word(text)
