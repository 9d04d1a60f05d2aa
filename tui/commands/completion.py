"""`synoptic completion`."""

from __future__ import annotations

import argparse

from tui.cli import COMMANDS, command_parser, explorer_parser
from tui.commands.output import write


def run(options: argparse.Namespace) -> int:
    """Prints the completion script of a shell."""
    import shtab  # only here: no other command needs it

    parser = explorer_parser()
    _offer_files(parser, shtab.FILE)
    commands = parser.add_subparsers(dest="command")
    for name, (_, about) in COMMANDS.items():
        own = command_parser(name)
        _offer_files(own, shtab.FILE)
        commands.add_parser(name, parents=[own], add_help=False, conflict_handler="resolve", help=about)
    write(shtab.complete(parser, shell=options.shell))
    return 0


def _offer_files(parser: argparse.ArgumentParser, files: object) -> None:
    """Paths are completed as paths."""
    for action in parser._actions:
        if action.dest in ("paths", "articles", "config", "index"):
            action.complete = files  # type: ignore[attr-defined] # the attribute that shtab reads
