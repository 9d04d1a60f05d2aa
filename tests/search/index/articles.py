"""Small articles of our own and what the tests know about them."""

from __future__ import annotations

import re
from datetime import date

from search.index.protocol import Document, Found, Index
from search.query.context import Context
from search.query.parse import parse

ENTITIES = {
    "harbor-co": ("Harbor Company", "organization", ("Harbor Co",)),
    "ines-vale": ("Ines Vale", "person", ("Vale",)),
    "tarn": ("Tarn", "place", ()),
}
CONTEXT = Context(
    named=lambda text: tuple(
        key
        for key, (name, _, aliases) in ENTITIES.items()
        if text.lower() in (key, name.lower(), *(alias.lower() for alias in aliases))
    ),
    names=lambda: (*ENTITIES, *(name for name, _, _ in ENTITIES.values())),
    types=("person", "organization", "place"),
    today=date(2025, 7, 1),
    attributes=lambda: ("stake", "sells"),
    conflicting=lambda: {"ferry.txt": (), "2025/bank.txt": ()},
)


def article(
    id: str,
    text: str,
    title: str | None = None,
    source: str | None = None,
    day: str | None = None,
    author: str | None = None,
    language: str | None = None,
    told: tuple[str, ...] = (),
    speakers: tuple[str, ...] = (),
) -> Document:
    mentions: list[tuple[int, int, str]] = []
    for key, (name, _, aliases) in ENTITIES.items():
        for surface in (name, *aliases):
            for match in re.finditer(rf"\b{re.escape(surface)}\b", text):
                if not any(start < match.end() and match.start() < end for start, end, _ in mentions):
                    mentions.append((*match.span(), key))
    sentences = tuple(match.span() for match in re.finditer(r"[^.\s][^.]*\.?", text))
    types = tuple(sorted({(key, ENTITIES[key][1]) for _, _, key in mentions}))
    return Document(
        id,
        f"digest of {id}",
        text,
        title,
        source,
        author,
        day,
        language,
        sentences,
        tuple(sorted(mentions)),
        types,
        told,
        told[:1],
        speakers,
    )


ARTICLES = (
    article(
        "2024/dock.txt",
        "A gantry toppled at the dock in Tarn. Harbor Company owns the gantry. Nobody was hurt.",
        "Gantry topples in Tarn",
        "Evening Post",
        "2024-05-03",
        "Mia Holt and Jo Park",
        "en",
    ),
    article(
        "2024/orchard.txt",
        "Harbor Company purchased an orchard. Ines Vale signed the deed and didn’t comment.",
        "Harbor Company buys land",
        "The Ledger",
        "2024-11-20",
        None,
        "en-GB",
    ),
    article(
        "2025/bank.txt",
        "Ines Vale left the bank. The board praised her stake in the reform of the old bank.",
        "Vale resigns",
        "Evening Post",
        "2025-01-15",
    ),
    article(
        "2025/baker.txt",
        "The far-sighted baker sold rolls. Rolls cost 4.50 at 10:30.",
        "A baker retires",
        "Hill Gazette",
        "2025-06",
    ),
    article(
        "2025/sight.txt",
        "The hill is far from town. A sighted guide walks there.",
        "Water from the hill",
        "Hill Gazette",
        "2025",
    ),
    article(
        "cafe.txt",
        "The café in Zürich serves crème brûlée. Its menu is in C++ by R&D people at www.example.org/menu-9 🚀.",
        "A café opens",
        None,
        "2025-06-10",
    ),
    article("east.txt", "Переговоры в Москве. 北京 answers. ממשלה.", "北京 talks", "AFP", None),
    article(
        "vitamins.txt",
        "Vitamin C was on sale from the U.S. boat. The stake of the old and rusty ferry fell.",
        None,
        "AFP",
        "2022-07-14",
        told=("stake", "Stake", "49%", "49 ferries"),
        speakers=("Several bank clerks", "tarn"),
    ),
    article(
        "ferry.txt",
        "The stake in the ferry was sold to Harbor Co.",
        "Ferry sold",
        "Evening Post",
        "2025-09-30",
        told=("sells", "Sells", "$4 million"),
        speakers=("ines-vale",),
    ),
)


def ask(index: Index, line: str, *, typing: bool = False, limit: int | None = None) -> Found:
    return index.search(parse(line, CONTEXT, typing=typing), limit=limit)


def names(index: Index, line: str, *, typing: bool = False) -> list[str]:
    """The ids found, sorted; the total must agree."""
    found = ask(index, line, typing=typing)
    assert found.total == len(found.hits)
    return sorted(hit.id.removesuffix(".txt") for hit in found.hits)
