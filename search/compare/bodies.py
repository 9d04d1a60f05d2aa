"""Bodies of state whose words sources put in another order: "Justice Department", "Department of Justice"."""

from __future__ import annotations

from search.compare.nicknames import Words

_STATE = frozenset({"u.s", "us"})
_CHAMBERS = frozenset({"senate", "house"})
_NATIONAL = _CHAMBERS | {"congress", "supreme", "department", "treasury", "capitol"}
"""What is that of the United States with "U.S." before it and, in their press, without it."""
_OFFICES = frozenset(
    {"justice", "state", "defense", "defence", "treasury", "energy", "education", "labor", "labour", "commerce"}
    | {"interior", "transportation", "agriculture", "finance", "health", "foreign", "culture", "environment"}
)
"""What departments and ministries are for, in one word."""
_SELECT = frozenset({"permanent", "select", "special"})


def body_name(name: Words) -> Words:
    """The words that stand for all ways in which a body of state is called; the same words for what is none."""
    if len(name) > 1 and name[0] in _STATE and name[1] in (_NATIONAL | _OFFICES):
        name = name[1:]
    if len(name) == 2 and name[1] in {"department", "ministry"} and name[0] in _OFFICES:
        return (name[1], "of", name[0])
    return _committee(name)


def _committee(name: Words) -> Words:
    """ "House Permanent Select Committee on Intelligence" as "House Intelligence Committee"."""
    if name[0] not in _CHAMBERS or "committee" not in name:
        return name
    plain = tuple([word for word in name if word not in _SELECT])
    at = plain.index("committee")
    if plain[at + 1 : at + 2] != ("on",):
        return plain
    return (*plain[:at], *[word for word in plain[at + 2 :] if word != "the"], "committee")
