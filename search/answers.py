"""What the library answers: values that the screen shows and the command line prints."""

from __future__ import annotations

from dataclasses import dataclass

from search.articles import Headline


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read as an article, and why, in words."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an update of the index has come: `done` of `total` changed articles; `article` is the one in hand."""

    done: int
    total: int
    article: str


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What an update of the index did: counts of articles, what could not be read, and sentences worth showing."""

    added: int
    changed: int
    removed: int
    unreadable: tuple[Unreadable, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of an article around hits: `text` is `article.text[start:end]`; `marks` are offsets in the article."""

    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class PageHit:
    """One article of a page of results; at most three snippets, none where the query has no words."""

    headline: Headline
    score: float
    snippets: tuple[Snippet, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The answer to a query.

    `understood` is the query printed back in the reader's words. `total` counts all articles that fit, exactly.
    `suggestion` is a corrected query, or None. `notes` are sentences: a capped expansion, a partial list, a word that
    found nothing. `ids` are the ids of every article that fits, in the order of the hits.
    """

    query: str
    understood: str
    total: int
    hits: tuple[PageHit, ...]
    suggestion: str | None
    notes: tuple[str, ...]
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntityCount:
    """An entity with its mentions and the number of articles that have any."""

    entity: str
    name: str
    type: str
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class Completion:
    """A completion of the word at the cursor: `line[start:end]` becomes `text`; `count` articles have it, or None."""

    text: str
    start: int
    end: int
    label: str
    count: int | None
