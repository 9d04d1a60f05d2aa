"""The marked facts, and the articles that they were marked in."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
MODALITIES = frozenset({"asserted", "reported", "in_talks", "proposed", "conditional", "hedged", "denied", "unclear"})
DIFFICULTIES = ("rule", "hard", "beyond")
HALVES = ("tuning", "kept")
TYPES = ("person", "organization", "place", "product")
NORMS: Mapping[str, frozenset[str]] = {
    "money": frozenset({"amount", "currency", "bound"}),
    "percent": frozenset({"lo", "hi"}),
    "number": frozenset({"value", "bound"}),
    "count": frozenset({"value", "bound"}),
    "age": frozenset({"value"}),
    "duration": frozenset({"years"}),
    "date": frozenset({"date", "weekday"}),
    "role": frozenset({"role"}),
    "undisclosed": frozenset({"undisclosed"}),
    "text": frozenset(),
}
"""By kind of value, what its `norm` may say; one that says nothing is not compared."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words of an article: `text[start:end]`, code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class GoldValue:
    """A marked value: what it means (`norm`) and where its words stand; both None where it has no words."""

    kind: str
    norm: Mapping[str, Any]
    span: Span | None


@dataclass(frozen=True, slots=True)
class GoldFact:
    """A marked fact. `attribution`: ids of names, or the words of the article that say who.

    `accepts`: other attributes under which it is as right. `any_subject`, `any_object`: whatever that side is, or none.
    """

    id: str
    subject: str | None
    attribute: str
    object: str | None
    value: GoldValue | None
    attribution: tuple[str | Span, ...]
    modality: str
    evidence: tuple[Span, ...]
    difficulty: str
    accepts: frozenset[str] = frozenset()
    any_subject: bool = False
    any_object: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """What a subject or an object is called in the article."""

    name: str
    aliases: tuple[str, ...]
    type: str


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """The facts of one article.

    `article` is its place below the corpora: a file, or `file.jsonl.gz#id` for the text of one record. `names` by id.
    """

    id: str
    article: str
    sha256: str
    date: str | None
    half: str
    names: Mapping[str, Name]
    facts: tuple[GoldFact, ...]


def corpora() -> Path:
    """The folder of the corpora: the variable SYNOPTIC_CORPORA, else the one beside the project. It may be absent."""
    return Path(os.environ.get("SYNOPTIC_CORPORA") or FOLDER.parents[2] / "shared" / "corpora")


def gold_articles(half: str | None = None) -> tuple[GoldArticle, ...]:
    """All articles with marked facts, or those of one half, by id."""
    found = (_article(path) for path in sorted(FOLDER.glob("*.json")))
    return tuple(one for one in found if half in (None, one.half))


def article_text(article: GoldArticle) -> str:
    """The text that the offsets count in. Raises FileNotFoundError where the corpora lack it."""
    file, _, record = article.article.partition("#")
    path = corpora() / file
    if not record:
        return path.read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    bodies = _bodies(path)
    if record not in bodies:
        raise FileNotFoundError(article.article)
    return bodies[record]


@cache
def _bodies(path: Path) -> dict[str, str]:
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        records = list(map(json.loads, lines))
    return {record.get("id") or record["doc_id"]: record.get("body") or record["text"] for record in records}


def _article(path: Path) -> GoldArticle:
    data = json.loads(path.read_text(encoding="utf-8"))
    names = {key: Name(one["name"], tuple(one["aliases"]), one["type"]) for key, one in data["names"].items()}
    facts = tuple(_fact(one) for one in data["facts"])
    return GoldArticle(path.stem, data["article"], data["sha256"], data["date"], data["half"], names, facts)


def _fact(data: dict[str, Any]) -> GoldFact:
    attribution = tuple(one if isinstance(one, str) else Span(**one) for one in data["attribution"])
    return GoldFact(
        data["id"],
        data["subject"],
        data["attribute"],
        data["object"],
        _value(data["value"]),
        attribution,
        data["modality"],
        tuple(Span(**one) for one in data["evidence"]),
        data["difficulty"],
        frozenset(data.get("accepts", ())),
        data.get("any_subject", False),
        data.get("any_object", False),
        data.get("note", ""),
    )


def _value(data: dict[str, Any] | None) -> GoldValue | None:
    if data is None:
        return None
    span = Span(data["start"], data["end"]) if data.get("start") is not None else None
    return GoldValue(data["kind"], data["norm"], span)
