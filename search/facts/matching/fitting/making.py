"""Elements of wordings → what fits them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from search.facts.matching.fitting.choices import ChoiceFitter
from search.facts.matching.fitting.context import Fitter, SubjectOf
from search.facts.matching.fitting.entities import EntityFitter
from search.facts.matching.fitting.gaps import AsideFitter, GapFitter
from search.facts.matching.fitting.texts import EdgeFitter, TextFitter
from search.facts.matching.fitting.titled import RoleFitter
from search.facts.matching.fitting.values import TallyFitter, ValueFitter
from search.facts.matching.fitting.words import WordsFitter, word_of
from search.wordings.attributes import Attribute, Attributes, spellings, verb_forms
from search.wordings.patterns import (
    Choice,
    Element,
    EntitySlot,
    Gap,
    PhraseOf,
    RoleSlot,
    TextSlot,
    ValueSlot,
    VerbOf,
    Word,
    parse_phrase,
    slots,
)


class Fitters:
    """The fitters of the elements of wordings: one for each element, and for each attribute where it has slots."""

    def __init__(self, attributes: Attributes) -> None:
        self._attributes = attributes
        self._known: dict[tuple[Element, str, SubjectOf], Fitter] = {}

    def of(self, element: Element, attribute: Attribute, subject: SubjectOf = "") -> Fitter:
        """The fitter of an element. `subject`: the slot right before a verb, or before a "to" that tells what for."""
        key = element, attribute.id if slots((element,)) else "", subject
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._made(element, attribute, subject)
        return known

    def _made(self, element: Element, attribute: Attribute, subject: SubjectOf) -> Fitter:
        attributes = self._attributes
        if isinstance(element, Word):
            return _words([element])
        if isinstance(element, PhraseOf):
            rows = tuple(parse_phrase(entry) for entry in attributes.phrases.get(element.name, ()))
            return WordsFitter(rows, f"<{element.name}>")
        if isinstance(element, VerbOf):
            return WordsFitter(tuple(_verb_rows(element, attributes)), f"<{element.name}>")
        if isinstance(element, Choice):
            options = tuple(self._options(element, attribute))
            written = " | ".join(" ".join(one.written for one in option) for option in options)
            return ChoiceFitter(options, written or "…")
        if isinstance(element, Gap):
            return GapFitter(element.most, "…") if element.most else AsideFitter("…,")
        if isinstance(element, ValueSlot):
            return _value(element.only, attributes, attribute)
        if isinstance(element, TextSlot):
            return _text(element)
        if isinstance(element, RoleSlot):
            return RoleFitter("{R}", frozenset(attribute.object) - {"person"})
        return _entity(element, attributes, attribute, subject)

    def _options(self, choice: Choice, attribute: Attribute) -> Iterator[tuple[Fitter, ...]]:
        """The rows of a choice; those of one word that follow each other as one, which looks for all at once."""
        for single, options in groupby(choice.options, _is_word):
            if single:
                yield (_words([one for option in options for one in option if isinstance(one, Word)]),)
            else:
                yield from (tuple([self.of(one, attribute) for one in option]) for option in options)


def _is_word(option: tuple[Element, ...]) -> bool:
    return len(option) == 1 and isinstance(option[0], Word)


def _words(words: Sequence[Word]) -> Fitter:
    """One of several words."""
    written = " | ".join(word.text + "*" * word.prefix for word in words)
    return WordsFitter(tuple((word,) for word in words), written)


def _text(element: TextSlot) -> Fitter:
    if element.edge:
        return EdgeFitter(element.edge == "from", "{T: …}")
    if element.tally:
        return TallyFitter("{T:tally}")
    return TextFitter(element.phrase, "{T:np}" if element.phrase else "{T}")


def _entity(element: EntitySlot, attributes: Attributes, attribute: Attribute, subject: SubjectOf) -> Fitter:
    sides: dict[str, tuple[str, ...]] = {"S": attribute.subject, "O": attribute.object, "E": ("any",)}
    classes = sides[element.side]
    written = f"{{{element.side}{chr(39) + 's' if element.owner else ''}}}"
    names = tuple(word_of(entry.casefold()) for entry in attributes.phrases.get(element.only, ()))
    only = "" if names else element.only
    return EntityFitter(
        element.side,
        element.owner,
        frozenset({only} if only else classes),
        "to" if element.doer else subject,
        written,
        bool(only),
        element.before,
        frozenset(name.text for name in names if not name.prefix),
        tuple(name.text for name in names if name.prefix),
        element.named,
        attribute.topical and element.owner,
        attribute.actors,
    )


def _value(only: str, attributes: Attributes, attribute: Attribute) -> Fitter:
    """A value of the attribute's kinds, or of one; or a count of what a list names."""
    units = attributes.phrases.get(only)
    if units is not None:
        return ValueFitter(frozenset({"#count"}), f"{{V:{only}}}", tuple(parse_phrase(unit)[0] for unit in units))
    kinds = (only,) if only else attribute.value
    return ValueFitter(frozenset("#" + kind for kind in kinds), f"{{V:{only}}}" if only else "{V}")


def _verb_rows(element: VerbOf, attributes: Attributes) -> Iterator[tuple[Word, ...]]:
    for base in attributes.verbs.get(element.name, ()):
        plain, third, past, participle, ing = verb_forms(base)
        if element.form == "to":
            yield (Word("to"), *parse_phrase(plain))
            continue
        wanted = {
            "ed": (participle,),
            "ing": (ing,),
            "past": (past, participle),
            "now": (plain, third),
        }.get(element.form, (plain, third, past, participle, ing))
        for form in dict.fromkeys(wanted):
            yield from map(parse_phrase, spellings(base, form))
