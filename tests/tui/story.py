"""Three short reports of one event in words of our own, and their comparison, made by hand."""

from __future__ import annotations

from collections.abc import Sequence

from search.analysis import Analysis
from search.answers import Alignment, ComparedRow, Comparison, FacingPair, Verdict
from search.articles import Headline, passages
from search.config.models import Config, Entity
from search.facts import Evidence, Fact
from search.values import Value
from tests.tui.fakes import TYPES, FakeLibrary

TEXTS = {
    "ferry.txt": (
        "Ferry to reopen after the fire\n\n"
        "Norlund Lines said the ferry Aurora will sail again on 4 May.\n\n"
        "The fire cost the company $12 million.\n\n"
        "Three people were hurt. Captain Ida Berg may leave.\n\n"
        "The harbour café will serve pancakes.\n"
    ),
    "harbour.txt": (
        "Harbour waits for its ferry\n\n"
        "Norlund Lines is in talks to let the Aurora sail again on 4 May, the mayor said.\n\n"
        "Repairs and losses came to $20 million, according to the port.\n\n"
        "Nine people were hurt, the hospital said.\n"
    ),
    "wire.txt": (
        "Ferry fire: what is known\n\n"
        "The Aurora will sail again on 4 May.\n\n"
        "Damage is put at some $10 million to $15 million.\n\n"
        "Nine people were hurt, the hospital said.\n\n"
        "Insurers denied that the crew was at fault.\n"
    ),
}
FERRY, HARBOUR, WIRE = TEXTS
ENTITIES = (
    Entity("norlund", "Norlund Lines", "organization"),
    Entity("aurora", "Aurora", "organization"),
    Entity("port", "the port", "organization"),
)


def fact(article: str, attribute: str, words: str, **given: object) -> Fact:
    """A fact that rests on these words of an article."""
    start = TEXTS[article].index(words)
    value = Value("money", words, start, start + len(words)) if given.pop("valued", True) else None
    fields = {
        "subject": "norlund",
        "object": None,
        "attribution": (),
        "modality": "asserted",
        "inferred": False,
        **given,
    }
    label = attribute.replace("_", " ").capitalize()
    return Fact(
        id=f"{article}#{attribute}", article=article, attribute=attribute, label=label,
        value=value, evidence=(Evidence(start, start + len(words)),), rule="hand", **fields,  # type: ignore[arg-type]
    )  # fmt: skip


HURT = {"subject": "the fire", "valued": True}
FACTS = {
    FERRY: (
        fact(FERRY, "sails_again", "will sail again on 4 May", object="aurora", valued=False, attribution=("norlund",)),
        fact(FERRY, "damage", "$12 million"),
        fact(FERRY, "hurt", "Three people", **HURT),
        fact(FERRY, "departure", "may leave", subject="Ida Berg", valued=False, modality="hedged", inferred=True),
    ),
    HARBOUR: (
        fact(HARBOUR, "sails_again", "in talks to let the Aurora sail", object="aurora", valued=False,
             modality="in_talks", attribution=("the mayor",)),
        fact(HARBOUR, "damage", "$20 million", attribution=("port",)),
        fact(HARBOUR, "hurt", "Nine people", attribution=("the hospital",), **HURT),
    ),
    WIRE: (
        fact(WIRE, "sails_again", "will sail again on 4 May", object="aurora", valued=False),
        fact(WIRE, "damage", "$10 million to $15 million", modality="hedged"),
        fact(WIRE, "hurt", "Nine people", attribution=("the hospital",), **HURT),
        fact(WIRE, "fault", "the crew was at fault", subject="Insurers", valued=False, modality="denied"),
    ),
}  # fmt: skip

_VERDICTS: dict[str, Verdict] = {"damage": "conflict", "hurt": "conflict", "sails_again": "agree"}


class StoryLibrary(FakeLibrary):
    """The three reports, their facts and their comparison."""

    def __init__(self, *names: str) -> None:
        super().__init__({name: TEXTS[name] for name in names or TEXTS}, config=Config("config.yaml", TYPES, ENTITIES))

    def _headline(self, key: str) -> Headline:
        dates = {FERRY: "2025-05-01", HARBOUR: "2025-05-02", WIRE: "2025-05-02"}
        text = self.texts[key]
        return Headline(key, text.partition("\n")[0], key.removesuffix(".txt").capitalize(), dates[key], len(text))

    def analysis(self, article: str) -> Analysis:
        known = super().analysis(article)
        return Analysis((), known.mentions, (), (), FACTS[article])

    def compare(self, articles: Sequence[str]) -> Comparison:
        self.asked.append(f"compare {' '.join(articles)}")
        return comparison(articles)

    def align(self, a: str, b: str) -> Alignment:
        """Title faces title, the second passage the second, the third the third; nothing else faces anything."""
        self.asked.append(f"align {a} {b}")
        ours, theirs = passages(self.texts[a]), passages(self.texts[b])
        pairs = tuple(FacingPair(ours[at], theirs[at], 0.5) for at in range(3))
        return Alignment(a, b, pairs, ours[3:], theirs[3:])

    def curated(self) -> tuple[Fact, ...]:
        value = Value("money", "$13 million")
        return (Fact("#0", "", "damage", "Damage", "norlund", None, value, (), "asserted", (), "curated"),)


def comparison(articles: Sequence[str] = tuple(TEXTS)) -> Comparison:
    """These reports held against each other; harbour.txt and wire.txt are of one origin."""
    found: dict[str, dict[str, Fact]] = {}
    for article in articles:
        for one in FACTS[article]:
            found.setdefault(one.attribute, {})[article] = one
    rows = []
    for attribute, cells in found.items():
        one = next(iter(cells.values()))
        verdict = _VERDICTS.get(attribute, "only") if len(cells) > 1 else "only"
        if attribute == "damage" and HARBOUR not in cells:
            verdict = "refines"
        origins = len({HARBOUR if article == WIRE else article for article in cells})
        rows.append(
            ComparedRow(
                attribute, one.label, one.subject, one.object, verdict, attribute == "sails_again",
                {article: (cell.id,) for article, cell in cells.items()}, len(cells), origins,
                changed=attribute == "hurt", curated=("#0",) if attribute == "damage" else (),
            )
        )  # fmt: skip
    rows.sort(key=lambda row: ("conflict", "refines", "agree", "only").index(row.verdict))
    silences = {HARBOUR: (len(rows) - 1,)} if HARBOUR in articles else {}
    unlisted = frozenset({"the fire", "Ida Berg", "Insurers"})
    names = {one.id: one.name for one in ENTITIES} | {name: name for name in unlisted}
    groups = [tuple(one for one in articles if one != FERRY), tuple(one for one in articles if one == FERRY)]
    facts = tuple(one for cells in found.values() for one in cells.values())
    return Comparison(
        tuple(articles), tuple(group for group in groups if group), facts, tuple(rows), silences, names, unlisted
    )
