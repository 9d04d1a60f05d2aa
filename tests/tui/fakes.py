"""A library of a few articles in memory: what the screen asks of one, and nothing else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from search.analysis import Analysis
from search.answers import (
    Alignment,
    ComparedRow,
    Comparison,
    Completion,
    EntityCount,
    FacingPair,
    Page,
    PageHit,
    Progress,
    Refreshed,
    Snippet,
    Verdict,
)
from search.articles import Article, Headline, passages
from search.config.models import Config, Entity, EntityType
from search.errors import ArticleError, ConfigError, Fault, QueryError
from search.facts import Evidence, Fact
from search.mention import Mention
from search.values import Value

TYPES = (
    EntityType("organization", "Organization", "#56b4e9", "underline", "O"),
    EntityType("person", "Person", "#e69f00", "bold", "P"),
)
ENTITIES = (
    Entity("meta", "Meta", "organization"),
    Entity("scale-ai", "Scale", "organization"),
    Entity("wang", "Wang", "person"),
    Entity("zuckerberg", "Zuckerberg", "person"),
    Entity("bloomberg", "Bloomberg", "organization"),
    Entity("mit", "MIT", "organization"),
)
SEEDS = Path(__file__).parents[2] / "seeds"


def seeds() -> dict[str, str]:
    """The two articles of `seeds/`."""
    return {path.name: path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))}


class FakeLibrary:
    """Finds words by regular expression, entities by their names, money as facts."""

    key = "fake"

    def __init__(self, texts: dict[str, str] | None = None, *, config: Config | None = None) -> None:
        self.texts = dict(seeds() if texts is None else texts)
        self.config = config or Config("config.yaml", TYPES, ENTITIES)
        self.asked: list[str] = []
        self.reloads: list[bool | str] = []

    def close(self) -> None: ...

    def refresh(
        self, progress: Callable[[Progress], None] | None = None, *, waiting: Callable[[], None] | None = None
    ) -> Refreshed:
        for number, article in enumerate(self.texts, 1):
            if progress:
                progress(Progress(number, len(self.texts), article))
        return Refreshed(0, 0, 0, ())

    def reload(self) -> bool:
        if not self.reloads:
            return False
        what = self.reloads.pop(0)
        if isinstance(what, str):
            raise ConfigError((Fault("config.yaml", 3, 5, "types", what),))
        return what

    def headlines(self) -> tuple[Headline, ...]:
        return tuple(self._headline(key) for key in self.texts)

    def headline(self, article: str) -> Headline | None:
        return self._headline(article) if article in self.texts else None

    def _headline(self, key: str) -> Headline:
        text = self.texts[key]
        return Headline(key, text.partition("\n")[0][:90], None, None, len(text))

    def article(self, article: str) -> Article:
        if article not in self.texts:
            raise ArticleError(f"no article {article}")
        text = self.texts[article]
        return Article(article, f"/{article}", "text", text, text.partition("\n")[0][:90])

    def analysis(self, article: str) -> Analysis:
        text = self.article(article).text
        mentions = sorted(
            (Mention(match.start(), match.end(), one.id, f"“{one.name}” is its name")
             for one in self.config.entities
             for match in re.finditer(rf"\b{re.escape(one.name)}\b", text)),
            key=lambda one: one.start,
        )  # fmt: skip
        facts = tuple(
            self._fact(article, number, match)
            for number, match in enumerate(
                re.finditer(r"\$\d+ \w+|\d+% stake|non-voting shares|in talks|since? \d+", text)
            )
        )
        return Analysis((), tuple(mentions), (), (), facts)

    def _fact(self, article: str, number: int, match: re.Match[str]) -> Fact:
        """Facts of every modality, in turns."""
        modalities = ("asserted", "hedged", "denied", "in_talks")
        return Fact(
            f"{article}:{match.start()}", article, "amount", "Amount", "meta", "scale-ai" if number % 2 else None,
            Value("money", match[0], match.start(), match.end(), None, None, "USD"), ("bloomberg",) if number else (),
            modalities[number % 4], (Evidence(match.start(), match.end()),), "figures", inferred=number % 3 == 2,
        )  # fmt: skip

    def search(
        self, line: str, limit: int = 20, *, typing: bool = False, cancelled: Callable[[], bool] = lambda: False
    ) -> Page:
        self.asked.append(line)
        if line.endswith("("):
            raise QueryError("a bracket is open", len(line) - 1, len(line), incomplete=True)
        if "entitty:" in line:
            raise QueryError("there is no field “entitty”: did you mean entity: ?", 0, 8)
        found = [key for key in self.texts if self.hits(line, key)]
        hits = tuple(PageHit(self._headline(key), 1.0, self._snippets(line, key)) for key in found[:limit])
        suggestion = None if found else "meta"
        return Page(line, " AND ".join(line.split()), len(found), hits, suggestion, (), tuple(found))

    def _snippets(self, line: str, key: str) -> tuple[Snippet, ...]:
        start, end = self.hits(line, key)[0]
        text = self.texts[key]
        left, right = max(0, start - 40), min(len(text), end + 60)
        return (Snippet(left, right, text[left:right], ((start, end),)),)

    def hits(self, line: str, article: str, *, typing: bool = False) -> tuple[tuple[int, int], ...]:
        words = [re.escape(word) for word in re.findall(r"\w+", line.replace("entity:", ""))]
        if not words:
            return ()
        return tuple(match.span() for match in re.finditer(rf"\b(?:{'|'.join(words)})\w*", self.texts[article], re.I))

    def complete(self, line: str, cursor: int, limit: int = 8) -> tuple[Completion, ...]:
        word = line[:cursor].split(" ")[-1]
        if len(word) < 2 or not "entity:".startswith(word):
            return ()
        return (Completion("entity:", cursor - len(word), cursor, "entity:", None),)

    def entity(self, entity: str) -> Entity | None:
        return next((one for one in self.config.entities if one.id == entity), None)

    def entity_type(self, type_id: str) -> EntityType | None:
        return next((one for one in self.config.types if one.id == type_id), None)

    def entity_counts(self, articles: Sequence[str] | None = None) -> tuple[EntityCount, ...]:
        mentions: Counter[str] = Counter()
        having: Counter[str] = Counter()
        for key in self.texts if articles is None else articles:
            found = Counter(mention.entity for mention in self.analysis(key).mentions)
            mentions.update(found)
            having.update(found.keys())
        return tuple(
            EntityCount(one.id, one.name, one.type, mentions[one.id], having[one.id])
            for one in self.config.entities
            if mentions[one.id]
        )

    def facts(self, articles: Sequence[str] | None = None) -> tuple[Fact, ...]:
        keys = self.texts if articles is None else articles
        return tuple(fact for key in keys for fact in self.analysis(key).facts)

    def compare(self, articles: Sequence[str]) -> Comparison:
        """Facts of the same attribute and sides are one row: a conflict where their words differ."""
        cells: dict[tuple[str | None, ...], dict[str, tuple[Fact, ...]]] = {}
        for article in articles:
            for fact in self.analysis(article).facts:
                row = cells.setdefault((fact.attribute, fact.subject, fact.object), {})
                row[article] = (*row.get(article, ()), fact)
        rows = tuple(self._compared_row(row) for row in cells.values())
        facts = tuple(fact for row in cells.values() for cell in row.values() for fact in cell)
        names = {one.id: one.name for one in self.config.entities}
        origins = tuple((article,) for article in articles)
        return Comparison(tuple(articles), origins, facts, rows, {}, names, frozenset())

    def _compared_row(self, cells: dict[str, tuple[Fact, ...]]) -> ComparedRow:
        facts = [fact for cell in cells.values() for fact in cell]
        one, words = facts[0], {fact.value.text for fact in facts if fact.value}
        verdict: Verdict = "only" if len(cells) < 2 else "agree" if len(words) == 1 else "conflict"
        ids = {article: tuple(fact.id for fact in cell) for article, cell in cells.items()}
        return ComparedRow(
            one.attribute, one.label, one.subject, one.object, verdict, False, ids, len(cells), len(cells)
        )

    def align(self, a: str, b: str) -> Alignment:
        """The first passage faces the first one, the second the second, and so on."""
        ours, theirs = passages(self.texts[a]), passages(self.texts[b])
        pairs = tuple(FacingPair(mine, other, 0.5) for mine, other in zip(ours, theirs, strict=False))
        return Alignment(a, b, pairs, ours[len(pairs) :], theirs[len(pairs) :])

    def curated(self) -> tuple[Fact, ...]:
        value = Value("percent", "49%")
        return (Fact("own:1", "", "stake", "Stake", "meta", "scale-ai", value, (), "asserted", (), "curated"),)
