"""Who bears which title, and what an article calls whom: whom "the senator" or "the Ohio governor" can only mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from search.facts.offices.states import NAMES as STATES
from search.facts.reference.candidates import NOMINEES, Candidates
from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Found
    from search.facts.sentence.stretch import Unit
    from search.mention import Mention

ABBREVIATED = {"sen.": "senator", "sen": "senator", "gov.": "governor", "gov": "governor", "rep.": "congressman"}
_SHORTER = {
    "officer",
    "general",
    "member",
    "man",
    "woman",
    "director",
    "spokesman",
    "nominee",
    "candidate",
    "host",
    "anchor",
}
"""Last words of titles that many bear: only the whole title is a description."""
_PARTISAN = word_set(
    "conservative democrat democratic embattled liberal longtime outgoing republican socialist tory gop incumbent"
    " moderate freshman senior influential first-term second-term veteran progressive centrist populist popular"
)
"""What may stand before the title of somebody who has been named with it."""
UNDER = frozenset({"vice", "deputy", "assistant", "associate", "under", "lieutenant", "lt.", "lt", "junior", "shadow"})
"""Words of a title that is not the one without them."""
_PARTIES = frozenset({"republican", "democrat"})
"""What one is called with one's state before it: "the Ohio Republican"."""
_LEADING = frozenset({"majority", "minority"})
"""Before "leader", of somebody with a seat."""
_RUNNING = word_set("presidential senate house gubernatorial congressional presumptive likely @ fellow")
"""What may stand before what somebody is called who runs for an office."""
_SEATS = frozenset({"senator", "congressman", "congresswoman", "governor", "representative"})
_ALSO = {
    "congressman": (("congresswoman",), ("lawmaker",)),
    "congresswoman": (("congressman",), ("lawmaker",)),
    "senator": (("lawmaker",),),
    "lawyer": (("attorney",),),
    "attorney": (("lawyer",),),
}
"""Other titles for the same; who of several bears them is told by "he" and "she"."""
_GENDERED = {"congressman": "he", "congresswoman": "she"}
_PROSECUTING = frozenset({"district", "u.s.", "us", "state", "county", "assistant", "city"})
"""Before "attorney", of one who is no lawyer of anybody's."""
_CHIEFS = (("chief", "executive", "officer"), ("chief", "executive"), ("ceo",))
"""Titles that are one and the same."""
_HEAD = ("president",)
"""The title of whom an article calls so without a country, beside those of other countries."""
_CROWNED = frozenset({"Pope", "Queen", "King", "Emperor", "Sultan", "Ayatollah"})
"""First words of names that whoever bears them is called by: "the pope"."""
_AMERICAN = frozenset({"United States", "U.S.", "US", "America", "American"})
"""Names of the country whose president newspapers know by his family name."""
_FAR = 3
"""Times that one of several presidents is named as often as any other, where he is meant."""
_BEHIND = re.compile(r" (?:of|on|for|with|from) ")
"""What leads to words of a role that are no part of its title: "negotiator on the bill"."""
LONGEST = 5
"""Words of a description that a title may have."""
_Title = tuple[str, ...]


def described_by(text: str, unit: Unit, mentions: Sequence[Mention]) -> str | None:
    """The place or firm that a unit in front of a title names ("the Norvia senator"); None for a party or a word."""
    if unit.kind != "mention" or text[unit.start : unit.end].casefold() in _PARTISAN:
        return None
    return mentions[unit.number].entity


class Bearers:
    """The titles of an article so far. Titles are words in small letters, a name in them is "@"."""

    def __init__(self, named: Sequence[str] = ()) -> None:
        self._named = Counter(named)
        self._known: dict[_Title, set[str]] = {}
        for title in _CROWNED:
            crowned = [entity for entity in self._named if entity.startswith(f"{title} ")]
            if crowned:
                self._known[(title.casefold(),)] = self._dominant(crowned)
        self._owners: dict[str, set[str]] = {}
        self._seated: set[str] = set()
        self.candidates = Candidates()
        self.head: str | None = None
        """Whom "the president" means, as far as nobody else is told of who is one."""
        self.lately: frozenset[str] = frozenset()
        """The people that the last stretches name."""

    def learn(self, found: Found) -> None:
        """A role that somebody has or had."""
        if found.attribute not in {"role", "former_role"} or found.value is None or found.subject is None:
            return
        words = _BEHIND.split((found.value.text or "").casefold().replace("’", "'"), maxsplit=1)[0].split()
        if not words:
            return
        if found.object is not None:
            self._owners.setdefault(found.subject, set()).add(found.object)
        words[-1] = ABBREVIATED.get(words[-1], words[-1])
        former = found.attribute == "former_role"
        if not former:
            self.candidates.learn(found.subject, words)
        led = words[-1] in {"speaker", "whip"} or (words[-1] == "leader" and not _LEADING.isdisjoint(words))
        if (words[-1] in _SEATS or led) and not former:
            self._seated.add(found.subject)
        if former and words[0] == "former":
            words = words[1:] or words
        for title in _titles(tuple(words), former=former):
            self._known.setdefault(("former", *title) if former else title, set()).add(found.subject)

    def call(self, entity: str, noun: str) -> None:
        """What an article calls somebody: "the lender Norvia"."""
        self._known.setdefault((noun,), set()).add(entity)

    def member(self, entity: str, party: str, states: Iterable[str]) -> None:
        """Somebody of a party, "republican" or "democrat", from a state, given by its names."""
        self._known.setdefault((party,), set()).add(entity)
        self._owners.setdefault(entity, set()).update(states)
        self.candidates.member(entity, party)

    def partisan(self, entity: str) -> bool:
        """Whether a text has said of which party somebody is."""
        return any(entity in self._known.get((party,), ()) for party in _PARTIES)

    def only(
        self,
        title: _Title,
        owner: str | None = None,
        may_be: Callable[[str, str], bool] | None = None,
        topic: str | None = None,
    ) -> str | None:
        """The only one who bears a title. `owner`: the place or firm that a "@" in it names; none but his own fits.

        `may_be` tells whether "he" or "she" may mean an entity. `topic`: who is gone on about, of several.
        """
        if not title:
            return None
        if (bearer := self._only(title, owner, may_be, topic)) is not None:
            return bearer
        return topic if topic is not None and self._may_mean(title, owner, topic) else None

    def _only(
        self, title: _Title, owner: str | None, may_be: Callable[[str, str], bool] | None, topic: str | None
    ) -> str | None:
        """The only one who is known to bear a title."""
        if (candidate := self.candidates.only(title)) is not None:
            return candidate
        former = title[:1] == ("former",)
        rest = title[former:]
        while len(rest) > 1 and (rest[0] in _PARTISAN or rest[0] == "@"):
            rest = rest[1:]
        known = self._known.get(("former", *rest) if former else rest)
        owner = None if rest == _HEAD and owner in _AMERICAN and self.head is not None else owner
        if rest == _HEAD and owner is None and not former and (head := self._president(known or set())) is not None:
            return head
        if rest[:1] and rest[0] in _PARTIES:
            known = self._members(rest[0], owner)
        elif not known:
            return None
        elif may_be and rest[-1] in _GENDERED:
            known = {one for one in known if may_be(one, _GENDERED[rest[-1]])}
        elif len(known) > 1 and rest == _HEAD and not former:
            known = known - self._owners.keys()  # "President Hill" and "Norvian President Jan Novak"
        if len(known) > 1 and rest != _HEAD and rest[0] not in _PARTIES:
            known = self._of_several(known, owner, topic)
        if len(known) != 1:
            return None
        (bearer,) = known
        if rest[0] in _PARTIES and owner not in self._owners.get(bearer, ()):
            return None
        return bearer if owner is None or owner in self._owners.get(bearer, {owner}) else None

    def _dominant(self, known: Collection[str]) -> set[str]:
        """Of several who are called so, the one that is named far more often than any other; else all of them."""
        first, *others = sorted(known, key=self._named.__getitem__, reverse=True)
        far = all(self._named[first] >= _FAR * self._named[one] for one in others)
        return {first} if far else set(known)

    def _president(self, known: set[str]) -> str | None:
        """Whom "the president" means: who is it on the day of the article, or is named far more often than others.

        Not where it has just told of another one.
        """
        head = self.head if not known or self.head in known else None
        if head is None and len(known) > 1 and len(far := self._dominant(known)) == 1:
            (head,) = far
        return head if head is not None and (known - {head}).isdisjoint(self.lately) else None

    def _may_mean(self, title: _Title, owner: str | None, topic: str) -> bool:
        """Whether "the Ohio senator" or "the Republican nominee" may mean who is gone on about, and nobody else.

        Of whom nothing else is known that does not fit.
        """
        *before, head = title
        former = title[0] == "former"
        if not before[former:] or any(
            word != "@" and word not in _PARTISAN and word not in _RUNNING for word in before[former:]
        ):
            return False
        titles = {one for one, bearers in self._known.items() if topic in bearers}
        owners = self._owners.get(topic, set())
        elsewhere = owners and owner not in owners and (owner not in STATES or not owners.isdisjoint(STATES))
        if elsewhere and head not in NOMINEES:
            return False
        if former:
            rivals = self._known.get(("former", head), set()) - {topic}
            return owner is not None and head in _SEATS and not titles and not rivals
        if head in NOMINEES:
            return self.candidates.may_mean(title, topic) and (not titles or self.candidates.runs_now(topic))
        if owner is None or (head not in _SEATS and head not in _PARTIES):
            return False
        if head in _PARTIES:
            other = any(topic in self._known.get((party,), ()) for party in _PARTIES - {head})
            rivals = {one for one in self._members(head, owner) if owner in self._owners.get(one, ())}
            return not other and rivals <= {topic} and (topic in self._seated or not titles)
        rivals = self._known.get((head,), set()) - {topic}
        return not rivals and (not titles or (head,) in titles)

    def _of_several(self, known: set[str], owner: str | None, topic: str | None) -> set[str]:
        """Of several with one title who is from where it says, or who is gone on about."""
        if owner is not None:
            return {one for one in known if owner in self._owners.get(one, ())}
        return {topic} if topic in known else known

    def _members(self, party: str, state: str | None) -> set[str]:
        """Those who may be from a state and of a party: all whom the text gives no other one."""
        if state is None:
            return set()
        known = self._known.get((party,), set()) | self._seated
        for other in _PARTIES - {party}:
            known = known - self._known.get((other,), set())
        return {one for one in known if state in (self._owners.get(one) or (state,))}


def _titles(words: _Title, *, former: bool) -> set[_Title]:
    """The titles by which somebody with this one may be meant."""
    if words in _CHIEFS or words[-2:] == ("chief", "executive"):
        return set(_CHIEFS)
    titles = {words}
    if len(words) > 1 and not UNDER.isdisjoint(words):
        return titles  # "the president" is not the vice president
    if former or words[-1] not in _SHORTER:
        titles.add(words[-1:])
    if not former and _PROSECUTING.isdisjoint(words):
        titles.update(_ALSO.get(words[-1], ()))
    return titles | {words[-2:]} if len(words) > 1 else titles
