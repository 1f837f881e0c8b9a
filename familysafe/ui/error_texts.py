"""The sentences of all errors, where the tool for translations finds them.

Errors are written where they happen, in parts that know no Qt; the window looks their words up
under "Error". A test compares this list with the errors.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

ERROR_TEXTS = (
    QT_TRANSLATE_NOOP("Error", "A file of the guides cannot be read."),
    QT_TRANSLATE_NOOP("Error", "A rhythm is 1, 2 or 4 weeks."),
    QT_TRANSLATE_NOOP("Error", "Add another passphrase first."),
    QT_TRANSLATE_NOOP("Error", "Another window is using this notebook's reminders."),
    QT_TRANSLATE_NOOP(
        "Error", "At this age no setting fits, so the question is whether the account exists."
    ),
    QT_TRANSLATE_NOOP("Error", "Change it and try again. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "Change it, or let the other parent remove it."),
    QT_TRANSLATE_NOOP(
        "Error", "Check that the stick is not write-protected, or choose another folder."
    ),
    QT_TRANSLATE_NOOP(
        "Error", "Check the disk or stick and try again. What was saved before is still there."
    ),
    QT_TRANSLATE_NOOP("Error", "Check the month and the year, then save again."),
    QT_TRANSLATE_NOOP("Error", "Check the spelling, or use the child's id."),
    QT_TRANSLATE_NOOP("Error", "Check the year, then save again."),
    QT_TRANSLATE_NOOP("Error", "Choose Doesn't apply, Left on purpose, or Couldn't."),
    QT_TRANSLATE_NOOP("Error", "Choose a day from tomorrow to a year ahead."),
    QT_TRANSLATE_NOOP("Error", "Choose another backup. Today's notebook was not touched."),
    QT_TRANSLATE_NOOP("Error", "Choose one from the list, or leave the kind empty."),
    QT_TRANSLATE_NOOP("Error", "Choose one of the list."),
    QT_TRANSLATE_NOOP("Error", "Choose the label from the list."),
    QT_TRANSLATE_NOOP("Error", "Choose the zip file that FamilySafe wrote. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "Choose what you found from the list."),
    QT_TRANSLATE_NOOP("Error", "Choose whose passphrase is to be replaced."),
    QT_TRANSLATE_NOOP("Error", "Close FamilySafe, start it again, or open one of your backups."),
    QT_TRANSLATE_NOOP("Error", "Close some programs and try again."),
    QT_TRANSLATE_NOOP("Error", "Close the other one first, then try again."),
    QT_TRANSLATE_NOOP("Error", "Close the other window and try again."),
    QT_TRANSLATE_NOOP("Error", "Compare it with your recovery sheet, group by group."),
    QT_TRANSLATE_NOOP("Error", "Everything else works without it."),
    QT_TRANSLATE_NOOP("Error", "Give a first name or a nickname."),
    QT_TRANSLATE_NOOP("Error", "Go back to Today and try from there."),
    QT_TRANSLATE_NOOP("Error", "Install the newer version and open it there. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Error", "It is brought up to date when you open it. A backup is made first."
    ),
    QT_TRANSLATE_NOOP(
        "Error", "Keep using the version you had, and open one of your backups if in doubt."
    ),
    QT_TRANSLATE_NOOP("Error", "Left on purpose needs a few words."),
    QT_TRANSLATE_NOOP(
        "Error", "Look at capital letters and the keyboard language, or use your recovery sheet."
    ),
    QT_TRANSLATE_NOOP("Error", "Look at the help of the command and try again."),
    QT_TRANSLATE_NOOP(
        "Error", "Look for the newest recovery sheet of this notebook and type that one."
    ),
    QT_TRANSLATE_NOOP(
        "Error", "Look whether the disk is full or the folder is gone. Your entry is kept."
    ),
    QT_TRANSLATE_NOOP(
        "Error", "Look whether the disk is full, then try again. The guides in use stay."
    ),
    QT_TRANSLATE_NOOP("Error", "Make a new backup now. Today's notebook was not touched."),
    QT_TRANSLATE_NOOP("Error", "Make a new, empty notebook and load the file there."),
    QT_TRANSLATE_NOOP(
        "Error", "Make some room and try again. What was saved before is still there."
    ),
    QT_TRANSLATE_NOOP("Error", "No child of this name is in the notebook."),
    QT_TRANSLATE_NOOP(
        "Error", "Nothing is lost: open the notebook with your passphrase, as before."
    ),
    QT_TRANSLATE_NOOP("Error", "Nothing was made. You can start again at any time."),
    QT_TRANSLATE_NOOP("Error", "Open it again. Everything that was shown as saved is there."),
    QT_TRANSLATE_NOOP(
        "Error", "Open it with your passphrase. You can then turn the keychain on again."
    ),
    QT_TRANSLATE_NOOP(
        "Error", "Open it, or choose another folder for the new one. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP("Error", "Open your newest backup. Keep the damaged file where it is."),
    QT_TRANSLATE_NOOP(
        "Error", "Open your newest backup. Keep the damaged file: parts of it may be read again."
    ),
    QT_TRANSLATE_NOOP("Error", "Open your newest backup: it holds a whole key file."),
    QT_TRANSLATE_NOOP("Error", "Open your newest backup: it holds the key file too."),
    QT_TRANSLATE_NOOP("Error", "Pick a later day."),
    QT_TRANSLATE_NOOP("Error", "Pick another one."),
    QT_TRANSLATE_NOOP("Error", "Pick at least one child."),
    QT_TRANSLATE_NOOP("Error", "Pick one from the list, or leave it out."),
    QT_TRANSLATE_NOOP("Error", "Pick one of the three."),
    QT_TRANSLATE_NOOP("Error", "Pick today or an earlier day."),
    QT_TRANSLATE_NOOP("Error", "Pick what has happened."),
    QT_TRANSLATE_NOOP("Error", "Please try again. Your notes are still here."),
    QT_TRANSLATE_NOOP(
        "Error", "Put the stick or folder back, choose another place, or open a backup."
    ),
    QT_TRANSLATE_NOOP("Error", "Saved, but the reminders could not be brought up to date."),
    QT_TRANSLATE_NOOP("Error", "Skipping needs a few words."),
    QT_TRANSLATE_NOOP("Error", "Something did not work."),
    QT_TRANSLATE_NOOP("Error", "Something is wrong with the files of this notebook."),
    QT_TRANSLATE_NOOP("Error", "Stopped."),
    QT_TRANSLATE_NOOP("Error", "Take a few words more. Five random words are easy to remember."),
    QT_TRANSLATE_NOOP("Error", "Take a shorter list. Nothing was changed."),
    QT_TRANSLATE_NOOP("Error", "Take another one. Each parent needs one of their own."),
    QT_TRANSLATE_NOOP("Error", "That birth date lies in the future."),
    QT_TRANSLATE_NOOP("Error", "That call is not complete."),
    QT_TRANSLATE_NOOP("Error", "That cannot be used."),
    QT_TRANSLATE_NOOP("Error", "That day cannot be used."),
    QT_TRANSLATE_NOOP("Error", "That file of guides was not taken."),
    QT_TRANSLATE_NOOP("Error", "That is more than a month away."),
    QT_TRANSLATE_NOOP("Error", "That is shorter than 12 characters."),
    QT_TRANSLATE_NOOP(
        "Error", "The change counts from now on, but the disk had trouble while it was written."
    ),
    QT_TRANSLATE_NOOP("Error", "The computer's keychain does not open this notebook any more."),
    QT_TRANSLATE_NOOP("Error", "The disk had trouble, so this could not be saved."),
    QT_TRANSLATE_NOOP("Error", "The disk is full, so this could not be saved."),
    QT_TRANSLATE_NOOP("Error", "The file of this notebook is damaged. It is not your passphrase."),
    QT_TRANSLATE_NOOP("Error", "The guides could not be put in their place."),
    QT_TRANSLATE_NOOP(
        "Error", "The guides that came with FamilySafe are in use. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP("Error", "The key file of this notebook is damaged."),
    QT_TRANSLATE_NOOP("Error", "The key file of this notebook is gone."),
    QT_TRANSLATE_NOOP("Error", "The last day lies before the first."),
    QT_TRANSLATE_NOOP("Error", "The name is empty."),
    QT_TRANSLATE_NOOP("Error", "The next talk has to lie after this one."),
    QT_TRANSLATE_NOOP("Error", "The notebook is closed."),
    QT_TRANSLATE_NOOP(
        "Error", "The recovery code has 7 groups of 5 characters. Some are missing or too many."
    ),
    QT_TRANSLATE_NOOP("Error", "The recovery code has a typing mistake."),
    QT_TRANSLATE_NOOP("Error", "There is a notebook at this place already."),
    QT_TRANSLATE_NOOP("Error", "There is no notebook at this place."),
    QT_TRANSLATE_NOOP("Error", "There is nothing to save yet."),
    QT_TRANSLATE_NOOP("Error", "This backup does not hold everything that it should."),
    QT_TRANSLATE_NOOP("Error", "This backup is damaged and cannot be used."),
    QT_TRANSLATE_NOOP("Error", "This computer has too little memory free to open the notebook."),
    QT_TRANSLATE_NOOP("Error", "This computer's desktop service does not answer."),
    QT_TRANSLATE_NOOP("Error", "This computer's keychain did not keep the key."),
    QT_TRANSLATE_NOOP("Error", "This file is not a complete FamilySafe export."),
    QT_TRANSLATE_NOOP("Error", "This is not in your notebook any more."),
    QT_TRANSLATE_NOOP("Error", "This is not one of the choices."),
    QT_TRANSLATE_NOOP("Error", "This is the last passphrase of the notebook, so it stays."),
    QT_TRANSLATE_NOOP("Error", "This is the passphrase that you are using."),
    QT_TRANSLATE_NOOP("Error", "This kind of device is not known."),
    QT_TRANSLATE_NOOP("Error", "This label is not one of this store's labels."),
    QT_TRANSLATE_NOOP(
        "Error", "This notebook could not be brought up to date, so it was left as it was."
    ),
    QT_TRANSLATE_NOOP("Error", "This notebook has more than one passphrase."),
    QT_TRANSLATE_NOOP("Error", "This notebook holds entries already, so nothing was loaded."),
    QT_TRANSLATE_NOOP("Error", "This notebook is open in another window or program."),
    QT_TRANSLATE_NOOP("Error", "This notebook was written by a newer FamilySafe."),
    QT_TRANSLATE_NOOP("Error", "This notebook was written by an older FamilySafe."),
    QT_TRANSLATE_NOOP("Error", "This passphrase does not open the notebook."),
    QT_TRANSLATE_NOOP("Error", "This passphrase opens the notebook already."),
    QT_TRANSLATE_NOOP("Error", "This place cannot be written to."),
    QT_TRANSLATE_NOOP("Error", "This recovery code belongs to another sheet."),
    QT_TRANSLATE_NOOP("Error", "This talk lies in the future."),
    QT_TRANSLATE_NOOP("Error", "This topic is not in the coach."),
    QT_TRANSLATE_NOOP("Error", "Too little of this file can be read to make a notebook of it."),
    QT_TRANSLATE_NOOP("Error", "Turn the two days round."),
    QT_TRANSLATE_NOOP("Error", "Two children have this name."),
    QT_TRANSLATE_NOOP("Error", "Type a name or a nickname, then save again."),
    QT_TRANSLATE_NOOP("Error", "Use the child's id."),
    QT_TRANSLATE_NOOP("Error", "Use the guides that came with FamilySafe, or mend the file."),
    QT_TRANSLATE_NOOP(
        "Error", "Use the new one. Check the disk, then make the same change once more."
    ),
    QT_TRANSLATE_NOOP("Error", "With whom did you talk?"),
    QT_TRANSLATE_NOOP(
        "Error", "Write a few words why, for example a holiday. Or pick an earlier day."
    ),
    QT_TRANSLATE_NOOP("Error", "Write a few words."),
    QT_TRANSLATE_NOOP("Error", "Write why, then go on."),
    QT_TRANSLATE_NOOP("Error", "Write why, then skip it. Or choose Tomorrow."),
)
