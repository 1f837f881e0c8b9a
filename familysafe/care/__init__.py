"""Looking after a notebook: its keys, people, backups, erasing, restoring and saving what is left.

:mod:`notebook_care` is the door for an open notebook; :mod:`restoring` and :mod:`salvage` work on
a closed one. No Qt; nearly everything here takes time and belongs into the worker.
"""
