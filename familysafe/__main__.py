"""``python -m familysafe``: the same as the console script."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the import worker if that is what was asked for, else the command line."""
    if "--familysafe-import-worker" in sys.argv[1:2]:
        from familysafe.importers.__main__ import main as work

        work()
        return 0
    try:
        from familysafe.cli import main as run

        return run()
    except KeyboardInterrupt:
        return 130  # pressed before the command line was there to say so


if __name__ == "__main__":
    raise SystemExit(main())
