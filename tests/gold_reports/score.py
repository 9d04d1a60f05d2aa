"""How many of the facts of our own twelve reports are found: `python -m tests.gold_reports.score [--list]`.

Each report is `NN.txt` with `NN.yaml` beside it. The names of the marks are the dictionary, with `--bare` nothing is.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

import yaml

from search.analysing import analyse
from search.config.models import Alias, Entity
from search.dictionary import Dictionary
from search.facts import Fact
from search.wordings.attributes import packaged
from tests.gold.match import UNJUDGED, Matcher, same_modality
from tests.gold.read import GoldArticle, GoldFact, GoldValue, Name, Span

FOLDER = Path(__file__).parent
PARTS = ("tuned", "kept")
_PACKS = ("business", "people")
_MARK = re.compile(r"(\? )?([^|]+)\|([^|]*)\|([^|]*)\|([^|]*)\|([^|]+)(?:\|([^|]*))?")
_VALUE = re.compile(r"([<>~]?)([\d.e]+)(%| years| [A-Z]{3})?")


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked fact: every reading of it that is right. `optional`: right where it is found, not missed where not."""

    line: str
    readings: tuple[GoldFact, ...]
    optional: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Report:
    """One of our reports and its marks."""

    id: str
    part: str
    text: str
    article: GoldArticle
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one report; `found` counts what is judged, without repeats and without the optional marks."""

    id: str
    marked: int
    right: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]


def reports(part: str | None = None) -> Iterator[Report]:
    """All reports, or those of one part. Raises ValueError where a mark's words are not in its text."""
    for path in sorted(FOLDER.glob("*.yaml")):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        if part in (None, data["part"]):
            text = path.with_suffix(".txt").read_text(encoding="utf-8")
            yield _report(path.stem, data, text)


def score(report: Report, *, bare: bool = False) -> Outcome:
    """Finds the facts of a report and holds them against its marks."""
    article = report.article
    dictionary = Dictionary.compile(() if bare else [_entity(key, name) for key, name in article.names.items()])
    facts = analyse(report.text, dictionary, article=report.id, date=article.date).facts
    judged = frozenset(one.id for pack in _PACKS for one in packaged(pack).attributes) - UNJUDGED
    matcher = Matcher(article, report.text)
    hit: set[int] = set()
    wrong = []
    for fact in facts:
        fitting = {number for number, mark in enumerate(report.marks) if _fits(mark, fact, matcher)}
        hit |= fitting
        if not fitting and fact.attribute in judged:
            wrong.append(_given(fact, report.text))
    asked = {number for number, mark in enumerate(report.marks) if not mark.optional}
    missed = tuple(report.marks[number].line for number in sorted(asked - hit))
    return Outcome(report.id, len(asked), len(asked & hit), missed, tuple(wrong))


def rates(outcomes: Sequence[Outcome]) -> tuple[float, float]:
    """Precision and recall over some reports, 0 to 1."""
    right = sum(one.right for one in outcomes)
    wrong = sum(len(one.wrong) for one in outcomes)
    return right / max(1, right + wrong), right / max(1, sum(one.marked for one in outcomes))


def _fits(mark: Mark, fact: Fact, matcher: Matcher) -> bool:
    return any(
        matcher.fits(reading, fact) and (not mark.sure or same_modality(reading, fact)) for reading in mark.readings
    )


def _entity(key: str, name: Name) -> Entity:
    return Entity(key, name.name, name.type, tuple(Alias(alias) for alias in name.aliases))


def _report(number: str, data: Mapping[str, Any], text: str) -> Report:
    names = {}
    for key, line in data["names"].items():
        kind, name, *aliases = re.split(r", (?!Inc|N\.C)", line)
        names[key] = Name(name, tuple(aliases), kind)
    marks = tuple(_mark(line, text) for line in data["facts"].splitlines())
    facts = tuple(reading for mark in marks for reading in mark.readings)
    return Report(
        number, data["part"], text, GoldArticle(number, number, "", str(data["date"]), "tuning", names, facts), marks
    )


def _mark(line: str, text: str) -> Mark:
    fields = _MARK.fullmatch(line)
    start = text.find(fields[6].strip()) if fields else -1
    if not fields or start < 0:
        raise ValueError(f"not in the report: {line}")
    attributes, subjects, objects = (fields[number].strip().split("/") for number in (2, 3, 4))
    evidence = (Span(start, start + len(fields[6].strip())),)
    modality = (fields[7] or "").strip()
    readings = [
        GoldFact(
            line, _side(subject), attribute, _side(other), _value(fields[5].strip()), (), modality, evidence, "rule",
            any_subject=subject == "any", any_object=other == "any",
        )
        for attribute, subject, other in product(attributes, subjects, objects)
    ]  # fmt: skip
    readings += [
        replace(one, attribute="role", subject=one.object, object=one.subject)
        for one in readings
        if one.attribute == "founder"
    ]
    return Mark(line, tuple(readings), bool(fields[1]), bool(modality))


def _side(written: str) -> str | None:
    return None if written in ("", "-") else written


def _value(written: str) -> GoldValue | None:
    """The value that a mark asks for; None and an empty norm where any will do."""
    number = _VALUE.fullmatch(written)
    if written in ("", "any", "text"):
        return None
    if written == "undisclosed":
        return GoldValue("undisclosed", {"undisclosed": True}, None)
    if re.fullmatch(r"(19|20)\d\d(-\d\d)*", written):
        return GoldValue("date", {"date": written}, None)
    if re.fullmatch(r"[A-Z][a-z]+day", written):
        days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        return GoldValue("date", {"weekday": days.index(written)}, None)
    if number is None:
        return GoldValue("role", {"role": written}, None)
    bound, amount, unit = number[1] or "=", float(number[2]), (number[3] or "").strip()
    if unit == "%":
        return GoldValue("percent", {"lo": amount / 100, "hi": amount / 100}, None)
    if unit == "years":
        return GoldValue("age", {"value": amount}, None)
    if unit:
        return GoldValue("money", {"amount": amount, "currency": unit, "bound": bound}, None)
    return GoldValue("count", {"value": amount, "bound": bound}, None)


def _given(fact: Fact, text: str) -> str:
    value = "" if fact.value is None else repr(fact.value.text)
    words = " … ".join(text[one.start : one.end] for one in fact.evidence)
    return f"{fact.attribute} | {fact.subject} | {fact.object} | {value} {fact.modality} | {words} [{fact.rule}]"


def main() -> None:
    """Prints precision and recall by report, and with `--list` what was missed or wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=PARTS)
    parser.add_argument("--bare", action="store_true", help="without a dictionary")
    parser.add_argument("--list", action="store_true", help="also what was missed or wrong")
    options = parser.parse_args()
    outcomes = [score(one, bare=options.bare) for one in reports(options.part)]
    total: Counter[str] = Counter()
    for one in outcomes:
        print("{}: P {:.3f} R {:.3f}".format(one.id, *rates([one])), f"({one.right} of {one.marked})")
        total.update(right=one.right, marked=one.marked, wrong=len(one.wrong))
        if options.list:
            print(*(f"  missed {line}" for line in one.missed), *(f"  WRONG {line}" for line in one.wrong), sep="\n")
    print("all: P {:.3f} R {:.3f}".format(*rates(outcomes)), dict(total))


if __name__ == "__main__":
    main()
