"""`python -m bench [FOLDER]`: everything, on made-up articles or on a folder of your own."""

from __future__ import annotations

import sys
from pathlib import Path

from bench import analysis, comparing, reading, searching, start


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    for measure in (start.run, analysis.run, comparing.run, reading.run, lambda: searching.run(folder)):
        measure()
        print()


if __name__ == "__main__":
    main()
