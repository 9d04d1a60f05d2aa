"""The command `synoptic`. Light to import: what a command needs is loaded when that command runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from tui import __version__

#: command → (module below tui.commands, what it does)
COMMANDS: dict[str, tuple[str, str]] = {
    "index": ("index", "read new, changed and removed articles into the index"),
    "search": ("search", "ranked articles with snippets"),
    "show": ("show", "one article: its text and what is known about it"),
    "entities": ("entities", "mentions of dictionary entities, and totals"),
    "facts": ("facts", "facts with evidence"),
    "explain": ("explain", "read text on standard input: everything recognised in it, what was refused, and why"),
    "check": ("check", "validate the configuration"),
    "completion": ("completion", "print a completion script for a shell"),
    "compare": ("compare", "facts × sources with a verdict a row, origins, silences"),
    "align": ("align", "which passage of one article stands opposite which of another"),
    "suggest": ("suggest", "names in the articles that the dictionary lacks"),
    "selftest": ("selftest", "how many changes in copies of your articles the comparison notices"),
}

_OVERVIEW = """\
commands:
{commands}

examples:
  synoptic                             open the explorer on the articles that the configuration names
  synoptic ~/stories/merger            open it on a folder
  synoptic search 'entity:meta "49% stake"'
  synoptic entities --json -a ~/stories/merger
  synoptic COMMAND --help              what a command takes

Exit status: 0 done; 2 the command, configuration, query or surroundings are wrong; 3 done, but some articles could
not be read; 130 interrupted."""

_EXAMPLES = {
    "index": "  synoptic index -a ~/stories/merger\n  synoptic index --rebuild",
    "search": "  synoptic search 'meta stake -google'\n  synoptic search '\"people familiar\" date:2025-06..'"
    "\n  synoptic search -n 5 --json -- -entity:meta",
    "show": "  synoptic show 003\n  synoptic show 2025/deal.txt --json",
    "entities": "  synoptic entities\n  synoptic entities 003 --json",
    "facts": "  synoptic facts 000 003",
    "explain": "  echo 'Meta CEO Mark Zuckerberg will pay $14bn.' | synoptic explain"
    "\n  synoptic explain --each-line --json --date 2025-06-12 < lines.txt",
    "compare": "  synoptic compare 000 003\n  synoptic compare 000 003 --plain | less",
    "align": "  synoptic align 000 003",
    "suggest": "  synoptic suggest -n 50\n  synoptic suggest --yaml > names.yaml",
    "selftest": "  synoptic selftest -a ~/stories\n  synoptic selftest --seed 7 --json",
    "check": "  synoptic check\n  synoptic check -c my-dictionary.yaml",
    "completion": '  eval "$(synoptic completion bash)"',
}

_LITERAL = "\0"  # no argument of a process can hold it
_WITH_VALUE = {"-a", "--articles", "-c", "--config", "--index", "-n", "--date", "--format", "--seed"}


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help as wide as the terminal; asked for here because argparse loads shutil and its compressors to ask."""

    def __init__(self, prog: str) -> None:
        try:
            columns = os.get_terminal_size().columns
        except OSError:
            columns = 100
        super().__init__(prog, max_help_position=28, width=min(max(columns - 2, 40), 110))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command line and gives its exit status. Nothing is raised: every fault is a line on standard error."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(words)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader of our output has had enough (`| head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except SystemExit as end:  # argparse: help, version, wrong usage
        return end.code if isinstance(end.code, int) else 2
    except Exception as fault:
        if os.environ.get("SYNOPTIC_DEBUG"):
            raise
        from tui.commands.output import complain

        complain(fault)
        return 2


def _run(words: list[str]) -> int:
    name, rest = split_command(words)
    if name is None:
        options = parse(explorer_parser(), rest)
        from tui.commands import explore

        return explore.run(options)
    options = parse(command_parser(name), rest)
    options.command = name
    status = import_module(f"tui.commands.{COMMANDS[name][0]}").run(options)
    sys.stdout.flush()
    return int(status)


def parse(parser: argparse.ArgumentParser, words: Sequence[str]) -> argparse.Namespace:
    """Reads options and arguments in any order; what stands behind `--` is an argument even if it begins with a minus.

    (argparse reads arguments in any order only if it may read those behind `--` as options.)
    """
    end = words.index("--") if "--" in words else len(words)
    options = parser.parse_intermixed_args([*words[:end], *(_LITERAL + word for word in words[end + 1 :])])
    for name, value in vars(options).items():
        if isinstance(value, str):
            setattr(options, name, value.removeprefix(_LITERAL))
        elif isinstance(value, list):
            setattr(options, name, [word.removeprefix(_LITERAL) for word in value])
    if paths := getattr(options, "paths", None):
        options.articles = [*(options.articles or ()), *paths]
    return options


def split_command(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """The command among the words, and the others: options may stand before it. None: the explorer is meant."""
    skip = False
    for at, word in enumerate(words):
        if word == "--":
            break
        if skip:
            skip = False
        elif word.startswith("-"):
            skip = word in _WITH_VALUE
        elif word in COMMANDS:
            return word, [*words[:at], *words[at + 1 :]]
        else:
            break
    return None, list(words)


def explorer_parser() -> argparse.ArgumentParser:
    """The parser of `synoptic` without a command."""
    commands = "\n".join(f"  {name:12}{about}" for name, (_, about) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="synoptic",
        usage="synoptic [OPTIONS] [PATH ...]\n       synoptic COMMAND [OPTIONS] ...",
        description="Read several sources on one story side by side: search, entities, facts.",
        epilog=_OVERVIEW.format(commands=commands),
        formatter_class=_Formatter,
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="articles: files and folders (default: as configured)")
    parser.add_argument("--version", action="version", version=f"synoptic {__version__}")
    _common(parser, json=False)
    return parser


def command_parser(name: str) -> argparse.ArgumentParser:
    """The parser of one command."""
    parser = argparse.ArgumentParser(
        prog=f"synoptic {name}",
        description=COMMANDS[name][1][0].upper() + COMMANDS[name][1][1:] + ".",
        epilog=f"examples:\n{_EXAMPLES[name]}" if name in _EXAMPLES else None,
        formatter_class=_Formatter,
    )
    _own_arguments(parser, name)
    _common(parser, json=True)
    return parser


def _own_arguments(parser: argparse.ArgumentParser, name: str) -> None:
    if name in ("index", "check"):
        parser.add_argument("paths", nargs="*", metavar="PATH", help="articles: as with -a")
    if name == "index":
        parser.add_argument("--rebuild", action="store_true", help="make the index again from nothing")
    elif name == "search":
        parser.add_argument("query", nargs="*", metavar="QUERY", help="see the README; empty: everything, newest first")
        parser.add_argument("-n", type=_count, default=20, metavar="N", help="how many articles (default 20)")
    elif name == "show":
        parser.add_argument("article", metavar="ARTICLE", help="an article's id, or an unambiguous beginning of it")
    elif name in ("entities", "facts"):
        parser.add_argument("article", nargs="*", metavar="ARTICLE", help="ids or beginnings of ids (default: all)")
    elif name == "explain":
        parser.add_argument("--each-line", action="store_true", help="read every line by itself")
        parser.add_argument(
            "--date", type=_date, metavar="D", help="the text's date, YYYY-MM-DD, for 'Tuesday' and the like"
        )
    elif name == "suggest":
        parser.add_argument("-n", type=_count, default=30, metavar="N", help="how many names (default 30)")
        parser.add_argument("--yaml", action="store_true", help="print an entities: block for the configuration")
    elif name == "check":
        parser.add_argument(
            "--schema", action="store_true", help="print the JSON Schema of a configuration, for editors"
        )
    elif name == "completion":
        parser.add_argument("shell", choices=("bash", "zsh", "fish", "tcsh"), help="which shell")
    elif name == "compare":
        parser.add_argument("article", nargs="+", metavar="ARTICLE", help="two or more ids or beginnings of ids")
        shape = parser.add_mutually_exclusive_group()
        shape.add_argument("--plain", action="store_true", help="words instead of signs, for pipes and screen readers")
        shape.add_argument("--format", choices=("markdown", "csv", "json", "html"), help="print it in this form")
    elif name == "selftest":
        parser.add_argument(
            "--seed", type=int, default=1, metavar="N", help="other changes for another number (default 1)"
        )
    elif name == "align":
        parser.add_argument("a", metavar="ARTICLE", help="an article's id, or an unambiguous beginning of it")
        parser.add_argument("b", metavar="ARTICLE", help="another one")


def _common(parser: argparse.ArgumentParser, *, json: bool) -> None:
    group = parser.add_argument_group("options of every command")
    group.add_argument(
        "-a", "--articles", action="append", metavar="PATH", help="a file or folder of articles (repeatable)"
    )
    group.add_argument("-c", "--config", metavar="FILE", help="the configuration (default: see the README)")
    group.add_argument(
        "--index", metavar="DIR", help="keep the index below this folder (default: the user's cache folder)"
    )
    group.add_argument(
        "--no-refresh", action="store_true", help="do not look for new, changed or removed articles first"
    )
    group.add_argument("--quiet", action="store_true", help="no progress and no warnings on standard error")
    if json:
        group.add_argument("--json", action="store_true", help="one JSON object, for programs")


def _count(word: str) -> int:
    if not word.isascii() or not word.isdigit() or len(word) > 9:
        raise argparse.ArgumentTypeError(f"a whole number was expected, not {word!r}")
    return int(word)


def _date(word: str) -> str:
    from datetime import date

    try:
        return date.fromisoformat(word).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"a day such as 2025-06-10 was expected, not {word!r}") from None
