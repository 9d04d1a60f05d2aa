"""What lies open on the desk: values and the functions that give the next one. Knows no screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

Pane = Literal["articles", "entities", "readers", "facts"]

PANES: tuple[Pane, ...] = ("articles", "entities", "readers", "facts")
MOST_READERS = 4


class OpenArticle(NamedTuple):
    """An article in a reader; `place` is the offset of the first character on the screen, in code points."""

    article: str
    place: int = 0


class Desk(NamedTuple):
    """The open articles, left to right, at most four, none twice; `current` is the one that keys act on."""

    readers: tuple[OpenArticle, ...] = ()
    current: int = 0

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the open articles, left to right."""
        return tuple(reader.article for reader in self.readers)

    def position(self, article: str) -> int | None:
        """Which reader has an article, counted from 0."""
        return self.articles.index(article) if article in self.articles else None


def open_here(desk: Desk, article: str, place: int = 0) -> Desk:
    """Opens an article in the current reader; one that is open already is gone to instead."""
    at = desk.position(article)
    if at is not None:
        return desk._replace(current=at)
    if not desk.readers:
        return Desk((OpenArticle(article, place),))
    readers = list(desk.readers)
    readers[desk.current] = OpenArticle(article, place)
    return desk._replace(readers=tuple(readers))


def open_beside(desk: Desk, article: str, place: int = 0) -> Desk:
    """Opens an article right of the current reader. With four readers it takes the last one's place."""
    at = desk.position(article)
    if at is not None:
        return desk._replace(current=at)
    if not desk.readers:
        return Desk((OpenArticle(article, place),))
    readers = list(desk.readers)
    if len(readers) == MOST_READERS:
        readers[-1] = OpenArticle(article, place)
        return Desk(tuple(readers), MOST_READERS - 1)
    readers.insert(desk.current + 1, OpenArticle(article, place))
    return Desk(tuple(readers), desk.current + 1)


def closed(desk: Desk, at: int) -> Desk:
    """The desk without one reader."""
    if not 0 <= at < len(desk.readers):
        return desk
    readers = desk.readers[:at] + desk.readers[at + 1 :]
    current = desk.current - (at < desk.current or desk.current == len(readers))
    return Desk(readers, max(0, current))


def gone_to(desk: Desk, at: int) -> Desk:
    """The desk with another reader current; a number that there is not leaves it as it is."""
    return desk._replace(current=at) if 0 <= at < len(desk.readers) else desk


def placed(desk: Desk, article: str, place: int) -> Desk:
    """The desk after a reader was scrolled."""
    readers = tuple(one._replace(place=place) if one.article == article else one for one in desk.readers)
    return desk._replace(readers=readers)


def without(desk: Desk, known: Iterable[str]) -> Desk:
    """The desk without articles that are in no list any more: for a session that is older than the folder."""
    kept = set(known)
    readers = tuple(one for one in desk.readers if one.article in kept)[:MOST_READERS]
    return Desk(readers, min(desk.current, max(0, len(readers) - 1)))


def first_desk(newest: tuple[str, ...], columns: int) -> Desk:
    """What to open where nothing was open before: a story told by a few sources side by side, else the newest."""
    if columns >= 140 and 2 <= len(newest) <= MOST_READERS:
        return Desk((OpenArticle(newest[0]), OpenArticle(newest[1])))
    return Desk((OpenArticle(newest[0]),)) if newest else Desk()


Sharing = Literal["all", "some", "one"]


def sharing(entities: Mapping[str, frozenset[str]], entity: str) -> tuple[Sharing, int] | None:
    """Who of the open articles mentions an entity: all, some, or one (with its reader, counted from 0).

    `entities` holds, by article in the order of the readers, what each mentions. None where only one article is open
    or none mentions it: there is nothing to compare.
    """
    if len(entities) < 2:
        return None
    having = [at for at, mentioned in enumerate(entities.values()) if entity in mentioned]
    if not having:
        return None
    if len(having) == len(entities):
        return "all", having[0]
    return ("one" if len(having) == 1 else "some"), having[0]
