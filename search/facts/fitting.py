"""What each element of a wording fits, read forwards and backwards."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from search.facts.syntax import Phrase, Syntax
from search.facts.titles import titles_beginning, titles_ending
from search.values.value import Value
from search.wordings.attributes import Attribute, Attributes, verb_forms
from search.wordings.patterns import (
    Choice,
    Element,
    Gap,
    PhraseOf,
    RoleSlot,
    Side,
    TextSlot,
    ValueSlot,
    VerbOf,
    Word,
    parse_phrase,
)

_MOST_BEFORE_VALUE = 4
_LONGEST_TEXT = 45
"""Units of a text value."""
_LONGEST_PHRASE = 10
_LONGEST_ASIDE = 16
_HELPERS = frozenset(
    {
        "is",
        "was",
        "are",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "said",
        "says",
        "told",
        "did",
        "does",
        "who",
        "which",
    }
)
"""What begins something else behind a comma."""
_ON = frozenset({"and", "but", "so", "or"})
_EMPTY = frozenset({"it", "so"})
"""Words that say nothing by themselves unless a verb follows."""
_CLAUSE_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i"})
_LONGEST_SUBJECT = 6
"""Units of a subject behind "and", as far as its verb is looked for."""
_NO_TEXT = frozenset({"#date", ",", "him", "them", "me", "us", "himself", "herself", "themselves"})
"""What no given words begin with."""
_APART = frozenset({"according", "after", "when", "because", "before", "until", "since", "where"})
"""What begins a clause that is no part of the one before."""


class Bound(NamedTuple):
    """What fills the slots of a wording so far. Places are units; `first` and `last` (exclusive) are its evidence.

    `since`: where its verb begins, if that is the second of two ("… and has cut jobs").
    """

    subject: Phrase | None = None
    object: Phrase | None = None
    value: int = -1
    text: tuple[int, int] | None = None
    role: Value | None = None
    first: int = -1
    last: int = -1
    since: int = -1

    def valued(self, place: int) -> Bound:
        """With the value at a unit."""
        return Bound(self.subject, self.object, place, self.text, self.role, self.first, self.last, self.since)


@dataclass(frozen=True, slots=True)
class Context:
    """One stretch, with what wordings ask about it. `classes` maps entities to their class, None: not known."""

    syntax: Syntax
    classes: Mapping[str, str | None]
    titles: tuple[str, ...]
    verbs: dict[tuple[object, ...], int | None] = field(default_factory=dict)
    """Where groups of verbs begin, by what was asked."""


_Step = tuple[int, Bound]
_Steps = Iterable[_Step]
SubjectOf = Literal["", "verb", "to"]


class Fitter(Protocol):
    """An element that can be fitted."""

    @property
    def written(self) -> str:
        """The element as in the wording."""
        ...

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        """The places behind it, where it begins at a unit."""
        ...

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        """The places before it, where it ends before a unit."""
        ...


def fitter(element: Element, attributes: Attributes, attribute: Attribute, *, subject: SubjectOf = "") -> Fitter:
    """The fitter of an element. `subject`: the slot right before a verb, or before a "to" that tells what for."""
    if isinstance(element, Word):
        return _Words(((element,),), element.text + "*" * element.prefix)
    if isinstance(element, PhraseOf):
        rows = tuple(parse_phrase(entry) for entry in attributes.phrases.get(element.name, ()))
        return _Words(rows, f"<{element.name}>")
    if isinstance(element, VerbOf):
        return _Words(tuple(_verb_rows(element, attributes)), f"<{element.name}>")
    if isinstance(element, Choice):
        options = tuple(tuple(fitter(one, attributes, attribute) for one in option) for option in element.options)
        return _Choice(options, " | ".join(" ".join(one.written for one in option) for option in options) or "…")
    if isinstance(element, Gap) and not element.most:
        return _Aside("…,")
    if isinstance(element, Gap):
        return _Gap(element.most, "…")
    if isinstance(element, ValueSlot):
        return _value(element.only, attributes, attribute)
    if isinstance(element, TextSlot) and element.edge:
        return _Edge(element.edge == "from", "{T: …}")
    if isinstance(element, TextSlot) and element.tally:
        return _Tally("{T:tally}")
    if isinstance(element, TextSlot):
        return _Text(element.phrase, "{T:np}" if element.phrase else "{T}")
    if isinstance(element, RoleSlot):
        return _Role("{R}", frozenset(attribute.object) - {"person"})
    sides: dict[str, tuple[str, ...]] = {"S": attribute.subject, "O": attribute.object, "E": ("any",)}
    classes = sides[element.side]
    written = f"{{{element.side}{chr(39) + 's' if element.owner else ''}}}"
    names = tuple(_word_of(entry.casefold()) for entry in attributes.phrases.get(element.only, ()))
    only = "" if names else element.only
    return _Entity(
        element.side,
        element.owner,
        frozenset({only} if only else classes),
        subject,
        written,
        bool(only),
        element.before,
        names,
        element.named,
    )


def _value(only: str, attributes: Attributes, attribute: Attribute) -> Fitter:
    """A value of the attribute's kinds, or of one; or a count of what a list names."""
    units = attributes.phrases.get(only)
    if units is not None:
        return _Value(frozenset({"#count"}), f"{{V:{only}}}", tuple(parse_phrase(unit)[0] for unit in units))
    kinds = (only,) if only else attribute.value
    return _Value(frozenset("#" + kind for kind in kinds), f"{{V:{only}}}" if only else "{V}")


def _verb_rows(element: VerbOf, attributes: Attributes) -> Iterator[tuple[Word, ...]]:
    for base in attributes.verbs.get(element.name, ()):
        plain, third, past, participle, ing = verb_forms(base)
        if element.form == "to":
            yield (Word("to"), *parse_phrase(plain))
        elif element.form in ("ed", "ing"):
            yield parse_phrase(participle if element.form == "ed" else ing)
        elif element.form in ("past", "now"):
            pair = (past, participle) if element.form == "past" else (plain, third)
            yield from (parse_phrase(form) for form in dict.fromkeys(pair))
        else:
            yield from (parse_phrase(form) for form in dict.fromkeys((plain, third, past, participle, ing)))


def _same(word: Word, found: str) -> bool:
    return found.startswith(word.text) if word.prefix else found == word.text


_Rows = tuple[tuple[Word, ...], ...]


class _Words:
    """Given words, one of several rows, the longest first. An adverb may stand before them."""

    def __init__(self, rows: _Rows, written: str) -> None:
        self.written = written
        self.rows = rows
        self._by_first = _by_word(rows, 0)
        self._by_last = _by_word(rows, -1)
        one = all(len(words) == 1 and not words[0].prefix for words in rows)
        self._single = frozenset(words[0].text for words in rows) if one else None

    def leads(self) -> Reach | None:
        """The words that its rows begin with; None if one of those is a beginning only."""
        plain, begun = self._by_first
        return None if begun else Reach(frozenset(plain), 2)

    def trails(self) -> Reach | None:
        """The words that its rows end with; None if one of those is a beginning only."""
        plain, begun = self._by_last
        return None if begun else Reach(frozenset(plain), 2)

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        row, high = context.syntax.row, context.syntax.highs[place]
        if place >= high:
            return ()
        passing = context.syntax.passing[place]
        if self._single is not None and not passing:
            return ((place + 1, bound),) if row[place] in self._single else ()
        found = self._from(row, place, high, bound)
        if passing and place + 1 < high:
            found += self._from(row, place + 1, high, bound)
        return found

    def _from(self, row: tuple[str, ...], start: int, high: int, bound: Bound) -> list[_Step]:
        return [
            (start + len(words), bound)
            for words in _entries(self._by_first, row[start], 0)
            if len(words) == 1 or (start + len(words) <= high and _run(words, row, start))
        ]

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        row, low = context.syntax.row, context.syntax.lows[place]
        if place <= low:
            return ()
        passing = context.syntax.passing[place - 1]
        if self._single is not None and not passing:
            return ((place - 1, bound),) if row[place - 1] in self._single else ()
        found = self._to(row, place, low, bound)
        if passing and place - 1 > low:
            found += self._to(row, place - 1, low, bound)
        return found

    def _to(self, row: tuple[str, ...], end: int, low: int, bound: Bound) -> list[_Step]:
        return [
            (end - len(words), bound)
            for words in _entries(self._by_last, row[end - 1], -1)
            if len(words) == 1 or (end - len(words) >= low and _run(words, row, end - len(words)))
        ]


def _run(words: tuple[Word, ...], row: tuple[str, ...], first: int) -> bool:
    """Whether words stand from a unit on."""
    return all(_same(word, row[first + at]) for at, word in enumerate(words))


def _by_word(rows: _Rows, at: int) -> tuple[dict[str, _Rows], _Rows]:
    """Rows by their first or last word, and those whose word is a beginning only."""
    plain: dict[str, _Rows] = {}
    begun: list[tuple[Word, ...]] = []
    for words in sorted(rows, key=len, reverse=True):
        if words[at].prefix:
            begun.append(words)
        else:
            plain[words[at].text] = (*plain.get(words[at].text, ()), words)
    return plain, tuple(begun)


def _entries(table: tuple[dict[str, _Rows], _Rows], word: str, at: int) -> _Rows:
    """The rows of a table whose word at a place may be a given one."""
    plain, begun = table
    found = plain.get(word, ())
    return (*found, *(words for words in begun if _same(words[at], word))) if begun else found


def needed(fitter: Fitter) -> frozenset[str] | None:
    """Words one of which must stand in a stretch where it fits; None if there is no such set."""
    if isinstance(fitter, _Words):
        leads = fitter.leads()
        return leads and leads.words
    if isinstance(fitter, _Value):
        return fitter.kinds
    if isinstance(fitter, _Choice):
        found: set[str] = set()
        for option in fitter.options:
            sets = [one for one in map(needed, option) if one is not None]
            if not sets:
                return None
            found |= min(sets, key=len)
        return frozenset(found)
    return None


class Reach(NamedTuple):
    """Words one of which must stand among so many units right behind a place, or right before it."""

    words: frozenset[str]
    units: int

    def behind(self, row: tuple[str, ...], place: int) -> bool:
        """Whether one does from a unit on."""
        return not self.words.isdisjoint(row[place : place + self.units])

    def before(self, row: tuple[str, ...], place: int) -> bool:
        """Whether one does before a unit."""
        return not self.words.isdisjoint(row[max(0, place - self.units) : place])


def reach_ahead(row: Sequence[Fitter]) -> Reach | None:
    """What must stand where a row of fitters begins; None: anything may."""
    return _reach(tuple(row), _Words.leads, reverse=False)


def reach_behind(row: Sequence[Fitter]) -> Reach | None:
    """What must stand where a row of fitters ends; None: anything may."""
    return _reach(tuple(reversed(row)), _Words.trails, reverse=True)


def _reach(row: tuple[Fitter, ...], words: Callable[[_Words], Reach | None], *, reverse: bool) -> Reach | None:
    if not row:
        return None
    head, rest = row[0], row[1:]
    if isinstance(head, _Words):
        return words(head)
    if isinstance(head, _Value):
        return Reach(head.kinds, 1 if reverse else _MOST_BEFORE_VALUE + 1)
    if isinstance(head, _Edge):
        return _reach(rest, words, reverse=reverse)
    if isinstance(head, _Gap):
        further = _reach(rest, words, reverse=reverse)
        return further and Reach(further.words, further.units + head.most)
    if not isinstance(head, _Choice):
        return None
    ways = [_reach((*(one[::-1] if reverse else one), *rest), words, reverse=reverse) for one in head.options]
    found = [way for way in ways if way is not None]
    if len(found) < len(ways):
        return None
    return Reach(frozenset().union(*(way.words for way in found)), max(way.units for way in found))


class _Choice:
    """One of several rows."""

    def __init__(self, options: tuple[tuple[Fitter, ...], ...], written: str) -> None:
        self.options = options
        self.written = written
        self._ahead = tuple((option, reach_ahead(option)) for option in options)
        self._behind = tuple((option, reach_behind(option)) for option in options)

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        steps: list[_Step] = []
        row = context.syntax.row
        for option, reach in self._ahead:
            if reach is None or reach.behind(row, place):
                _row_ahead(context, option, 0, place, bound, steps)
        return steps

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        steps: list[_Step] = []
        row = context.syntax.row
        for option, reach in self._behind:
            if reach is None or reach.before(row, place):
                _row_behind(context, option, len(option), place, bound, steps)
        return steps


def _row_ahead(
    context: Context, row: tuple[Fitter, ...], number: int, place: int, bound: Bound, steps: list[_Step]
) -> None:
    if number == len(row):
        steps.append((place, bound))
        return
    for after, more in row[number].ahead(context, place, bound):
        _row_ahead(context, row, number + 1, after, more, steps)


def _row_behind(
    context: Context, row: tuple[Fitter, ...], number: int, place: int, bound: Bound, steps: list[_Step]
) -> None:
    if number == 0:
        steps.append((place, bound))
        return
    for before, more in row[number - 1].behind(context, place, bound):
        _row_behind(context, row, number - 1, before, more, steps)


@dataclass(frozen=True, slots=True)
class _Gap:
    most: int
    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        high = context.syntax.highs[place]
        yield place, bound
        for at in range(place, min(high, place + self.most)):
            if not self._passes(context, at):
                return
            yield at + 1, bound

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        low = context.syntax.lows[place]
        yield place, bound
        for at in range(place - 1, max(low, place - self.most) - 1, -1):
            if not self._passes(context, at):
                return
            yield at, bound

    def _passes(self, context: Context, at: int) -> bool:
        unit = context.syntax.units[at]
        if unit.kind == "mark":
            return unit.word in {"-", "“", "”", '"', "'s"}
        if unit.kind == "value":
            return True
        owner = len(unit.word) > 2 and unit.word.endswith("'s")  # "her husband's campaign" is not hers
        return unit.kind == "word" and not owner and not context.syntax.grammar.finite(context.syntax.row, at)


@dataclass(frozen=True, slots=True)
class _Aside:
    """What stands between two commas, or nothing."""

    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        row, high = context.syntax.row, context.syntax.highs[place]
        yield place, bound
        if place < high and row[place] == ",":
            for at in range(place + 2, min(high, place + _LONGEST_ASIDE)):
                if row[at] == ",":
                    yield at + 1, bound
                    return

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        row, low = context.syntax.row, context.syntax.lows[place]
        yield place, bound
        if place - 1 > low and row[place - 1] == ",":
            for at in range(place - 3, max(low, place - _LONGEST_ASIDE), -1):
                if row[at] == ",":
                    yield at, bound
                    return


@dataclass(frozen=True, slots=True)
class _Value:
    """`units`: what a count must be one of; empty: of anything."""

    kinds: frozenset[str]
    written: str
    units: tuple[Word, ...] = ()

    def _fits(self, context: Context, at: int) -> bool:
        if context.syntax.row[at] not in self.kinds:
            return False
        if not self.units:
            return True
        counted = (context.syntax.reading.values[context.syntax.units[at].number].unit or "").casefold()
        return any(_same(unit, counted) for unit in self.units)

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        units, row = context.syntax.units, context.syntax.row
        high = context.syntax.highs[place]
        for at in range(place, min(high, place + _MOST_BEFORE_VALUE + 1)):
            if units[at].kind == "value":
                return ((at + 1, bound.valued(at)),) if self._fits(context, at) else ()
            if row[at] not in context.syntax.grammar.before_values:
                break
        return ()

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        units, row = context.syntax.units, context.syntax.row
        low = context.syntax.lows[place]
        if place > low and units[place - 1].kind == "value" and self._fits(context, place - 1):
            first = place - 1
            while (
                first > low
                and place - first <= _MOST_BEFORE_VALUE
                and row[first - 1] in context.syntax.grammar.before_values
            ):
                first -= 1
            bound = bound.valued(place - 1)
            return ((first, bound), (place - 1, bound)) if first < place - 1 else ((first, bound),)
        return ()


@dataclass(frozen=True, slots=True)
class _Edge:
    """Where the words begin or end that are the text value."""

    begins: bool
    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        first, last = bound.text or (min(place, len(context.syntax.row)), place)
        yield place, bound._replace(text=(place, last) if self.begins else (first, place))

    behind = ahead


@dataclass(frozen=True, slots=True)
class _Text:
    phrase: bool
    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        syntax = context.syntax
        high = syntax.highs[place]
        place += place < high and syntax.row[place] == ","
        if place >= high or syntax.row[place] in _NO_TEXT or syntax.row[place] in syntax.reading.words.times:
            return
        last = self._phrase_end(syntax, place, high) if self.phrase else self._clause_end(syntax, place, high)
        while last > place and syntax.units[last - 1].kind == "mark" and syntax.row[last - 1] not in {")", "”", "%"}:
            last -= 1
        if syntax.row[place] in _EMPTY and not (place + 1 < last and syntax.grammar.finite(syntax.row, place + 1)):
            return
        if last > place and any(syntax.units[at].kind != "mark" for at in range(place, last)):
            if last - place > 2 and syntax.row[last - 2 : last] == ("on", "#date"):
                last -= 2
            first = bound.text[0] if bound.text else place  # "{T: … murder {T}}" begins before
            yield last, bound._replace(text=(first, last))

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        syntax = context.syntax
        low = syntax.lows[place]
        first = place
        while first > low and place - first < _LONGEST_PHRASE and syntax.units[first - 1].kind != "mark":
            if (
                syntax.row[first - 1] in syntax.grammar.stops
                and syntax.row[first - 1] not in syntax.grammar.determiners
            ):
                break
            first -= 1
        if first < place:
            last = place - (syntax.row[place - 1] in {"that", "which", "who"})
            if first < last:
                yield first, bound._replace(text=(first, last))

    def _clause_end(self, syntax: Syntax, place: int, high: int) -> int:
        clauses = syntax.reading.clauses
        cuts = [cut for cut in clauses.strong if cut > place]
        cuts += [cut for cut in clauses.weak if cut > place and cut < len(syntax.row) and syntax.row[cut] in _APART]
        said = [saying.cue[0] for saying in clauses.sayings if saying.cue[0] > place]
        cuts += [cue - 1 for cue in said if syntax.row[cue - 1] == "," and syntax.units[cue].quotation < 0]
        last = min([high, place + _LONGEST_TEXT, *cuts])
        for at in range(place, last):
            if syntax.row[at] == "," and at + 1 < last and self._leaves(syntax, at + 1):
                return at
            if at > place and syntax.row[at] in _ON and self._goes_on(syntax, at, last):
                return at - (syntax.row[at - 1] == ",")
            if at > place and syntax.row[at] == "and" and at + 1 < last and syntax.grammar.finite(syntax.row, at + 1):
                return at
            if syntax.row[at] in {";", "?", "!"} or (syntax.row[at] == "." and at + 1 >= high):
                return at
        return last

    def _goes_on(self, syntax: Syntax, place: int, last: int) -> bool:
        """Whether "and", "but" begins a clause with a subject of its own: "…, and his aides have left"."""
        row, after = syntax.row, place + 1
        if after >= last or row[place - 1] != "," and row[after] not in _CLAUSE_SUBJECTS:
            return False
        if row[after] in _CLAUSE_SUBJECTS:
            return True
        for at in range(after, min(last, after + _LONGEST_SUBJECT)):
            if syntax.units[at].kind == "mark":
                return False
            if at > after and row[at] in syntax.grammar.be | syntax.grammar.have | syntax.grammar.modals:
                return True
        return False

    def _leaves(self, syntax: Syntax, place: int) -> bool:
        """Whether a word behind a comma begins something else."""
        word = syntax.row[place]
        return (
            word in _HELPERS
            or (word in syntax.grammar.finite_forms and word not in syntax.grammar.ambiguous)
            or (word.endswith("ing") and len(word) > 5)
        )

    def _phrase_end(self, syntax: Syntax, place: int, high: int) -> int:
        at = place
        while at < high and at - place < _LONGEST_PHRASE:
            word = syntax.row[at]
            if syntax.units[at].kind == "mark" and word not in {"-", "“", "”", '"', "'s", "'"}:
                break
            after = syntax.row[at + 1] if at + 1 < high else ""
            described = at > place and syntax.row[at - 1] in syntax.grammar.determiners and word.endswith("ed")
            if (
                word in syntax.grammar.stops
                and not (at > place and word == "of")
                and word not in syntax.grammar.determiners
                and not described
            ):
                break
            if at > place and not described and syntax.grammar.finite(syntax.row, at):
                break
            if at > place and word.endswith("ed") and after in syntax.grammar.prepositions:
                break
            at += 1
        return at


@dataclass(frozen=True, slots=True)
class _Tally:
    """Two numbers that stand against each other: "52-48", "52–48", "52 to 48"; also several ("6-4, 7-5")."""

    written: str

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        row, high = context.syntax.row, context.syntax.highs[place]
        start = place
        while start < min(high, place + 2) and row[start] in {"a", "an", "the", "by"}:
            start += 1
        last = self._one(context, start, high)
        if last is None:
            return
        while last + 1 < high and row[last] == "," and (more := self._one(context, last + 1, high)):
            last = more
        yield last, bound._replace(text=(start, last))

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        low = context.syntax.lows[place]
        for first in (place - 3, place - 1):
            if first >= low and self._one(context, first, place) == place:
                yield first, bound._replace(text=(first, place))
                return

    def _one(self, context: Context, place: int, high: int) -> int | None:
        row = context.syntax.row
        if place >= high:
            return None
        if _TALLY.fullmatch(row[place]):
            return place + 1
        numbers = place + 2 < high and all(row[at].isdigit() or row[at] == "#number" for at in (place, place + 2))
        return place + 3 if numbers and row[place + 1] in {"–", "-", "−", "to"} else None


_TALLY = re.compile(r"\d{1,3}(?:-|-to-)\d{1,3}(?:-\d{1,3})?")


@dataclass(frozen=True, slots=True)
class _Role:
    """A title. If no object is found yet, the organisation that stands with it is the object ("Norvia’s chairman")."""

    written: str
    classes: frozenset[str]

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        syntax = context.syntax
        if self.classes and bound.object is None:
            high = syntax.highs[place]
            for owned, at in self._owned(context, place, high):
                for last, found in self._title(context, at, bound):
                    yield last, found._replace(object=owned) if self._fits(context, owned) else found
            for last, found in self._title(context, place, bound):
                if last + 1 < high and syntax.row[last] in _OF and not self._purpose(context, last):
                    phrase = syntax.ahead(last + 1, high)
                    if phrase is not None and self._fits(context, phrase):
                        yield phrase.last, found._replace(object=phrase)
        yield from self._title(context, place, bound)

    def _purpose(self, context: Context, place: int) -> bool:
        """Whether a "to" begins what the role is for: "special counsel to investigate Norvia"."""
        syntax, after = context.syntax, place + 1
        named = syntax.units[after].kind == "mention" or syntax.row[after] in syntax.grammar.determiners
        return syntax.row[place] == "to" and not named

    def _owned(self, context: Context, place: int, high: int) -> Iterator[tuple[Phrase, int]]:
        """Who the owner is that begins at a unit, and where the title behind begins."""
        syntax = context.syntax
        phrase = syntax.owner_ahead(place, high)
        if phrase is not None:
            yield phrase, phrase.last
            return
        at = place
        while (
            at < high
            and at - place < 3
            and (syntax.row[at] in syntax.grammar.determiners or self._describes(context, at))
        ):
            at += 1
        if at + 1 < high and syntax.units[at].kind == "mention":
            phrase = Phrase(at, at + 1, (syntax.entity(at),), (at,))
            if self._fits(context, phrase):
                yield phrase, at + 1

    def _describes(self, context: Context, at: int) -> bool:
        return context.titles[at] in context.syntax.reading.words.modifiers

    def _fits(self, context: Context, phrase: Phrase) -> bool:
        return all(context.classes.get(entity) in self.classes for entity in phrase.entities)

    def _title(self, context: Context, place: int, bound: Bound) -> _Steps:
        row = context.titles
        start = place
        while (
            start < len(row)
            and start - place < 3
            and row[start] in {"a", "an", "the", "its", "their", "his", "her", "new"}
        ):
            start += 1
        first = start
        words = context.syntax.reading.words
        while start < len(row) and row[start] in words.modifiers and not words.titles.at(row, start):
            start += 1
        if start < len(row):
            for title in titles_beginning(context.syntax.reading, row, first, start, past=False)[:1]:
                yield title.last, bound._replace(role=_role(context, title.first, title.last))

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        if place:
            for title in titles_ending(context.syntax.reading, context.titles, place - 1)[:1]:
                yield title.first, bound._replace(role=_role(context, title.first, title.last))


_OF = frozenset({"of", "at", "for", "to", "in", "with"})


def _word_of(text: str) -> Word:
    return Word(text.rstrip("*"), text.endswith("*"))


def _role(context: Context, first: int, last: int) -> Value:
    units = context.syntax.units
    start, end = units[first].start, units[last - 1].end
    return Value("role", text=context.syntax.reading.text[start:end], start=start, end=end)


@dataclass(frozen=True, slots=True)
class _Entity:
    side: Side
    owner: bool
    classes: frozenset[str]
    subject_of: SubjectOf
    written: str
    strict: bool = False
    before_noun: bool = False
    names: tuple[Word, ...] = ()
    """Words one of which its name must hold; empty: any name."""
    by_name: bool = False

    def ahead(self, context: Context, place: int, bound: Bound) -> _Steps:
        syntax = context.syntax
        high = syntax.highs[place]
        if self.before_noun:
            phrase = syntax.modifier(place, high)
        else:
            phrase = syntax.owner_ahead(place, high) if self.owner else syntax.ahead(place, high)
        if phrase is None:
            return ()
        steps = self._taken(context, phrase, phrase.last, bound)
        if one := phrase.one(last=False):  # "between Meta and Scale"
            steps += self._taken(context, one, one.last, bound)
        return steps

    def behind(self, context: Context, place: int, bound: Bound) -> _Steps:
        syntax = context.syntax
        low = syntax.lows[place]
        if self.owner:
            phrase = syntax.owner_behind(place, low)
        elif self.subject_of:
            phrase = syntax.subject(place) if self.subject_of == "verb" else syntax.purposeful(place, low)
        else:
            phrase = syntax.behind(place, low)
            if phrase is None and self.side == "S" and not self.before_noun:
                phrase = syntax.subject_of_words(place, low)
            if phrase is not None and syntax.row[place : place + 1] == (",",) and phrase.first_ends >= 0:
                phrase = phrase.one(last=True)  # an apposition behind a list belongs to its last name
        if phrase is None:
            return ()
        steps = self._taken(context, phrase, phrase.first, bound)
        if one := phrase.one(last=True):
            steps += self._taken(context, one, one.first, bound)
        return steps

    def _taken(self, context: Context, phrase: Phrase, place: int, bound: Bound) -> list[_Step]:
        if self.side == "E":
            return [(place, bound)]
        other = bound.object if self.side == "S" else bound.subject
        if self.by_name and phrase.resolved:
            return []
        taken = other.entities if other else ()
        fitting = tuple([one for one in phrase.entities if one not in taken and self._fits(context.classes.get(one))])
        if self.names:
            fitting = tuple(one for one in fitting if self._named(context, phrase, one))
        if not fitting:
            return []
        kept = phrase if fitting == phrase.entities else phrase._replace(entities=fitting)
        _, _, value, text, role, first, last, since = bound
        if self.side == "S":
            return [(place, Bound(kept, bound.object, value, text, role, first, last, since))]
        return [(place, Bound(bound.subject, kept, value, text, role, first, last, since))]

    def _named(self, context: Context, phrase: Phrase, entity: str) -> bool:
        """Whether the entity's name, or what stands for it here, holds one of the words."""
        reading = context.syntax.reading
        known = reading.dictionary.entity(entity)
        written = [reading.text[reading.units[head].start : reading.units[head].end] for head in phrase.heads]
        if len(phrase.heads) == len(phrase.entities):
            written = [text for text, one in zip(written, phrase.entities, strict=True) if one == entity]
        words = " ".join([known.name if known else entity, *written]).casefold().replace("-", " ").split()
        return any(_same(name, word) for name in self.names for word in words)

    def _fits(self, kind: str | None) -> bool:
        return (kind is None and not self.strict) or kind in self.classes or "any" in self.classes
