"""``python -m articlefacts`` is the command ``articlefacts``."""

from __future__ import annotations

import sys

from articlefacts.cli import main

if __name__ == "__main__":
    sys.exit(main())
