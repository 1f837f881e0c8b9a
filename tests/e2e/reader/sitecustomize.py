"""Reads the screen for the desktop tests, as a screen reader would; Python loads it at the start.

It is no part of the program and never acts: all acting is by real keys and a real mouse. A line
written into the pipe asks; the answer is one file. After the process replaced itself it is there
again, because it comes with the environment.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading

_PIPE = os.environ.get("FAMILYSAFE_TEST_READER", "")
_asked = [""]
_wake = os.pipe() if _PIPE else (-1, -1)
_ears: list[object] = []


def _answer(_signal: int, _frame: object) -> None:
    token = _asked[0]
    try:
        _be_woken()
        from tests.e2e.reading import everything

        said = {**everything(), "token": token, "pid": os.getpid()}
    except Exception as error:  # in the middle of a page change: the test asks again
        said = {"token": token, "error": type(error).__name__, "titles": [], "rows": []}
    with open(f"{_PIPE}.new", "w") as file:
        json.dump(said, file)
    os.replace(f"{_PIPE}.new", f"{_PIPE}.json")


def _be_woken() -> None:
    """From the first question on, Qt itself notices the next ones at once."""
    if not _ears:
        from PySide6.QtCore import QSocketNotifier

        ear = QSocketNotifier(_wake[0], QSocketNotifier.Type.Read)
        ear.activated.connect(lambda: os.read(_wake[0], 64))
        _ears.append(ear)


def _listen(main_thread: int) -> None:
    while True:
        with open(_PIPE) as pipe:
            _asked[0] = pipe.read().strip()
        if "PySide6.QtWidgets" in sys.modules:
            signal.pthread_kill(main_thread, signal.SIGUSR1)
            os.write(_wake[1], b"?")


_words = sys.orig_argv
if _PIPE and "familysafe" in _words and not {"--background", "-c"} & set(_words):
    signal.signal(signal.SIGUSR1, _answer)
    _ident = threading.main_thread().ident
    assert _ident is not None
    threading.Thread(target=_listen, args=(_ident,), daemon=True).start()
