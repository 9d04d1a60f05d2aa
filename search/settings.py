"""What articles are read with: a configuration, and what is made of it."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from search.config import load_config
from search.config.models import Config

if TYPE_CHECKING:
    from search.analysis import Analysis
    from search.articles import Article
    from search.dictionary import Dictionary
    from search.wordings.attributes import Attributes


class Settings:
    """A configuration in force, replaced as a whole. `stamp` is its file's time and size."""

    def __init__(self, config: Config, stamp: tuple[int, int]) -> None:
        self.config = config
        self.stamp = stamp
        self.types = {kind.id: kind for kind in config.types}
        self.entities = {entity.id: entity for entity in config.entities}

    @cached_property
    def dictionary(self) -> Dictionary:
        """The entities, compiled when an article is first read or a query first names one."""
        from search.dictionary import Dictionary

        return Dictionary.compile(self.config.entities)

    @cached_property
    def attributes(self) -> Attributes:
        """What facts are read by: the packs that are in force, with the configuration's own wordings over them."""
        from search.wordings.attributes import attributes

        return attributes(self.config.packs, self.config.own)

    def analyse(self, article: Article) -> Analysis:
        """What an article means. What reads facts is loaded here: most starts find nothing to read."""
        from search.analysing import analyse

        dictionary, attributes, markdown = self.dictionary, self.attributes, article.format == "markdown"
        return analyse(article.text, dictionary, attributes, article=article.id, date=article.date, markdown=markdown)


def read_settings(path: Path, actions: Collection[str], themes: Collection[str]) -> Settings:
    """Reads a configuration file, as `load_config` does. Raises ConfigError."""
    stamp = stamp_of(path)
    return Settings(load_config(path, actions=actions, themes=themes), stamp)


def stamp_of(path: Path) -> tuple[int, int]:
    """The time and size of a file, zeros where there is none: another stamp is another configuration."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)
