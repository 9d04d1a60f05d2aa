"""A query tree → the reader's words: the line under the search box. Read again, they give the same tree."""

from __future__ import annotations

import re
from typing import assert_never

from search.query.tree import (
    Among,
    And,
    Author,
    Beginning,
    Dates,
    Entity,
    Everything,
    Fuzzy,
    Has,
    Language,
    Near,
    Node,
    Not,
    Or,
    Order,
    Path,
    Phrase,
    Query,
    Regex,
    SaidBy,
    Same,
    Source,
    Title,
    Told,
    Type,
    Wildcard,
    Word,
)

ORDER_WORDS: dict[Order, str] = {"relevance": "best first", "newest": "newest first", "oldest": "oldest first"}
_PLAIN = re.compile(r"[\w.*?@&'+#/][\w.*?@&'+#/-]*")


def understood(query: Query) -> str:
    """How a query was read, with its order: `meta AND stake, best first`; `everything, newest first`."""
    body = "everything" if isinstance(query.root, Everything) else condition(query.root)
    return f"{body}, {ORDER_WORDS[query.order]}"


def condition(node: Node) -> str:
    """A node in the query language: parsing it gives the node back."""
    match node:
        case Word():
            return node.text
        case Beginning():
            return node.text + "…"
        case Phrase():
            return f'"{" ".join(node.words)}"'
        case Wildcard():
            return node.pattern
        case Fuzzy():
            return f"{node.text}~{node.distance if node.distance > 1 else ''}"
        case Regex():
            return f"/{node.pattern}/"
        case Entity():
            return f"entity:{_value(node.text)}"
        case Type():
            return f"type:{_value(node.id)}"
        case Source():
            return f"source:{_value(node.text)}"
        case Author():
            return f"author:{_value(node.text)}"
        case Language():
            return f"lang:{_value(node.text)}"
        case Path():
            return f"path:{_value(node.text)}"
        case Dates():
            return _dates(node)
        case Told():
            return f"fact:{_value(node.text)}"
        case Has():
            return f"has:{_value(node.id)}"
        case SaidBy():
            return f"said-by:{_value(node.text)}"
        case Among():
            return node.text
        case Near():
            return _near(node)
        case Title():
            inner = condition(node.part)
            return f"title:({inner})" if isinstance(node.part, Or) or _chained(node.part) else f"title:{inner}"
        case Same():
            return f"same:({condition(node.part)})"
        case And():
            return " AND ".join(_bracketed(part) for part in node.parts)
        case Or():
            return " OR ".join(_bracketed(part) for part in node.parts)
        case Not():
            return "-" + (
                f"({condition(node.part)})"
                if isinstance(node.part, And | Or) or _chained(node.part)
                else condition(node.part)
            )
        case Everything():
            return "*"
        case _:
            assert_never(node)


def _bracketed(part: Node) -> str:
    text = condition(part)
    return f"({text})" if isinstance(part, And | Or) else text


def _chained(node: Node) -> bool:
    return isinstance(node, Near) and not _quoted_window(node)


def _quoted_window(node: Near) -> bool:
    single = all(isinstance(part, Phrase) and len(part.words) == 1 for part in node.parts)
    return single and not node.ordered


def _near(node: Near) -> str:
    if _quoted_window(node):
        inside = " ".join(part.words[0] for part in node.parts if isinstance(part, Phrase))
        return f'"{inside}"~{node.distance}'
    sign = f" {'BEFORE' if node.ordered else 'NEAR'}/{node.distance} "
    return sign.join(
        f"({condition(part)})" if isinstance(part, Or) or _chained(part) else condition(part) for part in node.parts
    )


def _dates(node: Dates) -> str:
    if node.low == node.high and node.low:
        return f"date:{node.low}"
    return f"date:{node.low or ''}..{node.high or ''}"


def _value(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else f'"{text}"'
