"""The form of config.yaml: every key, what it may hold, and a sentence that an editor shows beside it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, get_args

from search.config.models import PACKS, Alias, Boundary, Case, CuratedFact, Entity, Match, Source
from search.config.shapes import Either, Key, Later, ListOf, Made, Named, OneOf, Pairs, Record, Shape, Text, WrongError
from search.config.yaml_nodes import quoted

if TYPE_CHECKING:
    from search.wordings.pack import WrittenAttribute

STYLES = ("bold", "italic", "underline", "reverse", "dim")

# The sixteen colours of HTML 4, and orange: what people write when they write a name.
_COLORS = {
    "black": "000000", "silver": "c0c0c0", "gray": "808080", "grey": "808080", "white": "ffffff", "maroon": "800000",
    "red": "ff0000", "purple": "800080", "fuchsia": "ff00ff", "green": "008000", "lime": "00ff00", "olive": "808000",
    "yellow": "ffff00", "navy": "000080", "blue": "0000ff", "teal": "008080", "aqua": "00ffff", "orange": "ffa500",
}  # fmt: skip
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})")
_ID = re.compile(r"\w[\w.-]*")
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


class WrittenType(NamedTuple):
    """An entity type as it was written: what was left out is None."""

    id: str
    label: str | None = None
    color: str | None = None
    style: str | None = None
    letter: str | None = None


class Written(NamedTuple):
    """A whole configuration as it was written, before its parts are held against each other."""

    types: tuple[WrittenType, ...] = ()
    entities: tuple[Entity, ...] = ()
    curated: tuple[CuratedFact, ...] = ()
    articles: tuple[Source, ...] = ()
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    theme: str | None = None
    packs: tuple[str, ...] | None = None
    verbs: tuple[tuple[str, tuple[str, ...]], ...] = ()
    phrases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    attributes: tuple[WrittenAttribute, ...] = ()


def _id(text: str) -> str:
    if _ID.fullmatch(text):
        return text
    plain = "-".join(re.findall(r"[\w.]+", text.lower()))
    hint = f"; write {quoted(plain)}" if plain else ""
    raise WrongError(
        f"an id has letters, digits, - _ and . alone, so that queries can name it, not {quoted(text)}{hint}"
    )


def _color(text: str) -> str:
    given = text.lower()
    given = f"#{_COLORS[given]}" if given in _COLORS else given
    if not _HEX.fullmatch(given):
        raise WrongError(f'is no colour: {quoted(text)}; write it as "#56b4e9", in quotes')
    return given if len(given) == 7 else "#" + "".join(2 * digit for digit in given[1:])


def _style(text: str) -> str:
    words = [word for word in text.lower().split() if word != "none"]
    for word in words:
        if word not in STYLES:
            raise WrongError(f"is no text style: {quoted(word)}; {', '.join(STYLES)} are, alone or together")
    return " ".join(dict.fromkeys(words))


def _letter(text: str) -> str:
    if len(text) != 1:
        raise WrongError(f"must be one character, not {quoted(text)}")
    if not text.isprintable() or unicodedata.combining(text) or unicodedata.east_asian_width(text) in "WF":
        raise WrongError(f"must be a character that takes one column, not {quoted(text)}")
    return text


def _date(text: str) -> str:
    match = _DATE.fullmatch(text)
    if not match:
        raise WrongError(f"is no date: {quoted(text)}; write 2025, 2025-06 or 2025-06-10")
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        raise WrongError(f"is no day of the calendar: {quoted(text)}") from None
    return text


def _alias(text: str) -> Alias:
    return Alias(text)


def _source(path: str) -> Source:
    return Source(path)


def _one(text: str) -> tuple[str, ...]:
    return (text,)


def _verbs() -> Shape[object]:
    from search.wordings.pack import LISTS

    return LISTS


def _phrases() -> Shape[object]:
    from search.wordings.pack import LISTS

    return LISTS


def _attributes() -> Shape[object]:
    from search.wordings.pack import ATTRIBUTES

    return ATTRIBUTES


_TEXT = Text()
_WORDS = ListOf(_TEXT)
_PATH = Text(length=4_000, empty="name a file or a folder")

_TYPE = Record(
    WrittenType,
    {
        "label": Key(_TEXT, "What the type is called on the screen. Default: its id."),
        "color": Key(
            Text(_color, {"pattern": "^(#[0-9A-Fa-f]{3}|#[0-9A-Fa-f]{6}|[a-zA-Z]+)$"},
                 'a # begins a comment: put the colour in quotes, as in "#56b4e9"'),
            "The colour of its mentions, as “#rrggbb” in quotes, or a colour's name.",
            may_be_empty=False,
        ),
        "style": Key(
            Text(_style, {"pattern": f"^\\s*((none|{'|'.join(STYLES)})(\\s+|$))*$"}, blank=True),
            f"How its mentions are set, so that colour never stands alone: {', '.join(STYLES)}, or some of them.",
        ),
        "letter": Key(
            Text(_letter, {"minLength": 1, "maxLength": 1}),
            "One character that stands for the type in lists.",
        ),
    },
)  # fmt: skip

_ALIAS = Either(
    Made(_TEXT, _alias),
    Record(
        Alias,
        {
            "text": Key(_TEXT, "Words that name the entity.", required=True),
            "needs": Key(_WORDS, "The alias counts only in an article that also has one of these texts."),
        },
    ),
)

_MATCH = Record(
    Match,
    {
        "case": Key(
            OneOf(get_args(Case)),
            "exact: as written; any: in any case; smart: small letters match any case, others as written or, as in a "
            "headline, all in capitals.",
        ),
        "boundary": Key(OneOf(get_args(Boundary)), "word: whole words; prefix: beginnings of words; none: anywhere."),
    },
)

_ENTITY = Record(
    Entity,
    {
        "name": Key(_TEXT, "Its name in full; it is found in articles, too.", required=True),
        "type": Key(_TEXT, "One of the ids under types.", required=True),
        "aliases": Key(ListOf(_ALIAS), "Other words that name it."),
        "never": Key(_WORDS, "Phrases inside which none of its names means it."),
        "match": Key(_MATCH, "How its names are compared with a text."),
        "descriptions": Key(_WORDS, "Words that refer to it without naming it: “the startup company”."),
        "ids": Key(Pairs(_TEXT), "What others call it: “wikidata: Q380”."),
        "note": Key(_TEXT, "A remark of yours."),
    },
)

_CURATED = Record(
    CuratedFact,
    {
        "subject": Key(_TEXT, "The id of the entity that the fact is about.", required=True),
        "attribute": Key(
            _TEXT, "What is told of it: “stake”. An attribute of the packs, or one of your own under attributes.", True
        ),
        "object": Key(_TEXT, "The id of the other entity, if there is one."),
        "value": Key(_TEXT, "A value as an article would write it: “49%”."),
        "source": Key(_TEXT, "Where you have it from."),
        "note": Key(_TEXT, "A remark of yours."),
    },
)

_SOURCE = Either(
    Made(_PATH, _source),
    Record(
        Source,
        {
            "path": Key(_PATH, "A file or a folder; a relative path counts from the configuration's folder.", True),
            "title": Key(_TEXT, "The title of a single file."),
            "source": Key(_TEXT, "Who published it."),
            "date": Key(Text(_date, {"type": "string", "pattern": r"^\d{4}(-\d\d(-\d\d)?)?$"}),
                        "When it was published: 2025, 2025-06 or 2025-06-10."),
            "author": Key(_TEXT, "Who wrote it."),
            "url": Key(Text(length=4_000), "Where it stands."),
        },
    ),
)  # fmt: skip

_KEYS = Either(Made(_TEXT, _one), _WORDS)

_NAME = Text(_id, {"pattern": r"^\w[\w.-]*$"}, "write an id", length=100)


FORM: Record[Written] = Record(
    Written,
    {
        "types": Key(Named(_TYPE, _NAME), "The kinds of entities, and how each is drawn."),
        "entities": Key(Named(_ENTITY, _NAME), "The dictionary: who and what is found in articles."),
        "curated": Key(ListOf(_CURATED), "Facts that you enter yourself."),
        "articles": Key(ListOf(_SOURCE), "Files and folders to read."),
        "keys": Key(Pairs(_KEYS), "Other keys for actions: an action's id with a key, a list of keys, or [] for none."),
        "theme": Key(_TEXT, "The colours of the explorer."),
        "packs": Key(ListOf(OneOf(PACKS)), "The packs of wordings that facts are read by. Default: all of them."),
        "verbs": Key(Later(_verbs), "Lists of verbs for wordings; they are found in every form."),
        "phrases": Key(Later(_phrases), "Lists of words for wordings; a star stands for any ending."),
        "attributes": Key(
            Later(_attributes), "What facts are about, with the wordings that say it (docs/wordings.md)."
        ),
    },
    spare="x-",
)
