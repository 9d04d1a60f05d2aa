"""Wordings, compiled: each is tried only where a word of its own stands, and grows from there to both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from search.facts.matching.fitting.choices import row_ahead
from search.facts.matching.fitting.context import Bound, Context, Fitter
from search.facts.matching.rules import Exclusion, Rule, Rules
from search.facts.sentence.adverbials import before_time
from search.facts.sentence.grammar import Grammar
from search.facts.sentence.syntax import Syntax
from search.facts.sentence.writing import WRITTEN
from search.wordings.attributes import Attribute, Attributes
from search.wordings.patterns import Word


@dataclass(frozen=True, slots=True)
class Near:
    """A wording of which one side fitted, and what was missing, in its own writing.

    `start`, `end`: the word in the text that it began at.
    """

    attribute: str
    wording: str
    missing: str
    start: int
    end: int


class Matcher:
    """All wordings in force."""

    def __init__(self, attributes: Attributes, grammar: Grammar) -> None:
        self.attributes = attributes
        self.grammar = grammar
        self._rules = Rules(attributes)
        self.worded = any(one.wordings for one in attributes.by_id.values())
        """Whether there are any."""

    def fits(self, context: Context, near: list[Near] | None = None) -> Iterator[tuple[Rule, Bound, int]]:
        """Every wording that fits the stretch: its rule, what fills its slots, and the unit of its anchor.

        `near`, if given, takes the wordings that only began to fit.
        """
        row, rules, size = context.syntax.row, self._rules, len(context.syntax.row)
        begun = [(place, ways) for place, ways in enumerate(map(rules.ways.__getitem__, row)) if ways]
        if not begun:
            return
        here, rare = rules.needs.present(row)
        excluded: dict[tuple[str, int], bool] = {}
        for place, (plain, following) in begun:
            entries = following.get(row[place + 1], plain) if following and place + 1 < size else plain
            numbers = rare.intersection(entries) if near is None else entries.keys()
            if not numbers:
                continue
            some = [entries[number] for number in numbers]
            done: list[str] = []
            for _, needs, behind, named, rest, form, rule in (
                some[0] if len(some) == 1 else sorted(chain.from_iterable(some))
            ):
                if near is None and (
                    (needs and needs & here != needs)
                    or (behind and behind.words.isdisjoint(row[place + 1 : place + 1 + behind.units]))
                    or (named and named.isdisjoint(context.kinds(place + 1)))
                ):
                    continue
                if rule.attribute.id in done:
                    continue
                bound = _from_anchor(context, rule, rest, form, place, near)
                if bound is not None and not self._excluded(context, rule.attribute, place, here, excluded):
                    done.append(rule.attribute.id)
                    yield rule, bound, place

    def _excluded(
        self,
        context: Context,
        attribute: Attribute,
        place: int,
        here: int,
        known: dict[tuple[str, int], bool],
    ) -> bool:
        """Whether something stands in the clause of a unit that forbids facts of an attribute.

        `here`: the bits of the sets of which a word stands in the stretch. `known` takes the answers.
        """
        if not attribute.unless:
            return False
        row = context.syntax.row
        first, last = context.syntax.reading.clauses.clause(place, len(row))
        key = attribute.id, first
        if key not in known:
            exclusions = self._rules.exclusions(attribute)
            known[key] = any(one.needs & here == one.needs and _stands(context, one, first, last) for one in exclusions)
        return known[key]


_NOTHING = Bound()


def _stands(context: Context, one: Exclusion, first: int, last: int) -> bool:
    """Whether a wording fits somewhere from a unit up to another one."""
    row = context.syntax.row
    starts: Iterable[int] = range(first, last)
    if one.behind is not None:
        words, units = one.behind.words, one.behind.units
        if words.isdisjoint(row[first : last + units]):
            return False
        near = {
            at - before
            for at in range(first, min(len(row), last + units))
            if row[at] in words
            for before in range(units)
        }
        starts = [start for start in starts if start in near]
    return any(row_ahead(context, one.fitters, 0, start, _NOTHING) for start in starts)


_SHARED = 8
"""Units back to the helper that two participles share."""


def _may_share(syntax: Syntax, first: int, low: int) -> bool:
    """Whether a participle shares what may or shall be done: "could be arrested and charged"."""
    return "be" in syntax.row[max(low, first - _SHARED) : first] and syntax.shares_passive(first, low)


_CONJUNCTIONS = frozenset({"and", "but", "or"})
_PERFECT = frozenset({"has", "have", "having"})


def _from_anchor(
    context: Context, rule: Rule, rest: tuple[Word, ...], form: str, place: int, near: list[Near] | None
) -> Bound | None:
    syntax, row = context.syntax, context.syntax.row
    last = place if rule.bare else place + 1
    for word in rest:
        if last >= len(row) or not (row[last].startswith(word.text) if word.prefix else row[last] == word.text):
            return None
        last += 1
    if last > syntax.highs[place + 1]:
        return None
    if near is None and (rest or rule.bare):  # of a single word it has been asked
        if rule.behind and not rule.behind.behind(row, last):
            return None
        if rule.named and rule.named.isdisjoint(context.kinds(last)):
            return None
    first, since = place, -1
    if rule.verb is not None:
        found = _verb(context, rule, place, last, form)
        if found is None:
            return None
        first = found
        if first and row[first - 1] in _CONJUNCTIONS and form != "ing":
            low = syntax.lows[place]
            if not syntax.shares_infinitive(first, low) and not _may_share(syntax, first, low):
                since = first
    if near is None and rule.before is not None and not rule.before.before(row, first):
        return None
    depth = [0, 0]
    bound = _ahead(context, rule, 0, last, _NOTHING if since < 0 else Bound(since=since), first, depth)
    if bound is None and near is not None:
        if not depth[0] and rule.left:  # the right side failed: how far would the left one have fitted?
            _behind(context, rule.left, 0, first, _NOTHING, last, depth)
        if depth[0] == len(rule.left) or depth[1] == len(rule.right):
            _note(context, rule, depth, place, near)
    return bound


def _verb(context: Context, rule: Rule, place: int, last: int, form: str) -> int | None:
    """Where the verb's group begins, if the verb stands in the form that the wording asks for."""
    wanted = rule.verb.form if rule.verb else "active"
    key = wanted, form, place, last, rule.to_preposition
    if key not in context.verbs:
        context.verbs[key] = _group(context, wanted, rule.to_preposition, place, last, form)
    return context.verbs[key]


def _group(context: Context, wanted: str, to_preposition: bool, place: int, last: int, form: str) -> int | None:
    syntax, row = context.syntax, context.syntax.row
    if wanted == "ing":
        return place
    for one in form.split(" or "):
        group = syntax.group(place, last, one)
        if group is None:
            continue
        if wanted == "past" and any(word in _PERFECT for word in row[group.first : place]):
            continue
        if wanted == "to":
            if row[place - 1 : place] == ("to",):
                return place - 1
        elif wanted == "ed":
            bare = not any(word in syntax.grammar.have for word in row[group.first : place])
            if group.passive or (bare and one in ("both", "participle") and to_preposition and last < len(row)):
                return group.first
            if bare and one in ("both", "participle") and syntax.shares_passive(group.first, syntax.lows[place]):
                return group.first
        elif not group.passive and not (one == "ing" and group.participle and _governed(syntax, group.first)):
            return group.first
    return None


_NOUNS = frozenset(
    {"meeting", "ruling", "killing", "shooting", "bombing", "building", "offering", "hearing", "warning"}
)
_FREE = WRITTEN | {",", "and", "but", "—", "–", "by", "upon", "after", "before", "since", "while", "@"}
"""What a participle stands behind that is no noun."""


def _governed(syntax: Syntax, first: int) -> bool:
    """Whether a participle is a noun behind a preposition or article ("the buying of", "of buying")."""
    row, low = syntax.row, syntax.lows[first]
    if row[first] in _NOUNS and row[first - 1 : first] == ("@",):
        return True  # "a Norvia meeting with Reyes"
    first = before_time(row, first, 0)
    if not first or row[first - 1] in _FREE:
        return False
    if row[first - 1] in {"in", "despite"}:
        return first - 1 > low
    if row[first - 1] == "of" and syntax.accuses(first, low):
        return False
    return not (syntax.told_by_noun(first, low) or syntax.one_of(first - 1, low))


def _ahead(
    context: Context, rule: Rule, number: int, place: int, bound: Bound, first: int, depth: list[int]
) -> Bound | None:
    """What fills the slots of the right side from its fitter `number` on, and of the left side, which ends at `first`.

    The first way through counts. `depth` takes how many of the left and of the right side have fitted.
    """
    for fitter in rule.right[number:] if number else rule.right:
        steps = fitter.ahead(context, place, bound)
        if not steps:
            break
        number += 1
        if len(steps) > 1:
            break
        ((place, bound),) = steps
    else:
        depth[1] = number
        return _behind(context, rule.left, 0, first, bound, place, depth)
    if number > depth[1]:
        depth[1] = number
    for after, more in steps:
        found = _ahead(context, rule, number, after, more, first, depth)
        if found is not None:
            return found
    return None


def _behind(
    context: Context, left: Sequence[Fitter], number: int, place: int, bound: Bound, last: int, depth: list[int]
) -> Bound | None:
    """The same for the left side from its fitter `number` on. `last`: where the right side ends."""
    for fitter in left[number:] if number else left:
        steps = fitter.behind(context, place, bound)
        if not steps:
            break
        number += 1
        if len(steps) > 1:
            break
        ((place, bound),) = steps
    else:
        depth[0] = number
        return bound.within(place, last if bound.last < 0 else min(last, bound.last))
    if number > depth[0]:
        depth[0] = number
    for before, more in steps:
        found = _behind(context, left, number, before, more, last, depth)
        if found is not None:
            return found
    return None


def _note(context: Context, rule: Rule, depth: list[int], place: int, near: list[Near]) -> None:
    if depth[1] < len(rule.right):
        missing = rule.right[depth[1]].written
    elif depth[0] < len(rule.left):
        missing = rule.left[depth[0]].written
    else:
        return
    unit = context.syntax.units[place]
    near.append(Near(rule.attribute.id, rule.wording.text, missing, unit.start, unit.end))
