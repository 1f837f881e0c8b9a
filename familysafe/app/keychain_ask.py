"""Asks the system's keychain at the start, beside everything else.

A prompt of the system may stand open for a minute. It must hold up neither the worker, through
which a typed passphrase opens the notebook, nor the end of the program: so it has a thread of its
own, which ends with the process.
"""

from __future__ import annotations

import threading
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid


class KeychainAsk(QObject):
    """``answered`` once, on the window's thread: the 32 bytes, or None."""

    answered = Signal(object)

    def start(self, vault_id: UUID) -> None:
        """Ask for the key of this notebook."""

        def ask() -> None:
            from familysafe.adapters.key_vault import KeyVault

            secret = KeyVault().read(vault_id)
            if isValid(self):
                self.answered.emit(secret)

        threading.Thread(target=ask, name="keychain-ask", daemon=True).start()
