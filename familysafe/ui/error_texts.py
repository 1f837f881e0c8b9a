"""The sentences of all errors, where the tool for translations finds them.

Errors are written where they happen, in parts that know no Qt; the window looks their words up
under "Error". Written by ``python -m tests.i18n.list_errors``; a test compares.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# fmt: off
ERROR_TEXTS = (
    QT_TRANSLATE_NOOP("Error", "A file of the guides cannot be read."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "A rhythm is 1, 2 or 4 weeks."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Add a name for the file, then try again. Nothing was written."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Add another passphrase first."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Another window is using this notebook's reminders."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "At this age no setting fits, so the question is whether the account exists."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Change it and try again. Nothing was changed."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Change it, or let the other parent remove it."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Check that the stick is not write-protected, or choose another folder."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Check the disk or stick and try again. What was saved before is still there."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Check the month and the year, then save again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Check the spelling, or use the child's id."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Check the year, then save again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose Doesn't apply, Left on purpose, or Couldn't."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose a day from tomorrow to a year ahead."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose a folder that is there, and a plain name. Nothing was written."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose a smaller file, or describe it in words."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose another backup. Today's notebook was not touched."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose another file."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose another folder and another name. Nothing was written."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose another name. That file was left as it is."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose one file."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose one from the list, or leave the kind empty."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose one of the list."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose the label from the list."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose the zip file that FamilySafe wrote. Nothing was changed."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose what you found from the list."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Choose whose passphrase is to be replaced."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Close FamilySafe, start it again, or open one of your backups."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Close some programs and try again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Close the other one first, then try again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Close the other window and try again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Compare it with your recovery sheet, group by group."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Copy what you typed. Put the stick or folder back, then lock and unlock."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Everything else works without it."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "FamilySafe had a problem that it did not expect."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Give a first name or a nickname."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Go back to Today and try from there."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Install the newer version and open it there. Nothing was changed."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "It is brought up to date when you open it. A backup is made first."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "It is erased, but the disk had trouble afterwards."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "It was done, but the answer could not be written."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Keep using the version you had, and open one of your backups if in doubt."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Left on purpose needs a few words."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Lock the notebook and unlock it: the rest is done then. Check the disk soon."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Look at capital letters and the keyboard language, or use your recovery sheet."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Look at the help of the command and try again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Look for the newest recovery sheet of this notebook and type that one."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Look whether it is still there and may be opened, then try again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Look whether the disk is full or the folder is gone. Your entry is kept."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Look whether the disk is full, then try again. The guides in use stay."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Make a new backup now. Today's notebook was not touched."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Make a new, empty notebook and load the file there."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Make room where the answer goes, and ask again. Do not repeat what was done."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Make some room and try again. What was saved before is still there."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "No child of this name is in the notebook."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "No file can be written at this place."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Nothing is lost: open the notebook with your passphrase, as before."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Nothing was made. You can start again at any time."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Open it again. Everything that was shown as saved is there."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Open it with your passphrase. You can then turn the keychain on again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Open it, or choose another folder for the new one. Nothing was changed."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Open your newest backup. Keep the damaged file where it is."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Open your newest backup. Keep the damaged file: parts of it may be read again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Open your newest backup: it holds a whole key file."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Open your newest backup: it holds the key file too."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Pick a later day."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Pick another one."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Pick at least one child."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Pick one from the list, or leave it out."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Pick one of the three."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Pick the folder that holds it. Unlock opens the notebook from before."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Pick today or an earlier day."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Pick what has happened."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Please try again. Your notes are still here."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Put the stick back, or choose a folder that is there. Nothing was written."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Put the stick or folder back, choose another place, or open a backup."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Put the stick or folder back, or choose another backup. Nothing was changed."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Put this notebook's own key file back, or open your newest backup: it holds one."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Remove each file of the case, then answer again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Saved, but the reminders could not be brought up to date."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Skipping needs a few words."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Something did not work."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Something is wrong with the files of this notebook."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Stopped."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Take a few words more. Five random words are easy to remember."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Take a shorter list. Nothing was changed."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Take another one. Each parent needs one of their own."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That birth date lies in the future."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That call is not complete."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That cannot be used."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That day cannot be used."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That file cannot be read, so nothing was added."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That file is empty, so nothing was added."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That file is larger than 10 MB, so nothing was added."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That file of guides was not taken."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That is more than a month away."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That is not a file, so nothing was added."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "That is shorter than 12 characters."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The change counts from now on, but the disk had trouble while it was written."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The computer's keychain does not open this notebook any more."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The disk had trouble, so this could not be saved."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The disk is full, so this could not be saved."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The file of this notebook is damaged. It is not your passphrase."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The folder for this file is not there."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The guides could not be put in their place."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The guides that came with FamilySafe are in use. Nothing was changed."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The key file of this notebook is damaged."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The key file of this notebook is gone."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The last day lies before the first."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The name is empty."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The next talk has to lie after this one."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The notebook is closed."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The notebook is not at its place any more, so this could not be saved."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The recovery code has 7 groups of 5 characters. Some are missing or too many."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The recovery code has a typing mistake."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "The two key files here belong to two different notebooks."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "There is a notebook at this place already."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "There is another file of this name."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "There is no backup at this place."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "There is no notebook at this place."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "There is no notebook in that folder."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "There is nothing to save yet."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This backup does not hold everything that it should."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This backup is damaged and cannot be used."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This case holds files, so they must be removed first."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This case takes no files."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This computer has too little memory free to open the notebook."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This computer's desktop service does not answer."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This computer's keychain did not keep the key."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This file is not a complete FamilySafe export."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This is a folder, and a file is needed."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This is not in your notebook any more."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This is not one of the choices."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This is the last passphrase of the notebook, so it stays."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This is the passphrase that you are using."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This kind of device is not known."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This label is not one of this store's labels."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This name belongs to a file of the notebook itself."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This notebook could not be brought up to date, so it was left as it was."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This notebook has more than one passphrase."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This notebook holds entries already, so nothing was loaded."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This notebook is open in another window or program."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This notebook was written by a newer FamilySafe."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This notebook was written by an older FamilySafe."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This passphrase does not open the notebook."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This passphrase opens the notebook already."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This place cannot be written to."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This recovery code belongs to another sheet."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This talk lies before the child was born."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This talk lies in the future."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "This topic is not in the coach."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Too little of this file can be read to make a notebook of it."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Turn the two days round."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Two children have this name."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Type a name or a nickname, then save again."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Use the child's id."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Use the guides that came with FamilySafe, or mend the file."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Use the new one. Check the disk, then make the same change once more."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "What was saved before is there. Make the call again when you like."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "With whom did you talk?"),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Words, links, handles and times are enough to report it."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Write a few words why, for example a holiday. Or pick an earlier day."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Write a few words."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Write why, then go on."),  # noqa: E501
    QT_TRANSLATE_NOOP("Error", "Write why, then skip it. Or choose Tomorrow."),  # noqa: E501
)
# fmt: on
