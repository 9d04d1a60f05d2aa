"""Which element of a wording leads into it, and by which words."""

from __future__ import annotations

from collections.abc import Iterator

from search.wordings.attributes import Attributes, spellings, verb_forms
from search.wordings.patterns import Choice, Element, PhraseOf, VerbOf, Word, parse_phrase

_COMMON = 40
"""Letters in the words of an anchor that is as good as it gets; longer words are rarer."""
_WANTED = {
    "active": {"base", "third", "ing", "both", "past", "participle", "base or both", "base or participle"},
    "past": {"both", "past", "participle", "base or both", "base or participle"},
    "now": {"base", "third", "base or both", "base or participle"},
    "ed": {"both", "participle", "base or both", "base or participle"},
    "ing": {"ing"},
    "to": {"base", "base or both", "base or participle"},
}


def named(elements: tuple[Element, ...], attributes: Attributes) -> tuple[Element, ...]:
    """Lists of words as such: <name> is written alike for verbs and for other words."""
    if not any(type(element) in _NAMING for element in elements):
        return elements  # most rows; asking each of their words would take half of the time
    found: list[Element] = []
    for element in elements:
        if isinstance(element, VerbOf):
            found.append(element if element.name in attributes.verbs else PhraseOf(element.name))
        elif isinstance(element, Choice):
            options = tuple([named(option, attributes) for option in element.options])
            found.append(Choice(options))
        else:
            found.append(element)
    return tuple(found)


_NAMING = frozenset({VerbOf, Choice})


def spread(elements: tuple[Element, ...]) -> Iterator[tuple[tuple[Element, ...], list[int]]]:
    """A wording with the weights of its elements; one without anchor outside of brackets, as one wording for each way
    through its first brackets.
    """
    weights = list(map(weight, elements))
    number = next((at for at, element in enumerate(elements) if isinstance(element, Choice)), -1)
    choice = elements[number] if not any(weights) else None
    if not isinstance(choice, Choice):
        yield elements, weights
        return
    for option in choice.options:
        yield from spread((*elements[:number], *option, *elements[number + 1 :]))


def weight(element: Element) -> int:
    """How well an element leads into its wording; 0: not at all."""
    if isinstance(element, Word):
        return (len(element.text) if len(element.text) > 3 else 1) if element.text[:1].isalpha() else 0
    if isinstance(element, VerbOf):
        return _COMMON + 10
    if isinstance(element, PhraseOf):
        return _COMMON
    if not isinstance(element, Choice):
        return 0
    least = _COMMON
    for option in element.options:
        lead = option[0] if option else None
        if not isinstance(lead, Word):
            return 0
        least = min(least, len(lead.text))
    return least


def _words(entry: str) -> int:
    return entry.count(" ")


def leads(lead: Element, attributes: Attributes) -> Iterator[tuple[tuple[Word, ...], str]]:
    """The rows of words that an anchor may be, each with the form of a verb."""
    if isinstance(lead, Word):
        yield (lead,), ""
    elif isinstance(lead, PhraseOf):
        for entry in sorted(attributes.phrases.get(lead.name, ()), key=_words, reverse=True):
            yield parse_phrase(entry), ""
    elif isinstance(lead, VerbOf):
        for base in sorted(attributes.verbs.get(lead.name, ()), key=_words, reverse=True):
            plain, third, past, participle, ing = verb_forms(base)
            forms = {plain: "base", third: "third", ing: "ing"}
            if past == participle:
                forms[past] = "both" if past != plain else "base or both"
            else:
                forms[past], forms[participle] = "past", "participle" if participle != plain else "base or participle"
            for form, name in forms.items():
                if name in _WANTED[lead.form]:
                    yield from ((parse_phrase(one), name) for one in spellings(base, form))


_DAY = (Word("#date"),)
_BEFORE_DAYS = frozenset({(Word("last"),), (Word("on"),)})
_CLOSING = frozenset({(Word("."),), (Word(","),), (Word("in"),), (Word("after"),)})
"""What words that end a wording have among them where they tell that nothing more follows."""


def with_day(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """A wording's end with "Tuesday" for one of the words that it may close before: "was sworn in (on|at|,|last)"."""
    end = elements[-1] if elements else None
    if not isinstance(end, Choice) or _DAY in end.options or () in end.options:
        return elements
    if _BEFORE_DAYS.isdisjoint(end.options) or _CLOSING.isdisjoint(end.options):
        return elements
    return (*elements[:-1], Choice((*end.options, _DAY)))
