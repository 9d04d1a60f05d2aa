"""Firms with their legal form behind the name, where a dictionary has the name alone: "Quill Inc.", "Quill, Inc."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from search.mention import Mention

_FORM = re.compile(
    r",? (?:Inc|Corp|Co|Ltd|P[Ll][Cc]|plc|LLC|L\.L\.C|LLP|Corporation|Incorporated|Limited|AG|SA|S\.A|NV|N\.V|GmbH)\b"
    r"(?![\w-])\.?"
)


def with_forms(
    text: str, mentions: Sequence[Mention], classes: Mapping[str, str | None], sentences: Sequence[tuple[int, int]]
) -> Sequence[Mention]:
    """The mentions, those of organisations with the form that follows; a stop that ends the sentence is left out."""
    ends = {end for _, end in sentences}
    found = list(mentions)
    for number, one in enumerate(found):
        form = _FORM.match(text, one.end) if classes.get(one.entity) == "organization" else None
        following = found[number + 1].start if number + 1 < len(found) else len(text)
        if form is None or form.end() > following:
            continue
        stop = form.end() in ends and form.group().endswith(".")
        found[number] = one._replace(end=form.end() - stop)
    return found
