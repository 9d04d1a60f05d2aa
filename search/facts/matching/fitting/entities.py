# ruff: noqa: D102  Fitter says what `ahead` and `behind` are, for all its kinds.
"""Subjects and objects in a wording."""

from __future__ import annotations

from dataclasses import dataclass, field

from search.facts.matching.fitting.context import Bound, Context, Step, Steps, SubjectOf
from search.facts.sentence.apart import IRREGULAR, WERE
from search.facts.sentence.bounds import Phrase
from search.facts.sentence.interjections import another_goes
from search.facts.sentence.syntax import Syntax
from search.wordings.patterns import Side


@dataclass(frozen=True, slots=True)
class EntityFitter:
    """A name, pronoun or description of one of the classes, or a list of several."""

    side: Side
    owner: bool
    classes: frozenset[str]
    subject_of: SubjectOf
    written: str
    strict: bool = False
    before_noun: bool = False
    names: frozenset[str] = frozenset()
    """Words one of which its name must hold, if there are any."""
    begun: tuple[str, ...] = ()
    """What such a word may begin with."""
    by_name: bool = False
    topical: bool = False
    """An owner that is left open is the organisation that the article goes on about."""
    actors: bool = False
    """Whoever acts for a country stands for it."""

    wanted: frozenset[str | None] = field(init=False)
    """The classes of which it takes somebody or something, with None for one that is not known."""

    def __post_init__(self) -> None:
        """Works out who is wanted."""
        classes = frozenset({"any"}) if self.side == "E" else self.classes
        object.__setattr__(self, "wanted", classes if self.strict or self.side == "E" else classes | {None})

    def ahead(self, context: Context, place: int, bound: Bound) -> Steps:
        syntax = context.syntax
        high = syntax.highs[place]
        if self.before_noun:
            phrase = syntax.modifier(place, high)
        else:
            phrase = syntax.owner_ahead(place, high) if self.owner else syntax.ahead(place, high)
        if phrase is None and not self.owner:
            if syntax.relating:
                phrase = syntax.relative(place)
            if phrase is None and self.side == "O" and (aside := syntax.past_adverbial(place, high)) > place:
                phrase = syntax.ahead(aside, high)
        if phrase is None or (self.side == "O" and phrase.first < phrase.heads[0] and _apart(syntax, phrase)):
            return ()
        filled = self._filled(context, phrase, bound)
        steps: list[Step] = []
        if filled is not None:
            steps.append((phrase.last, filled))
            if not self.owner and (beyond := syntax.past_aside(phrase.last, high)) > phrase.last:
                steps.append((beyond, filled))  # "charged Reyes, 34, with arson"
            row = syntax.row
            if row[phrase.last : phrase.last + 1] == (",",) and row[phrase.heads[-1] - 1] == ",":
                steps.append((phrase.last + 1, filled))  # "acquitted his brother, Paul Moss, of fraud"
        if (one := phrase.one(last=False)) and (filled := self._filled(context, one, bound)):
            steps.append((one.last, filled))  # "between Meta and Scale"
        return steps

    def behind(self, context: Context, place: int, bound: Bound) -> Steps:
        syntax = context.syntax
        low = syntax.lows[place - (syntax.quoted and _opens_quotation(syntax, place))]
        if self.owner:
            phrase = syntax.owner_behind(place, low)
            if phrase is None and self.topical:
                phrase = syntax.topical(place, low)
        elif self.subject_of:
            phrase = syntax.subject(place) if self.subject_of == "verb" else syntax.purposeful(place, low)
            if phrase is not None and (_agent(syntax, phrase, place) or another_goes(syntax, phrase, place)):
                return ()
            if phrase is not None and self.strict and "place" in self.classes and _setting(syntax.row, phrase, place):
                return ()
        else:
            phrase = syntax.modifier_behind(place, low) if self.before_noun else syntax.behind(place, low)
            if phrase is None and not self.before_noun:
                phrase = syntax.subject_of_words(place, low)
            if phrase is not None and not self.before_noun and _agent(syntax, phrase, place):
                return ()
            if (
                phrase is not None
                and self.side == "S"
                and (
                    _led(syntax.row, phrase.first, place)
                    or (_follows(syntax, phrase, place) and syntax.captive(phrase, low))
                )
            ):
                return ()
            if phrase is not None and self.side == "S" and "person" in self.classes:
                phrase = _holding(syntax, phrase, place, low)
            if phrase is not None and syntax.row[place : place + 1] == (",",) and phrase.first_ends >= 0:
                phrase = phrase.one(last=True)  # an apposition behind a list belongs to its last name
        if phrase is None or (self.side == "S" and self._acts() and _whereabouts(syntax, phrase)):
            return ()
        steps = self._begun(context, phrase, bound)
        if steps or phrase.first_ends >= 0:
            steps += self._begun(context, phrase.one(last=True), bound)
        if not steps and not self.owner:
            steps = self._begun(context, _seated(syntax, phrase, low), bound)  # "Reyes of Norvia, who served"
        return steps

    def _begun(self, context: Context, phrase: Phrase | None, bound: Bound) -> list[Step]:
        """Where a phrase begins, if it fits."""
        filled = phrase and self._filled(context, phrase, bound)
        return [(phrase.first, filled)] if phrase and filled else []

    def _acts(self) -> bool:
        """Whether it is who acts, not only where something happens."""
        return not self.owner and "person" in self.classes

    def _filled(self, context: Context, phrase: Phrase, bound: Bound) -> Bound | None:
        """With a phrase in its slot; None if that does not fit."""
        if self.side == "E":
            held = not (self.names or self.begun) or any(self._named(context, phrase, one) for one in phrase.entities)
            return bound if held else None
        acting = context.acting
        if (self.by_name and phrase.resolved) or (acting and not self.actors and not acting.isdisjoint(phrase.heads)):
            return None
        subject, other, text, last = bound.subject, bound.object, bound.text, bound.last
        against = other if self.side == "S" else subject
        taken = against.entities if against and not against.mutual else ()
        classes, wanted = context.classes, self.wanted
        fitting = phrase.entities
        if taken:
            fitting = tuple([one for one in fitting if one not in taken])
        if "any" not in wanted:
            fitting = tuple([one for one in fitting if classes.get(one) in wanted])
        if self.names or self.begun:
            fitting = tuple([one for one in fitting if self._named(context, phrase, one)])
        if not fitting:
            return None
        kept = phrase if fitting == phrase.entities else phrase.naming(fitting)
        if text is not None and text[0] < phrase.heads[0] < text[1]:  # "Charged with fraud, Reyes resigned"
            cut = _comma(context, text, phrase)
            last, text = cut, (text[0], cut)
        if self.side == "S":
            return Bound(kept, other, bound.value, text, bound.role, bound.first, last, bound.since)
        return Bound(subject, kept, bound.value, text, bound.role, bound.first, last, bound.since)

    def _named(self, context: Context, phrase: Phrase, entity: str) -> bool:
        """Whether the entity's name, or what stands for it here, holds one of the words."""
        reading = context.syntax.reading
        known = reading.dictionary.entity(entity)
        written = [reading.text[reading.units[head].start : reading.units[head].end] for head in phrase.heads]
        if len(phrase.heads) == len(phrase.entities):
            written = [text for text, one in zip(written, phrase.entities, strict=True) if one == entity]
        words = " ".join([known.name if known else entity, *written]).casefold().replace("-", " ").split()
        return not self.names.isdisjoint(words) or any(word.startswith(self.begun) for word in words)


_WHERE = frozenset({"in", "at", "near", "on", "off", "over", "outside", "across", "against", "of"})

_QUOTING = frozenset({"“", '"'})
_APART = frozenset({",", "who", "which", "that", ")"})
"""What stands between a name and a verb that is not of the same clause."""
_INSIDE = frozenset({"in", "at", "near", "outside", "across", "around"})
_LISTED = frozenset({"and", "or", ","})
_CROWDS = frozenset(
    {"protesters", "demonstrators", "activists", "people", "crowds", "supporters", "critics", "residents", "workers"}
    | {"students", "officials", "lawmakers", "voters", "leaders", "rebels", "militants", "police", "soldiers", "women"}
    | {"republicans", "democrats", "representatives", "senators", "members", "governors", "delegates", "legislators"}
    | {"others", "those", "many", "some", "thousands", "hundreds", "dozens", "experts", "analysts", "investors"}
)
_LEADING = frozenset(
    {"head", "leader", "chief", "commander", "chairman", "chairwoman", "director", "president", "members"}
)
_BESIDE = frozenset({"@", ",", "the"})
_RELATIVE = frozenset({"which", "that"})


def _apart(syntax: Syntax, phrase: Phrase) -> bool:
    """Whether a name is no object with the words before it: "the anti-Reyes protests", "a deal Norvia struck with"."""
    row, head = syntax.row, phrase.heads[0]
    if row[head - 1] == "-" and head - 2 >= phrase.first and row[head - 2] in _SIDES:
        return True
    followed = phrase.last < len(row) and syntax.units[phrase.last].kind == "word"
    plain = syntax.units[head - 1].kind == "word" and row[head - 1] not in syntax.grammar.determiners
    told = plain and row[phrase.first] in {"a", "an", "the"} and not syntax.reading.is_person(head)
    helping = syntax.grammar.helping
    return followed and told and row[phrase.last] not in helping and syntax.grammar.finite(row, phrase.last)


_SIDES = frozenset({"anti", "pro", "non", "post", "pre"})


def _opens_quotation(syntax: Syntax, place: int) -> bool:
    """Whether words are quoted from a place on, whose subject stands before: "said Reyes “lied”"."""
    row, units = syntax.row, syntax.units
    return 0 < place < len(row) and row[place] in _QUOTING and units[place - 1].quotation != units[place].quotation


def _led(row: tuple[str, ...], first: int, place: int) -> bool:
    """Whether a phrase only tells whose head somebody is: "the head of Quill urged", not "head of Quill, a bank,"."""
    if row[place : place + 2] in {(",", "a"), (",", "an")}:
        return False
    of = first - 1 - (row[first - 1 : first] == ("the",))
    return of > 0 and row[of] == "of" and row[of - 1] in _LEADING


def _agent(syntax: Syntax, phrase: Phrase, place: int) -> bool:
    """Whether a phrase before a verb tells by whom something was done: "a judge appointed by Reyes ruled"."""
    row, first = syntax.row, phrase.first
    by = first - 1 - (row[first - 1 : first] == ("the",))
    if by < 1 or place >= len(row) or row[by] != "by" or not _APART.isdisjoint(row[phrase.heads[-1] : place]):
        return False
    done = syntax.units[by - 1].kind == "word" and (row[by - 1][-2:] == "ed" or row[by - 1] in IRREGULAR)
    return done and syntax.units[place].kind == "word" and syntax.grammar.finite(row, place)


def _follows(syntax: Syntax, phrase: Phrase, place: int) -> bool:
    """Whether the verb of a clause begins where a phrase ends."""
    row = syntax.row
    return phrase.last == place < len(row) and (
        row[place] in syntax.grammar.helping or syntax.grammar.finite(row, place)
    )


def _setting(row: tuple[str, ...], place: Phrase, verb: int) -> bool:
    """Whether a place is only where that happens which a relative clause is about: "the raid in Norvia that killed"."""
    before, last = place.heads[0] - 1, place.heads[-1] + 1
    while before > 0 and row[before] in _BESIDE:
        before -= 1
    return before >= 0 and row[before] in _WHERE and not _RELATIVE.isdisjoint(row[last:verb])


def _whereabouts(syntax: Syntax, phrase: Phrase) -> bool:
    """Whether a name only tells where those are who act: "protesters in Norvia demanded", "senators from Norvia"."""
    at, row = phrase.heads[0] - 1, syntax.row
    while at > 1 and row[at] in _LISTED and syntax.units[at - 1].kind == "mention":
        at -= 2
    at -= at > 0 and row[at] == "the"
    if at < 1 or syntax.reading.is_person(phrase.heads[0]):
        return False
    if syntax.units[at - 1].kind != "word":
        return _members(syntax, at)
    noun, grammar = row[at - 1], syntax.grammar
    verbal = noun in grammar.finite_forms and at > 1 and row[at - 2] not in grammar.determiners
    several = noun[-1:] == "s" and not verbal and syntax.reading.is_place(phrase.heads[0])
    if noun not in _CROWDS and not several:
        return False  # "communities across Norvia sued"
    return row[at] == "from" or (row[at] in _INSIDE and len(phrase.heads) == 1)


def _members(syntax: Syntax, at: int) -> bool:
    """Whether a preposition at a unit tells which members of a party act: "Conservative Republicans in the House"."""
    unit = syntax.units[at - 1]
    plural = unit.kind == "mention" and syntax.reading.text[unit.end - 1] == "s"
    return plural and syntax.row[at] in {"in", "from", "on"} and syntax.entity(at - 1) in syntax.reading.speakers.bodies


def _comma(context: Context, text: tuple[int, int], phrase: Phrase) -> int:
    """What parts words that are the text value from a name behind them, a comma or "was"; where there is none, their
    end.
    """
    row = context.syntax.row
    return next((at for at in range(phrase.heads[0], text[0], -1) if row[at] in {",", ":"} or row[at] in WERE), text[1])


def _holding(syntax: Syntax, phrase: Phrase, place: int, low: int) -> Phrase:
    """The person behind whose "of" a phrase stands, if one does: "Senators Reyes of Norvia and Hill of Tarn urged"."""
    holder = _seated(syntax, phrase, low)
    if holder is None or not syntax.reading.is_person(holder.heads[-1]):
        return phrase
    last = phrase.one(last=True)
    if last is not None and syntax.reading.is_person(last.heads[-1]):
        return last  # "Reyes of Quill and Hill of Harrow"
    return syntax.subject_of_words(place, low) or holder.one(last=True) or holder


def _seated(syntax: Syntax, phrase: Phrase, low: int) -> Phrase | None:
    """Whom a name behind "of" and "from" belongs to: "Reyes of Norvia"."""
    of = phrase.first - 1
    if of <= low or syntax.row[of] not in {"of", "from"} or syntax.units[of - 1].kind != "mention":
        return None
    return syntax.behind(of, low)
