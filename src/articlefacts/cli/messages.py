"""What the command says beside its results: exit codes and one-line complaints on stderr."""

from __future__ import annotations

import sys

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


def complain(message: str) -> None:
    """Write one line to stderr; line ends inside the message become blanks."""
    print(f"articlefacts: {' '.join(message.split())}", file=sys.stderr)
