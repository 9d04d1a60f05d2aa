"""Commands that the contract names and that nothing stands behind yet: they say so."""

from __future__ import annotations

from argparse import Namespace

from tui.commands.output import say


def run(options: Namespace) -> int:
    """Refuses by name."""
    say(f"synoptic {options.command}: not available yet in this version")
    return 2
