"""A configuration file → Config, or everything that is wrong with it."""

from __future__ import annotations

import os
import string
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from search.collecting import collector_at_rest
from search.config.checks import check
from search.config.faults import Faults
from search.config.form import FORM, Written, WrittenType
from search.config.models import PACKS, Config, EntityType, Source
from search.config.yaml_nodes import Mapping, UnreadableError, read_nodes
from search.errors import ConfigError, Fault

if TYPE_CHECKING:
    from search.wordings.pack import Pack

# Okabe and Ito's colours, which can be told apart with any kind of colour vision (jfly.uni-koeln.de/color, 2008).
DEFAULT_TYPES = (
    EntityType("person", "Person", "#e69f00", "bold", "P"),
    EntityType("organization", "Organization", "#56b4e9", "underline", "O"),
    EntityType("product", "Product", "#cc79a7", "italic", "R"),
    EntityType("project", "Project", "#f0e442", "italic underline", "J"),
    EntityType("place", "Place", "#009e73", "dim underline", "L"),
    EntityType("media", "Outlet", "#d55e00", "bold italic", "M"),
)
_DEFAULT_COLOR, _DEFAULT_STYLE = "#56b4e9", "underline"


def load_config(path: str | Path, *, actions: Collection[str] = (), themes: Collection[str] = ()) -> Config:
    """Reads a configuration. An empty file is a valid one, and without `types` the built-in ones serve.

    `actions` and `themes` are the names that `keys:` and `theme:` may use; unchecked where empty. Takes some 0.1 ms an
    entity. Raises ConfigError with all faults; what refuses nothing is in `Config.warnings`.
    """
    with collector_at_rest():
        return _load(path, actions, themes)


def _load(path: str | Path, actions: Collection[str], themes: Collection[str]) -> Config:
    faults = Faults(str(path))
    file = os.path.abspath(path)
    written, root = Written(), Mapping(1, 1)
    try:
        node = read_nodes(_read(Path(path)), faults.report)
    except UnreadableError as fault:
        faults.report(fault.line, fault.column, (), str(fault))
        node = None
    if isinstance(node, Mapping):
        root = node
        written = FORM.read(node, (), faults) or written
    elif node is not None:
        faults.error(node, (), f"a configuration begins with keys such as {', '.join(f'{key}:' for key in FORM.keys)}")
    kinds = _types(written.types)
    sources = tuple(_absolute(source, os.path.dirname(file)) for source in written.articles)
    config = Config(file, kinds, written.entities, written.curated, sources, written.keys, written.theme)
    config = config._replace(packs=PACKS if written.packs is None else written.packs, own=_own(written, faults))
    check(config, root, faults, actions, themes)
    faults.raise_errors()
    return config._replace(warnings=faults.warnings)


def _own(written: Written, faults: Faults) -> Pack | None:
    """The wordings that a configuration adds; they are checked together with the packs that it names."""
    if not (written.verbs or written.phrases or written.attributes):
        return None
    from search.wordings.attributes import check_pack
    from search.wordings.pack import Pack

    pack = Pack(written.verbs, written.phrases, written.attributes)
    check_pack(pack, faults, PACKS if written.packs is None else written.packs)
    return pack


def _read(path: Path) -> bytes:
    """The file's bytes; a pipe or a device is never waited for."""
    try:
        if path.exists() and not path.is_file():
            raise ConfigError((Fault(str(path), 1, 1, "", "is no file; name a configuration file"),))
        return path.read_bytes()
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
        raise ConfigError((Fault(str(path), 1, 1, "", f"cannot be read: {reason}"),)) from None


def _absolute(source: Source, folder: str) -> Source:
    return source._replace(path=os.path.normpath(os.path.join(folder, os.path.expanduser(source.path))))


def _types(written: Iterable[WrittenType]) -> tuple[EntityType, ...]:
    """Types with what was left out filled in; a letter that no other type has, as long as there are letters."""
    kinds = tuple(written)
    used = {kind.letter for kind in kinds}
    complete = []
    for kind in kinds:
        label = kind.label or kind.id.replace("-", " ").replace("_", " ").capitalize()
        letter = kind.letter or next((one for one in _letters(label) if one not in used), "?")
        used.add(letter)
        style = _DEFAULT_STYLE if kind.style is None else kind.style
        complete.append(EntityType(kind.id, label, kind.color or _DEFAULT_COLOR, style, letter))
    return tuple(complete) or DEFAULT_TYPES


def _letters(label: str) -> Iterator[str]:
    yield from (letter for letter in label.upper() if letter.isascii() and letter.isalpha())
    yield from string.ascii_uppercase + string.digits
