"""`synoptic entities`."""

from __future__ import annotations

from argparse import Namespace

from search import Library
from search.mention import Mention
from tui.commands.opening import opened
from tui.commands.output import write, write_json


def run(options: Namespace) -> int:
    """Prints the mentions of dictionary entities in these articles (none named: all), and totals."""
    with opened(options) as (library, status):
        chosen = [library.resolve(name) for name in options.article] or [one.id for one in library.headlines()]
        chosen = sorted(set(chosen))
        totals = library.entity_counts(chosen)
        if options.json:
            write_json(
                {
                    "articles": [{"article": one, "mentions": _mentions(library, one)} for one in chosen],
                    "totals": [
                        {
                            "entity": total.entity,
                            "name": total.name,
                            "type": total.type,
                            "mentions": total.mentions,
                            "articles": total.articles,
                        }
                        for total in totals
                    ],
                }
            )
            return status
        for total in totals:
            places = f"{total.mentions} in {total.articles} article{'' if total.articles == 1 else 's'}"
            write(f"{total.name} ({total.type}): {places}")
        if not totals:
            write("no entity of the dictionary is mentioned")
    return status


def _mentions(library: Library, article: str) -> list[dict[str, object]]:
    text = library.article(article).text
    return [mention_answer(library, text, mention) for mention in library.analysis(article).mentions]


def mention_answer(library: Library, text: str, mention: Mention) -> dict[str, object]:
    """A mention as the contract has it."""
    entity = library.entity(mention.entity)
    return {
        "start": mention.start,
        "end": mention.end,
        "text": text[mention.start : mention.end],
        "entity": mention.entity,
        "name": entity.name if entity else mention.entity,
        "type": entity.type if entity else "",
        "why": mention.why,
    }
