"""What the article itself remarks behind a comma on what it has told: ", a move that", ", as the mayor said"."""

from __future__ import annotations

from search.values.wordlist import word_set

_ASIDE = word_set("as while though although whereas despite amid especially particularly given")
"""What begins a remark right behind a comma."""
_TURNING = word_set("even not also partly perhaps possibly thus thereby only largely often effectively potentially")
"""What may stand before a participle that begins one."""
_BEFORE = word_set("a an the another one yet")
_LONGEST = 4
"""Units between such a word and the noun."""
_REMARKS = word_set(
    "move step gesture development signal sign feat blow setback departure reversal shift tactic effort attempt bid "
    "practice charge claim allegation accusation assertion notion prospect possibility stance position view decision "
    "approach process task goal idea proposal suggestion argument refrain point figure total outcome result fact "
    "victory defeat milestone rarity change comment remark reference nod requirement condition act action "
    "measure warning rebuke"
)
"""What is said of a whole clause; of a thing, too."""
_BEHIND = word_set(
    "that which he she they it we i designed aimed intended meant likely widely critics some many opponents supporters "
    "officials experts analysts @ , . to seen not also the his her their"
)
"""What goes on with it; "of" and "in" do not: "a change of the law"."""
_WHOLE = (
    frozenset({("part", "of"), ("something", "that"), ("something", "he"), ("something", "she")})
    | frozenset(
        {("something", "which"), ("one", "that"), ("one", "which"), ("one", "of"), ("the", "latest"), ("the", "same")}
    )
    | frozenset({("in", "which"), ("for", "which"), ("of", "which"), ("most", "of")})
)


def remarks(row: tuple[str, ...], comma: int) -> bool:
    """Whether the article's own remark begins behind the comma at a unit."""
    first, after = row[comma + 1], row[comma + 2 : comma + 3]
    if not after:
        return False
    if first in _ASIDE:
        return first != "as" or after[0] not in {"well", "long", "soon", "much", "many"}
    if first in _TURNING or first[-2:] == "ly":
        return after[0][-3:] == "ing" and len(after[0]) > 5
    if (first, after[0]) in _WHOLE:
        return True
    if first == "with":
        return any(word[-3:] == "ing" and len(word) > 5 for word in row[comma + 3 : comma + 3 + _LONGEST])
    if first not in _BEFORE:
        return False
    for at in range(comma + 2, min(comma + 2 + _LONGEST, len(row) - 1)):
        if row[at] in _REMARKS:
            return row[at + 1] in _BEHIND
    return False
