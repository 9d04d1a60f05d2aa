"""What the library answers: values that the screen shows and the command line prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from search.articles import Headline, Passage

if TYPE_CHECKING:
    from search.facts import Fact


class Unreadable(NamedTuple):
    """A file that could not be read as an article, and why, in words."""

    id: str
    reason: str


class Progress(NamedTuple):
    """How far an update of the index has come: `done` of `total` changed articles; `article` is the one in hand."""

    done: int
    total: int
    article: str


class Refreshed(NamedTuple):
    """What an update of the index did: counts of articles, what could not be read, and sentences worth showing."""

    added: int
    changed: int
    removed: int
    unreadable: tuple[Unreadable, ...]
    notes: tuple[str, ...] = ()


class Snippet(NamedTuple):
    """A piece of an article around hits: `text` is `article.text[start:end]`; `marks` are offsets in the article."""

    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...]


class Contradiction(NamedTuple):
    """What an article says and another one, `other`, says otherwise: the label of the attribute, the place of it here.

    `start` and `end` are offsets in the article's own text (code points, end exclusive).
    """

    other: str
    label: str
    start: int
    end: int


class PageHit(NamedTuple):
    """One article of a page of results; at most three snippets, none where the query has no words.

    `against` says what other articles contradict, where the query asked for that; then the snippets show it.
    """

    headline: Headline
    score: float
    snippets: tuple[Snippet, ...]
    against: tuple[Contradiction, ...] = ()

    @property
    def article(self) -> str:
        """Its id."""
        return self.headline.id


class Page(NamedTuple):
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


class EntityCount(NamedTuple):
    """An entity with its mentions and the number of articles that have any."""

    entity: str
    name: str
    type: str
    mentions: int
    articles: int


class Example(NamedTuple):
    """A piece of an article that shows a name: `text` is `article.text[start:end]`, code points, end exclusive."""

    article: str
    start: int
    end: int
    text: str


class Suggestion(NamedTuple):
    """A name that the dictionary lacks. `aliases` are its other forms, the most frequent first.

    `type` is the id of a type of the configuration (the kind in plain words where it has no types at all), None where
    nothing speaks for one. `articles` counts those that have the name in any form. `examples` are of different ones.
    """

    name: str
    type: str | None
    aliases: tuple[str, ...]
    mentions: int
    articles: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Completion:
    """A completion of the word at the cursor: `line[start:end]` becomes `text`; `count` articles have it, or None."""

    text: str
    start: int
    end: int
    label: str
    count: int | None


Verdict = Literal["agree", "refines", "conflict", "only"]
"""`refines`: compatible, one says more. `only`: one origin says it."""


class ComparedRow(NamedTuple):
    """What the compared articles say about one attribute of one subject (and object).

    `subject` and `object` are entity ids, names that the dictionary lacks, or None. `cells` maps the article ids that
    say it to the ids of their facts, in text order. `sources` counts the articles that say it, `origins` the origins.
    `status_differs`: the same value, but planned here and done there. `changed`: values differ over time, by the
    articles' dates. `first` is the article that says it first by date, None where dates leave it open. `related` are
    the numbers of rows that stand in a relation to this one, with its word ("timeline"). `curated` are the ids of what
    the reader entered about it, which counts as no source.
    """

    attribute: str
    label: str
    subject: str | None
    object: str | None
    verdict: Verdict
    status_differs: bool
    cells: dict[str, tuple[str, ...]]
    sources: int
    origins: int
    changed: bool = False
    first: str | None = None
    related: tuple[tuple[int, str], ...] = ()
    curated: tuple[str, ...] = ()


class Comparison(NamedTuple):
    """Facts × sources. `origins` groups the article ids that reprint each other, each article in one group.

    `facts` are those of the rows, by article and place. `rows` are in the order of interest: conflicts first.
    `silences` maps an article to the numbers of the rows that two or more other origins tell and its own text does not.
    `names` gives the display name of every entity id and unlisted name in it; `unlisted` are those of no dictionary.
    `curated` are the facts that the reader entered.
    """

    articles: tuple[str, ...]
    origins: tuple[tuple[str, ...], ...]
    facts: tuple[Fact, ...]
    rows: tuple[ComparedRow, ...]
    silences: dict[str, tuple[int, ...]]
    names: dict[str, str]
    unlisted: frozenset[str]
    curated: tuple[Fact, ...] = ()


class FacingPair(NamedTuple):
    """Two passages that say the same; `score` is between 0 and 1."""

    a: Passage
    b: Passage
    score: float


class Alignment(NamedTuple):
    """Which passage of article `a` stands opposite which of `b`; passages without a counterpart are `unmatched`."""

    a: str
    b: str
    pairs: tuple[FacingPair, ...]
    unmatched_a: tuple[Passage, ...]
    unmatched_b: tuple[Passage, ...]
