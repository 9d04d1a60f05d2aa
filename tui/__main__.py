"""`python -m tui` is the command `synoptic`."""

import sys

from tui.cli import main

sys.exit(main())
