"""How many of the marked facts the product finds: `python -m tests.gold.score [--half tuning] [--bare] [--list]`.

Facts are found in process, article by article. With the names of the marks as the dictionary; with `--bare` without
any dictionary, where a name that stands in the text counts as the side that bears it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from search.facts import Fact
from tests.gold.match import Match, Matcher, same_modality
from tests.gold.read import DIFFICULTIES, HALVES, GoldArticle, GoldFact, article_text, corpora, gold_articles

_EXCERPT = 110


class Scores:
    """The counts over some articles, and the lines that `--list` prints."""

    def __init__(self) -> None:
        self.total: Counter[str] = Counter()
        self.by_attribute: dict[str, Counter[str]] = {}
        self.by_article: dict[str, Counter[str]] = {}
        self.missed: list[str] = []
        self.wrong: list[str] = []
        self.differing: list[str] = []

    def add(self, article: GoldArticle, text: str, match: Match, matcher: Matcher) -> None:
        """Counts one article."""
        hit = {gold.id for gold, _ in match.hits}
        for gold in article.facts:
            self._count(article, gold.attribute, "gold", f"gold {gold.difficulty}")
            if gold.id not in hit:
                self.missed.append(f"{gold.id} {gold.difficulty}: {_marked(gold)}{_excerpt(text, gold)}")
        for gold, fact in match.hits:
            self._count(article, gold.attribute, "right", "found", f"right {gold.difficulty}")
            attributed, sure = matcher.same_attribution(gold, fact), same_modality(gold, fact)
            self.total.update(attribution=attributed, modality=sure)
            if not (attributed and sure):
                given = f"{list(fact.attribution)} {fact.modality}"
                self.differing.append(f"{gold.id} {_marked(gold)} {_who(gold, text)} {gold.modality}, product {given}")
        for fact in match.wrong:
            self._count(article, fact.attribute, "found")
            self.wrong.append(f"{article.id}: {_given(fact)}{_excerpt(text, fact)} [{fact.rule}]")
        self.total.update(again=len(match.again), unjudged=match.unjudged)

    def _count(self, article: GoldArticle, attribute: str, *what: str) -> None:
        self.total.update(what)
        self.by_attribute.setdefault(attribute, Counter()).update(what)
        self.by_article.setdefault(article.id, Counter()).update(what)


def score(articles: Iterable[GoldArticle], *, bare: bool = False) -> Scores:
    """Finds facts in the articles and holds them against the marks. Raises FileNotFoundError without the corpora."""
    scores = Scores()
    for article in articles:
        text = article_text(article)
        dictionary = Dictionary.compile(() if bare else _entities(article))
        facts = analyse(text, dictionary, article=article.article, date=article.date).facts
        matcher = Matcher(article, text)
        scores.add(article, text, matcher.match(facts), matcher)
    return scores


def _entities(article: GoldArticle) -> Iterable[Entity]:
    for key, name in article.names.items():
        yield Entity(key, name.name, name.type, tuple(Alias(alias) for alias in name.aliases))


def _marked(gold: GoldFact) -> str:
    norm = "" if gold.value is None else " " + (", ".join(map(str, gold.value.norm.values())) or gold.value.kind)
    return f"{gold.subject} | {gold.attribute} | {gold.object or '-'}{norm}"


def _given(fact: Fact) -> str:
    value = "" if fact.value is None else f" {fact.value.text!r}"
    return f"{fact.subject} | {fact.attribute} | {fact.object or '-'}{value} {fact.modality}"


def _who(gold: GoldFact, text: str) -> list[str]:
    return [one if isinstance(one, str) else text[one.start : one.end] for one in gold.attribution]


def _excerpt(text: str, fact: GoldFact | Fact) -> str:
    if not fact.evidence:
        return ""
    first = fact.evidence[0]
    return f"\n      {first.start}-{first.end} {text[first.start : first.end][:_EXCERPT]!r}"


def _rates(count: Counter[str]) -> list[str]:
    precision = count["right"] / count["found"] if count["found"] else 0.0
    recall = count["right"] / count["gold"] if count["gold"] else 0.0
    both = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return [f"{rate:.3f}" for rate in (precision, recall, both)]


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    lines = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)]
        print("  ".join([line[0].ljust(widths[0]), *cells]))
    print()


def _row(name: str, count: Counter[str]) -> list[object]:
    return [name, count["gold"], count["found"], count["right"], *_rates(count)]


def _print(scores: Scores, *, listing: bool) -> None:
    head = ["gold", "found", "right", "P", "R", "F1"]
    _table(["attribute", *head], [_row(name, scores.by_attribute[name]) for name in sorted(scores.by_attribute)])
    _table(["article", *head], [_row(name, count) for name, count in scores.by_article.items()])
    total = scores.total
    levels = [(one, total[f"gold {one}"], total[f"right {one}"]) for one in DIFFICULTIES]
    _table(["difficulty", "gold", "right"], levels)
    if listing:
        for title, lines in (("missed", scores.missed), ("wrong", scores.wrong), ("differing", scores.differing)):
            print(f"{title} ({len(lines)})", *(f"  {line}" for line in lines), sep="\n", end="\n\n")
    precision, recall, both = _rates(total)
    hits = max(1, total["right"])
    wrong = total["found"] - total["right"]
    counts = f"{total['right']} of {total['gold']}, {wrong} wrong"
    print(f"F1 {both} (P {precision} R {recall}; {counts}, {total['again']} repeats, {total['unjudged']} not judged)")
    print(f"of the hits, attribution {total['attribution'] / hits:.3f}, modality {total['modality'] / hits:.3f}")


def main() -> int:
    """Prints the scores. Exit status 2 where the corpora are absent."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=HALVES, help="the articles of one half only")
    parser.add_argument("--bare", action="store_true", help="without a dictionary")
    parser.add_argument("--list", action="store_true", help="also the facts that were missed, wrong or differ")
    options = parser.parse_args()
    if not corpora().is_dir():
        print(f"no corpora at {corpora()}: set SYNOPTIC_CORPORA")
        return 2
    _print(score(gold_articles(options.half), bare=options.bare), listing=options.list)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
