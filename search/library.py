"""The one door: articles in, answers out.

What the first screen does not need (dictionary, facts, engine, query language) is imported where it is used: together
that takes longer than all the rest of the start.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from search.archive import Archive, OpenOptions
from search.articles import Article
from search.errors import ArticleError, QueryError

if TYPE_CHECKING:
    from search.analysing import Explanation
    from search.analysis import Analysis
    from search.answers import Alignment, Comparison, Completion, Contradiction, Page, Suggestion
    from search.compare import ComparedArticle
    from search.searching import Searcher
    from search.selftest import SelfTest
    from search.settings import Settings

__all__ = ["Library", "OpenOptions"]


class Library(Archive):
    """A set of articles, read with one configuration, the index over them, and what can be asked about them."""

    _conflicts: tuple[Settings, int, Mapping[str, tuple[Contradiction, ...]]] | None = None

    def explain(self, text: str, date: str | None = None) -> Explanation:
        """Everything recognised in a text that is in no folder, what was refused, and what nearly fitted."""
        from search.analysing import explain

        return explain(text, self._settings.dictionary, self._settings.attributes, date)

    # --- several articles

    def compare(self, articles: Sequence[str]) -> Comparison:
        """The facts of two articles or more held against each other. Raises ArticleError."""
        chosen = list(dict.fromkeys(articles))
        if len(chosen) < 2:
            raise ArticleError("a comparison needs two articles or more")
        return self._table([(self.article(one), self.analysis(one)) for one in chosen])

    def _table(self, read: Sequence[tuple[Article, Analysis]]) -> Comparison:
        from search.compare import compare

        return compare(
            [self._compared(article, analysis) for article, analysis in read],
            attributes=self._settings.attributes.by_id,
            listed={entity.id: entity.name for entity in self.config.entities},
            curated=self.curated(),
        )

    def _compared(self, article: Article, analysis: Analysis) -> ComparedArticle:
        from search.compare import ComparedArticle

        return ComparedArticle(article.id, article.text, article.date, analysis.facts, analysis.sentences)

    def align(self, a: str, b: str) -> Alignment:
        """Which passage of an article stands opposite which of another one. Raises ArticleError."""
        from search.align import AlignedArticle, align

        if a == b:
            raise ArticleError("an article cannot be aligned with itself: name two")
        sides = []
        for one in (a, b):
            article, known = self.article(one), self.analysis(one)
            sides.append(
                AlignedArticle(one, article.text, article.title_end, known.mentions, known.values, known.facts)
            )
        return align(*sides)

    def suggest(self, limit: int | None = None) -> tuple[Suggestion, ...]:
        """The names of all indexed articles that the dictionary lacks, most useful first, at most `limit`."""
        from search.suggest import suggest

        config = self.config
        return self._kept.mended(lambda: suggest(self._kept.store.readings(), config.entities, config.types)[:limit])

    def selftest(self, seed: int = 1) -> SelfTest:
        """How many changes in copies of these articles the comparison notices. Nothing is written."""
        from search.selftest import selftest
        from search.stories import stories

        named = self._named(headline.id for headline in self.headlines())
        return selftest(
            [[self.article(one) for one in group] for group in stories(named)],
            self._settings.analyse,
            self._table,
            self._type_of,
            seed=seed,
        )

    # --- searching

    def search(
        self,
        line: str,
        limit: int = 20,
        *,
        typing: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Page:
        """Answers a query; the page says so if the index had to be made again for it.

        `typing`: the last word is a beginning. Raises QueryError and StorageError.
        """
        known = len(self._kept.notes)
        page = self._kept.mended(lambda: self._searcher().page(line, limit, typing=typing, cancelled=cancelled))
        told = self._kept.notes[known:]
        return page._replace(notes=(*told, *page.notes)) if told else page

    def hits(self, line: str, article: str, *, typing: bool = False) -> tuple[tuple[int, int], ...]:
        """Where the words of a query stand in an article's text: (start, end), in order. Empty for a wrong query."""
        try:
            return self._kept.mended(lambda: self._searcher().hits(line, article, typing=typing))
        except QueryError:
            return ()

    def complete(self, line: str, cursor: int, limit: int = 8) -> tuple[Completion, ...]:
        """What the word at the cursor may become: fields after two letters, values after the colon."""
        from search.completing import Completer

        completer = Completer(self._kept.engine, self.entity_counts)
        return self._kept.mended(lambda: completer.complete(line, cursor, limit))

    def _type_of(self, entity: str) -> str | None:
        known = self._settings.entities.get(entity)
        return known.type if known else None

    def _searcher(self) -> Searcher:
        from datetime import datetime

        from search.query.context import Context
        from search.searching import Searcher

        settings = self._settings
        context = Context(
            named=lambda text: settings.dictionary.named(text),
            names=lambda: tuple(word for entity in settings.config.entities for word in (entity.id, entity.name)),
            types=tuple(settings.types),
            today=datetime.now().astimezone().date(),
            attributes=lambda: tuple(settings.attributes.by_id),
            conflicting=self._conflicting,
        )
        return Searcher(self._kept.store, self._kept.engine, context, self._type_of)

    def _conflicting(self) -> Mapping[str, tuple[Contradiction, ...]]:
        """The articles that contradict another one, with what; found once for each state of the index."""
        from search.compare.conflicts import conflicting
        from search.stories import COMPARED, alike, stories

        settings, state = self._settings, hash(frozenset(self._kept.store.known().items()))
        if self._conflicts is None or self._conflicts[:2] != (settings, state):
            named = self._named(headline.id for headline in self._kept.store.headlines())
            groups = dict.fromkeys([*stories(named), *alike(named)])
            found = conflicting(
                ([self._compared(self.article(one), self.analysis(one)) for one in group] for group in groups),
                attributes=settings.attributes.by_id,
                listed={entity.id: entity.name for entity in settings.config.entities},
                whole=len(named) <= COMPARED,
            )
            self._conflicts = settings, state, found
        return self._conflicts[2]

    def _named(self, articles: Iterable[str]) -> dict[str, Counter[str]]:
        """How often each article has which entity or name."""
        named = {}
        for article in articles:
            known = self.analysis(article)
            sides = (side for fact in known.facts for side in (fact.subject, fact.object) if side)
            named[article] = Counter([*(mention.entity for mention in known.mentions), *sides])
        return named
