"""What speaks against a person whom "he" or "she" seems to mean: somebody else may be meant as well."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from search.values.wordlist import word_set

if TYPE_CHECKING:
    from search.facts.reading import Reading
    from search.facts.sentence.phrases import PhrasesAhead
    from search.facts.speech.saying import Saying

_MEN = word_set(
    "man boy father son brother husband gunman spokesman congressman chairman king guy dad businessman policeman uncle"
    " grandfather nephew boyfriend actor salesman serviceman"
)
_WOMEN = word_set(
    "woman girl mother daughter sister wife spokeswoman congresswoman chairwoman queen mom businesswoman aunt"
    " grandmother niece girlfriend actress waitress widow"
)
_EITHER = word_set(
    "suspect officer president senator mayor governor lawyer attorney judge driver attacker shooter victim teenager"
    " student minister secretary professor worker soldier author reporter candidate leader justice person doctor"
    " director boss pope pastor priest lawmaker aide adviser official ally opponent rival colleague friend neighbor"
    " neighbour employee player coach teammate analyst economist prosecutor detective deputy agent pilot captain"
    " veteran prisoner inmate patient resident witness owner founder manager executive teacher nurse passenger"
    " predecessor successor staffer informant defendant photographer journalist columnist donor activist protester"
    " engineer scientist researcher artist singer writer teen bishop general sergeant sheriff ambassador"
    " valet clerk cashier roommate bystander paramedic trooper firefighter contractor customer intern waiter bartender"
    " nanny babysitter guard janitor landlord tenant caller gardener hostage hiker jogger motorist pedestrian passer-by"
    " investigator tourist visitor diplomat envoy host pundit commentator historian politician commander sniper cleric"
    " commissioner superintendent surgeon psychologist psychiatrist imam rabbi survivor assassin kidnapper fugitive"
    " thief smuggler member whistleblower terrorist militant extremist jihadist immigrant refugee migrant"
    " spokesperson strategist consultant lobbyist hacker burglar robber killer bomber passerby stranger cousin partner"
)
_ADJECTIVES = word_set("member whistleblower terrorist militant extremist jihadist immigrant refugee migrant")
"""Those of them that as often tell what kind of thing something is: "the terrorist attacks"."""
PEOPLE = _MEN | _WOMEN | _EITHER
"""Nouns that mean one person each, of whom an article may give no name."""
_DETERMINERS = word_set("a an the his her their its this that another one 's my our")
_HE, _SHE = word_set("he him his himself"), word_set("she her hers herself")
_AROUND = word_set("confidant confidante supporter loyalist critic insider associate")
_CAUSES = frozenset(
    (noun,)
    for noun in word_set(
        "campaign administration foundation organization team family transition presidency rally supporters allies"
        " aides camp era voters advisers officials"
    )
)
"""What a person's name may describe without the person being gone on about."""
_FOR = word_set("for by of in after before without from while about against over")
_BE = word_set("is was are were be been being became become becomes as remains named called")
_OPENERS = word_set("if when after as while once should unless until although though because since")
_GOING_ON = frozenset({("to",), ("of",), ("for",), ("at",), ("in",), ("from",)})
_LONGEST = 7
"""Units from a noun to the comma before the name: "ambassador to the United Nations,"."""
_SPAN = 4
"""Units from a determiner to the noun that it belongs to."""
_OPENING = 12
"""Units of a sentence in which its subject stands."""


def doubtful(syntax: PhrasesAhead, place: int, entity: str, acting: tuple[str, ...] = ()) -> bool:
    """Whether a pronoun at a unit may mean somebody else than the person it was resolved to.

    `acting`: whose object it is, whom it cannot mean.
    """
    reading, row = syntax.reading, syntax.row
    pronoun, quotation = row[place], syntax.units[place].quotation
    here = [at for at in reading.stretch.mentions if at < place and reading.entity(at) == entity]
    saying = reading.clauses.saying(place)
    if saying is None and quotation >= 0 and not any(syntax.units[at].quotation == quotation for at in here):
        return True  # in a quotation of nobody knows whom
    if here and all(_describes(row, at) for at in here):
        return True  # "the Hill aide … his"
    last = here[-1] if here else -1
    reach = place if here else len(row)  # "If he wins, she said"
    if entity not in reading.speakers.addressed and _other_gender(syntax, last + 1, reach, pronoun):
        return True
    if saying is not None and saying.speakers == (entity,):
        return _rivals(syntax, saying, place, acting)
    if not here and any(unknown(reading, at) for at in reading.stretch.mentions if at < place):
        return True
    if here and any(
        row[at] in {"him", "her"} and row[at - 1].endswith("ing") and row[at - 2] in _FOR
        for at in range(last + 3, place)
    ):
        return True  # "accused Reyes of hiring him before he left"
    if here and "who" in row[last + 1 : place] and _another_who(reading, last, place):
        return True
    return bool(here) and any(True for _ in strangers(reading, last + 1, place, pronoun))


def _another_who(reading: Reading, last: int, place: int) -> bool:
    """Whether "who" behind a name goes with another one that may be a person's: "of Hill, with Navy man Reyes, who"."""
    row = reading.stretch.words
    for at in range(last + 2, place):
        if row[at] == "who":
            holder = at - 1 - (row[at - 1] == ",")
            named = holder > last and reading.units[holder].kind == "mention"
            return named and reading.speakers.topics.kind(reading.entity(holder)) in {"person", None}
    return False


def said_by(syntax: PhrasesAhead, place: int, acting: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The person who says the clause with a pronoun, where nobody else stands between the verb and it.

    `acting`: whose object it is, whom it cannot mean.
    """
    reading, pronoun = syntax.reading, syntax.row[place]
    saying = reading.clauses.saying(place)
    if saying is None or syntax.units[place].quotation >= 0 or saying.form != "before" or len(saying.speakers) != 1:
        return ()
    (speaker,) = saying.speakers
    if speaker in acting or speaker not in reading.speakers.people or not reading.speakers.may_be(speaker, pronoun):
        return ()
    if _rivals(syntax, saying, place, acting) or _other_gender(syntax, saying.cue[1], place, pronoun):
        return ()
    return () if any(True for _ in strangers(reading, saying.cue[1], place, pronoun)) else saying.speakers


def _rivals(syntax: PhrasesAhead, saying: Saying, place: int, acting: tuple[str, ...] = ()) -> bool:
    """Whether what is said names somebody else before a pronoun that may mean the speaker ("said Hill failed, for he").

    Not in a clause of its own that opens it: "said that if Hill left, he …".
    """
    reading, row = syntax.reading, syntax.row
    first = saying.cue[1]
    if first > place:
        return False
    heard = syntax.units[first].kind == "mention" and row[first + 1 : first + 2] == ("that",)
    first += 2 * heard or row[first] == "that"
    if row[first] in _OPENERS and row[place - 1] == ",":
        return False
    return any(
        reading.is_person(at)
        and (reading.entity(at),) != saying.speakers
        and reading.entity(at) not in acting
        and reading.speakers.may_be(reading.entity(at), row[place])
        for at in range(first, place)
    )


def leading(reading: Reading, places: Sequence[int]) -> list[int]:
    """Of the units that name somebody, without people who only describe a noun ("the Hill campaign") beside others."""
    row = reading.stretch.words
    describing = [at for at in places if reading.is_person(at) and _describing(row, at)]
    if not describing or all(at in describing for at in places if reading.is_person(at)):
        return list(places)
    return [at for at in places if at not in describing]


def _describing(row: tuple[str, ...], at: int) -> bool:
    """Whether the name at a unit tells whose the noun behind it is: "the Hill campaign", "another Hill associate"."""
    return row[at + 1 : at + 2] in _CAUSES or (_describes(row, at) and row[at - 1 : at] != (",",))


def _describes(row: tuple[str, ...], at: int) -> bool:
    """Whether a name only describes somebody without a name behind it: "the Hill aide"."""
    after = row[at + 1] if at + 1 < len(row) else ""
    return after in PEOPLE or after in _AROUND


def unknown(reading: Reading, at: int) -> bool:
    """Whether a name of one word, of which nobody knows what it is, may be a person's."""
    unit = reading.units[at]
    entity = reading.entity(at)
    return (
        unit.quotation < 0
        and reading.speakers.topics.kind(entity) is None
        and reading.text[unit.start : unit.end].isalpha()
        and not reading.text[unit.start : unit.end].isupper()
    )


def _other_gender(syntax: PhrasesAhead, first: int, place: int, pronoun: str) -> bool:
    other = _SHE if pronoun in _HE else _HE
    return any(syntax.row[at] in other and syntax.units[at].quotation < 0 for at in range(first, place))


def strangers(reading: Reading, first: int, last: int, pronoun: str = "") -> Iterable[int]:
    """The units from `first` to `last` (exclusive) that mean one person without a name, whom a pronoun may mean."""
    row, units, topics = reading.stretch.words, reading.units, reading.speakers.topics
    others = _WOMEN if pronoun in _HE else _MEN if pronoun in _SHE else frozenset[str]()
    for at in range(first, last):
        if row[at] not in PEOPLE or row[at] in others or units[at].kind != "word" or units[at].quotation >= 0:
            continue
        if row[at] in _ADJECTIVES and _before_noun(reading, at + 1):
            continue
        begin = next((back for back in range(at - 1, max(-1, at - 1 - _SPAN), -1) if row[back] in _DETERMINERS), -1)
        if begin < 0 or (begin > 0 and (row[begin - 1] in _BE or _apposition(reading, begin))):
            continue
        behind = at + 1 < len(units) and (units[at + 1].kind == "mention" or row[at + 1] == "-")
        titled = topics.bearers.only((row[at],)) or topics.bearers.only(row[at - 1 : at + 1])
        if (
            not behind
            and not titled
            and not (row[at + 1 : at + 2] == (",",) and units[at + 2 : at + 3] and units[at + 2].kind == "mention")
            and not _named_behind(reading, at)
        ):
            yield at


def entitled(reading: Reading, place: int) -> Iterable[str]:
    """Whom titles before a unit mean that only one bears: "the president", "the president's"."""
    row, topics = reading.stretch.words, reading.speakers.topics
    for at in range(1, place - 1):
        noun = row[at].removesuffix("'s")
        if noun not in PEOPLE or reading.units[at].quotation >= 0 or reading.units[at + 1].kind == "mention":
            continue
        begin = at - 1 - (row[at - 1] != "the")
        if begin >= 0 and row[begin] == "the" and row[at + 1] not in {"of", "-", "who"}:
            title = (*row[begin + 1 : at], noun)
            bearer = topics.bearers.only(title, may_be=reading.speakers.may_be, topic=topics.person)
            if bearer is not None:
                yield bearer


def _before_noun(reading: Reading, place: int) -> bool:
    """Whether the word at a unit is a noun, as far as its form tells."""
    words, word = reading.words, reading.stretch.words[place] if place < len(reading.units) else ""
    if word in words.speaker_ends or word.endswith(("ed", "ly")) or word in {"says", "tells"}:
        return False
    return word.isalpha() and (word.endswith("s") or not (word in words.verbs or word in words.saying))


def _named_behind(reading: Reading, noun: int) -> bool:
    """Whether the name follows a description that goes on: "the ambassador to Norvia, Dana Reyes, left"."""
    row = reading.stretch.words
    if row[noun + 1 : noun + 2] not in _GOING_ON or "," not in row[noun : noun + _LONGEST]:
        return False
    comma = row.index(",", noun)
    named = comma + 1 < len(row) and reading.units[comma + 1].kind == "mention" and reading.is_person(comma + 1)
    return named and row[comma + 2 : comma + 3] == (",",)


def _apposition(reading: Reading, begin: int) -> bool:
    """Whether a determiner opens an apposition to a name: "Reyes, a lawyer"."""
    return begin > 1 and reading.stretch.words[begin - 1] == "," and reading.units[begin - 2].kind == "mention"


def stranger_acts(reading: Reading) -> bool:
    """Whether somebody without a name is the subject of a sentence, before anybody with one."""
    if PEOPLE.isdisjoint(reading.stretch.words[:_OPENING]):
        return False
    named = next((at for at in reading.stretch.mentions if reading.is_person(at)), _OPENING)
    return any_stranger(reading, 0, min(named, _OPENING, len(reading.units)))


def any_stranger(reading: Reading, first: int, last: int) -> bool:
    """Whether a unit from `first` to `last` (exclusive) means one person without a name."""
    return not PEOPLE.isdisjoint(reading.stretch.words[first:last]) and any(
        True for _ in strangers(reading, first, last)
    )
