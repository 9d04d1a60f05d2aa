"""`synoptic check`."""

from __future__ import annotations

from argparse import Namespace

from search import ConfigError, Fault, Library
from search.config.schema import json_schema
from search.counted import counted
from tui.commands.opening import library_options
from tui.commands.output import say, write, write_json

_SINGULAR = {"types": "type", "entities": "entity", "aliases": "alias", "articles": "article"}


def run(options: Namespace) -> int:
    """Validates the configuration: every fault at once, each with its place. Warnings refuse nothing."""
    if options.schema:
        write_json(json_schema(), indent=2)
        return 0
    try:
        with Library.open(**library_options(options)) as library:
            counts = {
                "types": len(library.config.types),
                "entities": len(library.config.entities),
                "aliases": sum(len(entity.aliases) for entity in library.config.entities),
                "articles": library.count_files(),
            }
            faults = library.config.warnings
            path = library.config.path
    except ConfigError as fault:
        if options.json:
            write_json({"ok": False, "faults": [_answer(one) for one in fault.faults], **dict.fromkeys(
                ("types", "entities", "aliases", "articles"), 0)})  # fmt: skip
        raise
    if options.json:
        write_json({"ok": True, "faults": [_answer(one) for one in faults], **counts})
        return 0
    for one in faults:
        say(f"{one} (a warning)")
    said = (counted(count, _SINGULAR[name], name) for name, count in counts.items())
    write(f"{path}: sound; {', '.join(said)}")
    return 0


def _answer(fault: Fault) -> dict[str, object]:
    return {
        "file": fault.file,
        "line": fault.line,
        "column": fault.column,
        "key": fault.key,
        "message": fault.message,
        "warning": fault.warning,
    }
