"""Packs: attributes with their wordings, and the lists that these name. One form reads packs and config.yaml alike."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Literal, get_args

from search.config.faults import Faults, Path
from search.config.shapes import Key, ListOf, Made, Named, OneOf, Pairs, Record, Schema, Text, WrongError
from search.config.yaml_nodes import Node, quoted
from search.values.value import Kind
from search.wordings.patterns import Element, WordingError, parse_wording

Class = Literal["person", "organization", "place", "product", "event", "any"]
"""What may stand at a side of a fact."""
Compare = Literal["value", "date", "role", "text", "set", "one", "never"]
"""How two sources' values are held against each other (docs/wordings.md)."""

Sure = Literal["always", "lasting", "agreed", "words", "demand", "talks"]
"""What of a sentence may say how surely such a fact is told (docs/wordings.md)."""
AsNoun = Literal["happened", "owned", "claimed", "described"]
"""How surely it is told where no verb tells it (docs/wordings.md)."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording and where it stands in its file; `line` and `column` count from 1.

    `spoken`: it fits what somebody says, and that one is the subject.
    """

    text: str
    elements: tuple[Element, ...]
    line: int
    column: int
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class WrittenAttribute:
    """An attribute as it was written; None: not given, so that it can be taken from a pack of the same attribute."""

    id: str
    label: str | None = None
    about: str | None = None
    subject: tuple[str, ...] | None = None
    object: tuple[str, ...] | None = None
    value: tuple[str, ...] | None = None
    optional_value: bool | None = None
    wordings: tuple[Wording, ...] = ()
    spoken: tuple[Wording, ...] = ()
    unless: tuple[Wording, ...] = ()
    compare: str | None = None
    tolerance: float | None = None
    changes: bool | None = None
    infer: tuple[str, ...] | None = None
    infer_back: bool | None = None
    fallback: bool | None = None
    unless_told: tuple[str, ...] | None = None
    longest: bool | None = None
    located: bool | None = None
    setting: bool | None = None
    toll: bool | None = None
    aims: bool | None = None
    called: tuple[str, ...] | None = None
    actors: bool | None = None
    topical: bool | None = None
    several: bool | None = None
    listed: bool | None = None
    status: bool | None = None
    sure: str | None = None
    as_noun: tuple[AsNoun, ...] | None = None
    hedged_by: tuple[str, ...] | None = None
    relates: tuple[tuple[str, str], ...] | None = None

    def over(self, other: WrittenAttribute) -> WrittenAttribute:
        """This one laid over another: what it gives counts, its wordings come first."""
        given = {one.name: getattr(self, one.name) for one in fields(self)}
        changes = {name: value for name, value in given.items() if value is not None}
        changes["wordings"] = self.wordings + other.wordings
        changes["spoken"] = self.spoken + other.spoken
        changes["unless"] = self.unless + other.unless
        return replace(other, **changes)


@dataclass(frozen=True, slots=True)
class Pack:
    """Lists and attributes that belong together."""

    verbs: tuple[tuple[str, tuple[str, ...]], ...] = ()
    phrases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    attributes: tuple[WrittenAttribute, ...] = ()


@dataclass(frozen=True, slots=True)
class WordingText:
    """A wording; a fault points at its column. `spoken`: one of what somebody says."""

    spoken: bool = False

    def read(self, node: Node, path: Path, faults: Faults, /) -> Wording | None:
        """The wording that a node stands for; None after a fault."""
        text = Text(empty="write a wording, or delete the line").read(node, path, faults)
        if text is None:
            return None
        try:
            return Wording(text, parse_wording(text), node.line, node.column, self.spoken)
        except WordingError as wrong:
            # The quotation mark that YAML wants around braces counts as a column.
            faults.report(node.line, node.column + 1 + wrong.column, path, f"{wrong} in {quoted(text)}")
            return None

    def schema(self) -> Schema:
        """A text."""
        return {"type": "string", "minLength": 1}


def _yes_no(text: str) -> str:
    if text.casefold() not in {"yes", "no", "true", "false"}:
        raise WrongError(f"must be yes or no, not {quoted(text)}")
    return text.casefold()


def _truth(text: str) -> bool:
    return text in {"yes", "true"}


def _share(text: str) -> str:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share < 1:
        raise WrongError(f"must be a share of the value from 0 to 1, as 0.02, not {quoted(text)}")
    return text


_TEXT = Text()
_FLAG = Made(Text(_yes_no, {"enum": ["yes", "no", True, False]}), _truth)
_CLASSES = ListOf(OneOf(get_args(Class)))
LISTS = Pairs(ListOf(_TEXT), Text(empty="name the list"))
"""The shape of `verbs:` and `phrases:`."""

_ATTRIBUTE = Record(
    WrittenAttribute,
    {
        "label": Key(_TEXT, "The name that readers see."),
        "about": Key(_TEXT, "When it is this attribute, and when not."),
        "subject": Key(_CLASSES, "The classes of entity that the fact may be about."),
        "object": Key(_CLASSES, "The classes of entity on its other side."),
        "value": Key(ListOf(OneOf(get_args(Kind))), "The kinds of value that it has."),
        "optional_value": Key(_FLAG, "It is a fact without a value, too."),
        "wordings": Key(ListOf(WordingText()), "How sentences say it (docs/wordings.md)."),
        "spoken": Key(ListOf(WordingText(spoken=True)), "How S puts it in words of their own (docs/wordings.md)."),
        "unless": Key(ListOf(WordingText()), "What must not stand in the same clause."),
        "compare": Key(OneOf(get_args(Compare)), "How two sources' values are held against each other."),
        "tolerance": Key(
            Made(Text(_share, {"type": "number", "minimum": 0}), float), "The share within which two values are equal."
        ),
        "changes": Key(_FLAG, "A later article's other value is an update, no conflict."),
        "infer": Key(ListOf(_TEXT), "Attributes of which the article's only pair fills a side that is left open."),
        "infer_back": Key(_FLAG, "A side that is left open is only filled by what stands before."),
        "fallback": Key(_FLAG, "Only where the same words carry no other fact."),
        "unless_told": Key(
            ListOf(_TEXT), "Attributes that tell the same of a pair more exactly; it is left out there."
        ),
        "longest": Key(_FLAG, "Of values in one sentence that lie in each other the longest is kept."),
        "located": Key(_FLAG, "The only place that its sentence names fills a subject that is left open."),
        "setting": Key(_FLAG, "Its subject is where something has happened: a toll told after it may be that place's."),
        "toll": Key(_FLAG, "It counts victims: “four or more” only defines; “the attack” is one that was told of."),
        "aims": Key(_FLAG, "Nouns tell it, too: its text ends where the verb of the sentence stands behind them."),
        "called": Key(ListOf(_TEXT), "Nouns that may mean its subject from there on: “the suspect”."),
        "actors": Key(_FLAG, "Whoever acts for a country (“Norvian warplanes”) stands for it."),
        "topical": Key(_FLAG, "An owner that is left open is the organisation that the article goes on about."),
        "several": Key(_FLAG, "S has many that have nothing to do with each other."),
        "listed": Key(_FLAG, "S may have several values that are told one behind the other."),
        "status": Key(_FLAG, "Whether it is done or planned is worth a word."),
        "sure": Key(OneOf(get_args(Sure)), "What of its sentence may say how surely it is told."),
        "as_noun": Key(ListOf(OneOf(get_args(AsNoun))), "How surely it is told where no verb tells it."),
        "hedged_by": Key(ListOf(_TEXT), "Words that make it a possibility where its own words hold one of them."),
        "relates": Key(Pairs(_TEXT), "Attributes shown beside it, with the word for their relation."),
    },
)

_NAME = Text(empty="write an id", length=100)

ATTRIBUTES = Named(_ATTRIBUTE, _NAME)
"""The shape of `attributes:`."""
PACK_FORM: Record[Pack] = Record(
    Pack,
    {
        "verbs": Key(LISTS, "Lists of verbs, which are found in every form."),
        "phrases": Key(LISTS, "Lists of words that do not inflect; a star stands for any ending."),
        "attributes": Key(ATTRIBUTES, "What facts are read by wordings."),
    },
)
"""The shape of a pack's file."""
