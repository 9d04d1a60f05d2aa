"""`synoptic index`."""

from __future__ import annotations

from argparse import Namespace

from tui.commands.opening import open_library, refresh
from tui.commands.output import write, write_json


def run(options: Namespace) -> int:
    """Reads new, changed and removed articles into the index."""
    with open_library(options) as library:
        status = refresh(library, options, rebuild=options.rebuild)
        count = library.size()
        if options.json:
            write_json({"articles": count})
        elif not options.quiet:
            write(f"{count:,} article{'' if count == 1 else 's'} in the index")
    return status
