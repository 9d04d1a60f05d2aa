"""Articles made up for measuring: the seeds, and any number of others with the word statistics of prose."""

from __future__ import annotations

import random
from pathlib import Path

SEEDS = Path(__file__).parent.parent / "seeds"
_SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan ster ment ing tion".split()  # noqa: SIM905 - easier to read and to add to


def seeds() -> list[str]:
    """The texts of the two seeds, about 3 KB each."""
    return [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]


def names(count: int, seed: int = 1) -> list[str]:
    """Distinct made-up names of two words."""
    pick = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        found[" ".join("".join(pick.choices(_SYLLABLES, k=3)).capitalize() for _ in range(2))] = None
    return list(found)


def write_articles(folder: Path, count: int, words: int = 600, seed: int = 1) -> list[str]:
    """Writes `count` articles of about `words` words (Zipf's law over a made-up vocabulary); gives the vocabulary."""
    pick = random.Random(seed)
    vocabulary = list(
        dict.fromkeys("".join(pick.choices(_SYLLABLES, k=pick.choice((2, 3, 3, 4)))) for _ in range(20_000))
    )
    weights = [1 / (rank + 10) for rank in range(len(vocabulary))]
    people = names(500, seed)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        body = []
        drawn = iter(pick.choices(vocabulary, weights, k=words + 40))
        while len(body) < words // 15:
            body.append(
                f"{pick.choice(people)} said {' '.join(next(drawn) for _ in range(12))} {pick.randrange(1, 900)}."
            )
        title = " ".join(next(drawn) for _ in range(6)).capitalize()
        day = f"20{pick.randrange(10, 26)}-{pick.randrange(1, 13):02}-{pick.randrange(1, 29):02}"
        text = f"---\ndate: {day}\nsource: Outlet {pick.randrange(20)}\n---\n{title}\n\n{' '.join(body)}\n"
        (folder / f"{number:06}.txt").write_text(text, "utf-8")
    return vocabulary
