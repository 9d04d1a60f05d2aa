"""All articles → the names that the dictionary lacks, put together across articles, most useful first."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from search.answers import Example, Suggestion
from search.config.models import Entity, EntityType
from search.mention import Mention
from search.names import Name, find_names
from search.naming.links import Form, link
from search.naming.words import Kind, name_words
from search.values.value import Value

_EXAMPLES = 3
_LONGEST_ACRONYM = 4
"""Letters: longer names of places that stand all in capitals are shown as usual."""
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_WINDOW = 240
"""Characters of an example: a longer sentence is cut around the name."""
_TYPE_WORDS: Mapping[Kind, frozenset[str]] = {
    "person": frozenset({"person", "persons", "people", "human", "humans", "per", "individual", "politician"}),
    "organization": frozenset({"organization", "organisation", "company", "companies", "org", "institution", "agency"}),
    "place": frozenset({"place", "places", "location", "loc", "gpe", "country", "city", "region"}),
    "product": frozenset({"product", "products", "technology", "service", "work", "brand"}),
    "event": frozenset({"event", "events", "incident"}),
}
"""Words that the id or the label of a configured type may have, for each kind of name."""


@dataclass(slots=True)
class _Group:
    """One name over all articles: how often each form occurs, where, and what kinds were guessed."""

    forms: Counter[str] = field(default_factory=Counter)
    kinds: Counter[Kind] = field(default_factory=Counter)
    articles: dict[str, int] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)

    def add(self, other: _Group) -> None:
        """Takes another group in."""
        self.forms.update(other.forms)
        self.kinds.update(other.kinds)
        for article, count in other.articles.items():
            self.articles[article] = self.articles.get(article, 0) + count
        self.examples += other.examples

    def kind(self) -> Kind | None:
        """What most places speak for."""
        return self.kinds.most_common(1)[0][0] if self.kinds else None


_Words = tuple[str, ...]


def suggest(
    readings: Iterable[tuple[str, str, str]], entities: Sequence[Entity], types: Sequence[EntityType]
) -> tuple[Suggestion, ...]:
    """The names that no entity has, most mentions times articles first.

    `readings` are (article id, text, analysis as JSON). The time grows with the texts: some 2 ms for 3 KB.
    """
    listed = {_key(surface) for entity in entities for surface in (entity.name, *(one.text for one in entity.aliases))}
    groups: dict[_Words, _Group] = {}
    for article, text, analysis in readings:
        _read(article, text, analysis, groups)
    for key in [key for key, group in groups.items() if not listed.isdisjoint(map(_key, group.forms)) or key in listed]:
        del groups[key]
    merged = _merged(groups)
    ordered = sorted(merged, key=lambda one: (-_weight(one[1]), one[0].casefold(), one[0]))
    ids = {kind: _type_of(kind, types) for kind in _TYPE_WORDS}
    return tuple(_suggestion(name, group, ids) for name, group in ordered)


def _read(article: str, text: str, analysis: str, groups: dict[_Words, _Group]) -> None:
    """Counts the names of one article."""
    sentences, mentions, _, values, _ = json.loads(analysis)
    names = find_names(
        text,
        [(start, end) for start, end in sentences],
        [Mention(*one) for one in mentions],
        [Value(*one) for one in values],
    )
    for name in names:
        group = groups.setdefault(_key(name.name), _Group())
        group.forms[name.name] += 1
        form = " ".join(name.text.split())
        if form != name.name:
            group.forms[form] += 1
            group.forms[name.name] -= 1
        if name.kind:
            group.kinds[name.kind] += 1
        if article not in group.articles and len(group.examples) < _EXAMPLES:
            group.examples.append(_example(article, text, name, sentences))
        group.articles[article] = group.articles.get(article, 0) + 1


def _example(article: str, text: str, name: Name, sentences: Sequence[tuple[int, int]]) -> Example:
    """The sentence of a name, or a piece of it where it is long."""
    start, end = next(
        ((start, end) for start, end in sentences if start <= name.start and name.end <= end), (name.start, name.end)
    )
    if end - start > _WINDOW:
        room = max(_WINDOW - (name.end - name.start), 0) // 2
        start, end = max(start, name.start - room), min(end, name.end + room)
        while start < name.start and start > 0 and not text[start - 1].isspace():
            start += 1
        while end > name.end and end < len(text) and not text[end].isspace():
            end -= 1
    return Example(article, start, end, text[start:end])


def _merged(groups: Mapping[_Words, _Group]) -> list[tuple[str, _Group]]:
    """The groups, the shorter forms joined to the one fuller name that all articles know for them."""
    forms = [Form(key, _best(group), group.kind(), group.forms.total()) for key, group in groups.items()]
    full = {**_abbreviated(groups), **link(forms, name_words(), across=True)}
    whole: dict[_Words, _Group] = {}
    for key, group in sorted(groups.items(), key=lambda one: one[0] in full):
        owner = full.get(key, key)
        whole.setdefault(owner if owner in groups else key, _Group()).add(group)
    return [(_best(group), group) for group in whole.values()]


def _abbreviated(groups: Mapping[_Words, _Group]) -> dict[_Words, _Words]:
    """{abbreviation: what it most often stands for}, where several articles say so."""
    owners: dict[_Words, tuple[int, _Words]] = {}
    for key, group in groups.items():
        if len(key) > 1 and len(group.articles) > 1:
            for form in group.forms:
                short = _key(form)
                if form.isupper() and len(short) == 1 and short in groups:
                    owners[short] = max(owners.get(short, (0, key)), (group.forms[form], key))
    return {short: key for short, (_, key) in owners.items()}


def _key(name: str) -> _Words:
    """A name as it compares: small letters, without "The", stops, the dots of initials and the kind of apostrophe."""
    words = name.casefold().replace("’", "'").split()
    bare = tuple(_without_dots(word.rstrip(".,")) or word for word in words)
    return bare[1:] if len(bare) > 1 and bare[0] == "the" else bare


def _without_dots(word: str) -> str:
    return word.replace(".", "") if _INITIALS.fullmatch(word) else word


def _best(group: _Group) -> str:
    """The form to show: the most frequent of several words, without "The" where it is often left out."""
    forms = {form: count for form, count in group.forms.items() if count > 0} or dict(group.forms)
    best = max(forms, key=lambda form: (" " in form, not form.isupper(), forms[form], form))
    bare = best.removeprefix("The ")
    if forms.get(bare, 0) * 3 >= forms[best] and not name_words().is_common(bare.lower()):
        best = bare
    if best.isupper() and len(best) > _LONGEST_ACRONYM and name_words().known.get(best.lower()) == "place":
        return best.title()
    return best


def _weight(group: _Group) -> int:
    return len(group.articles) * sum(group.articles.values())


def _suggestion(name: str, group: _Group, ids: Mapping[Kind, str | None]) -> Suggestion:
    kind = group.kind()
    examples: dict[str, Example] = {}
    for example in group.examples:
        examples.setdefault(example.article, example)
    return Suggestion(
        name,
        ids[kind] if kind else None,
        _aliases(name, group, kind),
        sum(group.articles.values()),
        len(group.articles),
        tuple(examples.values())[:_EXAMPLES],
    )


def _aliases(name: str, group: _Group, kind: Kind | None) -> tuple[str, ...]:
    """The other forms that a dictionary may look for: no given name or month alone, and no "The" often left out."""
    given, months = name_words().given, name_words().months
    forms = {form: count for form, count in group.forms.most_common() if count > 0 and form != name}
    person = kind == "person"
    return tuple(
        form
        for form in forms
        if not (form.startswith("The ") and (person or form[4:] == name or form[4:] in forms))
        and not (person and form.casefold() in given and form.casefold() == name.casefold().split()[0])
        and form.casefold() not in months
    )


def _type_of(kind: Kind, types: Sequence[EntityType]) -> str | None:
    """The id of the configured type that means a kind; the kind itself where no types are configured."""
    if not types:
        return kind
    for one in types:
        if one.id.casefold() == kind:
            return one.id
    for one in types:
        words = {one.id.casefold(), *one.id.casefold().replace("_", "-").split("-"), *one.label.casefold().split()}
        if not words.isdisjoint(_TYPE_WORDS[kind]):
            return one.id
    return None
