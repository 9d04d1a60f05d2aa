"""Which product "it", "the device" and "the phone" mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading
    from search.facts.sentence.phrases import PhrasesAhead

_EDITIONS = frozenset({"model", "version", "edition", "variant"})
"""Nouns that mean whatever product was told of where a price follows: "the larger model costs"."""
_GENERIC = frozenset({"device", "product", "machine"})
"""Nouns that mean whatever product was told of."""
_NAMED_FOR = {
    "phone": "phone galaxy",
    "smartphone": "phone galaxy",
    "handset": "phone",
    "notebook": "book",
    "laptop": "book",
    "computer": "book mac pc",
    "tablet": "pad tab kindle",
    "watch": "watch",
    "browser": "chrome safari firefox explorer",
    "console": "box playstation wii switch",
    "player": "pod",
    "jet": "boeing airbus liner",
    "plane": "boeing airbus liner",
    "airliner": "boeing airbus liner",
    "aircraft": "boeing airbus liner",
}
"""Parts of names by the nouns for what is called so."""
_AROUND = 6
"""Units around a name in which a noun may tell what it is."""
_NEAR, _FAR = 0, 2
"""Stretches without a product that "it" and "the phone" reach over."""
_BETWEEN = word_set("will would is was also be to 's now currently expected due set going has been already only")
_MOST_BETWEEN = 5
_OF_WARES = word_set("cost costs retail retails weigh weighs measures released priced available slated")
"""Verbs and the like of which only what is sold is the subject."""
_PAIRS = frozenset(
    {("go", "on"), ("goes", "on"), ("went", "on"), ("sell", "for"), ("sells", "for"), ("start", "at"), ("starts", "at")}
    | {("hit", "stores"), ("hits", "stores"), ("hit", "shelves"), ("hits", "shelves"), ("come", "with")}
    | {("comes", "with"), ("comes", "in"), ("ship", "in"), ("ships", "in"), ("ships", "on"), ("ships", "with")}
    | {("due", "out"), ("runs", "on"), ("ship", "on"), ("fits", "in"), ("out", "on"), ("out", "in")}
)
_OTHER = word_set(
    "previous older old earlier rival competing comparable similar original existing other last predecessor prior"
)
"""Words before such a noun that mean another product."""
_PRICED = word_set("cost costs retail retails priced")
_PRICES = frozenset({("sell", "for"), ("sells", "for"), ("start", "at"), ("starts", "at"), ("starts", "from")})
_OF_PRICES = word_set("price list starting base retail sticker selling catalogue")


def sold(row: tuple[str, ...], place: int) -> bool:
    """Whether what follows a pronoun is told of wares: "it will cost", "it goes on sale"."""
    return _follows(row, place, _OF_WARES, _PAIRS)


def priced_edition(row: tuple[str, ...], start: int, place: int) -> bool:
    """Whether the price is told of an edition, described from a unit up to its noun: "larger model will cost"."""
    named = row[place] in _EDITIONS and _OTHER.isdisjoint(row[start:place])
    return named and _follows(row, place, _PRICED, _PRICES)


def _follows(row: tuple[str, ...], place: int, words: frozenset[str], pairs: frozenset[tuple[str, str]]) -> bool:
    """Whether one of some words, or of some pairs, stands behind a unit and words that may stand before a verb."""
    for at in range(place + 1, min(len(row), place + _MOST_BETWEEN)):
        if row[at] in words or row[at : at + 2] in pairs:
            return True
        if row[at] not in _BETWEEN:
            return False
    return False


def owns_price(row: tuple[str, ...], place: int) -> bool:
    """Whether a price follows a pronoun that owns it: "its price", "its starting price"."""
    at = place + 1
    return row[at : at + 1] == ("price",) or (row[at + 1 : at + 2] == ("price",) and row[at] in _OF_PRICES)


def _named_for(product: str, noun: str) -> bool:
    """Whether the name of a product tells that it is what a noun means: "MacBook" and "the notebook"."""
    return any(part in product.casefold() for part in _NAMED_FOR.get(noun, "").split())


class Products:
    """The products of an article, stretch by stretch. `classes` maps entities to what they are."""

    def __init__(self, classes: Mapping[str, str | None], nouns: frozenset[str]) -> None:
        self._classes = classes
        self._nouns = nouns
        self._last: frozenset[str] = frozenset()
        self._since = 0
        self._called: dict[str, set[str]] = {}

    def pass_on(self, reading: Reading) -> None:
        """After a stretch: which products it names, and what it calls them."""
        row, named = reading.stretch.words, self._named(reading, reading.stretch.mentions)
        self._since += 1
        if named:
            self._last, self._since = frozenset(map(reading.entity, named)), 0
        for at in named:
            around = row[max(0, at - _AROUND) : at + _AROUND]
            self._called.setdefault(reading.entity(at), set()).update(self._nouns.intersection(around))

    def meant(self, syntax: PhrasesAhead, place: int, noun: str = "") -> tuple[str, ...] | None:
        """What "it" at a unit means, or the `noun` of the description that begins there.

        Empty if that is open, None if no product is near.
        """
        reading = syntax.reading
        if syntax.units[place].quotation >= 0:
            return None
        before = self._named(reading, [at for at in reading.stretch.mentions if at < place])
        found = frozenset(map(reading.entity, before))
        if not found and self._since <= (_FAR if noun else _NEAR):
            found = self._last
        if not found:
            return None
        if noun and noun not in _GENERIC:
            found = frozenset(one for one in found if noun in self._called.get(one, ()) or _named_for(one, noun))
        return tuple(found) if len(found) == 1 else ()

    def _named(self, reading: Reading, places: tuple[int, ...] | list[int]) -> list[int]:
        return [at for at in places if self._classes.get(reading.entity(at)) == "product"]
