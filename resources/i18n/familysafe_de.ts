<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutPart</name>
    <message>
        <source>Guides and facts</source>
        <translation>Anleitungen und Fakten</translation>
    </message>
    <message>
        <source>About FamilySafe</source>
        <translation>Über FamilySafe</translation>
    </message>
    <message>
        <source>It keeps a record</source>
        <translation>Es führt Buch</translation>
    </message>
    <message>
        <source>It shows what was set, seen and proved, and when. It watches nobody and changes nothing on a child’s device.</source>
        <translation>Es zeigt, was eingestellt, gesehen und ausprobiert wurde, und wann. Es überwacht niemanden und ändert nichts am Gerät eines Kindes.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The licence of FamilySafe and of the parts it uses came with the program, in its folder.</source>
        <translation>Die Lizenzen von FamilySafe und seinen Bestandteilen liegen im Ordner des Programms.</translation>
    </message>
    <message>
        <source>Version %1 of the content</source>
        <translation>Version %1 der Inhalte</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>I looked at the profile today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As others see it there. Never a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services go by this date, not by the real one. Empty if you don’t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date the service was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent’s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose phone or e-mail gets the reset message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can recover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can contact there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>No passwords here. The notebook has no field for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Accounts come along when you add apps that need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile last looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent’s account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can recover it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parent’s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who can recover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the age it was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treats %1 as %2 from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 months before the real birthday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It already treats %1 as an adult.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Which service is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the month and the year, or leave all three empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies in the future. Check the year.</source>
        <translation>Dieser Tag liegt in der Zukunft. Bitte das Jahr prüfen.</translation>
    </message>
    <message>
        <source>Account added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Noted: looked at today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. It stays in the Trash for 30 days.</source>
        <translation>Entfernt. Es bleibt 30 Tage im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>AddApps</name>
    <message>
        <source>Add apps</source>
        <translation>Apps hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Tick what you see on the home screen, or paste a list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device in particular</source>
        <translation>Kein bestimmtes Gerät</translation>
    </message>
    <message>
        <source>On which device</source>
        <translation>Auf welchem Gerät</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter ticks the marked line, arrows move, Ctrl+Enter adds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>%1 (already here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as typed, not in our list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name on each line</source>
        <translation>Ein Name pro Zeile</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Not in our list, so without labels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found in our list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: kept as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Add 1 app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 apps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddAppsModel</name>
    <message>
        <source>1 app added for %2</source>
        <translation>1 App für %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 apps added for %2</source>
        <translation>%1 Apps für %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing new: all of them were there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgesPart</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>All label systems</source>
        <translation>Alle Systeme von Altersangaben</translation>
    </message>
    <message>
        <source>Labels that count here</source>
        <translation>Angaben, die hier zählen</translation>
    </message>
    <message>
        <source>We know no system of this country. This one stands in for all others.</source>
        <translation>Für dieses Land ist kein System bekannt. Dieses steht für alle anderen.</translation>
    </message>
    <message>
        <source>Printed there as well: %1.</source>
        <translation>Steht dort auch auf Verpackungen: %1.</translation>
    </message>
    <message>
        <source>When you compare labels</source>
        <translation>Beim Vergleichen von Angaben</translation>
    </message>
    <message>
        <source>Ages by law</source>
        <translation>Alter nach dem Gesetz</translation>
    </message>
    <message>
        <source>We know of no age by law there. That does not mean that there is none.</source>
        <translation>Dort ist kein gesetzliches Alter bekannt. Das heißt nicht, dass es keines gibt.</translation>
    </message>
    <message>
        <source>No legal advice. Laws change often: look at the date of each line.</source>
        <translation>Keine Rechtsberatung. Gesetze ändern sich oft: auf das Datum jeder Zeile achten.</translation>
    </message>
    <message>
        <source>No fixed age for agreeing to the use of data</source>
        <translation>Kein festes Alter für die Zustimmung zur Datennutzung</translation>
    </message>
    <message>
        <source>From %1 a child alone may agree to the use of data</source>
        <translation>Ab %1 darf ein Kind der Datennutzung allein zustimmen</translation>
    </message>
    <message>
        <source>Accounts from %1: %2</source>
        <translation>Konten ab %1: %2</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Named in it: %1.</source>
        <translation>Darin genannt: %1.</translation>
    </message>
    <message>
        <source>Call themselves covered: %1.</source>
        <translation>Zählen sich selbst dazu: %1.</translation>
    </message>
    <message>
        <source>Not covered: %1.</source>
        <translation>Nicht erfasst: %1.</translation>
    </message>
    <message>
        <source>Page of the authority</source>
        <translation>Seite der Behörde</translation>
    </message>
    <message>
        <source>Copy the authority&apos;s address</source>
        <translation>Adresse der Behörde kopieren</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>AnswerGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>AnswerParts</name>
    <message>
        <source>A few words are enough. They stay with this answer.</source>
        <translation>Ein paar Worte reichen und bleiben bei dieser Antwort.</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>Was war zu sehen?</translation>
    </message>
    <message>
        <source>What did you find, before the change?</source>
        <translation>Was war vor der Änderung zu sehen?</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>Und jetzt?</translation>
    </message>
    <message>
        <source>Proved it?</source>
        <translation>Ausprobiert?</translation>
    </message>
    <message>
        <source>Tried it, and it is so</source>
        <translation>Ausprobiert, und es ist so</translation>
    </message>
    <message>
        <source>Harmless: it messages nobody and buys nothing.</source>
        <translation>Harmlos: schreibt niemandem und kauft nichts.</translation>
    </message>
    <message>
        <source>No safe test known.</source>
        <translation>Kein harmloser Test bekannt.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message>
        <source>Why is it left like this?</source>
        <translation>Warum bleibt es so?</translation>
    </message>
    <message>
        <source>Who agreed to it?</source>
        <translation>Wer hat zugestimmt?</translation>
    </message>
    <message>
        <source>What was in the way?</source>
        <translation>Was stand im Weg?</translation>
    </message>
    <message>
        <source>Write down what your screen shows</source>
        <translation>Aufschreiben, was der Bildschirm zeigt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>That’s fine. It goes on your list for %1; until then %2 stays “To finish”.</source>
        <translation>Das macht nichts. Es steht für %1 auf der Liste; bis dahin bleibt %2 auf „Noch offen“.</translation>
    </message>
</context>
<context>
    <name>AppPanel</name>
    <message>
        <source>What your store shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different? Pick it: your correction counts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>With our rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or which rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Noted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1. It is a reason to look together, not a ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, which we only assume. Look in your store to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms say %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Younger children may not have an own account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is about the content. Chat, live and spending stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No age given</source>
        <translation>Keine Altersangabe</translation>
    </message>
    <message>
        <source>All we have is assumed. Your store shows the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label %1 names no age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels we know are from other countries or stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know no label. Look in your store, and pick it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All we know of this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fixed age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By law here, in force since %3: accounts from %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force, %3: accounts from %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Pick one of the three first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppSheet</name>
    <message>
        <source>public profile</source>
        <translation>öffentliches Profil</translation>
    </message>
    <message>
        <source>messages from strangers</source>
        <translation>Nachrichten von Fremden</translation>
    </message>
    <message>
        <source>group chat</source>
        <translation>Gruppenchat</translation>
    </message>
    <message>
        <source>voice chat</source>
        <translation>Sprachchat</translation>
    </message>
    <message>
        <source>video chat</source>
        <translation>Videochat</translation>
    </message>
    <message>
        <source>watching live streams</source>
        <translation>Livestreams ansehen</translation>
    </message>
    <message>
        <source>going live</source>
        <translation>live gehen</translation>
    </message>
    <message>
        <source>matching with strangers</source>
        <translation>Zusammenführen mit Fremden</translation>
    </message>
    <message>
        <source>sharing the location</source>
        <translation>Standort teilen</translation>
    </message>
    <message>
        <source>in-app purchases</source>
        <translation>In-App-Käufe</translation>
    </message>
    <message>
        <source>random paid items</source>
        <translation>bezahlte Zufallsinhalte</translation>
    </message>
    <message>
        <source>paid gifts or coins</source>
        <translation>bezahlte Geschenke oder Münzen</translation>
    </message>
    <message>
        <source>messages that vanish</source>
        <translation>Nachrichten, die verschwinden</translation>
    </message>
    <message>
        <source>things that users post</source>
        <translation>Beiträge von Nutzern</translation>
    </message>
    <message>
        <source>AI chat</source>
        <translation>KI-Chat</translation>
    </message>
    <message>
        <source>a browser inside the app</source>
        <translation>ein Browser in der App</translation>
    </message>
    <message>
        <source>a limit or view of spending</source>
        <translation>ein Limit oder Überblick der Ausgaben</translation>
    </message>
    <message>
        <source>Has: %1.</source>
        <translation>Hat: %1.</translation>
    </message>
    <message>
        <source>Limited for minors: %1.</source>
        <translation>Für Minderjährige eingeschränkt: %1.</translation>
    </message>
    <message>
        <source>Only by the store or a parent&apos;s tool: %1.</source>
        <translation>Nur über den Store oder ein Werkzeug für Eltern: %1.</translation>
    </message>
    <message>
        <source>Does not have: %1.</source>
        <translation>Hat nicht: %1.</translation>
    </message>
    <message>
        <source>We do not know: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Age for going live</source>
        <translation>Alter fürs Live-Gehen</translation>
    </message>
    <message>
        <source>Age for direct messages</source>
        <translation>Alter für Direktnachrichten</translation>
    </message>
    <message>
        <source>Age for paid gifts</source>
        <translation>Alter für bezahlte Geschenke</translation>
    </message>
    <message>
        <source>Age groups of the app</source>
        <translation>Altersgruppen der App</translation>
    </message>
    <message>
        <source>Random items</source>
        <translation>Zufallsinhalte</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>A post</source>
        <translation>Ein Beitrag</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>A live stream</source>
        <translation>Ein Livestream</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>As proof</source>
        <translation>Als Nachweis</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>For parents</source>
        <translation>Für Eltern</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>Ohne Konto</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>A child below the age</source>
        <translation>Ein Kind unter dem Alter</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Eine Kopie holen</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Das Konto löschen</translation>
    </message>
    <message>
        <source>Well sourced.</source>
        <translation>Gut belegt.</translation>
    </message>
    <message>
        <source>From one source, or an older one.</source>
        <translation>Aus einer Quelle, oder aus einer älteren.</translation>
    </message>
    <message>
        <source>Not checked: look it up.</source>
        <translation>Nicht geprüft: bitte nachsehen.</translation>
    </message>
    <message>
        <source>From memory, %1: look it up.</source>
        <translation>Aus dem Gedächtnis, %1: bitte nachsehen.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>No longer as it was: %1.</source>
        <translation>Nicht mehr wie früher: %1.</translation>
    </message>
    <message>
        <source>The terms that we read name no age.</source>
        <translation>Die gelesenen Nutzungsbedingungen nennen kein Alter.</translation>
    </message>
    <message>
        <source>No fixed age; a parent must agree.</source>
        <translation>Kein festes Alter; ein Elternteil muss zustimmen.</translation>
    </message>
    <message>
        <source>By the terms from %1.</source>
        <translation>Laut Nutzungsbedingungen ab %1.</translation>
    </message>
    <message>
        <source>%1: from %2.</source>
        <translation>%1: ab %2.</translation>
    </message>
    <message>
        <source>%1: from %2 is announced, not in force.</source>
        <translation>%1: ab %2 ist angekündigt, nicht in Kraft.</translation>
    </message>
    <message>
        <source>%1, as Google Play prints it</source>
        <translation>%1, wie Google Play es zeigt</translation>
    </message>
    <message>
        <source>This sign names no age.</source>
        <translation>Dieses Zeichen nennt kein Alter.</translation>
    </message>
    <message>
        <source>Assumed; our source says “%1”.</source>
        <translation>Angenommen; in der Quelle steht „%1“.</translation>
    </message>
    <message>
        <source>After %1 days: “%2”</source>
        <translation>Nach %1 Tagen: „%2“</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
</context>
<context>
    <name>Apps</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>“Label fits” is about the label only, and needs one that is not assumed. Chat, live and spending are separate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Above age</source>
        <translation>Über dem Alter</translation>
    </message>
    <message>
        <source>No age given</source>
        <translation>Keine Altersangabe</translation>
    </message>
    <message>
        <source>Label fits</source>
        <translation>Angabe passt</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Terms %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms say %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, from your store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app fits this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>No apps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you see on the home screen. Two minutes are enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppsModel</name>
    <message>
        <source>Decision saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label saved. It counts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. It stays in the Trash for 30 days.</source>
        <translation>Entfernt. Es bleibt 30 Tage im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>Author</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>%1 older backups still open the old way</source>
        <translation>%1 ältere Sicherungen öffnen sich noch auf die alte Art</translation>
    </message>
    <message>
        <source>One older backup still opens the old way</source>
        <translation>Eine ältere Sicherung öffnet sich noch auf die alte Art</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>Jetzt ersetzen</translation>
    </message>
    <message>
        <source>An earlier passphrase, sheet or keychain key opens what is listed so. Replacing makes a new backup first, then removes the old. Copies on sticks that are not plugged in stay on this list.</source>
        <translation>Eine frühere Passphrase, ein früheres Blatt oder ein früherer Schlüsselbund-Schlüssel öffnet, was so markiert ist. Beim Ersetzen entsteht zuerst eine neue Sicherung, dann geht das Alte. Kopien auf Sticks, die nicht eingesteckt sind, bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Try the newest</source>
        <translation>Die neueste prüfen</translation>
    </message>
    <message>
        <source>Looking for your backups...</source>
        <translation>Sicherungen werden gesucht ...</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>FamilySafe makes one when you lock or quit.</source>
        <translation>FamilySafe legt beim Sperren oder Beenden eine an.</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Each one is opened again and counted. %1 kept.</source>
        <translation>Jede wird noch einmal geöffnet und gezählt. %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Backup folder, same disk</source>
        <translation>Sicherungsordner, gleiche Festplatte</translation>
    </message>
    <message>
        <source>When you lock or quit. No help if this computer breaks or is gone.</source>
        <translation>Beim Sperren oder Beenden. Hilft nicht, wenn dieser Computer kaputt oder weg ist.</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Nicht mehr benutzen</translation>
    </message>
    <message>
        <source>Whenever it is plugged in.</source>
        <translation>Immer wenn er eingesteckt ist.</translation>
    </message>
    <message>
        <source>Last on %1.</source>
        <translation>Zuletzt am %1.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Ein zweiter Ort</translation>
    </message>
    <message>
        <source>A stick in a drawer helps when this computer breaks or is gone.</source>
        <translation>Ein Stick in der Schublade hilft, wenn dieser Computer kaputt oder weg ist.</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>Wohin die Kopien kommen</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Zurückholen ...</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>A backup from somewhere else</source>
        <translation>Eine Sicherung von anderswo</translation>
    </message>
    <message>
        <source>Always encrypted. Restoring keeps a copy of today’s notes first.</source>
        <translation>Immer verschlüsselt. Vor dem Zurückholen wird der heutige Stand aufgehoben.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Put back...</source>
        <translation>Zurücklegen ...</translation>
    </message>
    <message>
        <source>The notes as they were before you restored a backup.</source>
        <translation>Die Notizen, wie sie vor dem Zurückholen einer Sicherung waren.</translation>
    </message>
    <message>
        <source>Kept from before a restore</source>
        <translation>Aufgehoben vor einem Zurückholen</translation>
    </message>
    <message>
        <source>Open it apart...</source>
        <translation>Für sich öffnen...</translation>
    </message>
    <message>
        <source>Copies that a sync program made</source>
        <translation>Kopien von einem Abgleichprogramm</translation>
    </message>
    <message>
        <source>Open this copy as a notebook of its own?</source>
        <translation>Diese Kopie als eigenes Notizbuch öffnen?</translation>
    </message>
    <message>
        <source>It gets a folder of its own beside your notebook, and this one is locked. The two are never mixed, and the copy stays where it is. Its passphrase is the one that counted where it was written. “Open another notebook” on the first page brings you back.</source>
        <translation>Die Kopie bekommt einen eigenen Ordner neben dem Notizbuch, und dieses wird gesperrt. Die beiden werden nie vermischt, und die Kopie bleibt am alten Ort. Es gilt die Passphrase, die dort galt, wo sie geschrieben wurde. „Anderes Notizbuch öffnen“ auf der ersten Seite führt zurück.</translation>
    </message>
    <message>
        <source>Open it apart</source>
        <translation>Für sich öffnen</translation>
    </message>
    <message>
        <source>%1 older backups were replaced by a new one.</source>
        <translation>%1 ältere Sicherungen sind durch eine neue ersetzt.</translation>
    </message>
    <message>
        <source>The older backup was replaced by a new one.</source>
        <translation>Die ältere Sicherung ist durch eine neue ersetzt.</translation>
    </message>
    <message>
        <source>Nothing could be replaced now.</source>
        <translation>Gerade ließ sich nichts ersetzen.</translation>
    </message>
    <message>
        <source>Some places could not be reached; try again there.</source>
        <translation>Manche Orte waren nicht erreichbar; dort noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Because</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>one to come back to</source>
        <translation>etwas zum Nachholen</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>wieder zurückgestellt</translation>
    </message>
    <message>
        <source>a setting no longer fits</source>
        <translation>eine Einstellung passt nicht mehr</translation>
    </message>
    <message>
        <source>time to look again</source>
        <translation>Zeit für einen neuen Blick</translation>
    </message>
    <message>
        <source>worth a look after the birthday</source>
        <translation>nach dem Geburtstag einen Blick wert</translation>
    </message>
    <message>
        <source>worth a look after the update</source>
        <translation>nach dem Update einen Blick wert</translation>
    </message>
    <message>
        <source>worth a look with the new device</source>
        <translation>mit dem neuen Gerät einen Blick wert</translation>
    </message>
    <message>
        <source>the app has changed</source>
        <translation>die App hat sich geändert</translation>
    </message>
    <message>
        <source>worth a look after the move</source>
        <translation>nach dem Umzug einen Blick wert</translation>
    </message>
    <message>
        <source>worth a look after what happened</source>
        <translation>nach dem Vorfall einen Blick wert</translation>
    </message>
    <message>
        <source>worth a look with the new router</source>
        <translation>mit dem neuen Router einen Blick wert</translation>
    </message>
    <message>
        <source>worth a look with the new SIM card</source>
        <translation>mit der neuen SIM-Karte einen Blick wert</translation>
    </message>
</context>
<context>
    <name>BestBefore</name>
    <message>
        <source>Names on your screen may have changed.</source>
        <translation>Namen auf dem Bildschirm können sich geändert haben.</translation>
    </message>
    <message>
        <source>Look in the store, too.</source>
        <translation>Bitte auch im Store nachsehen.</translation>
    </message>
    <message>
        <source>Law changes monthly here. Look at the page of the authority first.</source>
        <translation>Hier ändern sich Gesetze monatlich. Zuerst die Seite der Behörde ansehen.</translation>
    </message>
    <message>
        <source>Look at the body&apos;s own page, too.</source>
        <translation>Bitte auch die Seite der Stelle selbst ansehen.</translation>
    </message>
    <message>
        <source>Figures and names of apps in it may have changed.</source>
        <translation>Zahlen und Namen von Apps darin können sich geändert haben.</translation>
    </message>
    <message>
        <source>Who takes a report, and how, may have changed.</source>
        <translation>Wer Meldungen annimmt, und wie, kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Look at the website of a service first.</source>
        <translation>Zuerst die Website des Dienstes ansehen.</translation>
    </message>
    <message>
        <source>Read each line with your own family in mind.</source>
        <translation>Jede Zeile mit Blick auf die eigene Familie lesen.</translation>
    </message>
    <message>
        <source>Some of it may have changed.</source>
        <translation>Einiges davon kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Past its best-before date</source>
        <translation>Mindesthaltbarkeit überschritten</translation>
    </message>
    <message>
        <source>It was to be read again by %1.</source>
        <translation>Bis zum %1 sollte es neu gelesen werden.</translation>
    </message>
</context>
<context>
    <name>BirthPicker</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Day of birth, may stay empty</source>
        <translation>Geburtstag, darf leer bleiben</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
</context>
<context>
    <name>CareModel</name>
    <message>
        <source>The two don’t match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Everything is here now.</source>
        <translation>Jetzt ist alles da.</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Name or handle</source>
        <extracomment>As on the paper of one case; what simply happened needs no word before it.</extracomment>
        <translation>Name oder Handle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Datei hinzugefügt</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Was notiert wurde</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Es geht um %1</translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation>begonnen am %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Each line is bound to all lines before it, so a later change would show. The mark of the last line is:</source>
        <translation>Jede Zeile ist an alle Zeilen vor ihr gebunden; eine spätere Änderung fiele auf. Das Zeichen der letzten Zeile ist:</translation>
    </message>
    <message>
        <source>Written down by a parent, in words, without files.</source>
        <translation>Von einem Elternteil notiert, in Worten, ohne Dateien.</translation>
    </message>
    <message>
        <source>Written down by a parent. Files are named here with their salted SHA-256 and are not part of this paper.</source>
        <translation>Von einem Elternteil notiert. Dateien stehen hier mit gesalzenem SHA-256 und gehören nicht zu diesem Papier.</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Aktenzeichen %1</translation>
    </message>
    <message>
        <source>salted SHA-256 %1</source>
        <translation>gesalzener SHA-256 %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
</context>
<context>
    <name>CheckUps</name>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Who and what can see where they are</source>
        <translation>Wer oder was sieht, wo das Kind ist</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Who can see posts and find them</source>
        <translation>Wer Beiträge sehen und das Kind finden kann</translation>
    </message>
    <message>
        <source>Who can contact</source>
        <translation>Wer Kontakt aufnehmen kann</translation>
    </message>
    <message>
        <source>Messages, friends, voice, groups</source>
        <translation>Nachrichten, Freunde, Stimme, Gruppen</translation>
    </message>
    <message>
        <source>Live and video</source>
        <translation>Live und Video</translation>
    </message>
    <message>
        <source>Streaming, watching streams, calls</source>
        <translation>Streamen, Streams ansehen, Anrufe</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Surprise spending, random items</source>
        <translation>Unerwartete Ausgaben, Zufallskäufe</translation>
    </message>
    <message>
        <source>Content limits</source>
        <translation>Inhalte begrenzen</translation>
    </message>
    <message>
        <source>What films, apps and searches show</source>
        <translation>Was Filme, Apps und Suchen zeigen</translation>
    </message>
    <message>
        <source>Age ratings</source>
        <translation>Altersangaben</translation>
    </message>
    <message>
        <source>Do the labels fit their age?</source>
        <translation>Passen die Angaben zum Alter?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Bedtime, limits, breaks</source>
        <translation>Schlafenszeit, Grenzen, Pausen</translation>
    </message>
    <message>
        <source>Account protection</source>
        <translation>Kontoschutz</translation>
    </message>
    <message>
        <source>Sign-in, recovery, second step</source>
        <translation>Anmeldung, Wiederherstellung, zweiter Schritt</translation>
    </message>
    <message>
        <source>Parental controls</source>
        <translation>Kindersicherung</translation>
    </message>
    <message>
        <source>Passcodes, router, can they be undone?</source>
        <translation>Codes, Router, lässt es sich umgehen?</translation>
    </message>
    <message>
        <source>Pop-ups and spam</source>
        <translation>Pop-ups und Spam</translation>
    </message>
    <message>
        <source>Fewer traps in browser and inbox</source>
        <translation>Weniger Fallen in Browser und Postfach</translation>
    </message>
    <message>
        <source>Report and block</source>
        <translation>Melden und blockieren</translation>
    </message>
    <message>
        <source>Do they know how?</source>
        <translation>Weiß das Kind, wie es geht?</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What is kept, copied, deleted</source>
        <translation>Was gespeichert, kopiert, gelöscht wird</translation>
    </message>
    <message>
        <source>As it should be</source>
        <extracomment>The rows of the table, in order; &quot;ratings&quot; is the row about apps.</extracomment>
        <translation>Ist so, wie es sein soll</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>Habe ich geändert</translation>
    </message>
    <message>
        <source>Left on purpose</source>
        <translation>Absichtlich so gelassen</translation>
    </message>
    <message>
        <source>Couldn’t</source>
        <translation>Ging nicht</translation>
    </message>
    <message>
        <source>Doesn’t apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Their device</source>
        <translation>Das Gerät des Kindes</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Das eigene Handy</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Ein Browser</translation>
    </message>
    <message>
        <source>The router at home</source>
        <translation>Der Router zu Hause</translation>
    </message>
    <message>
        <source>TV or console</source>
        <translation>Fernseher oder Konsole</translation>
    </message>
    <message>
        <source>You paused it here.</source>
        <translation>Hier wurde pausiert.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht angesehen.</translation>
    </message>
    <message>
        <source>It could not be done last time.</source>
        <translation>Letztes Mal ging es nicht.</translation>
    </message>
    <message>
        <source>Something was found changed back.</source>
        <translation>Etwas war wieder zurückgestellt.</translation>
    </message>
    <message>
        <source>A setting is more open than fits this age.</source>
        <translation>Eine Einstellung ist offener, als es zum Alter passt.</translation>
    </message>
    <message>
        <source>It is a while since the last look.</source>
        <translation>Der letzte Blick ist eine Weile her.</translation>
    </message>
    <message>
        <source>Because of a new device.</source>
        <translation>Wegen eines neuen Geräts.</translation>
    </message>
    <message>
        <source>Because the system was upgraded.</source>
        <translation>Weil das System aktualisiert wurde.</translation>
    </message>
    <message>
        <source>Because the app has changed.</source>
        <translation>Weil sich die App geändert hat.</translation>
    </message>
    <message>
        <source>Because of a birthday.</source>
        <translation>Wegen eines Geburtstags.</translation>
    </message>
    <message>
        <source>Because of a new router.</source>
        <translation>Wegen eines neuen Routers.</translation>
    </message>
    <message>
        <source>Because of a new SIM card.</source>
        <translation>Wegen einer neuen SIM-Karte.</translation>
    </message>
    <message>
        <source>Because money was involved in an incident.</source>
        <translation>Weil es bei einem Vorfall um Geld ging.</translation>
    </message>
    <message>
        <source>Because of a move between homes.</source>
        <translation>Wegen eines Wechsels zwischen zwei Wohnungen.</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Braucht ein Passwort</translation>
    </message>
    <message>
        <source>Doesn’t match my screen</source>
        <translation>Passt nicht zu meinem Bildschirm</translation>
    </message>
    <message>
        <source>Couldn’t find it</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 was using it</source>
        <translation>%1 hat es gerade benutzt</translation>
    </message>
    <message>
        <source>%1 check-up</source>
        <extracomment>What can be in the way, in the order of the chips.</extracomment>
        <translation>Check-up: %1</translation>
    </message>
    <message>
        <source>small first letter</source>
        <extracomment>German translates this as &quot;keep&quot;: its topics are nouns.</extracomment>
        <translation>keep</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 eingestellt</translation>
    </message>
    <message>
        <source>%1 proved</source>
        <translation>%1 ausprobiert</translation>
    </message>
    <message>
        <source>%1 on purpose</source>
        <translation>%1 mit Absicht</translation>
    </message>
    <message>
        <source>%1 couldn’t</source>
        <translation>%1 ging nicht</translation>
    </message>
    <message>
        <source>%1 changed back</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Noch nichts bekannt</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>To come back to since %1</source>
        <translation>Offen seit %1</translation>
    </message>
    <message>
        <source>%1, again on %2</source>
        <translation>%1, wieder am %2</translation>
    </message>
    <message>
        <source>Found different on %1</source>
        <translation>Anders vorgefunden am %1</translation>
    </message>
    <message>
        <source>Last looked at %1</source>
        <translation>Zuletzt angesehen: %1</translation>
    </message>
    <message>
        <source>Was in date until %1</source>
        <translation>War aktuell bis %1</translation>
    </message>
    <message>
        <source>In date until %1</source>
        <translation>Aktuell bis %1</translation>
    </message>
    <message>
        <source>1 app to decide</source>
        <translation>1 App zu entscheiden</translation>
    </message>
    <message>
        <source>%1 apps to decide</source>
        <translation>%1 Apps zu entscheiden</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
</context>
<context>
    <name>CheckupsModel</name>
    <message>
        <source>Put back. The answers so far are kept.</source>
        <translation>Zurückgelegt. Die bisherigen Antworten bleiben.</translation>
    </message>
</context>
<context>
    <name>CheckupsView</name>
    <message>
        <source>Past reports</source>
        <translation>Frühere Berichte</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Guided, one question at a time. About ten minutes each at most.</source>
        <translation>Schritt für Schritt, eine Frage nach der anderen. Höchstens etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>Whose check-ups</source>
        <translation>Wessen Check-ups</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What do you have in your hand?</source>
        <translation>Was liegt in der Hand?</translation>
    </message>
    <message>
        <source>To the check-ups</source>
        <translation>Zu den Check-ups</translation>
    </message>
    <message>
        <source>It comes back by itself when its day is there.</source>
        <translation>Es kommt von selbst wieder, wenn der Tag da ist.</translation>
    </message>
    <message>
        <source>Nothing is open here</source>
        <translation>Hier ist nichts offen</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Add a child, with the devices and apps they use. Then the questions fit.</source>
        <translation>Ein Kind hinzufügen, mit seinen Geräten und Apps. Dann passen die Fragen.</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ChildDialog</name>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Only you see it. A nickname is enough.</source>
        <translation>Nur in diesem Notizbuch. Ein Spitzname reicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Month and year are enough. Ages are counted from it.</source>
        <translation>Monat und Jahr reichen. Das Alter wird daraus berechnet.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Devices (can wait)</source>
        <translation>Geräte (geht auch später)</translation>
    </message>
</context>
<context>
    <name>ChildForm</name>
    <message>
        <source>Type a name or a nickname.</source>
        <translation>Bitte einen Namen oder Spitznamen eingeben.</translation>
    </message>
    <message>
        <source>Pick the month and the year.</source>
        <translation>Bitte Monat und Jahr wählen.</translation>
    </message>
    <message>
        <source>That month has no such day.</source>
        <translation>Diesen Tag hat der Monat nicht.</translation>
    </message>
    <message>
        <source>This day lies in the future. Check the month and the year.</source>
        <translation>Dieser Tag liegt in der Zukunft. Bitte Monat und Jahr prüfen.</translation>
    </message>
    <message>
        <source>That is very long ago. Check the year.</source>
        <translation>Das ist sehr lange her. Bitte das Jahr prüfen.</translation>
    </message>
    <message>
        <source>You have a %1 already. A nickname tells the two apart; or go on as it is.</source>
        <translation>%1 gibt es schon. Ein Spitzname hält die beiden auseinander; oder einfach so weitermachen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>iPad</source>
        <translation>iPad</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Android phone</source>
        <translation>Android-Handy</translation>
    </message>
    <message>
        <source>Samsung phone</source>
        <translation>Samsung-Handy</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>PlayStation</source>
        <translation>PlayStation</translation>
    </message>
    <message>
        <source>Xbox</source>
        <translation>Xbox</translation>
    </message>
    <message>
        <source>Windows computer</source>
        <translation>Windows-Computer</translation>
    </message>
    <message>
        <source>Chromebook</source>
        <translation>Chromebook</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Fernseher</translation>
    </message>
</context>
<context>
    <name>ChildModel</name>
    <message>
        <source>Removed. It stays in the Trash for 30 days.</source>
        <translation>Entfernt. Es bleibt 30 Tage im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>ChildView</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Apps &amp; ratings</source>
        <translation>Apps &amp; Altersangaben</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Edit or remove</source>
        <translation>Ändern oder entfernen</translation>
    </message>
    <message>
        <source>Show this to your child</source>
        <translation>Dem Kind zeigen</translation>
    </message>
    <message>
        <source>Log a talk</source>
        <translation>Gespräch notieren</translation>
    </message>
    <message>
        <source>Start a check-up</source>
        <translation>Check-up beginnen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>Add an app</source>
        <translation>App hinzufügen</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>We just talked</source>
        <translation>Gerade gesprochen</translation>
    </message>
    <message>
        <source>Show this to your child?</source>
        <translation>Dem Kind zeigen?</translation>
    </message>
    <message>
        <source>The window then has one page only: what you look at, why, what you do not look at, what you promised, and when it ends. No notes, no cases, nobody else. To leave it, the window locks and asks for your passphrase.</source>
        <translation>Das Fenster hat dann nur eine Seite: was angesehen wird und warum, was nicht, was versprochen ist und wann es endet. Keine Notizen, keine Vorfälle, niemand sonst. Zum Verlassen sperrt sich das Fenster und fragt nach der Passphrase.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Seite zeigen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>birthday in %1</source>
        <translation>Geburtstag im %1</translation>
    </message>
    <message>
        <source>birthday on %1</source>
        <translation>Geburtstag am %1</translation>
    </message>
</context>
<context>
    <name>ChildrenModel</name>
    <message>
        <source>A nickname is enough.</source>
        <translation>Ein Spitzname reicht.</translation>
    </message>
    <message>
        <source>Pick the month and the year.</source>
        <translation>Bitte Monat und Jahr wählen.</translation>
    </message>
    <message>
        <source>This day lies in the future. Check the year.</source>
        <translation>Dieser Tag liegt in der Zukunft. Bitte das Jahr prüfen.</translation>
    </message>
    <message>
        <source>You have a %1 already. A nickname tells the two apart; or go on as it is.</source>
        <translation>%1 gibt es schon. Ein Spitzname hält die beiden auseinander; oder einfach so weitermachen.</translation>
    </message>
    <message>
        <source>iPad</source>
        <translation>iPad</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Android phone</source>
        <translation>Android-Handy</translation>
    </message>
    <message>
        <source>Samsung phone</source>
        <translation>Samsung-Handy</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Windows computer</source>
        <translation>Windows-Computer</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>PlayStation</source>
        <translation>PlayStation</translation>
    </message>
    <message>
        <source>Xbox</source>
        <translation>Xbox</translation>
    </message>
    <message>
        <source>Android tablet</source>
        <translation>Android-Tablet</translation>
    </message>
    <message>
        <source>Fire tablet</source>
        <translation>Fire-Tablet</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Chromebook</source>
        <translation>Chromebook</translation>
    </message>
    <message>
        <source>Linux computer</source>
        <translation>Linux-Computer</translation>
    </message>
    <message>
        <source>Switch 2</source>
        <translation>Switch 2</translation>
    </message>
    <message>
        <source>Fire TV</source>
        <translation>Fire TV</translation>
    </message>
    <message>
        <source>Apple TV</source>
        <translation>Apple TV</translation>
    </message>
    <message>
        <source>Roku</source>
        <translation>Roku</translation>
    </message>
    <message>
        <source>Echo speaker</source>
        <translation>Echo-Lautsprecher</translation>
    </message>
    <message>
        <source>Google speaker</source>
        <translation>Google-Lautsprecher</translation>
    </message>
    <message>
        <source>Quest headset</source>
        <translation>Quest-Brille</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>Who are you looking out for?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>A first name or nickname is enough. You can change all of this later.</source>
        <translation>Ein Vor- oder Spitzname reicht. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Name oder Spitzname</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Geboren im</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A few apps and games to start with</source>
        <translation>Ein paar Apps und Spiele für den Anfang</translation>
    </message>
    <message>
        <source>Name of an app or game</source>
        <translation>Name einer App oder eines Spiels</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Noch ein Kind</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>Neues Kind</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Find more</source>
        <translation>Mehr finden</translation>
    </message>
    <message>
        <source>Which devices does %1 use?</source>
        <translation>Welche Geräte benutzt %1?</translation>
    </message>
    <message>
        <source>(choose what %1 uses)</source>
        <translation>(auswählen, was %1 benutzt)</translation>
    </message>
    <message>
        <source>Saved only on this computer, encrypted. %1’s devices are not contacted.</source>
        <translation>Nur auf diesem Computer gespeichert, verschlüsselt. Die Geräte von %1 werden nicht angesprochen.</translation>
    </message>
    <message>
        <source>Which devices does your child use?</source>
        <translation>Welche Geräte benutzt das Kind?</translation>
    </message>
    <message>
        <source>(choose what your child uses)</source>
        <translation>(auswählen, was das Kind benutzt)</translation>
    </message>
    <message>
        <source>Saved only on this computer, encrypted. No device is contacted.</source>
        <translation>Nur auf diesem Computer gespeichert, verschlüsselt. Kein Gerät wird angesprochen.</translation>
    </message>
    <message>
        <source>Enter adds %1.</source>
        <translation>Die Eingabetaste fügt %1 hinzu.</translation>
    </message>
</context>
<context>
    <name>ColumnsLine</name>
    <message>
        <source>Change columns</source>
        <translation>Spalten ändern</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Kennung: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Kennzeichen: %1</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>Which column of the table is which?</source>
        <translation>Welche Spalte der Tabelle ist welche?</translation>
    </message>
    <message>
        <source>Names of the apps</source>
        <translation>Namen der Apps</translation>
    </message>
    <message>
        <source>Package or bundle ids</source>
        <translation>Paket- oder Bundle-Kennungen</translation>
    </message>
    <message>
        <source>Age labels</source>
        <translation>Altersangaben</translation>
    </message>
    <message>
        <source>Read these columns</source>
        <translation>Diese Spalten lesen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ContentPackSection</name>
    <message>
        <source>Use a file of guides</source>
        <translation>Datei mit Anleitungen benutzen</translation>
    </message>
    <message>
        <source>Use the built-in guides</source>
        <translation>Mitgelieferte Anleitungen benutzen</translation>
    </message>
    <message>
        <source>Guides in use</source>
        <translation>Benutzte Anleitungen</translation>
    </message>
    <message>
        <source>Guides from a file</source>
        <translation>Anleitungen aus einer Datei</translation>
    </message>
    <message>
        <source>Version %1 from the next start.</source>
        <translation>Version %1 ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>What changed in it: %1</source>
        <translation>Was sich darin geändert hat: %1</translation>
    </message>
    <message>
        <source>A file is checked here before it is used. Nothing is downloaded.</source>
        <translation>Eine Datei wird hier geprüft, bevor sie gilt. Nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Guides (*.zip)</source>
        <translation>Anleitungen (*.zip)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
</context>
<context>
    <name>CountryPart</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country &amp; language</source>
        <translation>Land &amp; Sprache</translation>
    </message>
    <message>
        <source>For help numbers, age labels and the law on accounts.</source>
        <translation>Für Hilfsnummern, Altersangaben und das Recht zu Konten.</translation>
    </message>
    <message>
        <source>Counts from the next start of FamilySafe.</source>
        <translation>Gilt ab dem nächsten Start von FamilySafe.</translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>FamilySafe is hidden. Press Enter, then your passphrase.</source>
        <translation>FamilySafe ist verdeckt. Eingabetaste drücken, dann die Passphrase.</translation>
    </message>
    <message>
        <source>Press Enter, then your passphrase</source>
        <translation>Eingabetaste drücken, dann die Passphrase</translation>
    </message>
</context>
<context>
    <name>DangerPanel</name>
    <message>
        <source>Is someone in danger right now?</source>
        <translation>Ist jetzt jemand in Gefahr?</translation>
    </message>
    <message>
        <source>Call first. Everything else can wait.</source>
        <translation>Zuerst anrufen. Alles andere kann warten.</translation>
    </message>
    <message>
        <source>Click to copy</source>
        <translation>Zum Kopieren klicken</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Type it once, then copy it here</source>
        <translation>Einmal eingeben, dann hier kopieren</translation>
    </message>
    <message>
        <source>Your own emergency number</source>
        <translation>Eigene Notrufnummer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Your own number shows after you unlock.</source>
        <translation>Die eigene Nummer erscheint nach dem Entsperren.</translation>
    </message>
    <message>
        <source>Call your local emergency number. Everything else can wait.</source>
        <translation>Den örtlichen Notruf wählen. Alles andere kann warten.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 weeks ago</source>
        <translation>vor %1 Wochen</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>vor %1 Monaten</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>not dated, read %1</source>
        <translation>ohne Datum, gelesen %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ups ask only what this kind of device has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In Settings under About. A new one makes checks worth a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Phone, tablet, console, computer, TV or router, shared ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last check-up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental controls set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental controls left on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental controls to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental controls: time to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental controls not looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesModel</name>
    <message>
        <source>Give it a name, for example “iPad”.</source>
        <extracomment>What this page lists: devices, and the router, the line and the SIM that they go through.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Removed. It stays in the Trash for 30 days.</source>
        <translation>Entfernt. Es bleibt 30 Tage im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DifferentPanel</name>
    <message>
        <source>Looks different on your screen?</source>
        <translation>Sieht es auf dem Bildschirm anders aus?</translation>
    </message>
    <message>
        <source>Menus move with every version. This may help:</source>
        <translation>Menüs wandern mit jeder Version. Das kann helfen:</translation>
    </message>
    <message>
        <source>Where you found it, or what the screen says instead.</source>
        <translation>Wo es zu finden war oder was der Bildschirm stattdessen sagt.</translation>
    </message>
    <message>
        <source>Your own way</source>
        <translation>Der eigene Weg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep my way</source>
        <translation>Meinen Weg merken</translation>
    </message>
    <message>
        <source>Usual way</source>
        <translation>Üblicher Weg</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Andere Version</translation>
    </message>
    <message>
        <source>Words to search the settings for</source>
        <translation>Suchwörter für die Einstellungen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>DueBanner</name>
    <message>
        <source>One thing is due</source>
        <translation>Eine Sache steht an</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>File added: %1</source>
        <translation>Datei hinzugefügt: %1</translation>
    </message>
    <message>
        <source>File removed: %1</source>
        <translation>Datei entfernt: %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Aktenzeichen %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
</context>
<context>
    <name>ErasePart</name>
    <message>
        <source>Removing puts things into the Trash for 30 days. Erasing is for ever: it cannot be undone, and no backup in reach keeps it.</source>
        <translation>Entferntes liegt 30 Tage im Papierkorb. Löschen ist endgültig: Es lässt sich nicht zurücknehmen, und keine erreichbare Sicherung behält es.</translation>
    </message>
    <message>
        <source>Erase a child’s notes</source>
        <translation>Notizen über ein Kind löschen</translation>
    </message>
    <message>
        <source>Erase everything...</source>
        <translation>Alles löschen ...</translation>
    </message>
    <message>
        <source>Erase the whole notebook</source>
        <translation>Das ganze Notizbuch löschen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The notebook and its backups on this computer. Copies on sticks and in other places stay: remove those yourself.</source>
        <translation>Das Notizbuch und seine Sicherungen auf diesem Computer. Kopien auf Sticks und an anderen Orten bleiben: diese selbst entfernen.</translation>
    </message>
    <message>
        <source>Erase...</source>
        <translation>Löschen ...</translation>
    </message>
    <message>
        <source>In the Trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>nothing else is kept about this child</source>
        <translation>sonst ist über dieses Kind nichts gespeichert</translation>
    </message>
    <message>
        <source>This goes for ever: %1. Backups in reach are made anew without it. What you wrote about a sister or brother stays.</source>
        <translation>Das verschwindet endgültig: %1. Erreichbare Sicherungen werden ohne es neu angelegt. Was über Geschwister notiert ist, bleibt.</translation>
    </message>
    <message>
        <source>Erase everything about %1?</source>
        <translation>Alles über %1 löschen?</translation>
    </message>
    <message>
        <source>Erase the whole notebook?</source>
        <translation>Das ganze Notizbuch löschen?</translation>
    </message>
    <message>
        <source>All children, check-ups, talks and incidents go for ever, with the backups on this computer. FamilySafe then begins as on the first day.</source>
        <translation>Alle Kinder, Check-ups, Gespräche und Vorfälle verschwinden endgültig, mit den Sicherungen auf diesem Computer. FamilySafe beginnt dann wie am ersten Tag.</translation>
    </message>
</context>
<context>
    <name>ErasedOverlay</name>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>The name still stands in notes about others. You may want to read them again:</source>
        <translation>Der Name steht noch in Notizen über andere. Vielleicht lohnt es, sie noch einmal zu lesen:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is gone from the notebook, the search and the Trash.</source>
        <translation>Es ist aus Notizbuch, Suche und Papierkorb verschwunden.</translation>
    </message>
    <message>
        <source>Older copies replaced or removed: %1.</source>
        <translation>Ältere Kopien ersetzt oder entfernt: %1.</translation>
    </message>
    <message>
        <source>Not plugged in now: %1. When it is back, its old copies are replaced.</source>
        <translation>Gerade nicht eingesteckt: %1. Beim nächsten Einstecken werden die alten Kopien dort ersetzt.</translation>
    </message>
    <message>
        <source>These copies may still hold it, remove them yourself: %1.</source>
        <translation>Diese Kopien können es noch enthalten, bitte selbst entfernen: %1.</translation>
    </message>
    <message>
        <source>The file could not be written anew. It is tried at the next unlock.</source>
        <translation>Die Datei konnte nicht neu geschrieben werden. Beim nächsten Entsperren wird es noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A file of the guides cannot be read.</source>
        <translation>Eine Datei der Anleitungen lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A rhythm is 1, 2 or 4 weeks.</source>
        <translation>Ein Rhythmus ist 1, 2 oder 4 Wochen.</translation>
    </message>
    <message>
        <source>Add a name for the file, then try again. Nothing was written.</source>
        <translation>Einen Namen für die Datei anfügen, dann noch einmal versuchen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Add another passphrase first.</source>
        <translation>Zuerst eine weitere Passphrase anlegen.</translation>
    </message>
    <message>
        <source>Another window is using this notebook&apos;s reminders.</source>
        <translation>Ein anderes Fenster benutzt gerade die Erinnerungen dieses Notizbuchs.</translation>
    </message>
    <message>
        <source>At this age no setting fits, so the question is whether the account exists.</source>
        <translation>In diesem Alter passt keine Einstellung; die Frage ist, ob das Konto besteht.</translation>
    </message>
    <message>
        <source>Change it and try again. Nothing was changed.</source>
        <translation>Bitte ändern und noch einmal versuchen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change it, or let the other parent remove it.</source>
        <translation>Bitte ändern oder vom anderen Elternteil entfernen lassen.</translation>
    </message>
    <message>
        <source>Check that the stick is not write-protected, or choose another folder.</source>
        <translation>Prüfen, ob der Stick schreibgeschützt ist, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Check the disk or stick and try again. What was saved before is still there.</source>
        <translation>Datenträger oder Stick prüfen und noch einmal versuchen. Alles vorher Gespeicherte ist noch da.</translation>
    </message>
    <message>
        <source>Check the month and the year, then save again.</source>
        <translation>Monat und Jahr prüfen, dann noch einmal speichern.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the child&apos;s id.</source>
        <translation>Die Schreibweise prüfen oder die Kennung des Kindes nehmen.</translation>
    </message>
    <message>
        <source>Check the year, then save again.</source>
        <translation>Das Jahr prüfen, dann noch einmal speichern.</translation>
    </message>
    <message>
        <source>Choose Doesn&apos;t apply, Left on purpose, or Couldn&apos;t.</source>
        <translation>„Trifft nicht zu“, „Absichtlich so gelassen“ oder „Ging nicht“ wählen.</translation>
    </message>
    <message>
        <source>Choose a day from tomorrow to a year ahead.</source>
        <translation>Einen Tag zwischen morgen und in einem Jahr wählen.</translation>
    </message>
    <message>
        <source>Choose a folder that is there, and a plain name. Nothing was written.</source>
        <translation>Einen vorhandenen Ordner und einen einfachen Namen wählen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose a smaller file, or describe it in words.</source>
        <translation>Eine kleinere Datei wählen oder es in Worten beschreiben.</translation>
    </message>
    <message>
        <source>Choose another backup. Today&apos;s notebook was not touched.</source>
        <translation>Eine andere Sicherung wählen. Das heutige Notizbuch blieb unberührt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another folder and another name. Nothing was written.</source>
        <translation>Einen anderen Ordner und einen anderen Namen wählen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose another name. That file was left as it is.</source>
        <translation>Einen anderen Namen wählen. Die vorhandene Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Eine einzelne Datei wählen.</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave the kind empty.</source>
        <translation>Eine aus der Liste wählen oder die Art leer lassen.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Etwas aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose the label from the list.</source>
        <translation>Die Angabe aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose the zip file that FamilySafe wrote. Nothing was changed.</source>
        <translation>Die zip-Datei wählen, die FamilySafe geschrieben hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose what you found from the list.</source>
        <translation>Aus der Liste wählen, was zu sehen war.</translation>
    </message>
    <message>
        <source>Choose whose passphrase is to be replaced.</source>
        <translation>Wählen, wessen Passphrase ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Close FamilySafe, start it again, or open one of your backups.</source>
        <translation>FamilySafe schließen und neu starten oder eine der Sicherungen öffnen.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Einige Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close the other one first, then try again.</source>
        <translation>Zuerst das andere schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>Das andere Fenster schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Compare it with your recovery sheet, group by group.</source>
        <translation>Gruppe für Gruppe mit dem Notfallblatt vergleichen.</translation>
    </message>
    <message>
        <source>Copy what you typed. Put the stick or folder back, then lock and unlock.</source>
        <translation>Das Getippte kopieren. Stick oder Ordner wieder anschließen, dann sperren und öffnen.</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Alles andere geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>FamilySafe had a problem that it did not expect.</source>
        <translation>FamilySafe hatte ein Problem, mit dem es nicht gerechnet hat.</translation>
    </message>
    <message>
        <source>Give a first name or a nickname.</source>
        <translation>Bitte einen Vornamen oder Spitznamen angeben.</translation>
    </message>
    <message>
        <source>Go back to Today and try from there.</source>
        <translation>Zurück zu „Heute“ gehen und es von dort versuchen.</translation>
    </message>
    <message>
        <source>Install the newer version and open it there. Nothing was changed.</source>
        <translation>Die neuere Version installieren und es dort öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is brought up to date when you open it. A backup is made first.</source>
        <translation>Beim Öffnen kommt es auf den neuen Stand. Vorher entsteht eine Sicherung.</translation>
    </message>
    <message>
        <source>It is erased, but the disk had trouble afterwards.</source>
        <translation>Es ist gelöscht, aber danach gab es Schwierigkeiten mit dem Datenträger.</translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written.</source>
        <translation>Es ist erledigt, aber die Antwort ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Keep using the version you had, and open one of your backups if in doubt.</source>
        <translation>Die bisherige Version weiter benutzen und im Zweifel eine der Sicherungen öffnen.</translation>
    </message>
    <message>
        <source>Left on purpose needs a few words.</source>
        <translation>„Absichtlich so gelassen“ braucht ein paar Worte.</translation>
    </message>
    <message>
        <source>Lock the notebook and unlock it: the rest is done then. Check the disk soon.</source>
        <translation>Das Notizbuch sperren und wieder entsperren: Der Rest geschieht dann. Den Datenträger bald prüfen.</translation>
    </message>
    <message>
        <source>Look at capital letters and the keyboard language, or use your recovery sheet.</source>
        <translation>Großschreibung und Tastatursprache prüfen oder das Notfallblatt benutzen.</translation>
    </message>
    <message>
        <source>Look at the help of the command and try again.</source>
        <translation>In der Hilfe des Befehls nachsehen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Look for the newest recovery sheet of this notebook and type that one.</source>
        <translation>Das neueste Notfallblatt dieses Notizbuchs suchen und dessen Code eingeben.</translation>
    </message>
    <message>
        <source>Look whether it is still there and may be opened, then try again.</source>
        <translation>Nachsehen, ob sie noch da ist und sich öffnen lässt, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or the folder is gone. Your entry is kept.</source>
        <translation>Nachsehen, ob der Datenträger voll oder der Ordner weg ist. Der Eintrag ist gespeichert.</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then try again. The guides in use stay.</source>
        <translation>Nachsehen, ob der Datenträger voll ist, dann noch einmal versuchen. Die bisherigen Anleitungen bleiben.</translation>
    </message>
    <message>
        <source>Make a new backup now. Today&apos;s notebook was not touched.</source>
        <translation>Jetzt eine neue Sicherung machen. Das heutige Notizbuch blieb unberührt.</translation>
    </message>
    <message>
        <source>Make a new, empty notebook and load the file there.</source>
        <translation>Ein neues, leeres Notizbuch anlegen und die Datei dort laden.</translation>
    </message>
    <message>
        <source>Make room where the answer goes, and ask again. Do not repeat what was done.</source>
        <translation>Dort, wo die Antwort hinsoll, Platz schaffen und noch einmal fragen. Das Erledigte nicht wiederholen.</translation>
    </message>
    <message>
        <source>Make some room and try again. What was saved before is still there.</source>
        <translation>Etwas Platz schaffen und noch einmal versuchen. Alles vorher Gespeicherte ist noch da.</translation>
    </message>
    <message>
        <source>No child of this name is in the notebook.</source>
        <translation>Kein Kind mit diesem Namen steht im Notizbuch.</translation>
    </message>
    <message>
        <source>No file can be written at this place.</source>
        <translation>An diesem Ort lässt sich keine Datei schreiben.</translation>
    </message>
    <message>
        <source>Nothing is lost: open the notebook with your passphrase, as before.</source>
        <translation>Nichts ist verloren: Das Notizbuch öffnet sich wie bisher mit der Passphrase.</translation>
    </message>
    <message>
        <source>Nothing was made. You can start again at any time.</source>
        <translation>Nichts wurde angelegt. Ein neuer Anlauf ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Open it again. Everything that was shown as saved is there.</source>
        <translation>Wieder öffnen. Alles, was als gespeichert angezeigt war, ist da.</translation>
    </message>
    <message>
        <source>Open it with your passphrase. You can then turn the keychain on again.</source>
        <translation>Mit der Passphrase öffnen. Danach lässt sich der Schlüsselbund wieder einschalten.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one. Nothing was changed.</source>
        <translation>Dieses öffnen oder für das neue einen anderen Ordner wählen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open your newest backup. Keep the damaged file where it is.</source>
        <translation>Die neueste Sicherung öffnen. Die beschädigte Datei dort lassen, wo sie ist.</translation>
    </message>
    <message>
        <source>Open your newest backup. Keep the damaged file: parts of it may be read again.</source>
        <translation>Die neueste Sicherung öffnen. Die beschädigte Datei behalten: Teile davon lassen sich vielleicht noch lesen.</translation>
    </message>
    <message>
        <source>Open your newest backup: it holds a whole key file.</source>
        <translation>Die neueste Sicherung öffnen: Darin steckt eine heile Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Open your newest backup: it holds the key file too.</source>
        <translation>Die neueste Sicherung öffnen: Darin steckt auch die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Pick a later day.</source>
        <translation>Einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>Pick another one.</source>
        <translation>Ein anderes wählen.</translation>
    </message>
    <message>
        <source>Pick at least one child.</source>
        <translation>Mindestens ein Kind wählen.</translation>
    </message>
    <message>
        <source>Pick one from the list, or leave it out.</source>
        <translation>Eins aus der Liste wählen oder weglassen.</translation>
    </message>
    <message>
        <source>Pick one of the three.</source>
        <translation>Einen der drei wählen.</translation>
    </message>
    <message>
        <source>Pick the folder that holds it. Unlock opens the notebook from before.</source>
        <translation>Den Ordner wählen, in dem es liegt. „Entsperren“ öffnet das Notizbuch von vorher.</translation>
    </message>
    <message>
        <source>Pick today or an earlier day.</source>
        <translation>Heute oder einen früheren Tag wählen.</translation>
    </message>
    <message>
        <source>Pick what has happened.</source>
        <translation>Bitte wählen, was passiert ist.</translation>
    </message>
    <message>
        <source>Please try again. Your notes are still here.</source>
        <translation>Bitte noch einmal versuchen. Die Notizen sind noch da.</translation>
    </message>
    <message>
        <source>Put the stick back, or choose a folder that is there. Nothing was written.</source>
        <translation>Den Stick zurückstecken oder einen vorhandenen Ordner wählen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Put the stick or folder back, choose another place, or open a backup.</source>
        <translation>Den Stick oder Ordner zurückbringen, einen anderen Ort wählen oder eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Put the stick or folder back, or choose another backup. Nothing was changed.</source>
        <translation>Den Stick oder Ordner zurückbringen oder eine andere Sicherung wählen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Put this notebook&apos;s own key file back, or open your newest backup: it holds one.</source>
        <translation>Die eigene Schlüsseldatei dieses Notizbuchs zurücklegen oder die neueste Sicherung öffnen: Darin liegt eine.</translation>
    </message>
    <message>
        <source>Remove each file of the case, then answer again.</source>
        <translation>Jede Datei des Vorfalls entfernen, dann noch einmal antworten.</translation>
    </message>
    <message>
        <source>Saved, but the reminders could not be brought up to date.</source>
        <translation>Gespeichert, aber die Erinnerungen ließen sich nicht auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>Skipping needs a few words.</source>
        <translation>Das Auslassen braucht ein paar Worte.</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Something is wrong with the files of this notebook.</source>
        <translation>Mit den Dateien dieses Notizbuchs stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Take a few words more. Five random words are easy to remember.</source>
        <translation>Ein paar Wörter mehr nehmen. Fünf zufällige Wörter merken sich leicht.</translation>
    </message>
    <message>
        <source>Take a shorter list. Nothing was changed.</source>
        <translation>Eine kürzere Liste nehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Take another one. Each parent needs one of their own.</source>
        <translation>Bitte eine andere nehmen. Jeder Elternteil braucht eine eigene.</translation>
    </message>
    <message>
        <source>That birth date lies in the future.</source>
        <translation>Dieses Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>That call is not complete.</source>
        <translation>Dieser Aufruf ist nicht vollständig.</translation>
    </message>
    <message>
        <source>That cannot be used.</source>
        <translation>Das lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>That day cannot be used.</source>
        <translation>Dieser Tag geht nicht.</translation>
    </message>
    <message>
        <source>That file cannot be read, so nothing was added.</source>
        <translation>Die Datei lässt sich nicht lesen, es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>That file is empty, so nothing was added.</source>
        <translation>Die Datei ist leer, es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>That file is larger than 10 MB, so nothing was added.</source>
        <translation>Die Datei ist größer als 10 MB, es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>That file of guides was not taken.</source>
        <translation>Diese Datei mit Anleitungen wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>That is more than a month away.</source>
        <translation>Das ist mehr als einen Monat hin.</translation>
    </message>
    <message>
        <source>That is not a file, so nothing was added.</source>
        <translation>Das ist keine Datei, es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>That is shorter than 12 characters.</source>
        <translation>Das sind weniger als 12 Zeichen.</translation>
    </message>
    <message>
        <source>The change counts from now on, but the disk had trouble while it was written.</source>
        <translation>Die Änderung gilt ab jetzt, aber beim Schreiben hatte der Datenträger ein Problem.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain does not open this notebook any more.</source>
        <translation>Der Schlüsselbund des Computers öffnet dieses Notizbuch nicht mehr.</translation>
    </message>
    <message>
        <source>The disk had trouble, so this could not be saved.</source>
        <translation>Der Datenträger hatte ein Problem, darum ließ sich das nicht speichern.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>Der Datenträger ist voll, darum ließ sich das nicht speichern.</translation>
    </message>
    <message>
        <source>The file of this notebook is damaged. It is not your passphrase.</source>
        <translation>Die Datei dieses Notizbuchs ist beschädigt. An der Passphrase liegt es nicht.</translation>
    </message>
    <message>
        <source>The folder for this file is not there.</source>
        <translation>Den Ordner für diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The guides could not be put in their place.</source>
        <translation>Die Anleitungen ließen sich nicht an ihren Platz legen.</translation>
    </message>
    <message>
        <source>The guides that came with FamilySafe are in use. Nothing was changed.</source>
        <translation>Die mitgelieferten Anleitungen sind in Gebrauch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key file of this notebook is damaged.</source>
        <translation>Die Schlüsseldatei dieses Notizbuchs ist beschädigt.</translation>
    </message>
    <message>
        <source>The key file of this notebook is gone.</source>
        <translation>Die Schlüsseldatei dieses Notizbuchs ist weg.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The next talk has to lie after this one.</source>
        <translation>Das nächste Gespräch muss nach diesem liegen.</translation>
    </message>
    <message>
        <source>The notebook is closed.</source>
        <translation>Das Notizbuch ist geschlossen.</translation>
    </message>
    <message>
        <source>The notebook is not at its place any more, so this could not be saved.</source>
        <translation>Das Notizbuch ist nicht mehr an seinem Platz, deshalb konnte das nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The recovery code has 7 groups of 5 characters. Some are missing or too many.</source>
        <translation>Der Code hat 7 Gruppen zu 5 Zeichen. Einige fehlen oder sind zu viel.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake.</source>
        <translation>Im Code ist ein Tippfehler.</translation>
    </message>
    <message>
        <source>The two key files here belong to two different notebooks.</source>
        <translation>Die beiden Schlüsseldateien hier gehören zu zwei verschiedenen Notizbüchern.</translation>
    </message>
    <message>
        <source>There is a notebook at this place already.</source>
        <translation>An diesem Ort gibt es schon ein Notizbuch.</translation>
    </message>
    <message>
        <source>There is another file of this name.</source>
        <translation>Es gibt schon eine andere Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is no backup at this place.</source>
        <translation>An diesem Ort ist keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no notebook at this place.</source>
        <translation>An diesem Ort ist kein Notizbuch.</translation>
    </message>
    <message>
        <source>There is no notebook in that folder.</source>
        <translation>In diesem Ordner ist kein Notizbuch.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Noch gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>This backup does not hold everything that it should.</source>
        <translation>In dieser Sicherung fehlt etwas.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used.</source>
        <translation>Diese Sicherung ist beschädigt und nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>This case holds files, so they must be removed first.</source>
        <translation>Zu diesem Vorfall gehören Dateien, die zuerst entfernt werden müssen.</translation>
    </message>
    <message>
        <source>This case takes no files.</source>
        <translation>Zu diesem Vorfall kommen keine Dateien.</translation>
    </message>
    <message>
        <source>This computer has too little memory free to open the notebook.</source>
        <translation>Dieser Computer hat zu wenig freien Arbeitsspeicher, um das Notizbuch zu öffnen.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop service does not answer.</source>
        <translation>Der Desktop-Dienst dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not keep the key.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
        <source>This file is not a complete FamilySafe export.</source>
        <translation>Diese Datei ist kein vollständiger Export von FamilySafe.</translation>
    </message>
    <message>
        <source>This is a folder, and a file is needed.</source>
        <translation>Das ist ein Ordner, gebraucht wird eine Datei.</translation>
    </message>
    <message>
        <source>This is not in your notebook any more.</source>
        <translation>Das steht nicht mehr im Notizbuch.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Das gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>This is the last passphrase of the notebook, so it stays.</source>
        <translation>Das ist die letzte Passphrase des Notizbuchs, darum bleibt sie.</translation>
    </message>
    <message>
        <source>This is the passphrase that you are using.</source>
        <translation>Das ist die Passphrase, die gerade benutzt wird.</translation>
    </message>
    <message>
        <source>This kind of device is not known.</source>
        <translation>Diese Art Gerät ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This label is not one of this store&apos;s labels.</source>
        <translation>Diese Angabe gehört nicht zu diesem Store.</translation>
    </message>
    <message>
        <source>This name belongs to a file of the notebook itself.</source>
        <translation>Dieser Name gehört zu einer Datei des Notizbuchs selbst.</translation>
    </message>
    <message>
        <source>This notebook could not be brought up to date, so it was left as it was.</source>
        <translation>Dieses Notizbuch ließ sich nicht auf den neuen Stand bringen und blieb, wie es war.</translation>
    </message>
    <message>
        <source>This notebook has more than one passphrase.</source>
        <translation>Dieses Notizbuch hat mehr als eine Passphrase.</translation>
    </message>
    <message>
        <source>This notebook holds entries already, so nothing was loaded.</source>
        <translation>Dieses Notizbuch hat schon Einträge, darum wurde nichts geladen.</translation>
    </message>
    <message>
        <source>This notebook is open in another window or program.</source>
        <translation>Dieses Notizbuch ist in einem anderen Fenster oder Programm geöffnet.</translation>
    </message>
    <message>
        <source>This notebook was written by a newer FamilySafe.</source>
        <translation>Dieses Notizbuch stammt von einem neueren FamilySafe.</translation>
    </message>
    <message>
        <source>This notebook was written by an older FamilySafe.</source>
        <translation>Dieses Notizbuch stammt von einem älteren FamilySafe.</translation>
    </message>
    <message>
        <source>This passphrase does not open the notebook.</source>
        <translation>Diese Passphrase öffnet das Notizbuch nicht.</translation>
    </message>
    <message>
        <source>This passphrase opens the notebook already.</source>
        <translation>Diese Passphrase öffnet das Notizbuch schon.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>An diesem Ort lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another sheet.</source>
        <translation>Dieser Code gehört zu einem anderen Notfallblatt.</translation>
    </message>
    <message>
        <source>This talk lies before the child was born.</source>
        <translation>Dieses Gespräch liegt vor der Geburt des Kindes.</translation>
    </message>
    <message>
        <source>This talk lies in the future.</source>
        <translation>Dieses Gespräch liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This topic is not in the coach.</source>
        <translation>Dieses Thema gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Too little of this file can be read to make a notebook of it.</source>
        <translation>Von dieser Datei lässt sich zu wenig lesen, um ein Notizbuch daraus zu machen.</translation>
    </message>
    <message>
        <source>Turn the two days round.</source>
        <translation>Die beiden Tage tauschen.</translation>
    </message>
    <message>
        <source>Two children have this name.</source>
        <translation>Zwei Kinder haben diesen Namen.</translation>
    </message>
    <message>
        <source>Type a name or a nickname, then save again.</source>
        <translation>Einen Namen oder Spitznamen eingeben, dann noch einmal speichern.</translation>
    </message>
    <message>
        <source>Use the child&apos;s id.</source>
        <translation>Die Kennung des Kindes nehmen.</translation>
    </message>
    <message>
        <source>Use the guides that came with FamilySafe, or mend the file.</source>
        <translation>Die mitgelieferten Anleitungen benutzen oder die Datei in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Use the new one. Check the disk, then make the same change once more.</source>
        <translation>Das Neue benutzen. Den Datenträger prüfen, dann dieselbe Änderung noch einmal machen.</translation>
    </message>
    <message>
        <source>What was saved before is there. Make the call again when you like.</source>
        <translation>Alles vorher Gespeicherte ist da. Den Aufruf bei Gelegenheit wiederholen.</translation>
    </message>
    <message>
        <source>With whom did you talk?</source>
        <translation>Mit wem war das Gespräch?</translation>
    </message>
    <message>
        <source>Words, links, handles and times are enough to report it.</source>
        <translation>Worte, Links, Namen und Zeiten reichen für die Meldung.</translation>
    </message>
    <message>
        <source>Write a few words why, for example a holiday. Or pick an earlier day.</source>
        <translation>Kurz schreiben, warum, zum Beispiel Ferien. Oder einen früheren Tag wählen.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Ein paar Worte schreiben.</translation>
    </message>
    <message>
        <source>Write why, then go on.</source>
        <translation>Schreiben, warum, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Write why, then skip it. Or choose Tomorrow.</source>
        <translation>Schreiben, warum, dann auslassen. Oder „Morgen“ wählen.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>exact location</source>
        <translation>genauer Standort</translation>
    </message>
    <message>
        <source>rough location</source>
        <translation>ungefährer Standort</translation>
    </message>
    <message>
        <source>location in the background</source>
        <translation>Standort im Hintergrund</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>music and media</source>
        <translation>Musik und Medien</translation>
    </message>
    <message>
        <source>screen recording</source>
        <translation>Bildschirmaufnahme</translation>
    </message>
    <message>
        <source>in-app purchases</source>
        <translation>In-App-Käufe</translation>
    </message>
    <message>
        <source>%1 used %2 times</source>
        <translation>%1 %2-mal genutzt</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 erlaubt</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 verweigert</translation>
    </message>
    <message>
        <source>%1 not asked yet</source>
        <translation>%1 noch nicht gefragt</translation>
    </message>
    <message>
        <source>may ask for %1</source>
        <translation>darf nach %1 fragen</translation>
    </message>
    <message>
        <source>the maker names %1</source>
        <translation>laut Hersteller: %1</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <extracomment>Systems whose labels already say whose they are.</extracomment>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 used once</source>
        <translation>%1 einmal genutzt</translation>
    </message>
</context>
<context>
    <name>Failed</name>
    <message>
        <source>The backup was not put in its place</source>
        <translation>Die Sicherung wurde nicht eingespielt</translation>
    </message>
    <message>
        <source>Not everything was erased</source>
        <translation>Es wurde nicht alles gelöscht</translation>
    </message>
    <message>
        <source>The other notebook was not opened</source>
        <translation>Das andere Notizbuch wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Your notebook is as it was.</source>
        <translation>Das Notizbuch ist, wie es war.</translation>
    </message>
    <message>
        <source>Open it and erase once more.</source>
        <translation>Öffnen und noch einmal löschen.</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Noted: this case takes no files.</source>
        <translation>Notiert: Dieser Fall nimmt keine Dateien auf.</translation>
    </message>
    <message>
        <source>File added, encrypted in this notebook.</source>
        <translation>Datei hinzugefügt, verschlüsselt in diesem Notizbuch.</translation>
    </message>
    <message>
        <source>Copy saved. Remember that it is not encrypted.</source>
        <translation>Kopie gespeichert, unverschlüsselt.</translation>
    </message>
    <message>
        <source>File removed for good.</source>
        <translation>Datei endgültig entfernt.</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Up to %1 MB each, kept encrypted in this notebook.</source>
        <translation>Je bis zu %1 MB, verschlüsselt in diesem Notizbuch.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this file for good?</source>
        <translation>Diese Datei endgültig entfernen?</translation>
    </message>
    <message>
        <source>It is erased, not put into the Trash. The case keeps a line with its name. Backups that were made before still hold it, until they are thinned out or you delete them. Copies that you saved elsewhere stay there.</source>
        <translation>Die Datei wird gelöscht und nicht in den Papierkorb gelegt. Der Fall behält eine Zeile mit dem Namen. Frühere Sicherungen enthalten die Datei noch, bis sie ausgedünnt oder gelöscht werden. Kopien an anderen Orten bleiben dort.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
</context>
<context>
    <name>FindDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>FirstHourCard</name>
    <message>
        <source>Show what to say, step by step</source>
        <translation>Schritt für Schritt zeigen, was zu sagen ist</translation>
    </message>
    <message>
        <source>All of it, with sources</source>
        <translation>Alles dazu, mit Quellen</translation>
    </message>
    <message>
        <source>Please don’t</source>
        <translation>Bitte nicht</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>zahlen</translation>
    </message>
    <message>
        <source>confront anyone</source>
        <translation>jemanden zur Rede stellen</translation>
    </message>
    <message>
        <source>question again and again</source>
        <translation>immer wieder ausfragen</translation>
    </message>
    <message>
        <source>delete anything</source>
        <translation>etwas löschen</translation>
    </message>
    <message>
        <source>Show the steps in short</source>
        <translation>Die Schritte in Kürze zeigen</translation>
    </message>
    <message>
        <source>If not: the number above, first.</source>
        <translation>Falls nicht: zuerst die Nummer oben.</translation>
    </message>
    <message>
        <source>It is not their fault. Thank them.</source>
        <translation>Das Kind hat keine Schuld. Danke sagen.</translation>
    </message>
    <message>
        <source>Links, names, times. In words.</source>
        <translation>Links, Namen, Zeiten. In Worten.</translation>
    </message>
    <message>
        <source>Note first, then block.</source>
        <translation>Erst notieren, dann blockieren.</translation>
    </message>
    <message>
        <source>To those who help, then in the app.</source>
        <translation>Bei denen, die helfen, dann in der App.</translation>
    </message>
    <message>
        <source>If a picture may spread.</source>
        <translation>Falls sich ein Bild verbreiten könnte.</translation>
    </message>
    <message>
        <source>For them, and for you too.</source>
        <translation>Für das Kind und auch für die Eltern.</translation>
    </message>
    <message>
        <source>We’ll remind you quietly.</source>
        <translation>Wir erinnern leise daran.</translation>
    </message>
</context>
<context>
    <name>FormOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Described by you, %1</source>
        <translation>Selbst beschrieben, %1</translation>
    </message>
    <message>
        <source>Talk about it first if you can.</source>
        <translation>Wenn es geht, vorher darüber sprechen.</translation>
    </message>
    <message>
        <source>Another adult at home would notice this change.</source>
        <translation>Ein anderer Erwachsener im Haus würde diese Änderung bemerken.</translation>
    </message>
    <message>
        <source>Answered %1. Another answer is added; the first one stays on record.</source>
        <translation>Beantwortet: %1. Eine weitere Antwort kommt dazu; die erste bleibt erhalten.</translation>
    </message>
    <message>
        <source>Last time, %1: %2</source>
        <translation>Letztes Mal, %1: %2</translation>
    </message>
    <message>
        <source>This changed since your last check-up</source>
        <translation>Das hat sich seit dem letzten Check-up geändert</translation>
    </message>
    <message>
        <source>On %1, %2: %3</source>
        <translation>Am %1, %2: %3</translation>
    </message>
    <message>
        <source>Same here</source>
        <translation>Hier genauso</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo nachsehen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Another adult at home may notice this change.</source>
        <translation>Ein anderer Erwachsener im Haus könnte diese Änderung bemerken.</translation>
    </message>
    <message>
        <source>Looks different on your screen?</source>
        <translation>Sieht es auf dem Bildschirm anders aus?</translation>
    </message>
    <message>
        <source>What you should see</source>
        <translation>Was dann zu sehen ist</translation>
    </message>
    <message>
        <source>Where our sources do not agree</source>
        <translation>Wo unsere Quellen sich nicht einig sind</translation>
    </message>
    <message>
        <source>fits at %1</source>
        <translation>passt mit %1</translation>
    </message>
    <message>
        <source>As known in %2.</source>
        <translation>Stand des Wissens: %2.</translation>
    </message>
    <message>
        <source>Described for %1.</source>
        <translation>Beschrieben für %1.</translation>
    </message>
    <message>
        <source>Described for %1, source %2.</source>
        <translation>Beschrieben für %1, Quelle %2.</translation>
    </message>
    <message>
        <source>Source: %2.</source>
        <translation>Quelle: %2.</translation>
    </message>
    <message>
        <source>Sources agree.</source>
        <translation>Die Quellen sind sich einig.</translation>
    </message>
    <message>
        <source>Likely right; details may differ.</source>
        <translation>Vermutlich richtig; Einzelheiten können abweichen.</translation>
    </message>
    <message>
        <source>Not sure: go by your own screen.</source>
        <translation>Unsicher: Es gilt, was der eigene Bildschirm zeigt.</translation>
    </message>
    <message>
        <source>The way there may differ.</source>
        <translation>Der Weg dorthin kann abweichen.</translation>
    </message>
</context>
<context>
    <name>GuidesPart</name>
    <message>
        <source>Not only this tip</source>
        <translation>Nicht nur dieser Tipp</translation>
    </message>
    <message>
        <source>Opening the guides...</source>
        <translation>Die Anleitungen werden geöffnet ...</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 found for tip %2</source>
        <translation>%1 gefunden zu Tipp %2</translation>
    </message>
    <message>
        <source>Search guides and cards</source>
        <translation>Anleitungen und Karten suchen</translation>
    </message>
    <message>
        <source>Every device and app</source>
        <translation>Alle Geräte und Apps</translation>
    </message>
    <message>
        <source>Device or app</source>
        <translation>Gerät oder App</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Guides and cards</source>
        <translation>Anleitungen und Karten</translation>
    </message>
    <message>
        <source>Try fewer words, or another topic.</source>
        <translation>Weniger Wörter versuchen oder ein anderes Thema.</translation>
    </message>
    <message>
        <source>Look in the glossary</source>
        <translation>Im Glossar nachsehen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Ages, labels, features, ways to report</source>
        <translation>Alter, Kennzeichen, Funktionen, Meldewege</translation>
    </message>
    <message>
        <source>%1 full guides</source>
        <translation>%1 volle Anleitungen</translation>
    </message>
    <message>
        <source>1 full guide</source>
        <translation>1 volle Anleitung</translation>
    </message>
    <message>
        <source>%1 fact cards</source>
        <translation>%1 Faktenkarten</translation>
    </message>
    <message>
        <source>1 fact card</source>
        <translation>1 Faktenkarte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Device or line</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Safe now?</source>
        <translation>Gerade in Sicherheit?</translation>
    </message>
    <message>
        <source>Tell them they did right</source>
        <translation>Sagen: Das war richtig</translation>
    </message>
    <message>
        <source>Note the facts</source>
        <translation>Fakten notieren</translation>
    </message>
    <message>
        <source>Stop contact</source>
        <translation>Kontakt beenden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Löschen lassen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Halt geben</translation>
    </message>
    <message>
        <source>Look again in a week</source>
        <translation>In einer Woche noch einmal</translation>
    </message>
    <message>
        <source>Asked for photos</source>
        <translation>Nach Fotos gefragt</translation>
    </message>
    <message>
        <source>A picture may spread</source>
        <translation>Ein Bild kursiert</translation>
    </message>
    <message>
        <source>Blackmail</source>
        <translation>Erpressung</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>Mobbing</translation>
    </message>
    <message>
        <source>Money or a scam</source>
        <translation>Geld oder Betrug</translation>
    </message>
    <message>
        <source>Account taken</source>
        <translation>Konto übernommen</translation>
    </message>
    <message>
        <source>Saw something bad</source>
        <translation>Schlimmes gesehen</translation>
    </message>
    <message>
        <source>Threat or meeting</source>
        <translation>Drohung oder Treffen</translation>
    </message>
    <message>
        <source>Someone we know</source>
        <translation>Jemand Bekanntes</translation>
    </message>
    <message>
        <source>Hurting themselves</source>
        <translation>Sich selbst verletzen</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>police without urgency</source>
        <translation>Polizei ohne Notfall</translation>
    </message>
    <message>
        <source>police desk for child abuse</source>
        <translation>Polizeistelle für Kindesmissbrauch</translation>
    </message>
    <message>
        <source>child protection</source>
        <translation>Kinderschutz</translation>
    </message>
    <message>
        <source>hotline for illegal pictures</source>
        <translation>Meldestelle für verbotene Bilder</translation>
    </message>
    <message>
        <source>taking down a picture</source>
        <translation>Löschen von Bildern</translation>
    </message>
    <message>
        <source>child helpline</source>
        <translation>Kindertelefon</translation>
    </message>
    <message>
        <source>parent helpline</source>
        <translation>Elterntelefon</translation>
    </message>
    <message>
        <source>office against cyberbullying</source>
        <translation>Stelle gegen Cybermobbing</translation>
    </message>
    <message>
        <source>fraud desk</source>
        <translation>Stelle gegen Betrug</translation>
    </message>
    <message>
        <source>missing children</source>
        <translation>vermisste Kinder</translation>
    </message>
    <message>
        <source>prevention</source>
        <translation>Vorbeugung</translation>
    </message>
</context>
<context>
    <name>HelpModel</name>
    <message>
        <source>Your number is kept.</source>
        <translation>Die Nummer ist gemerkt.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Get help now</source>
        <translation>Sofort Hilfe</translation>
    </message>
    <message>
        <source>Incidents &amp; help</source>
        <translation>Vorfälle &amp; Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Where to turn</source>
        <translation>Wohin sich wenden</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Aufschreiben, was passiert ist</translation>
    </message>
    <message>
        <source>What you wrote down</source>
        <translation>Was schon notiert ist</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Menschen, die helfen</translation>
    </message>
    <message>
        <source>No checked numbers for this country yet</source>
        <translation>Für dieses Land gibt es noch keine geprüften Nummern</translation>
    </message>
    <message>
        <source>We’d rather show none than a wrong one.</source>
        <translation>Lieber keine Nummer als eine falsche.</translation>
    </message>
    <message>
        <source>Some of it is less certain.</source>
        <translation>Einiges davon ist weniger sicher.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>We found no national service for: %1.</source>
        <translation>Keine landesweite Stelle gefunden für: %1.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>A content pack may add your country.</source>
        <translation>Ein Inhaltspaket kann das Land ergänzen.</translation>
    </message>
    <message>
        <source>Kept in this notebook only. A content pack may add your country.</source>
        <translation>Nur in diesem Notizbuch gemerkt. Ein Inhaltspaket kann das Land nachreichen.</translation>
    </message>
    <message>
        <source>Source dates: %1.</source>
        <translation>Stand der Quellen: %1.</translation>
    </message>
    <message>
        <source>These were to be read again by %1: look at the website of a service first.</source>
        <translation>Diese Angaben sollten bis %1 neu gelesen werden: zuerst auf der Website der Stelle nachsehen.</translation>
    </message>
    <message>
        <source>If something happens, short facts help you later. Never keep a sexual picture.</source>
        <translation>Wenn etwas passiert, helfen später kurze Fakten. Nie ein sexuelles Bild aufbewahren.</translation>
    </message>
    <message>
        <source>Best before %1.</source>
        <translation>Mindestens haltbar bis %1.</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>Noch nichts notiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Locking in 30 seconds. What you typed is saved. Any key keeps it open.</source>
        <translation>In 30 Sekunden wird gesperrt. Das Getippte ist gespeichert. Jede Taste hält es offen.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Column %1</source>
        <extracomment>Places of name, package id and label in a table; -1 for none.</extracomment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>1 app added for %2</source>
        <translation>1 App für %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 apps added for %2</source>
        <translation>%1 Apps für %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Noted for apps that were there already</source>
        <translation>Bei vorhandenen Apps notiert</translation>
    </message>
    <message>
        <source>Nothing new: all of it was there already.</source>
        <translation>Nichts Neues: alles war schon da.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose a way</source>
        <translation>Weg wählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Tick or paste a list of names</source>
        <translation>Eine Liste von Namen ankreuzen oder einfügen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Drop it here, or choose it. App privacy reports, store lists, backup lists and simple tables work. Only what names apps is read, and the file stays where it is.</source>
        <translation>Hierher ziehen oder auswählen. App-Datenschutzberichte, Listen von Stores, Listen aus Sicherungen und einfache Tabellen gehen. Gelesen wird nur, was Apps nennt, und die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>A file with apps</source>
        <translation>Eine Datei mit Apps</translation>
    </message>
    <message>
        <source>One name on each line</source>
        <translation>Ein Name pro Zeile</translation>
    </message>
    <message>
        <source>Type or paste what you see on the home screen.</source>
        <translation>Eintippen oder einfügen, was auf dem Startbildschirm steht.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Tick from our list instead</source>
        <translation>Lieber in unserer Liste ankreuzen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Only the names of programs are read. Nothing will be ticked.</source>
        <translation>Nur die Namen der Programme werden gelesen. Nichts wird angekreuzt.</translation>
    </message>
    <message>
        <source>Who uses the programs here?</source>
        <translation>Wer nutzt die Programme hier?</translation>
    </message>
    <message>
        <source>Look at this computer</source>
        <translation>Diesen Computer ansehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import apps for %1</source>
        <translation>Apps für %1 einlesen</translation>
    </message>
    <message>
        <source>Import apps</source>
        <translation>Apps einlesen</translation>
    </message>
    <message>
        <source>Nothing is added until you press the button, and you can undo it.</source>
        <translation>Erst mit dem Knopf kommt etwas hinzu, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Die Apps werden übernommen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>Import 1 app</source>
        <translation>1 App einlesen</translation>
    </message>
    <message>
        <source>Import %1 apps</source>
        <translation>%1 Apps einlesen</translation>
    </message>
    <message>
        <source>Note what was seen</source>
        <translation>Gesehenes notieren</translation>
    </message>
    <message>
        <source>1 row left out</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>%1 rows left out</source>
        <translation>%1 Zeilen ausgelassen</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Pick what comes closest. “Something else” is fine.</source>
        <extracomment>The talk log leaves the words of a worry here.</extracomment>
        <translation>Das Nächstliegende wählen. „Etwas anderes“ ist in Ordnung.</translation>
    </message>
    <message>
        <source>Pick one. “Not sure” is an answer, too.</source>
        <translation>Eines wählen. „Nicht sicher“ ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Erst ein paar Worte schreiben.</translation>
    </message>
    <message>
        <source>Line added.</source>
        <translation>Zeile hinzugefügt.</translation>
    </message>
    <message>
        <source>Step noted.</source>
        <translation>Schritt notiert.</translation>
    </message>
    <message>
        <source>Case closed.</source>
        <translation>Fall abgeschlossen.</translation>
    </message>
    <message>
        <source>Saved. We look at it again in a week.</source>
        <translation>Gespeichert. In einer Woche sehen wir wieder danach.</translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Write down what happened</source>
        <translation>Aufschreiben, was passiert ist</translation>
    </message>
    <message>
        <source>Print for school or police</source>
        <translation>Für Schule oder Polizei drucken</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Vorfall abschließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Draft kept, encrypted.</source>
        <translation>Entwurf verschlüsselt aufgehoben.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Incidents &amp; help</source>
        <translation>Vorfälle &amp; Hilfe</translation>
    </message>
    <message>
        <source>Just the facts you know. Drafts are saved as you type.</source>
        <translation>Nur was bekannt ist. Entwürfe werden beim Schreiben gespeichert.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Es geht um %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Please don’t confront anyone</source>
        <translation>Bitte niemanden zur Rede stellen</translation>
    </message>
    <message>
        <source>If someone near you may have done it, speak to those who help first. The Hide button at the top covers this window at once.</source>
        <translation>Wenn es jemand aus der Nähe gewesen sein könnte, zuerst mit denen sprechen, die helfen. „Verbergen“ oben verdeckt dieses Fenster sofort.</translation>
    </message>
    <message>
        <source>A court or the police may ask for this record. Write facts, not guesses.</source>
        <translation>Ein Gericht oder die Polizei kann diese Aufzeichnung verlangen. Fakten schreiben, keine Vermutungen.</translation>
    </message>
    <message>
        <source>No files for this kind</source>
        <translation>Hier keine Dateien</translation>
    </message>
    <message>
        <source>No files in this case</source>
        <translation>Keine Dateien in diesem Fall</translation>
    </message>
    <message>
        <source>No pictures, screenshots or other files, not even as proof: in cases like this a copy can harm your child again and be against the law. Words, links, handles and times are enough to report it.</source>
        <translation>Keine Bilder, Bildschirmfotos oder anderen Dateien, auch nicht als Beleg: In solchen Fällen kann eine Kopie dem Kind noch einmal schaden und gegen das Gesetz sein. Worte, Links, Namen und Zeiten reichen für die Meldung.</translation>
    </message>
    <message>
        <source>Words first</source>
        <translation>Zuerst Worte</translation>
    </message>
    <message>
        <source>Words, links, handles and times are enough. A saved case can also hold files, but none that shows anything sexual.</source>
        <translation>Worte, Links, Namen und Zeiten reichen. Ein gespeicherter Vorfall kann auch Dateien aufnehmen, aber keine, die etwas Sexuelles zeigt.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>The reminder does not say what about.</source>
        <translation>Die Erinnerung sagt nicht, worum es geht.</translation>
    </message>
    <message>
        <source>Entries are chained</source>
        <translation>Einträge sind verkettet</translation>
    </message>
    <message>
        <source>Each line is bound to all lines before it, so a later change would show.</source>
        <translation>Jede Zeile ist an alle davor gebunden; eine spätere Änderung würde auffallen.</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Prüfzeichen %1</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Restore from a backup</source>
        <extracomment>Route -&gt; module under ui.screens that offers ``build(work) -&gt; QWidget``; True = full window.</extracomment>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>You were typing this when the window was locked</source>
        <translation>Das stand in einem offenen Formular, als das Fenster gesperrt wurde</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>1 child</source>
        <translation>1 Kind</translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation>%1 Kinder</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Konten</translation>
    </message>
    <message>
        <source>1 app</source>
        <translation>1 App</translation>
    </message>
    <message>
        <source>%1 apps</source>
        <translation>%1 Apps</translation>
    </message>
    <message>
        <source>1 check-up answer</source>
        <translation>1 Check-up-Antwort</translation>
    </message>
    <message>
        <source>%1 check-up answers</source>
        <translation>%1 Check-up-Antworten</translation>
    </message>
    <message>
        <source>1 talk</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>%1 talks</source>
        <translation>%1 Gespräche</translation>
    </message>
    <message>
        <source>1 promise</source>
        <translation>1 Versprechen</translation>
    </message>
    <message>
        <source>%1 promises</source>
        <translation>%1 Versprechen</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 Vorfälle</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>%1 parts of the system</source>
        <translation>%1 Teile des Systems</translation>
    </message>
    <message>
        <source>%1 named twice</source>
        <translation>%1 doppelt genannt</translation>
    </message>
    <message>
        <source>%1 lines that name no app</source>
        <translation>%1 Zeilen ohne App</translation>
    </message>
    <message>
        <source>%1 not installed any more</source>
        <translation>%1 nicht mehr installiert</translation>
    </message>
    <message>
        <source>%1 entries that are no apps</source>
        <translation>%1 Einträge, die keine Apps sind</translation>
    </message>
    <message>
        <source>%1 from other places</source>
        <translation>%1 von anderen Orten</translation>
    </message>
    <message>
        <source>%1 that could not be read</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 accounts of a password manager</source>
        <translation>%1 Konten eines Passwortmanagers</translation>
    </message>
    <message>
        <source>%1 ends of uses</source>
        <translation>%1 Enden von Nutzungen</translation>
    </message>
    <message>
        <source>%1 lines of another kind</source>
        <translation>%1 Zeilen anderer Art</translation>
    </message>
    <message>
        <source>%1 lines about websites, not read</source>
        <translation>%1 Zeilen über Websites, nicht gelesen</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Read on the maker&apos;s own page, or in two sources that agree.</source>
        <translation>Auf der Seite des Herstellers gelesen oder in zwei Quellen, die übereinstimmen.</translation>
    </message>
    <message>
        <source>Read in good sources. Part of the way there is from memory.</source>
        <translation>In guten Quellen gelesen. Ein Teil des Weges stammt aus dem Gedächtnis.</translation>
    </message>
    <message>
        <source>Read in good sources. The way there is less certain: names may differ.</source>
        <translation>In guten Quellen gelesen. Der Weg dorthin ist weniger sicher: Namen können abweichen.</translation>
    </message>
    <message>
        <source>From one good guide. Details may differ.</source>
        <translation>Aus einer guten Anleitung. Einzelheiten können abweichen.</translation>
    </message>
    <message>
        <source>From memory: look before you trust it.</source>
        <translation>Aus dem Gedächtnis: erst nachsehen, dann vertrauen.</translation>
    </message>
    <message>
        <source>From a weak or old source: look before you trust it.</source>
        <translation>Aus einer schwachen oder alten Quelle: erst nachsehen, dann vertrauen.</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>Ein neues Gerät</translation>
    </message>
    <message>
        <source>A new version of the system</source>
        <translation>Eine neue Fassung des Systems</translation>
    </message>
    <message>
        <source>The app was rebuilt</source>
        <translation>Die App wurde umgebaut</translation>
    </message>
    <message>
        <source>A birthday into another age</source>
        <translation>Ein Geburtstag in ein anderes Alter</translation>
    </message>
    <message>
        <source>A new router or line</source>
        <translation>Ein neuer Router oder Anschluss</translation>
    </message>
    <message>
        <source>A new SIM or tariff</source>
        <translation>Eine neue SIM oder ein neuer Tarif</translation>
    </message>
    <message>
        <source>Something happened with money</source>
        <translation>Etwas ist mit Geld passiert</translation>
    </message>
    <message>
        <source>A move to another home</source>
        <translation>Ein Umzug</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <source>Questions to start with</source>
        <translation>Fragen für den Anfang</translation>
    </message>
    <message>
        <source>If your child shrugs</source>
        <translation>Wenn das Kind mit den Schultern zuckt</translation>
    </message>
    <message>
        <source>If your child tells you something</source>
        <translation>Wenn das Kind etwas erzählt</translation>
    </message>
    <message>
        <source>Worth saying out loud</source>
        <translation>Gut, es auszusprechen</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Better not say</source>
        <translation>Besser nicht sagen</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Your child leads</source>
        <translation>Das Kind führt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Eltern</translation>
    </message>
    <message>
        <source>How to play it</source>
        <translation>So wird es gespielt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Signed by the child, in their own words too</source>
        <translation>Unterschrift des Kindes, auch mit eigenen Worten</translation>
    </message>
    <message>
        <source>Signed by the parents</source>
        <translation>Unterschrift der Eltern</translation>
    </message>
    <message>
        <source>We read this again on</source>
        <translation>Wir lesen das wieder am</translation>
    </message>
    <message>
        <source>What makes it work</source>
        <translation>Was es gelingen lässt</translation>
    </message>
    <message>
        <source>The labels</source>
        <translation>Die Angaben</translation>
    </message>
    <message>
        <source>Words beside the label</source>
        <translation>Worte neben der Angabe</translation>
    </message>
    <message>
        <source>Features that stand beside the label</source>
        <translation>Funktionen neben der Angabe</translation>
    </message>
    <message>
        <source>How binding it is</source>
        <translation>Wie verbindlich es ist</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>The body&apos;s own page</source>
        <translation>Die Seite der Stelle selbst</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über diese App</translation>
    </message>
    <message>
        <source>From which age</source>
        <translation>Ab welchem Alter</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Was es kann</translation>
    </message>
    <message>
        <source>Ways to report and block</source>
        <translation>Wege zum Melden und Blockieren</translation>
    </message>
    <message>
        <source>Data and account</source>
        <translation>Daten und Konto</translation>
    </message>
    <message>
        <source>Where our sources do not agree</source>
        <translation>Wo unsere Quellen sich nicht einig sind</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>Jetzt in Gefahr</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Was zu notieren ist</translation>
    </message>
    <message>
        <source>What may be kept as proof</source>
        <translation>Was als Nachweis behalten werden darf</translation>
    </message>
    <message>
        <source>What must not be done with proof</source>
        <translation>Was mit Nachweisen nicht geschehen darf</translation>
    </message>
    <message>
        <source>What helps with any talk</source>
        <translation>Was bei jedem Gespräch hilft</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>The weeks after</source>
        <translation>Die Wochen danach</translation>
    </message>
    <message>
        <source>What the law says on keeping proof</source>
        <translation>Was das Gesetz zum Aufheben von Belegen sagt</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Apps and content</source>
        <translation>Apps und Inhalte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>People we talk to</source>
        <translation>Menschen, mit denen wir reden</translation>
    </message>
    <message>
        <source>How we treat others</source>
        <translation>Wie wir mit anderen umgehen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Time and balance</source>
        <translation>Zeit und Ausgleich</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Keeping the agreement</source>
        <translation>Die Abmachung halten</translation>
    </message>
    <message>
        <source>A recommendation.</source>
        <translation>Eine Empfehlung.</translation>
    </message>
    <message>
        <source>Binding for shops or cinemas.</source>
        <translation>Verbindlich für Läden oder Kinos.</translation>
    </message>
    <message>
        <source>Binding in some places.</source>
        <translation>Mancherorts verbindlich.</translation>
    </message>
    <message>
        <source>Read at the body itself or in two sources that agree.</source>
        <translation>Bei der Stelle selbst gelesen oder in zwei Quellen, die übereinstimmen.</translation>
    </message>
    <message>
        <source>From one source, or an older one.</source>
        <translation>Aus einer Quelle, oder aus einer älteren.</translation>
    </message>
    <message>
        <source>From general knowledge or a weak source. Look it up before you rely on it.</source>
        <translation>Aus allgemeinem Wissen oder einer schwachen Quelle. Vor Gebrauch nachsehen.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Announced, not in force</source>
        <translation>Angekündigt, nicht in Kraft</translation>
    </message>
    <message>
        <source>Planned, not in force</source>
        <translation>Geplant, nicht in Kraft</translation>
    </message>
    <message>
        <source>A bill, not in force</source>
        <translation>Ein Entwurf, nicht in Kraft</translation>
    </message>
    <message>
        <source>A proposal is expected</source>
        <translation>Ein Vorschlag wird erwartet</translation>
    </message>
    <message>
        <source>Differs from place to place</source>
        <translation>Von Ort zu Ort verschieden</translation>
    </message>
    <message>
        <source>Family rules</source>
        <translation>Familienregeln</translation>
    </message>
    <message>
        <source>Age labels</source>
        <translation>Altersangaben</translation>
    </message>
    <message>
        <source>Fact card of an app</source>
        <translation>Faktenkarte einer App</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>For parents</source>
        <translation>Für Eltern</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Show-me card</source>
        <translation>Zeig-mir-Karte</translation>
    </message>
    <message>
        <source>Short talk</source>
        <translation>Kurzes Gespräch</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>On the child&apos;s device.</source>
        <translation>Auf dem Gerät des Kindes.</translation>
    </message>
    <message>
        <source>From your own phone, or on the web.</source>
        <translation>Vom eigenen Telefon aus oder im Web.</translation>
    </message>
    <message>
        <source>On the child&apos;s device, or from your own phone or the web.</source>
        <translation>Auf dem Gerät des Kindes, oder vom eigenen Telefon aus oder im Web.</translation>
    </message>
    <message>
        <source>On the web, in the account.</source>
        <translation>Im Web, im Konto.</translation>
    </message>
    <message>
        <source>At the router, or in the account of the line.</source>
        <translation>Am Router oder im Konto des Anschlusses.</translation>
    </message>
    <message>
        <source>Described for %1.</source>
        <translation>Beschrieben für %1.</translation>
    </message>
    <message>
        <source>Described for %1, source %2.</source>
        <translation>Beschrieben für %1, Quelle %2.</translation>
    </message>
    <message>
        <source>Your child: “%1”</source>
        <translation>Kind: „%1“</translation>
    </message>
    <message>
        <source>You: “%1”</source>
        <translation>Eltern: „%1“</translation>
    </message>
    <message>
        <source>You play: “%1”</source>
        <translation>Eltern spielen: „%1“</translation>
    </message>
    <message>
        <source>Child: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>Parents: %1</source>
        <translation>Eltern: %1</translation>
    </message>
    <message>
        <source>Source: %2.</source>
        <translation>Quelle: %2.</translation>
    </message>
    <message>
        <source>For nobody.</source>
        <translation>Für niemanden.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Ab %1.</translation>
    </message>
    <message>
        <source>We show a notice below %1; that age is our suggestion.</source>
        <translation>Unter %1 erscheint ein Hinweis; dieses Alter ist unser Vorschlag.</translation>
    </message>
    <message>
        <source>Full guide</source>
        <translation>Volle Anleitung</translation>
    </message>
    <message>
        <source>Fact card</source>
        <translation>Faktenkarte</translation>
    </message>
    <message>
        <source>Our family agreement</source>
        <translation>Unsere Familienabmachung</translation>
    </message>
    <message>
        <source>How to talk</source>
        <translation>Wie man spricht</translation>
    </message>
    <message>
        <source>Stranger drill</source>
        <translation>Übung: Fremde</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Kept. It stands beside this guide from now on.</source>
        <translation>Aufgehoben. Es steht ab jetzt neben dieser Anleitung.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Einen anderen Ordner wählen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Die Datei ist gespeichert.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Das PDF ist gespeichert.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Das PDF ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>your child</source>
        <translation>(Kind)</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>(Gerät)</translation>
    </message>
    <message>
        <source>your favourite app</source>
        <translation>der Lieblings-App</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>14 tips</source>
        <translation>14 Tipps</translation>
    </message>
    <message>
        <source>Family rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Ages &amp; labels</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Cards to print</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>All guides</source>
        <translation>Alle Anleitungen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Where a setting is, what fits which age, and where we know it from.</source>
        <translation>Wo eine Einstellung ist, was zu welchem Alter passt und woher das bekannt ist.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LookAgain</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Nothing to look at again.</source>
        <translation>Nichts zum Wiederansehen.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Ab %1.</translation>
    </message>
    <message>
        <source>Every 3 months works for most families.</source>
        <translation>Alle 3 Monate passt für die meisten Familien.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>In 2 Wochen</translation>
    </message>
    <message>
        <source>In 2 months</source>
        <translation>In 2 Monaten</translation>
    </message>
    <message>
        <source>In 6 months</source>
        <translation>In 6 Monaten</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Another day to look again</source>
        <translation>Ein anderer Tag zum Wiederansehen</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>My system’s font</source>
        <translation>Schrift des Systems</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Look &amp; text</source>
        <translation>Aussehen &amp; Schrift</translation>
    </message>
    <message>
        <source>Ctrl and plus or minus change it from anywhere.</source>
        <translation>Strg und Plus oder Minus ändern sie von überall.</translation>
    </message>
    <message>
        <source>Instead of the one that comes with FamilySafe.</source>
        <translation>Statt der Schrift von FamilySafe.</translation>
    </message>
    <message>
        <source>Nothing slides or fades; a spinner becomes words.</source>
        <translation>Nichts gleitet oder blendet; statt eines Kreisels stehen Worte da.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Incidents &amp; help</source>
        <translation>Vorfälle &amp; Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>%1, %2 due</source>
        <translation>%1, %2 offen</translation>
    </message>
</context>
<context>
    <name>NewCaseCard</name>
    <message>
        <source>What kind of thing is it?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Who did it?</source>
        <translation>Wer war es?</translation>
    </message>
    <message>
        <source>In your child’s own words where you know them. Do not question.</source>
        <translation>Möglichst in den Worten des Kindes. Nicht ausfragen.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>What have you done so far?</source>
        <translation>Was ist bisher geschehen?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>App, game or place</source>
        <translation>App, Spiel oder Ort</translation>
    </message>
    <message>
        <source>Exactly as shown</source>
        <translation>Genau wie angezeigt</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Die ganze Adresse</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Name or handle</source>
        <translation>Name oder Handle</translation>
    </message>
    <message>
        <source>Address of the profile</source>
        <translation>Adresse des Profils</translation>
    </message>
    <message>
        <source>Someone online</source>
        <translation>Jemand im Internet</translation>
    </message>
    <message>
        <source>Other children or teenagers</source>
        <translation>Andere Kinder oder Jugendliche</translation>
    </message>
    <message>
        <source>Someone we trust</source>
        <translation>Jemand, dem wir vertrauen</translation>
    </message>
    <message>
        <source>Someone at home</source>
        <translation>Jemand zu Hause</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
</context>
<context>
    <name>NewLineCard</name>
    <message>
        <source>What do you add?</source>
        <translation>Was kommt hinzu?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Whom I told</source>
        <translation>Wem ich es gesagt habe</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>School, police, the app</source>
        <translation>Schule, Polizei, die App</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wem?</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>I wait for an answer</source>
        <translation>Ich warte auf Antwort</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Zum Fall hinzufügen</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Name or nickname</source>
        <translation>Name oder Spitzname</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working on it...</source>
        <translation>Einen Moment ...</translation>
    </message>
</context>
<context>
    <name>NewPassphraseFields</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Fünf Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Anderen Vorschlag</translation>
    </message>
</context>
<context>
    <name>NextTalk</name>
    <message>
        <source>Pick a date</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>For example: summer holiday</source>
        <translation>Zum Beispiel: Sommerferien</translation>
    </message>
    <message>
        <source>That is more than 30 days away. Why?</source>
        <translation>Das ist mehr als 30 Tage hin. Warum?</translation>
    </message>
    <message>
        <source>More than 30 days away? Then we ask for a reason.</source>
        <translation>Mehr als 30 Tage hin? Dann wird nach dem Grund gefragt.</translation>
    </message>
    <message>
        <source>1 week · %1</source>
        <translation>1 Woche · %1</translation>
    </message>
    <message>
        <source>2 weeks · %1</source>
        <translation>2 Wochen · %1</translation>
    </message>
    <message>
        <source>4 weeks · %1</source>
        <translation>4 Wochen · %1</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Doesn’t match my screen</source>
        <translation>Passt nicht zu meinem Bildschirm</translation>
    </message>
    <message>
        <source>Described by you, %1</source>
        <translation>Selbst beschrieben, %1</translation>
    </message>
    <message>
        <source>Write down what you see instead</source>
        <translation>Aufschreiben, was stattdessen da steht</translation>
    </message>
    <message>
        <source>Only menus and words on the screen, no names. It stays in the notebook.</source>
        <translation>Nur Menüs und Worte vom Bildschirm, keine Namen. Es bleibt im Notizbuch.</translation>
    </message>
    <message>
        <source>What you see instead</source>
        <translation>Was stattdessen da steht</translation>
    </message>
    <message>
        <source>Version of the system or app</source>
        <translation>Fassung des Systems oder der App</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Notiz aufheben</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Erst ein paar Worte schreiben.</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>When a guide looks different on your screen, write it down there.</source>
        <translation>Wenn es auf dem Bildschirm anders aussieht, bei der Anleitung aufschreiben.</translation>
    </message>
    <message>
        <source>Open the guides</source>
        <translation>Anleitungen öffnen</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>A guide that is gone</source>
        <translation>Eine Anleitung, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Anleitung öffnen</translation>
    </message>
    <message>
        <source>A file for those who keep the guides</source>
        <translation>Eine Datei für alle, die die Anleitungen pflegen</translation>
    </message>
    <message>
        <source>It holds these notes, the guides they are about and the month. Names of your family and devices, addresses and long numbers are taken out. Nothing is sent.</source>
        <translation>Darin stehen diese Notizen, die Anleitungen dazu und der Monat. Namen von Familie und Geräten, Adressen und lange Nummern werden entfernt. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Read what it will hold:</source>
        <translation>Das wird darin stehen:</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Notes (*.json)</source>
        <translation>Notizen (*.json)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A part of this notebook is damaged</source>
        <translation>Ein Teil dieses Notizbuchs ist beschädigt</translation>
    </message>
    <message>
        <source>What can be read is shown. Lock now, then choose “Save what can be read”; your backups fill the gaps.</source>
        <translation>Was lesbar ist, wird gezeigt. Jetzt sperren und „Lesbares retten“ wählen; die Sicherungen füllen die Lücken.</translation>
    </message>
    <message>
        <source>Look at backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <source>This notebook is older than the one that was open here last</source>
        <translation>Dieses Notizbuch ist älter als das zuletzt hier geöffnete</translation>
    </message>
    <message>
        <source>An older copy of the file may have been put in its place. Your newest backup holds more.</source>
        <translation>Vielleicht liegt eine ältere Kopie der Datei an ihrem Platz. Die neueste Sicherung enthält mehr.</translation>
    </message>
    <message>
        <source>This is the copy that a sync program made</source>
        <translation>Das ist die Kopie, die ein Abgleichprogramm gemacht hat</translation>
    </message>
    <message>
        <source>It may hold other entries than your notebook. To go back, lock and choose “Open another notebook”.</source>
        <translation>Darin können andere Einträge stehen als im Notizbuch. Zurück geht es so: sperren und „Anderes Notizbuch öffnen“ wählen.</translation>
    </message>
    <message>
        <source>No backup for 30 days</source>
        <translation>Seit 30 Tagen keine Sicherung</translation>
    </message>
    <message>
        <source>If this computer broke today, the entries since then would be gone.</source>
        <translation>Ginge dieser Computer heute kaputt, wären die Einträge seither weg.</translation>
    </message>
    <message>
        <source>No backup was tried yet</source>
        <translation>Noch keine Sicherung geprüft</translation>
    </message>
    <message>
        <source>One press opens the newest one as a restore would, and counts.</source>
        <translation>Ein Druck öffnet die neueste wie beim Zurückholen und zählt nach.</translation>
    </message>
    <message>
        <source>Try the newest</source>
        <translation>Die neueste prüfen</translation>
    </message>
    <message>
        <source>The backups are on this computer only</source>
        <translation>Die Sicherungen liegen nur auf diesem Computer</translation>
    </message>
    <message>
        <source>A stick in a drawer helps when this computer breaks or is gone.</source>
        <translation>Ein Stick in der Schublade hilft, wenn dieser Computer kaputt oder weg ist.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>An erase is not finished</source>
        <translation>Ein Löschen ist noch nicht fertig</translation>
    </message>
    <message>
        <source>Copies on a stick or in another place still hold what you erased. Plug it in and unlock again.</source>
        <translation>Kopien auf einem Stick oder an einem anderen Ort enthalten das Gelöschte noch. Einstecken und erneut entsperren.</translation>
    </message>
    <message>
        <source>The notebook lies in a folder that another program copies</source>
        <translation>Das Notizbuch liegt in einem Ordner, den ein anderes Programm kopiert</translation>
    </message>
    <message>
        <source>Keep the notebook on this computer; let only backups go there.</source>
        <translation>Das Notizbuch auf diesem Computer lassen; nur Sicherungen dorthin legen.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>The notebook lies on a stick</source>
        <translation>Das Notizbuch liegt auf einem Stick</translation>
    </message>
    <message>
        <source>The notebook lies on another computer</source>
        <translation>Das Notizbuch liegt auf einem anderen Computer</translation>
    </message>
    <message>
        <source>There are copies beside the notebook that a sync program made</source>
        <translation>Neben dem Notizbuch liegen Kopien eines Abgleichprogramms</translation>
    </message>
    <message>
        <source>Each is a notebook of its own and may hold other entries.</source>
        <translation>Jede ist ein eigenes Notizbuch und kann andere Einträge haben.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no key for this notebook any more</source>
        <translation>Der Schlüsselbund dieses Computers hat keinen Schlüssel mehr für dieses Notizbuch</translation>
    </message>
    <message>
        <source>Your passphrase opened it. For a new key, switch the keychain off and on again.</source>
        <translation>Die Passphrase hat es geöffnet. Für einen neuen Schlüssel den Schlüsselbund aus- und wieder einschalten.</translation>
    </message>
    <message>
        <source>Security &amp; lock</source>
        <translation>Sicherheit &amp; Sperre</translation>
    </message>
    <message>
        <source>This computer shows no notifications</source>
        <translation>Dieser Computer zeigt keine Mitteilungen</translation>
    </message>
    <message>
        <source>Today lists what is due whenever you open it.</source>
        <translation>„Heute“ zeigt bei jedem Öffnen, was ansteht.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Your file of guides is not in use</source>
        <translation>Die Datei mit Anleitungen wird nicht benutzt</translation>
    </message>
    <message>
        <source>It is older or no longer as it was made. The built-in guides are used.</source>
        <translation>Ältere Fassung oder nachträglich verändert. Die mitgelieferten Anleitungen gelten.</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>%1. Call %2. Copies the number.</source>
        <translation>%1. %2 anrufen. Kopiert die Nummer.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>A first name is enough. It is only to greet you.</source>
        <translation>Ein Vorname reicht. Er dient nur der Begrüßung.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Bitte mindestens 12 Zeichen nehmen.</translation>
    </message>
    <message>
        <source>The two don’t match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>OnboardingView</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Do this later (we’ll remind you)</source>
        <translation>Später (wir erinnern daran)</translation>
    </message>
    <message>
        <source>Skip apps for now</source>
        <translation>Apps erst einmal überspringen</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>„Heute“ öffnen</translation>
    </message>
    <message>
        <source>Print, save or copy the sheet first; or do it later.</source>
        <translation>Zuerst das Blatt drucken, speichern oder abschreiben; oder es später tun.</translation>
    </message>
    <message>
        <source>About 3 minutes</source>
        <translation>Etwa 3 Minuten</translation>
    </message>
    <message>
        <source>About 2 minutes</source>
        <translation>Etwa 2 Minuten</translation>
    </message>
    <message>
        <source>About 90 seconds</source>
        <translation>Etwa 90 Sekunden</translation>
    </message>
    <message>
        <source>About 20 seconds</source>
        <translation>Etwa 20 Sekunden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Folder of the notebook</source>
        <translation>Ordner des Notizbuchs</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>When you have a moment</source>
        <translation>Wenn etwas Zeit ist</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Not talked yet</source>
        <translation>Noch kein Gespräch</translation>
    </message>
    <message>
        <source>Ten minutes is plenty.</source>
        <translation>Zehn Minuten reichen völlig.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>A good moment for a short talk.</source>
        <translation>Ein guter Moment für ein kurzes Gespräch.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächstes: %1</translation>
    </message>
    <message>
        <source>%1 to finish</source>
        <translation>%1 noch offen</translation>
    </message>
    <message>
        <source>%1 of %2 fresh</source>
        <translation>%1 von %2 aktuell</translation>
    </message>
    <message>
        <source>%1 not looked at</source>
        <translation>%1 nicht angesehen</translation>
    </message>
    <message>
        <source>%1 time to look</source>
        <translation>%1 wieder anzusehen</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 zu entscheiden</translation>
    </message>
    <message>
        <source>%1 left on purpose</source>
        <translation>%1 mit Absicht so</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Hier steht nichts an.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Add a device or an app first.</source>
        <translation>Zuerst ein Gerät oder eine App hinzufügen.</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Tick or paste what you see on the home screen.</source>
        <translation>Ankreuzen oder einfügen, was auf dem Startbildschirm ist.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>%1 above age</source>
        <translation>%1 über Alter</translation>
    </message>
    <message>
        <source>%1 no age given</source>
        <translation>%1 ohne Altersangabe</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>One app has no age given</source>
        <translation>Eine App ohne Altersangabe</translation>
    </message>
    <message>
        <source>%1 apps have no age given</source>
        <translation>%1 Apps ohne Altersangabe</translation>
    </message>
    <message>
        <source>one label fits</source>
        <translation>eine Angabe passt</translation>
    </message>
    <message>
        <source>%1 labels fit</source>
        <translation>%1 Angaben passen</translation>
    </message>
    <message>
        <source>%1 is labelled above age</source>
        <translation>%1 ist für Ältere angegeben</translation>
    </message>
    <message>
        <source>%1 has no age given</source>
        <translation>%1 hat keine Altersangabe</translation>
    </message>
    <message>
        <source>Look together and decide.</source>
        <translation>Gemeinsam ansehen und entscheiden.</translation>
    </message>
    <message>
        <source>Added on %1.</source>
        <translation>Hinzugefügt am %1.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>etwa %1 Minuten</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Auf %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig machen</translation>
    </message>
    <message>
        <source>%1 soon treats %2 as %3</source>
        <translation>%1 behandelt %2 bald als %3</translation>
    </message>
    <message>
        <source>From %1. Some limits then end by themselves.</source>
        <translation>Ab %1. Manche Grenzen enden dann von selbst.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Add apps</source>
        <translation>Apps hinzufügen</translation>
    </message>
    <message>
        <source>What does %1 use?</source>
        <translation>Was benutzt %1?</translation>
    </message>
    <message>
        <source>With a device and a few apps we can say what is worth a look.</source>
        <translation>Mit einem Gerät und ein paar Apps lässt sich sagen, was einen Blick wert ist.</translation>
    </message>
    <message>
        <source>The next thing shows here when its day comes.</source>
        <translation>Das Nächste erscheint hier, wenn sein Tag kommt.</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Alles ruhig</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>alle 2 Wochen</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>alle 4 Wochen</translation>
    </message>
    <message>
        <source>%1’s talk rhythm: %2</source>
        <translation>Gesprächsrhythmus von %1: %2</translation>
    </message>
    <message>
        <source>Talked in %1 of the last 6 months. Quiet months don’t count against you.</source>
        <translation>In %1 der letzten 6 Monate gesprochen. Ruhige Monate zählen nicht als Fehler.</translation>
    </message>
    <message>
        <source>%1 turned %2 on %3.</source>
        <translation>%1 wurde am %3 %2.</translation>
    </message>
    <message>
        <source>The label now fits: %1. What you decided stays as it is.</source>
        <translation>Die Angabe passt jetzt: %1. Was entschieden ist, bleibt.</translation>
    </message>
    <message>
        <source>%1 turns %2 on %3.</source>
        <translation>%1 wird am %3 %2.</translation>
    </message>
    <message>
        <source>From then on the label fits: %1. What you decided stays as it is.</source>
        <translation>Ab dann passt die Angabe: %1. Was entschieden ist, bleibt.</translation>
    </message>
    <message>
        <source>Talks, check-ups and new apps will show here.</source>
        <translation>Gespräche, Check-ups und neue Apps erscheinen hier.</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Talked about: %1</source>
        <translation>Gesprochen über: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 and %2 more apps</source>
        <translation>%1 und %2 weitere Apps</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 eingestellt</translation>
    </message>
    <message>
        <source>%1 proved</source>
        <translation>%1 ausprobiert</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 check-up: %2</source>
        <translation>Check-up %1: %2</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Tab and the arrow keys move, Enter chooses. F6 goes from the sidebar to the page and on.</source>
        <translation>Tab und die Pfeiltasten bewegen, die Eingabetaste wählt. F6 springt von der Seitenleiste zur Seite und weiter.</translation>
    </message>
    <message>
        <source>One good next step for your family, and what comes up in the next weeks.</source>
        <translation>Ein guter nächster Schritt für die Familie, und was in den nächsten Wochen ansteht.</translation>
    </message>
    <message>
        <source>All you have noted about one child: accounts, apps with their age labels, devices, talks.</source>
        <translation>Alles, was über ein Kind notiert ist: Konten, Apps mit ihren Altersangaben, Geräte, Gespräche.</translation>
    </message>
    <message>
        <source>Choose what to look at: one topic on one device at a time, about ten minutes.</source>
        <translation>Aussuchen, was drankommt: ein Thema auf einem Gerät, etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>One question at a time, with the way to the setting. Each answer is saved at once; keys 1 to 5 answer, Esc pauses.</source>
        <translation>Eine Frage nach der anderen, mit dem Weg zur Einstellung. Jede Antwort wird sofort gespeichert; die Tasten 1 bis 5 antworten, Esc macht Pause.</translation>
    </message>
    <message>
        <source>What was found and changed in a check-up, and what you can come back to.</source>
        <translation>Was bei einem Check-up gefunden und geändert wurde, und was noch offen ist.</translation>
    </message>
    <message>
        <source>Talks you had, talks that would be good to have, and what you promised.</source>
        <translation>Gespräche, die es schon gab, solche, die guttun würden, und was versprochen wurde.</translation>
    </message>
    <message>
        <source>First words and questions for one talk. Tick the ones you want to use.</source>
        <translation>Erste Worte und Fragen für ein Gespräch. Ankreuzen, was davon passt.</translation>
    </message>
    <message>
        <source>Write down in a minute how a talk went and when the next one is due.</source>
        <translation>In einer Minute aufschreiben, wie ein Gespräch war und wann das nächste ansteht.</translation>
    </message>
    <message>
        <source>What your family has agreed on, in your own words, for all to sign.</source>
        <translation>Was die Familie vereinbart hat, in eigenen Worten, zum Unterschreiben für alle.</translation>
    </message>
    <message>
        <source>All guides by topic and device, words explained, and cards for paper.</source>
        <translation>Alle Anleitungen nach Thema und Gerät, erklärte Wörter und Karten für Papier.</translation>
    </message>
    <message>
        <source>Who to call and what to do first if something has happened.</source>
        <translation>Wen anrufen und was zuerst tun, wenn etwas passiert ist.</translation>
    </message>
    <message>
        <source>Short facts about something that happened, in words, in order of time.</source>
        <translation>Kurze Fakten zu etwas, das passiert ist, in Worten und der Reihe nach.</translation>
    </message>
    <message>
        <source>Lock, reminders, backups, look and language. Each change counts at once.</source>
        <translation>Sperre, Erinnerungen, Sicherungen, Aussehen und Sprache. Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>What your family’s notebook has about you. Done locks the window; only the passphrase opens it again.</source>
        <translation>Was im Notizbuch deiner Familie über dich steht. „Fertig“ sperrt das Fenster; nur die Passphrase öffnet es wieder.</translation>
    </message>
    <message>
        <source>Bring in the apps of one child from a file, a list or this computer. You see all of it before anything is kept, and you can undo it.</source>
        <translation>Die Apps eines Kindes aus einer Datei, einer Liste oder von diesem Computer holen. Alles ist zu sehen, bevor etwas bleibt, und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What is this page?</source>
        <translation>Wozu ist diese Seite da?</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Older backups still open with the old one. Backup lists them.</source>
        <translation>Ältere Sicherungen öffnen sich noch mit der alten. Unter „Sicherung“ stehen sie.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changing it... about 2 seconds</source>
        <translation>Wird geändert ... etwa 2 Sekunden</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
</context>
<context>
    <name>PassphraseHelp</name>
    <message>
        <source>Five unrelated words</source>
        <translation>Fünf Wörter ohne Zusammenhang</translation>
    </message>
    <message>
        <source>Judged by English words only: leave out names and dates</source>
        <translation>Beurteilt nur nach englischen Wörtern: Namen und Daten besser weglassen</translation>
    </message>
    <message>
        <source>More unrelated words make it stronger</source>
        <translation>Weitere Wörter ohne Zusammenhang machen sie stärker</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Mindestens 12 Zeichen</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>First, you and your passphrase</source>
        <translation>Zuerst der eigene Name und die Passphrase</translation>
    </message>
    <message>
        <source>The passphrase encrypts everything you write here. Five unrelated words are easier to remember than symbols, and stronger.</source>
        <translation>Die Passphrase verschlüsselt alles, was hier steht. Fünf Wörter ohne Zusammenhang merken sich leichter als Sonderzeichen und sind stärker.</translation>
    </message>
    <message>
        <source>Making your notebook... about 2 seconds</source>
        <translation>Das Notizbuch wird angelegt ... etwa 2 Sekunden</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Eigener Vorname</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Name: only to greet you. Country: for help numbers and age labels.</source>
        <translation>Name: nur zur Begrüßung. Land: für Hilfsnummern und Altersangaben.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Fünf Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Beide sind gleich</translation>
    </message>
    <message>
        <source>Use this computer’s keychain</source>
        <translation>Schlüsselbund dieses Computers benutzen</translation>
    </message>
    <message>
        <source>Opens the notebook when the program starts. After Hide, Lock or idle the passphrase is always asked.</source>
        <translation>Öffnet das Notizbuch beim Programmstart. Nach Verbergen, Sperren oder einer Pause wird immer nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>We can’t reset it for you, because nobody but you ever has it.</source>
        <translation>Wir können sie nicht zurücksetzen, denn niemand sonst hat sie je.</translation>
    </message>
    <message>
        <source>In the next step you print a recovery sheet. Keep it with your passports.</source>
        <translation>Im nächsten Schritt wird ein Notfallblatt gedruckt. Am besten liegt es bei den Pässen.</translation>
    </message>
    <message>
        <source>Leave the keychain off if a child uses your login.</source>
        <translation>Den Schlüsselbund auslassen, wenn ein Kind dieselbe Anmeldung benutzt.</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Anderen Vorschlag</translation>
    </message>
</context>
<context>
    <name>PathChips</name>
    <message>
        <source>Where to look: </source>
        <translation>Wo nachsehen: </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the other parent</source>
        <translation>Den anderen Elternteil hinzufügen</translation>
    </message>
    <message>
        <source>The other parent</source>
        <translation>Der andere Elternteil</translation>
    </message>
    <message>
        <source>With a passphrase of their own. Entries then show who wrote them.</source>
        <translation>Mit eigener Passphrase. Einträge zeigen dann, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Einen neuen Schlüssel machen</translation>
    </message>
    <message>
        <source>Somebody knows my passphrase</source>
        <translation>Jemand kennt meine Passphrase</translation>
    </message>
    <message>
        <source>A changed passphrase alone is not enough then: with an old copy the old words would still open it.</source>
        <translation>Eine geänderte Passphrase allein reicht dann nicht: Eine alte Kopie ließe sich noch mit den alten Worten öffnen.</translation>
    </message>
    <message>
        <source>Who can open the notebook</source>
        <translation>Wer das Notizbuch öffnen kann</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>Das ist die eigene Zeile.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Give a passphrase</source>
        <translation>Passphrase geben</translation>
    </message>
    <message>
        <source>Has a passphrase.</source>
        <translation>Hat eine Passphrase.</translation>
    </message>
    <message>
        <source>Has no passphrase now.</source>
        <translation>Hat derzeit keine Passphrase.</translation>
    </message>
    <message>
        <source>Let them type their own passphrase. They see everything in this notebook.</source>
        <translation>Die Person tippt die eigene Passphrase selbst und sieht alles in diesem Notizbuch.</translation>
    </message>
    <message>
        <source>A passphrase for %1</source>
        <translation>Eine Passphrase für %1</translation>
    </message>
    <message>
        <source>Let them type it themselves.</source>
        <translation>Bitte selbst tippen lassen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove the passphrase of %1?</source>
        <translation>Die Passphrase von %1 entfernen?</translation>
    </message>
    <message>
        <source>It opens the notebook no more. What they wrote stays. Older backups still open with it; to shut those, too, make a new key.</source>
        <translation>Das Notizbuch geht damit nicht mehr auf. Geschriebenes bleibt. Ältere Sicherungen gehen damit noch auf; um auch diese zu schließen, einen neuen Schlüssel machen.</translation>
    </message>
    <message>
        <source>The whole notebook is locked anew. Your old passphrase, the other parent’s, every recovery sheet and the keychain open it no more. Backups in reach are made anew; copies that somebody else holds cannot be called back. A new sheet is shown at once: have the printer or a stick ready.</source>
        <translation>Das ganze Notizbuch wird neu verschlossen. Die alte Passphrase, die des anderen Elternteils, jedes Notfallblatt und der Schlüsselbund öffnen es nicht mehr. Erreichbare Sicherungen werden neu gemacht; Kopien in fremder Hand lassen sich nicht zurückholen. Ein neues Blatt erscheint sofort: Drucker oder Stick bereithalten.</translation>
    </message>
    <message>
        <source>The notebook has a new key.</source>
        <translation>Das Notizbuch hat einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Give the other parent a passphrase again.</source>
        <translation>Dem anderen Elternteil wieder eine Passphrase geben.</translation>
    </message>
    <message>
        <source>Some older backups could not be replaced; Backup lists them.</source>
        <translation>Einige ältere Sicherungen ließen sich nicht ersetzen; sie stehen unter Sicherung.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>check on the website</source>
        <translation>auf der Website prüfen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>From general knowledge. Look it up before you rely on it.</source>
        <translation>Aus allgemeinem Wissen. Bitte vorher nachsehen.</translation>
    </message>
</context>
<context>
    <name>PrepareModel</name>
    <message>
        <source>The reminder comes later.</source>
        <extracomment>The project&apos;s own starting text stands among the sources; it says nothing to a parent.</extracomment>
        <translation>Die Erinnerung kommt später.</translation>
    </message>
</context>
<context>
    <name>PresentPassphrase</name>
    <message>
        <source>First your present passphrase, so that nobody else can do this at a window that was left open.</source>
        <translation>Zuerst die bisherige Passphrase, damit das niemand sonst an einem offen gelassenen Fenster tun kann.</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Apps of the list</source>
        <translation>Apps der Liste</translation>
    </message>
    <message>
        <source>There is no app to bring in here</source>
        <translation>Hier ist keine App zum Einlesen</translation>
    </message>
    <message>
        <source>The file was read well. Go back and try another one, or paste names.</source>
        <translation>Die Datei wurde gut gelesen. Zurückgehen und eine andere versuchen, oder Namen einfügen.</translation>
    </message>
    <message>
        <source>No device in particular</source>
        <translation>Kein bestimmtes Gerät</translation>
    </message>
    <message>
        <source>On which device</source>
        <translation>Auf welchem Gerät</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Newer label</source>
        <translation>Neueres Kennzeichen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Needs a name</source>
        <translation>Braucht einen Namen</translation>
    </message>
    <message>
        <source>Tick these</source>
        <translation>Diese ankreuzen</translation>
    </message>
    <message>
        <source>Untick these</source>
        <translation>Kreuze entfernen</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>needs a name first</source>
        <translation>braucht erst einen Namen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>Row %1 has no name. Type one below, or leave it out.</source>
        <translation>Zeile %1 hat keinen Namen. Unten einen eintippen oder auslassen.</translation>
    </message>
    <message>
        <source>no label noted</source>
        <translation>kein Kennzeichen notiert</translation>
    </message>
    <message>
        <source>You had: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>Answer below, or it is kept as it reads</source>
        <translation>Unten antworten, sonst bleibt es, wie es dasteht</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>Not in our list; kept as it reads</source>
        <translation>Nicht in unserer Liste; bleibt, wie es dasteht</translation>
    </message>
    <message>
        <source>Your list of names</source>
        <translation>Eigene Namensliste</translation>
    </message>
    <message>
        <source>Programs of this computer</source>
        <translation>Programme dieses Computers</translation>
    </message>
    <message>
        <source>%1 apps.</source>
        <translation>%1 Apps.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Nothing is ticked: tick what is theirs.</source>
        <translation>Nichts ist angekreuzt: ankreuzen, was dem Kind gehört.</translation>
    </message>
    <message>
        <source>%1 labels are not noted: “%2” alone does not say which system it is from.</source>
        <translation>%1 Kennzeichen sind nicht notiert: „%2“ allein sagt nicht, aus welchem System es ist.</translation>
    </message>
    <message>
        <source>One label is not noted: “%2” alone does not say which system it is from.</source>
        <translation>Ein Kennzeichen ist nicht notiert: „%2“ allein sagt nicht, aus welchem System es ist.</translation>
    </message>
    <message>
        <source>That is a long list; importing takes a moment.</source>
        <translation>Das ist eine lange Liste; das Einlesen dauert etwas.</translation>
    </message>
    <message>
        <source>These rows have no name. What is it called on the device?</source>
        <translation>Diese Zeilen haben keinen Namen. Wie heißt die App auf dem Gerät?</translation>
    </message>
    <message>
        <source>Not sure about these. Which app is it?</source>
        <translation>Hier ist es unsicher. Welche App ist es?</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Name der App</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Empty: it is left out.</source>
        <translation>Leer: wird ausgelassen.</translation>
    </message>
    <message>
        <source>Not answered: kept as it reads</source>
        <translation>Ohne Antwort: bleibt, wie es dasteht</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>This was not printed.</source>
        <translation>Das wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Look whether the printer is on and has paper, then print again.</source>
        <translation>Nachsehen, ob der Drucker an ist und Papier hat, dann noch einmal drucken.</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>Choose an age, open a card, print it or keep it as a PDF.</source>
        <translation>Alter wählen, Karte öffnen, drucken oder als PDF aufheben.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cards to print</source>
        <translation>Karten zum Drucken</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>At %1 no setting fits here, so the question is whether the account</source>
        <translation>Mit %1 passt hier keine Einstellung; die Frage ist, ob das Konto</translation>
    </message>
    <message>
        <source>exists at all.</source>
        <translation>überhaupt besteht.</translation>
    </message>
    <message>
        <source>In your country the terms or the law ask for %1.</source>
        <translation>In diesem Land verlangen die Bedingungen oder das Gesetz %1 Jahre.</translation>
    </message>
    <message>
        <source>A note to yourself (optional)</source>
        <translation>Eine Notiz für später (freiwillig)</translation>
    </message>
    <message>
        <source>How is it on %1?</source>
        <translation>Wie ist es auf %1?</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>Wie ist es?</translation>
    </message>
    <message>
        <source>Not at this age</source>
        <translation>Nicht in diesem Alter</translation>
    </message>
    <message>
        <source>It is closed now</source>
        <translation>Es ist jetzt geschlossen</translation>
    </message>
    <message>
        <source>It exists, and we know why</source>
        <translation>Es besteht, und wir wissen warum</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Später noch einmal</translation>
    </message>
    <message>
        <source>There is no account</source>
        <translation>Es gibt kein Konto</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>It was different</source>
        <translation>Es war anders</translation>
    </message>
    <message>
        <source>We know why</source>
        <translation>Wir wissen warum</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Wird hier nicht benutzt</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Ist so, wie es sein soll</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>Habe ich geändert</translation>
    </message>
    <message>
        <source>Left on purpose</source>
        <translation>Absichtlich so gelassen</translation>
    </message>
    <message>
        <source>Couldn’t</source>
        <translation>Ging nicht</translation>
    </message>
    <message>
        <source>Doesn’t apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>Use my recovery sheet</source>
        <translation>Mein Notfallblatt benutzen</translation>
    </message>
    <message>
        <source>Type the seven groups of five. Capitals and spaces don’t matter.</source>
        <translation>Die sieben Fünfergruppen eingeben. Großschreibung und Leerzeichen sind egal.</translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation>Code auf dem Blatt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open and set passphrase</source>
        <translation>Öffnen und Passphrase setzen</translation>
    </message>
    <message>
        <source>Type the code from your sheet.</source>
        <translation>Bitte den Code vom Blatt eingeben.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Bitte mindestens 12 Zeichen nehmen.</translation>
    </message>
    <message>
        <source>The two don’t match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Opening your notes... about 2 seconds</source>
        <translation>Die Notizen werden geöffnet ... etwa 2 Sekunden</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>FamilySafe recovery sheet</source>
        <translation>Notfallblatt für FamilySafe</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>To use it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Open FamilySafe, choose “Use my recovery sheet”, type the seven groups and pick a new passphrase. Capitals don’t matter. There is no letter I, L, O or U: read 1 and 0.</source>
        <translation>FamilySafe öffnen, „Mein Notfallblatt benutzen“ wählen, die sieben Gruppen eingeben und eine neue Passphrase aussuchen. Großschreibung ist egal. Die Buchstaben I, L, O und U kommen nicht vor: Es sind 1 und 0.</translation>
    </message>
    <message>
        <source>Anyone holding this sheet and your file can read your notes.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann die Notizen lesen.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Aufbewahrt bei</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>UK, Europe</source>
        <translation>UK, Europa</translation>
    </message>
    <message>
        <source>US, Canada</source>
        <translation>USA, Kanada</translation>
    </message>
    <message>
        <source>App Store</source>
        <translation>App Store</translation>
    </message>
    <message>
        <source>App Store, old</source>
        <translation>App Store, alt</translation>
    </message>
    <message>
        <source>free programs</source>
        <translation>freie Programme</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>A quiet reminder now and then</source>
        <translation>Ab und zu eine leise Erinnerung</translation>
    </message>
    <message>
        <source>At most one a day, only when something is due. You can always put it off.</source>
        <translation>Höchstens eine am Tag und nur, wenn etwas ansteht. Verschieben geht immer.</translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation>Erinnern um</translation>
    </message>
    <message>
        <source>The page Today always shows everything, whatever the hour.</source>
        <translation>Die Seite „Heute“ zeigt immer alles, zu jeder Stunde.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Remind me also while FamilySafe is closed</source>
        <translation>Auch erinnern, wenn FamilySafe geschlossen ist</translation>
    </message>
    <message>
        <source>A small program starts with your login. It knows only when something is due, never what or for whom.</source>
        <translation>Ein kleines Programm startet mit der Anmeldung. Es weiß nur, wann etwas ansteht, nie was oder für wen.</translation>
    </message>
    <message>
        <source>This computer does not let programs start at login. Today shows what is due as soon as you open FamilySafe.</source>
        <translation>Dieser Computer lässt keine Programme bei der Anmeldung starten. „Heute“ zeigt beim Öffnen von FamilySafe, was ansteht.</translation>
    </message>
    <message>
        <source>What others may see on your screen</source>
        <translation>Was andere auf dem Bildschirm sehen können</translation>
    </message>
    <message>
        <source>Family reminder</source>
        <translation>Familien-Erinnerung</translation>
    </message>
    <message>
        <source>One thing is due</source>
        <translation>Eine Sache steht an</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>No name and no topic, ever.</source>
        <translation>Nie ein Name, nie ein Thema.</translation>
    </message>
</context>
<context>
    <name>RemindersPart</name>
    <message>
        <source>Not paused</source>
        <translation>Keine Pause</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>For four weeks</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation>Erinnern um</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Private notifications</source>
        <translation>Mitteilungen ohne Namen</translation>
    </message>
    <message>
        <source>Also while FamilySafe is closed</source>
        <translation>Auch wenn FamilySafe geschlossen ist</translation>
    </message>
    <message>
        <source>Notifications rest; Today still shows what is due.</source>
        <translation>Mitteilungen ruhen; „Heute“ zeigt weiterhin, was ansteht.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At most one a day, only when something is due.</source>
        <translation>Höchstens eine am Tag und nur, wenn etwas ansteht.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Auf welche Art</translation>
    </message>
    <message>
        <source>“Family reminder: One thing is due”, with no names or topics.</source>
        <translation>„Familien-Erinnerung: Eine Sache steht an“, ohne Namen oder Themen.</translation>
    </message>
    <message>
        <source>A small program starts with your login. It knows only when something is due, never what or for whom.</source>
        <translation>Ein kleines Programm startet mit der Anmeldung. Es weiß nur, wann etwas ansteht, nie was oder für wen.</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Pause bis %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>proved</source>
        <translation>ausprobiert</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>To say</source>
        <translation>Zum Sagen</translation>
    </message>
    <message>
        <source>It records what was seen on that day; it is no promise.</source>
        <translation>Es hält fest, was an diesem Tag zu sehen war; es ist kein Versprechen.</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Left on purpose</source>
        <translation>Absichtlich so gelassen</translation>
    </message>
    <message>
        <source>Expected and found</source>
        <translation>Erwartet und vorgefunden</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>“I changed something in your settings. Want to see what, and why?”</source>
        <translation>„Ich habe etwas an deinen Einstellungen geändert. Willst du sehen, was und warum?“</translation>
    </message>
    <message>
        <source>“I got stuck with your settings. Can you show me how it looks for you?”</source>
        <translation>„Ich bin bei deinen Einstellungen nicht weitergekommen. Zeigst du mir, wie es bei dir aussieht?“</translation>
    </message>
    <message>
        <source>“I looked through your settings. Nothing needed to change.”</source>
        <translation>„Ich habe deine Einstellungen durchgesehen. Es musste sich nichts ändern.“</translation>
    </message>
    <message>
        <source>“I looked through your settings with you in mind. Ask me anything about it.”</source>
        <translation>„Ich habe deine Einstellungen durchgesehen und an dich gedacht. Frag mich gern danach.“</translation>
    </message>
    <message>
        <source>%1 is in date until %2.</source>
        <translation>%1 ist aktuell bis %2.</translation>
    </message>
    <message>
        <source>%1 has something left on purpose, until %2.</source>
        <translation>%1: Etwas ist absichtlich so gelassen, bis %2.</translation>
    </message>
    <message>
        <source>%1 stays “To finish” until every open question is answered.</source>
        <translation>%1 bleibt „Noch offen“, bis jede offene Frage beantwortet ist.</translation>
    </message>
    <message>
        <source>%1 was in date until %2.</source>
        <translation>%1 war aktuell bis %2.</translation>
    </message>
    <message>
        <source>Nothing is known about %1 yet.</source>
        <translation>Über %1 ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing lost. It waits for another day.</source>
        <translation>Nichts ist verloren. Es wartet auf einen anderen Tag.</translation>
    </message>
    <message>
        <source>Well done. One setting changed</source>
        <translation>Gut gemacht. Eine Einstellung geändert</translation>
    </message>
    <message>
        <source>Well done. %1 settings changed</source>
        <translation>Gut gemacht. %1 Einstellungen geändert</translation>
    </message>
    <message>
        <source>Well done. Nothing had to change</source>
        <translation>Gut gemacht. Es musste sich nichts ändern</translation>
    </message>
    <message>
        <source>, %1 to come back to.</source>
        <translation>, %1 zum Wiederkommen.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Where to report this</source>
        <translation>Wo sich das melden lässt</translation>
    </message>
    <message>
        <source>Incidents &amp; help lists who helps in your country.</source>
        <translation>Unter „Vorfälle &amp; Hilfe“ steht, wer im eigenen Land hilft.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>Found and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>Ausprobiert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Found: %1. Now: %2.</source>
        <translation>Vorher: %1. Jetzt: %2.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>not tried out</source>
        <translation>nicht ausprobiert</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Ausprobiert</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>The day to look again is set.</source>
        <translation>Der Tag für den nächsten Blick steht fest.</translation>
    </message>
    <message>
        <source>Saved. Anyone with the file can read it: it is not locked.</source>
        <translation>Gespeichert, aber nicht gesperrt: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>The PDF could not be written there. Choose another folder.</source>
        <translation>Das PDF ließ sich dort nicht schreiben. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>This report isn’t there any more</source>
        <translation>Diesen Bericht gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The answers that are kept stand in the table of check-ups.</source>
        <translation>Die gespeicherten Antworten stehen in der Tabelle der Check-ups.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>so, wie es sein soll</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left on purpose</source>
        <translation>absichtlich so gelassen</translation>
    </message>
    <message>
        <source>couldn’t</source>
        <translation>ging nicht</translation>
    </message>
    <message>
        <source>doesn’t apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>ausprobiert</translation>
    </message>
    <message>
        <source>Counts of the answers; proved is counted apart</source>
        <translation>Anzahl der Antworten; Ausprobiertes zählt für sich</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Agreed with %1</source>
        <translation>Abgesprochen mit %1</translation>
    </message>
    <message>
        <source>Left on purpose</source>
        <translation>Absichtlich so gelassen</translation>
    </message>
    <message>
        <source>Expected, and found</source>
        <translation>Erwartet und vorgefunden</translation>
    </message>
    <message>
        <source>Tell %1 about it</source>
        <translation>%1 davon erzählen</translation>
    </message>
    <message>
        <source>Putting the report together...</source>
        <translation>Der Bericht wird zusammengestellt ...</translation>
    </message>
    <message>
        <source>To the check-ups</source>
        <translation>Zu den Check-ups</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Open what was kept</source>
        <translation>Aufgehobenes öffnen</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Diese Sicherung öffnen</translation>
    </message>
    <message>
        <source>The passphrase that counted when the backup was made. The code of that time’s recovery sheet opens it, too.</source>
        <translation>Die Passphrase, die beim Anlegen der Sicherung galt. Der Code des Notfallblatts von damals öffnet sie auch.</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Zurück zum Stand vom %1?</translation>
    </message>
    <message>
        <source>A backup of FamilySafe</source>
        <translation>Eine Sicherung von FamilySafe</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>no month yet</source>
        <translation>noch kein Monat</translation>
    </message>
    <message>
        <source>Talked in: </source>
        <translation>Gesprochen im: </translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm with %1: %2</source>
        <translation>Rhythmus mit %1: %2</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>alle 2 Wochen</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>alle 4 Wochen</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Noch kein Gespräch</translation>
    </message>
    <message>
        <source>Talked %1</source>
        <translation>Zuletzt %1</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Pick a few lines together. Both sides promise something.</source>
        <translation>Gemeinsam ein paar Zeilen wählen. Beide Seiten versprechen etwas.</translation>
    </message>
    <message>
        <source>Print to sign</source>
        <translation>Zum Unterschreiben drucken</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Child: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>Parents: %1</source>
        <translation>Eltern: %1</translation>
    </message>
    <message>
        <source>Our own words, %1. Read for it: %2.</source>
        <translation>Eigene Worte, %1. Dafür gelesen: %2.</translation>
    </message>
</context>
<context>
    <name>RunnerBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>noch etwa 1 Minute</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>noch etwa %1 Minuten</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Esc)</source>
        <translation>Pause (Esc)</translation>
    </message>
</context>
<context>
    <name>RunnerModel</name>
    <message>
        <source>It waits until tomorrow.</source>
        <translation>Es wartet bis morgen.</translation>
    </message>
    <message>
        <source>This check-up isn’t there any more</source>
        <translation>Diesen Check-up gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Your answers are kept. Choose another check-up from the table.</source>
        <translation>Die Antworten sind gespeichert. Bitte einen anderen Check-up aus der Tabelle wählen.</translation>
    </message>
    <message>
        <source>%1’s device</source>
        <translation>Gerät von %1</translation>
    </message>
</context>
<context>
    <name>RunnerView</name>
    <message>
        <source>Check-up</source>
        <translation>Check-up</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Every answer is saved as you go. Pause any time. After 20 quiet minutes it locks, and opens again at this question.</source>
        <translation>Jede Antwort wird sofort gespeichert. Eine Pause ist jederzeit möglich. Nach 20 ruhigen Minuten wird gesperrt; danach geht es bei dieser Frage weiter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>See report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Kept. It stands beside the guide from now on.</source>
        <translation>Gemerkt. Es steht ab jetzt neben der Anleitung.</translation>
    </message>
    <message>
        <source>%1 · proved</source>
        <translation>%1 · ausprobiert</translation>
    </message>
    <message>
        <source>Getting the question...</source>
        <translation>Die Frage wird geholt ...</translation>
    </message>
    <message>
        <source>Saved at question %1 of %2</source>
        <translation>Gespeichert bei Frage %1 von %2</translation>
    </message>
    <message>
        <source>Close the window if you like. Unlocking brings you back to this question.</source>
        <translation>Das Fenster darf zu. Nach dem Entsperren geht es bei dieser Frage weiter.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Genug für jetzt</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message>
        <source>To the check-ups</source>
        <translation>Zu den Check-ups</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>A new notebook is made from what can be read and from your backups. The damaged file stays where it is. This may take a minute. The code of the recovery sheet opens it, too.</source>
        <translation>Aus dem Lesbaren und den Sicherungen entsteht ein neues Notizbuch. Die beschädigte Datei bleibt, wo sie ist. Das kann eine Minute dauern. Der Code des Notfallblatts öffnet sie auch.</translation>
    </message>
    <message>
        <source>Open the saved notebook</source>
        <translation>Das gerettete Notizbuch öffnen</translation>
    </message>
    <message>
        <source>Most of it is saved</source>
        <translation>Das meiste ist gerettet</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gerettet</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Alles durchsuchen (Strg+K)</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Carry on: %1 check-up for %2</source>
        <translation>Weiter: Check-up %1 für %2</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Bester Treffer</translation>
    </message>
    <message>
        <source>Apps &amp; ratings</source>
        <translation>Apps &amp; Altersangaben</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>reminders due</source>
        <translation>erinnerungen fällig heute</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>audit check</source>
        <translation>audit prüfen check-up</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gespräch reden</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>guides words</source>
        <translation>anleitungen wörter glossar</translation>
    </message>
    <message>
        <source>Incidents &amp; help</source>
        <translation>Vorfälle &amp; Hilfe</translation>
    </message>
    <message>
        <source>emergency numbers helpline report</source>
        <translation>notruf nummern hilfe melden</translation>
    </message>
    <message>
        <source>Import a list of apps</source>
        <translation>Liste von Apps übernehmen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>datei</translation>
    </message>
    <message>
        <source>Settings: Security &amp; lock</source>
        <translation>Einstellungen: Sicherheit &amp; Sperre</translation>
    </message>
    <message>
        <source>passphrase recovery sheet keychain password</source>
        <translation>passphrase notfallblatt schlüsselbund passwort</translation>
    </message>
    <message>
        <source>Settings: Reminders</source>
        <translation>Einstellungen: Erinnerungen</translation>
    </message>
    <message>
        <source>notifications quiet hours pause</source>
        <translation>mitteilungen ruhezeit pause</translation>
    </message>
    <message>
        <source>Settings: Backup &amp; restore</source>
        <translation>Einstellungen: Sichern &amp; Zurückholen</translation>
    </message>
    <message>
        <source>copy drill stick</source>
        <translation>sicherung kopie stick</translation>
    </message>
    <message>
        <source>Settings: Look &amp; text</source>
        <translation>Einstellungen: Aussehen &amp; Schrift</translation>
    </message>
    <message>
        <source>theme dark light size font</source>
        <translation>farben dunkel hell größe schrift</translation>
    </message>
    <message>
        <source>Settings: Country &amp; language</source>
        <translation>Einstellungen: Land &amp; Sprache</translation>
    </message>
    <message>
        <source>Settings: Trash</source>
        <translation>Einstellungen: Papierkorb</translation>
    </message>
    <message>
        <source>removed restore</source>
        <translation>entfernt gelöscht zurückholen</translation>
    </message>
    <message>
        <source>Settings: About</source>
        <translation>Einstellungen: Über FamilySafe</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version lizenz</translation>
    </message>
    <message>
        <source>Check-ups and guides</source>
        <translation>Check-ups und Anleitungen</translation>
    </message>
    <message>
        <source>%1 check-up for %2</source>
        <translation>Check-up: %1, für %2</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Guide, %1</source>
        <translation>Anleitung, %1</translation>
    </message>
    <message>
        <source>Talk: %1</source>
        <translation>Gespräch: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Check-up answer</source>
        <translation>Check-up-Antwort</translation>
    </message>
    <message>
        <source>Note on a screen</source>
        <translation>Notiz zum Bildschirm</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Incident log</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>We just talked</source>
        <translation>Gerade gesprochen</translation>
    </message>
    <message>
        <source>Add “%1” as an app</source>
        <translation>„%1“ als App hinzufügen</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Nichts gefunden. Mit weniger Buchstaben versuchen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Searched on this computer only</source>
        <translation>Nur auf diesem Computer gesucht</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
</context>
<context>
    <name>SecurityPart</name>
    <message>
        <source>After 1 minute</source>
        <translation>Nach 1 Minute</translation>
    </message>
    <message>
        <source>After %1 minutes</source>
        <translation>Nach %1 Minuten</translation>
    </message>
    <message>
        <source>Lock when I step away</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>In check-ups and talk preparation after 20 minutes. Sleep, screen lock and Hide lock at once.</source>
        <translation>In Check-ups und bei der Vorbereitung eines Gesprächs nach 20 Minuten. Ruhezustand, Bildschirmsperre und Verbergen sperren sofort.</translation>
    </message>
    <message>
        <source>Hide quickly</source>
        <translation>Schnell verbergen</translation>
    </message>
    <message>
        <source>Covers the window first, then saves, then locks. Come back with your passphrase.</source>
        <translation>Verdeckt zuerst das Fenster, speichert und sperrt dann. Zurück geht es mit der Passphrase.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation>Neues drucken</translation>
    </message>
    <message>
        <source>Print a new recovery sheet</source>
        <translation>Neues Notfallblatt drucken</translation>
    </message>
    <message>
        <source>Use this computer’s keychain</source>
        <translation>Schlüsselbund dieses Computers benutzen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not wait for the keychain</source>
        <translation>Nicht auf den Schlüsselbund warten</translation>
    </message>
    <message>
        <source>The keychain is asked now. It may want its own password, in a window of its own.</source>
        <translation>Der Schlüsselbund wird jetzt gefragt. Vielleicht will er sein eigenes Passwort, in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Opens the notebook when the program starts. After Hide, Lock or idle the passphrase is always asked.</source>
        <translation>Öffnet das Notizbuch beim Programmstart. Nach Verbergen, Sperren oder einer Pause wird immer nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Opening your notes</source>
        <translation>Die Notizen öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>You will be asked for the present one first.</source>
        <translation>Zuerst wird die bisherige gefragt.</translation>
    </message>
    <message>
        <source>Checked on %1. A new sheet replaces it.</source>
        <translation>Geprüft am %1. Ein neues Blatt ersetzt es.</translation>
    </message>
    <message>
        <source>Not printed yet. It opens your notes if the passphrase is forgotten.</source>
        <translation>Noch nicht gedruckt. Es öffnet die Notizen, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>A new sheet replaces the one you have.</source>
        <translation>Ein neues Blatt ersetzt das bisherige.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>Ab jetzt gilt die neue Passphrase.</translation>
    </message>
    <message>
        <source>Print a new recovery sheet?</source>
        <translation>Neues Notfallblatt drucken?</translation>
    </message>
    <message>
        <source>The sheet you have now stops working at once. Older backups still open with it. Have the printer or a stick ready.</source>
        <translation>Das bisherige Blatt gilt ab sofort nicht mehr. Ältere Sicherungen öffnet es weiterhin. Drucker oder Stick bereithalten.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neues anlegen</translation>
    </message>
    <message>
        <source>Whoever can use this account on this computer can then start the program and read the notebook.</source>
        <translation>Wer diese Anmeldung auf diesem Computer benutzen kann, kann dann das Programm starten und das Notizbuch lesen.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Country changed</source>
        <translation>Land geändert</translation>
    </message>
    <message>
        <source>The two don’t match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>The present passphrase did not match.</source>
        <translation>Die bisherige Passphrase passte nicht.</translation>
    </message>
    <message>
        <source>Backed up. We opened it again and counted: everything is there.</source>
        <translation>Gesichert. Die Sicherung wurde noch einmal geöffnet und gezählt: Alles ist da.</translation>
    </message>
    <message>
        <source>The newest backup opens and holds everything it should.</source>
        <translation>Die neueste Sicherung lässt sich öffnen und enthält alles.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one first.</source>
        <translation>Es gibt noch keine Sicherung. Zuerst eine anlegen.</translation>
    </message>
    <message>
        <source>Back where it was</source>
        <translation>Wieder an seinem Platz</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Security &amp; lock</source>
        <translation>Sicherheit &amp; Sperre</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>Sichern &amp; Zurückholen</translation>
    </message>
    <message>
        <source>Look &amp; text</source>
        <translation>Aussehen &amp; Schrift</translation>
    </message>
    <message>
        <source>Country &amp; language</source>
        <translation>Land &amp; Sprache</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über FamilySafe</translation>
    </message>
</context>
<context>
    <name>SheetOverlay</name>
    <message>
        <source>Your new recovery sheet</source>
        <extracomment>Is a typed group the printed one, read tolerantly (o = 0, any case)?</extracomment>
        <translation>Das neue Notfallblatt</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Später erledigen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF to a stick</source>
        <translation>Als PDF auf einen Stick speichern</translation>
    </message>
    <message>
        <source>I copied it by hand</source>
        <translation>Ich habe es abgeschrieben</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Print it, save it to a stick, or copy it by hand. It is shown only now, and the earlier sheet works no more.</source>
        <translation>Drucken, auf einem Stick speichern oder abschreiben. Es wird nur jetzt gezeigt, und das frühere Blatt öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Type groups %1 and %2 from the sheet in your hand. Then we both know that it can be read.</source>
        <translation>Gruppen %1 und %2 vom Blatt abtippen. Dann ist sicher, dass es lesbar ist.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1 is different on your sheet.</source>
        <translation>Gruppe %1 lautet auf dem Blatt anders.</translation>
    </message>
    <message>
        <source>Hidden group</source>
        <translation>Verdeckte Gruppe</translation>
    </message>
    <message>
        <source>This file is a key</source>
        <translation>Diese Datei ist ein Schlüssel</translation>
    </message>
    <message>
        <source>Whoever has this PDF and your notebook can read your notes. Keep it on a stick in a drawer, not on this computer and not in a cloud.</source>
        <translation>Wer dieses PDF und das Notizbuch hat, kann die Notizen lesen. Am besten liegt es auf einem Stick in der Schublade, nicht auf diesem Computer und nicht in einer Cloud.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Die Datei ließ sich dort nicht schreiben. Bitte einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Das Notfallblatt drucken</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this one sheet opens your notes. Without both, they can’t be opened by anyone.</source>
        <translation>Ist die Passphrase vergessen, öffnet dieses eine Blatt die Notizen. Ohne beides kann niemand sie öffnen.</translation>
    </message>
    <message>
        <source>Written to paper or file just now</source>
        <translation>Eben auf Papier oder in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>Keep it with passports or birth certificates</source>
        <translation>Bei Pässen oder Geburtsurkunden aufheben</translation>
    </message>
    <message>
        <source>Tell one adult you trust where it is</source>
        <translation>Einem vertrauten Erwachsenen sagen, wo es liegt</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Die Datei ließ sich dort nicht schreiben. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Group %1 is different on your sheet.</source>
        <translation>Gruppe %1 lautet auf dem Blatt anders.</translation>
    </message>
    <message>
        <source>Save as PDF to a stick</source>
        <translation>Als PDF auf einen Stick speichern</translation>
    </message>
    <message>
        <source>I copied it by hand</source>
        <translation>Ich habe es abgeschrieben</translation>
    </message>
    <message>
        <source>Check the sheet in your hand</source>
        <translation>Das Blatt in der Hand prüfen</translation>
    </message>
    <message>
        <source>A wrong group is found and named; capitals don’t matter.</source>
        <translation>Eine falsche Gruppe wird gefunden und genannt; Großschreibung ist egal.</translation>
    </message>
    <message>
        <source>Type groups %1 and %2. Then we both know that it can be read.</source>
        <translation>Die Gruppen %1 und %2 eingeben. Dann ist klar, dass es lesbar ist.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>This file is a key</source>
        <translation>Diese Datei ist ein Schlüssel</translation>
    </message>
    <message>
        <source>Whoever has this PDF and your notebook can read your notes. Keep it on a stick in a drawer, not on this computer and not in a cloud.</source>
        <translation>Wer dieses PDF und das Notizbuch hat, kann die Notizen lesen. Am besten liegt es auf einem Stick in der Schublade, nicht auf diesem Computer und nicht in einer Cloud.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
</context>
<context>
    <name>SheetPaper</name>
    <message>
        <source>FamilySafe recovery sheet</source>
        <translation>Notfallblatt für FamilySafe</translation>
    </message>
    <message>
        <source>To use it: open FamilySafe, choose “Use my recovery sheet”, type the seven groups and pick a new passphrase.</source>
        <translation>So geht es: FamilySafe öffnen, „Mein Notfallblatt benutzen“ wählen, die sieben Gruppen eingeben und eine neue Passphrase aussuchen.</translation>
    </message>
    <message>
        <source>Anyone holding this sheet and your file can read your notes.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann die Notizen lesen.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Aufbewahrt bei</translation>
    </message>
    <message>
        <source>Hidden group</source>
        <translation>Verdeckte Gruppe</translation>
    </message>
    <message>
        <source>Hidden while you check</source>
        <translation>Während der Prüfung verdeckt</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>starts the check anew</source>
        <translation>beginnt die Prüfung neu</translation>
    </message>
</context>
<context>
    <name>ShowChild</name>
    <message>
        <source>Who and what can see where you are</source>
        <translation>Wer und was sehen kann, wo du bist</translation>
    </message>
    <message>
        <source>Who can see your posts and find you</source>
        <translation>Wer deine Beiträge sehen und dich finden kann</translation>
    </message>
    <message>
        <source>Who can write or talk to you</source>
        <translation>Wer dir schreiben oder mit dir reden kann</translation>
    </message>
    <message>
        <source>Going live, watching streams, video calls</source>
        <translation>Live gehen, Streams ansehen, Videoanrufe</translation>
    </message>
    <message>
        <source>No surprise spending in games and apps</source>
        <translation>Keine überraschenden Ausgaben in Spielen und Apps</translation>
    </message>
    <message>
        <source>What films, apps and searches show you</source>
        <translation>Was Filme, Apps und Suchen dir zeigen</translation>
    </message>
    <message>
        <source>Sleep, breaks, and time for other things</source>
        <translation>Schlaf, Pausen und Zeit für anderes</translation>
    </message>
    <message>
        <source>That nobody else gets into your accounts</source>
        <translation>Dass sonst niemand in deine Konten kommt</translation>
    </message>
    <message>
        <source>Which limits are set, and who can change them</source>
        <translation>Welche Grenzen eingestellt sind und wer sie ändern kann</translation>
    </message>
    <message>
        <source>Fewer pop-ups, and how to close them</source>
        <translation>Weniger Pop-ups, und wie man sie schließt</translation>
    </message>
    <message>
        <source>How you report and block somebody</source>
        <translation>Wie du jemanden meldest und blockierst</translation>
    </message>
    <message>
        <source>What apps keep about you, and how to delete it</source>
        <translation>Was Apps über dich speichern und wie man es löscht</translation>
    </message>
</context>
<context>
    <name>ShowChildView</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Locks the window. Then it asks for the passphrase.</source>
        <translation>Sperrt das Fenster. Danach fragt es nach der Passphrase.</translation>
    </message>
    <message>
        <source>What we look after together, %1</source>
        <translation>Worauf wir zusammen achten, %1</translation>
    </message>
    <message>
        <source>This is what your family’s notebook has about keeping you safe online.</source>
        <translation>Das steht im Notizbuch deiner Familie, damit du online sicher bist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What we do not look at</source>
        <translation>Was wir nicht ansehen</translation>
    </message>
    <message>
        <source>When this ends</source>
        <translation>Wann das endet</translation>
    </message>
    <message>
        <source>A list of your devices, accounts and apps, with their age labels</source>
        <translation>Eine Liste deiner Geräte, Konten und Apps, mit ihren Altersangaben</translation>
    </message>
    <message>
        <source>When we talked about being online, and what we promised</source>
        <translation>Wann wir über das Internet gesprochen haben, und was versprochen ist</translation>
    </message>
    <message>
        <source>What we check</source>
        <translation>Was wir prüfen</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>Many apps are set so that strangers can find you, write to you or sell you things.</source>
        <translation>Viele Apps sind so eingestellt, dass Fremde dich finden, dir schreiben oder dir etwas verkaufen können.</translation>
    </message>
    <message>
        <source>We look at the settings together, so that you can be there without that.</source>
        <translation>Wir sehen die Einstellungen zusammen an, damit du ohne das dabei sein kannst.</translation>
    </message>
    <message>
        <source>Your messages, photos and videos.</source>
        <translation>Deine Nachrichten, Fotos und Videos.</translation>
    </message>
    <message>
        <source>What you search for and what you watch.</source>
        <translation>Was du suchst und was du ansiehst.</translation>
    </message>
    <message>
        <source>Where you are.</source>
        <translation>Wo du bist.</translation>
    </message>
    <message>
        <source>FamilySafe is a notebook: it is not connected to your phone and cannot see these. Other programs might. You can ask which ones are on your devices.</source>
        <translation>FamilySafe ist ein Notizbuch: Es ist nicht mit deinem Handy verbunden und kann das nicht sehen. Andere Programme vielleicht schon. Du kannst fragen, welche auf deinen Geräten sind.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>Nothing is written down yet. What should be different? Say it now.</source>
        <translation>Noch ist nichts aufgeschrieben. Was soll anders sein? Sag es jetzt.</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Was wir versprochen haben</translation>
    </message>
    <message>
        <source>You turn 18 in %1. The questions get fewer on the way, and by then this is over.</source>
        <translation>%1 wirst du 18. Bis dahin werden die Fragen weniger, und dann ist das vorbei.</translation>
    </message>
    <message>
        <source>You can ask at any time which part can end sooner, and why one has to stay.</source>
        <translation>Du kannst jederzeit fragen, was früher enden kann und warum etwas bleiben muss.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Incidents &amp; help</source>
        <translation>Vorfälle &amp; Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SilenceSection</name>
    <message>
        <source>FamilySafe opens no connection. No account, no cloud, no counting.</source>
        <translation>FamilySafe baut keine Verbindung auf. Kein Konto, keine Cloud, kein Zählen.</translation>
    </message>
    <message>
        <source>What left this computer: nothing</source>
        <translation>Was diesen Computer verlassen hat: nichts</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Take the network away</source>
        <translation>Das Netz wegnehmen</translation>
    </message>
    <message>
        <source>Switch off Wi-Fi and pull the cable: everything in this window works as before.</source>
        <translation>WLAN ausschalten und Kabel ziehen: Alles in diesem Fenster geht wie vorher.</translation>
    </message>
    <message>
        <source>Ask the computer</source>
        <translation>Den Computer fragen</translation>
    </message>
    <message>
        <source>Look into its files</source>
        <translation>In die Dateien schauen</translation>
    </message>
    <message>
        <source>All of them lie in %1. Search them for a name of your family: there is none.</source>
        <translation>Alle liegen in %1. Eine Suche nach einem Namen der Familie findet dort keinen.</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>Ordner kopieren</translation>
    </message>
    <message>
        <source>What leaves because of you</source>
        <translation>Was durch eigenes Tun hinausgeht</translation>
    </message>
    <message>
        <source>What you print, save or copy, and the backups on a stick. A notification says one sentence without a name.</source>
        <translation>Was gedruckt, gespeichert oder kopiert wird, und die Sicherungen auf einem Stick. Eine Benachrichtigung sagt einen Satz ohne Namen.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>So lässt es sich nachprüfen</translation>
    </message>
    <message>
        <source>Open the Resource Monitor, page Network: FamilySafe is not there.</source>
        <translation>Im Ressourcenmonitor die Seite „Netzwerk“ öffnen: FamilySafe steht dort nicht.</translation>
    </message>
    <message>
        <source>In a terminal: %1. It lists what this window has open, and prints nothing.</source>
        <translation>In einem Terminal: %1. Der Befehl zeigt, was dieses Fenster offen hat, und gibt nichts aus.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Working...</source>
        <translation>Einen Moment ...</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>StateTable</name>
    <message>
        <source>Check-ups by topic and child</source>
        <translation>Check-ups nach Thema und Kind</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>%1 of %2 fresh</source>
        <translation>%1 von %2 aktuell</translation>
    </message>
    <message>
        <source>Nothing to check here</source>
        <translation>Hier ist nichts zu prüfen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Label fits</source>
        <translation>Angabe passt</translation>
    </message>
    <message>
        <source>Above age</source>
        <translation>Über dem Alter</translation>
    </message>
    <message>
        <source>No age given</source>
        <translation>Keine Altersangabe</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Ist so, wie es sein soll</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left on purpose</source>
        <translation>Absichtlich so gelassen</translation>
    </message>
    <message>
        <source>Couldn’t</source>
        <translation>Ging nicht</translation>
    </message>
    <message>
        <source>Doesn’t apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Ausprobiert</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Time to look</source>
        <translation>Zeit für einen Blick</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Opens fine</source>
        <translation>Lässt sich öffnen</translation>
    </message>
    <message>
        <source>Old passphrase</source>
        <translation>Alte Passphrase</translation>
    </message>
    <message>
        <source>On rhythm</source>
        <translation>Im Rhythmus</translation>
    </message>
    <message>
        <source>Waiting for reply</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>Sure</name>
    <message>
        <source>well sourced</source>
        <translation>gut belegt</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>not checked, look in your store</source>
        <translation>nicht geprüft, bitte im Store nachsehen</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>With rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our family notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on %1. It records what was seen and said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks marked to be in no report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Not about one child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Warum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAlongPart</name>
    <message>
        <source>Save...</source>
        <translation>Speichern ...</translation>
    </message>
    <message>
        <source>Save everything for another program</source>
        <translation>Alles für ein anderes Programm speichern</translation>
    </message>
    <message>
        <source>Save everything to read</source>
        <translation>Alles zum Lesen speichern</translation>
    </message>
    <message>
        <source>Load...</source>
        <translation>Laden ...</translation>
    </message>
    <message>
        <source>Load such a zip</source>
        <translation>So eine Zip-Datei laden</translation>
    </message>
    <message>
        <source>I have such a zip</source>
        <translation>So eine Zip-Datei ist da</translation>
    </message>
    <message>
        <source>It goes into this notebook as long as nothing else is written in it. Your passphrase and sheet stay as they are.</source>
        <translation>Der Inhalt kommt in dieses Notizbuch, solange noch nichts darin steht. Passphrase und Notfallblatt bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>With notes and what happened</source>
        <translation>Mit Notizen und Vorfällen</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. Keep it on a stick that you lock away, and delete it when it has done its work.</source>
        <translation>Wer die Datei hat, kann sie lesen. Auf einem verschlossenen Stick aufheben und löschen, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>These files are not encrypted</source>
        <translation>Diese Dateien sind nicht verschlüsselt</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Your own notes and the incidents. Off, the page holds only what was set, decided and talked about.</source>
        <translation>Eigene Notizen und Vorfälle. Ausgeschaltet steht nur darin, was eingestellt, entschieden und besprochen wurde.</translation>
    </message>
    <message>
        <source>A document of everything</source>
        <translation>Ein Dokument mit allem</translation>
    </message>
    <message>
        <source>PDF or web page, without talks that you left out of reports.</source>
        <translation>PDF oder Webseite, ohne Gespräche, die nicht in Berichte sollen.</translation>
    </message>
    <message>
        <source>For another program, or a new notebook</source>
        <translation>Für ein anderes Programm oder ein neues Notizbuch</translation>
    </message>
    <message>
        <source>Everything, in an open form</source>
        <translation>Alles, in offener Form</translation>
    </message>
    <message>
        <source>A zip with every entry and its history; the form is described in the help. FamilySafe can load it again.</source>
        <translation>Eine Zip-Datei mit jedem Eintrag und seiner Geschichte; die Form ist in der Hilfe beschrieben. FamilySafe kann sie wieder laden.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei ließ sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Saved. Remember that this file is not encrypted.</source>
        <translation>Gespeichert. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Ways to begin</source>
        <translation>So kann es anfangen</translation>
    </message>
    <message>
        <source>Worth saying out loud</source>
        <translation>Gut, es auszusprechen</translation>
    </message>
    <message>
        <source>Easier without</source>
        <translation>Leichter ohne</translation>
    </message>
    <message>
        <source>If they shrug</source>
        <translation>Bei einem Schulterzucken</translation>
    </message>
    <message>
        <source>If they tell you something</source>
        <translation>Wenn etwas erzählt wird</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
</context>
<context>
    <name>TalkLogModel</name>
    <message>
        <source>Pick at least one child.</source>
        <extracomment>Read by the incident page: the words of a talk that something worrying came up in.</extracomment>
        <translation>Mindestens ein Kind wählen.</translation>
    </message>
    <message>
        <source>Pick how it went. That is all we need.</source>
        <translation>Wählen, wie es lief. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Pick a day after this talk.</source>
        <translation>Einen Tag nach diesem Gespräch wählen.</translation>
    </message>
    <message>
        <source>A few words are enough, for example “holiday”.</source>
        <translation>Ein paar Worte genügen, zum Beispiel „Ferien“.</translation>
    </message>
    <message>
        <source>Talk saved.</source>
        <translation>Gespräch gespeichert.</translation>
    </message>
</context>
<context>
    <name>TalkLogView</name>
    <message>
        <source>Log a talk</source>
        <translation>Gespräch notieren</translation>
    </message>
    <message>
        <source>It was another day</source>
        <translation>Es war ein anderer Tag</translation>
    </message>
    <message>
        <source>Draft kept, encrypted.</source>
        <translation>Entwurf verschlüsselt aufgehoben.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Ganz gut</translation>
    </message>
    <message>
        <source>Bumpy</source>
        <translation>Holprig</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>doesn’t count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Anything to remember?</source>
        <translation>Etwas zu merken?</translation>
    </message>
    <message>
        <source>Did you promise something?</source>
        <translation>Wurde etwas versprochen?</translation>
    </message>
    <message>
        <source>Leave out of reports and hand-overs</source>
        <translation>Nicht in Berichte und Weitergaben</translation>
    </message>
    <message>
        <source>Anyone who can open this notebook can read it.</source>
        <translation>Wer dieses Notizbuch öffnen kann, kann es lesen.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>We kept what you typed last time.</source>
        <translation>Das zuletzt Geschriebene ist noch da.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save talk</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>Saved encrypted, in this notebook only.</source>
        <translation>Verschlüsselt gespeichert, nur in diesem Notizbuch.</translation>
    </message>
    <message>
        <source>%1 · only who and how it went are needed</source>
        <translation>%1 · nötig ist nur, mit wem und wie es lief</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Next talk with %1</source>
        <translation>Nächstes Gespräch mit %1</translation>
    </message>
</context>
<context>
    <name>TalkPrepareView</name>
    <message>
        <source>One-page card</source>
        <translation>Karte auf einer Seite</translation>
    </message>
    <message>
        <source>Print the words on one page (Ctrl+P)</source>
        <translation>Die Worte auf einer Seite drucken (Strg+P)</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Wir haben gesprochen</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Prepare a talk</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>No child in the notebook yet</source>
        <translation>Noch kein Kind im Notizbuch</translation>
    </message>
    <message>
        <source>Add a child first: the words fit the age.</source>
        <translation>Zuerst ein Kind hinzufügen: Die Worte passen zum Alter.</translation>
    </message>
    <message>
        <source>A talk with %1, %2 · about %3 minutes</source>
        <translation>Gespräch mit %1, %2 · etwa %3 Minuten</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <source>Where it tells of you, say something that is true for you.</source>
        <translation>Wo es vom Erzählenden handelt, etwas sagen, das wirklich stimmt.</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>So kann es anfangen</translation>
    </message>
    <message>
        <source>At this age</source>
        <translation>In diesem Alter</translation>
    </message>
    <message>
        <source>Worth saying out loud</source>
        <translation>Gut, es auszusprechen</translation>
    </message>
    <message>
        <source>Easier without</source>
        <translation>Leichter ohne</translation>
    </message>
    <message>
        <source>If %1 shrugs</source>
        <translation>Wenn %1 mit den Schultern zuckt</translation>
    </message>
    <message>
        <source>If %1 tells you something</source>
        <translation>Wenn %1 etwas erzählt</translation>
    </message>
    <message>
        <source>If it turns serious, get help</source>
        <translation>Wenn es ernst wird, Hilfe holen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>The two people to go to</source>
        <translation>Die zwei Vertrauten</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Go to the check-ups</source>
        <translation>Zu den Check-ups</translation>
    </message>
    <message>
        <source>Read the clause</source>
        <translation>Regel lesen</translation>
    </message>
    <message>
        <source>Open the drill</source>
        <translation>Übung öffnen</translation>
    </message>
    <message>
        <source>When it tends to work</source>
        <translation>Wann es oft gelingt</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>At %1. The notification says only “One thing is due”.</source>
        <translation>Um %1. In der Meldung steht nur „Eine Sache steht an“.</translation>
    </message>
    <message>
        <source>Your first talk here. Ten minutes is plenty.</source>
        <translation>Das erste Gespräch hier. Zehn Minuten reichen völlig.</translation>
    </message>
    <message>
        <source>You talked %1.</source>
        <translation>Gesprochen %1.</translation>
    </message>
    <message>
        <source>You promised: %1</source>
        <translation>Versprochen: %1</translation>
    </message>
    <message>
        <source>Promised to you: %1</source>
        <translation>Vom Kind versprochen: %1</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Why this topic</source>
        <translation>Warum dieses Thema</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>Choose a topic</source>
        <translation>Thema wählen</translation>
    </message>
    <message>
        <source>No talks yet, and that’s fine</source>
        <translation>Noch keine Gespräche, und das ist in Ordnung</translation>
    </message>
    <message>
        <source>Pick a topic and we’ll help with the first sentence.</source>
        <translation>Ein Thema wählen; beim ersten Satz hilft FamilySafe.</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Ganz gut</translation>
    </message>
    <message>
        <source>Bumpy</source>
        <translation>Holprig</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Ein Gespräch</translation>
    </message>
</context>
<context>
    <name>TalksModel</name>
    <message>
        <source>Rhythm changed.</source>
        <translation>Rhythmus geändert.</translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation>Versprechen gehalten.</translation>
    </message>
    <message>
        <source>Talk moved to the Trash.</source>
        <translation>Gespräch in den Papierkorb gelegt.</translation>
    </message>
</context>
<context>
    <name>TalksView</name>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Short and often beats long and perfect.</source>
        <translation>Kurz und oft ist besser als lang und perfekt.</translation>
    </message>
    <message>
        <source>All talks</source>
        <translation>Alle Gespräche</translation>
    </message>
    <message>
        <source>We just talked</source>
        <translation>Gerade gesprochen</translation>
    </message>
    <message>
        <source>All %1 talks</source>
        <translation>Alle %1 Gespräche</translation>
    </message>
    <message>
        <source>1 talk</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>No child in the notebook yet</source>
        <translation>Noch kein Kind im Notizbuch</translation>
    </message>
    <message>
        <source>Add a child first: topics and words fit the age.</source>
        <translation>Zuerst ein Kind hinzufügen: Themen und Worte passen zum Alter.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>A good moment for a short talk. Ten minutes is plenty.</source>
        <translation>Ein guter Moment für ein kurzes Gespräch. Zehn Minuten reichen völlig.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>etwa %1 Minuten</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>A talk with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Selbst versprochen</translation>
    </message>
    <message>
        <source>Promised to you</source>
        <translation>Vom Kind versprochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Ideas that fit now</source>
        <translation>Ideen, die jetzt passen</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Für %1, %2</translation>
    </message>
    <message>
        <source>Not for the ages in this family yet</source>
        <translation>Noch nichts für das Alter in dieser Familie</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Ganz gut</translation>
    </message>
    <message>
        <source>Bumpy</source>
        <translation>Holprig</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>left out of reports</source>
        <translation>nicht in Berichten</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TipsPart</name>
    <message>
        <source>Everybody knows them. Here is what keeps them going: a talk, a rule, a look.</source>
        <translation>Alle kennen sie. Hier steht, was sie am Leben hält: ein Gespräch, eine Regel, ein Blick.</translation>
    </message>
    <message>
        <source>Talk: %1</source>
        <translation>Gespräch: %1</translation>
    </message>
    <message>
        <source>%1 guides</source>
        <translation>%1 Anleitungen</translation>
    </message>
    <message>
        <source>1 guide</source>
        <translation>1 Anleitung</translation>
    </message>
    <message>
        <source>Guides for the tip: %1</source>
        <translation>Anleitungen zum Tipp: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1. Undo is available.</source>
        <translation>%1. Rückgängig ist möglich.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>who can see %1’s location?</source>
        <translation>Wer sieht, wo %1 ist?</translation>
    </message>
    <message>
        <source>what can others see of %1?</source>
        <translation>Was sehen andere von %1?</translation>
    </message>
    <message>
        <source>who can contact %1?</source>
        <translation>Wer kann %1 erreichen?</translation>
    </message>
    <message>
        <source>live streams and video for %1</source>
        <translation>Livestreams und Video bei %1</translation>
    </message>
    <message>
        <source>what can %1 buy?</source>
        <translation>Was kann %1 kaufen?</translation>
    </message>
    <message>
        <source>what can %1 watch and find?</source>
        <translation>Was kann %1 ansehen und finden?</translation>
    </message>
    <message>
        <source>screen time for %1</source>
        <translation>Bildschirmzeit von %1</translation>
    </message>
    <message>
        <source>who can get into %1’s accounts?</source>
        <translation>Wer kommt in die Konten von %1?</translation>
    </message>
    <message>
        <source>parental controls for %1</source>
        <translation>Kindersicherung für %1</translation>
    </message>
    <message>
        <source>fewer pop-ups and spam for %1</source>
        <translation>Weniger Pop-ups und Spam für %1</translation>
    </message>
    <message>
        <source>can %1 report and block?</source>
        <translation>Kann %1 melden und blockieren?</translation>
    </message>
    <message>
        <source>what is kept about %1?</source>
        <translation>Was wird über %1 gespeichert?</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>%1. Nothing is waiting.</source>
        <translation>%1. Nichts steht an.</translation>
    </message>
    <message>
        <source>%1. Ten minutes is plenty.</source>
        <translation>%1. Zehn Minuten reichen völlig.</translation>
    </message>
    <message>
        <source>%1’s %2</source>
        <translation>%2 von %1</translation>
    </message>
    <message>
        <source>Who are you looking out for?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Add a child with a first name or nickname, and the plan begins.</source>
        <translation>Ein Kind mit Vor- oder Spitznamen hinzufügen, und der Plan beginnt.</translation>
    </message>
    <message>
        <source>A good moment for a short talk. Ten minutes is plenty.</source>
        <translation>Ein guter Moment für ein kurzes Gespräch. Zehn Minuten reichen völlig.</translation>
    </message>
    <message>
        <source>An idea: %1.</source>
        <translation>Eine Idee: %1.</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Carry on: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>It is a while since the last look.</source>
        <translation>Der letzte Blick ist eine Weile her.</translation>
    </message>
    <message>
        <source>Have %1 at hand; stop whenever you like.</source>
        <translation>%1 bereitlegen; aufhören geht jederzeit.</translation>
    </message>
    <message>
        <source>Stop whenever you like; every answer is saved.</source>
        <translation>Aufhören geht jederzeit; jede Antwort ist gespeichert.</translation>
    </message>
    <message>
        <source>All quiet.</source>
        <translation>Alles ruhig.</translation>
    </message>
    <message>
        <source>Nothing is due. Enjoy your evening.</source>
        <translation>Nichts steht an. Einen schönen Abend.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>All quiet. See you %1.</source>
        <translation>Alles ruhig. Bis %1.</translation>
    </message>
    <message>
        <source>Nothing is due before then.</source>
        <translation>Bis dahin steht nichts an.</translation>
    </message>
    <message>
        <source>You paused %1 at question %2 of %3</source>
        <translation>Pausiert %1 bei Frage %2 von %3</translation>
    </message>
    <message>
        <source>%1, on %2.</source>
        <translation>%1, auf %2.</translation>
    </message>
    <message>
        <source>Your first answer is saved; stop again whenever you like.</source>
        <translation>Die erste Antwort ist gespeichert; aufhören geht jederzeit.</translation>
    </message>
    <message>
        <source>Your first %1 answers are saved; stop again whenever you like.</source>
        <translation>Die ersten %1 Antworten sind gespeichert; aufhören geht jederzeit.</translation>
    </message>
    <message>
        <source>Stop again whenever you like.</source>
        <translation>Aufhören geht jederzeit.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>die Familie</translation>
    </message>
    <message>
        <source>Talk: %1</source>
        <translation>Gespräch: %1</translation>
    </message>
    <message>
        <source>A short talk</source>
        <translation>Ein kurzes Gespräch</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Promised with %1 on %2</source>
        <translation>Mit %1 am %2 versprochen</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Nachfrage: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Explore together: %1 shows you %2</source>
        <translation>Gemeinsam entdecken: %1 zeigt %2</translation>
    </message>
    <message>
        <source>Just curious, nothing to check</source>
        <translation>Nur aus Neugier, nichts zu prüfen</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>The age that it has on file changes what it allows</source>
        <translation>Das dort eingetragene Alter ändert, was erlaubt ist</translation>
    </message>
    <message>
        <source>%1, %2’s account</source>
        <translation>%1, Konto von %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>An answer was promised</source>
        <translation>Eine Antwort ist zugesagt</translation>
    </message>
    <message>
        <source>Noted in the incident log</source>
        <translation>Beim Vorfall notiert</translation>
    </message>
    <message>
        <source>Look again, as noted</source>
        <translation>Noch einmal ansehen, wie notiert</translation>
    </message>
    <message>
        <source>The first one with %1, about %2</source>
        <translation>Das erste mit %1, etwa %2</translation>
    </message>
    <message>
        <source>With %1, a week after your last talk</source>
        <translation>Mit %1, eine Woche nach dem letzten Gespräch</translation>
    </message>
    <message>
        <source>With %1, %2 weeks after your last talk</source>
        <translation>Mit %1, %2 Wochen nach dem letzten Gespräch</translation>
    </message>
    <message>
        <source>With %1, about %2</source>
        <translation>Mit %1, etwa %2</translation>
    </message>
    <message>
        <source>Follow-up: %1, %2</source>
        <translation>Nachholen: %1, %2</translation>
    </message>
    <message>
        <source>You chose “Couldn’t” on %1</source>
        <translation>Am %1 war die Antwort „Ging nicht“</translation>
    </message>
    <message>
        <source>Time to look again</source>
        <translation>Zeit für einen neuen Blick</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>Check-up: %1, %2</source>
        <translation>Check-up: %1, %2</translation>
    </message>
    <message>
        <source>%1 above age</source>
        <translation>%1 über Alter</translation>
    </message>
    <message>
        <source>%1 to finish</source>
        <translation>%1 noch offen</translation>
    </message>
    <message>
        <source>%1 no age given</source>
        <translation>%1 ohne Altersangabe</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 zu entscheiden</translation>
    </message>
    <message>
        <source>No talk noted yet</source>
        <translation>Noch kein Gespräch notiert</translation>
    </message>
    <message>
        <source>Talked %1</source>
        <translation>Zuletzt %1</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Alle %1 Wochen</translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Auf morgen verschoben</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow instead</source>
        <translation>Lieber morgen</translation>
    </message>
    <message>
        <source>Pick something else</source>
        <translation>Etwas anderes wählen</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>Alle Erinnerungen</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>One good next step</source>
        <translation>Ein guter nächster Schritt</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Start check-up</source>
        <translation>Check-up beginnen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Pick something anyway</source>
        <translation>Trotzdem etwas wählen</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Kind hinzufügen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Each child has a rhythm of their own. Quiet months don’t count against you.</source>
        <translation>Jedes Kind hat seinen eigenen Rhythmus. Ruhige Monate zählen nicht als Fehler.</translation>
    </message>
    <message>
        <source>Make a sheet</source>
        <translation>Blatt anlegen</translation>
    </message>
    <message>
        <source>It opens your notes if the passphrase is ever forgotten.</source>
        <translation>Es öffnet die Notizen, falls die Passphrase einmal vergessen ist.</translation>
    </message>
    <message>
        <source>Your recovery sheet is not printed yet</source>
        <translation>Das Notfallblatt ist noch nicht gedruckt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Today could not be read</source>
        <translation>„Heute“ ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Your notes are still here. Try again, or lock and unlock.</source>
        <translation>Die Notizen sind noch da. Noch einmal versuchen oder sperren und entsperren.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Cover the window, save and lock (Ctrl+Shift+H)</source>
        <translation>Fenster verdecken, speichern und sperren (Strg+Umschalt+H)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Who can contact</source>
        <translation>Wer Kontakt aufnehmen kann</translation>
    </message>
    <message>
        <source>Live and video</source>
        <translation>Live und Video</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Content limits</source>
        <translation>Inhalte begrenzen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account protection</source>
        <translation>Kontoschutz</translation>
    </message>
    <message>
        <source>Parental controls</source>
        <translation>Kindersicherung</translation>
    </message>
    <message>
        <source>Pop-ups and spam</source>
        <translation>Pop-ups und Spam</translation>
    </message>
    <message>
        <source>Report and block</source>
        <translation>Melden und blockieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>TrashPart</name>
    <message>
        <source>The Trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you remove waits here for 30 days.</source>
        <translation>Entferntes wartet hier 30 Tage.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>%1, removed %2, gone for good on %3</source>
        <translation>%1, entfernt %2, endgültig weg am %3</translation>
    </message>
    <message>
        <source>Erase...</source>
        <translation>Löschen ...</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>TypedWord</name>
    <message>
        <source>ERASE</source>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erasing, then making the backups anew...</source>
        <translation>Wird gelöscht, dann werden die Sicherungen neu angelegt ...</translation>
    </message>
</context>
<context>
    <name>UnlockModel</name>
    <message>
        <source>A part of this notebook is damaged</source>
        <translation>Ein Teil dieses Notizbuchs ist beschädigt</translation>
    </message>
    <message>
        <source>Save what can be read into a new notebook, or go back to a backup. It is not your passphrase.</source>
        <translation>Was sich lesen lässt, in ein neues Notizbuch retten, oder zu einer Sicherung zurückgehen. An der Passphrase liegt es nicht.</translation>
    </message>
    <message>
        <source>The notebook is not at its place</source>
        <translation>Das Notizbuch ist nicht an seinem Platz</translation>
    </message>
    <message>
        <source>Put the stick or folder back, then unlock. Or open another notebook, or a backup.</source>
        <translation>Stick oder Ordner wieder anschließen, dann öffnen. Oder ein anderes Notizbuch öffnen, oder eine Sicherung.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Bitte zuerst die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Compare group %1 with your sheet.</source>
        <translation>Gruppe %1 bitte mit dem Blatt vergleichen.</translation>
    </message>
    <message>
        <source>Compare groups %1 with your sheet.</source>
        <translation>Gruppen %1 bitte mit dem Blatt vergleichen.</translation>
    </message>
    <message>
        <source>That didn’t match. Check Caps Lock and the keyboard language.</source>
        <translation>Das passte nicht. Bitte Feststelltaste und Tastatursprache prüfen.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Get help now</source>
        <translation>Sofort Hilfe</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Your notes are locked on this computer.</source>
        <translation>Die Notizen sind auf diesem Computer gesperrt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use my recovery sheet</source>
        <translation>Mein Notfallblatt benutzen</translation>
    </message>
    <message>
        <source>Open another notebook</source>
        <translation>Anderes Notizbuch öffnen</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Neues Notizbuch beginnen</translation>
    </message>
    <message>
        <source>No account. No cloud. Nothing is sent anywhere.</source>
        <translation>Kein Konto. Keine Cloud. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Opening your notes... about 2 seconds</source>
        <translation>Die Notizen werden geöffnet ... etwa 2 Sekunden</translation>
    </message>
    <message>
        <source>The keychain did not open it this time.</source>
        <translation>Der Schlüsselbund hat diesmal nicht geöffnet.</translation>
    </message>
    <message>
        <source>Asking the keychain. You can type, too.</source>
        <translation>Der Schlüsselbund wird gefragt. Tippen geht auch.</translation>
    </message>
    <message>
        <source>The other notebook is chosen. Type its passphrase.</source>
        <translation>Das andere Notizbuch ist gewählt. Jetzt seine Passphrase eingeben.</translation>
    </message>
    <message>
        <source>After 3 tries we wait a little between tries. %1 s to go.</source>
        <translation>Nach 3 Versuchen warten wir jeweils ein wenig. Noch %1 s.</translation>
    </message>
    <message>
        <source>After 3 tries we wait a little between tries. Forgotten it?</source>
        <translation>Nach 3 Versuchen warten wir jeweils ein wenig. Vergessen?</translation>
    </message>
    <message>
        <source>Your recovery sheet opens it, too.</source>
        <translation>Das Notfallblatt öffnet es auch.</translation>
    </message>
</context>
<context>
    <name>WhatCameUp</name>
    <message>
        <source>What came up?</source>
        <translation>Was kam zur Sprache?</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message>
        <source>Something worried me</source>
        <translation>Etwas macht Sorgen</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>Weitere Themen</translation>
    </message>
    <message>
        <source>What worried you?</source>
        <translation>Was macht Sorgen?</translation>
    </message>
    <message>
        <source>After saving, Incidents &amp; help opens with these words.</source>
        <translation>Nach dem Speichern öffnet sich „Vorfälle &amp; Hilfe“ mit diesen Worten.</translation>
    </message>
</context>
<context>
    <name>WhichNotebook</name>
    <message>
        <source>Which notebook?</source>
        <translation>Welches Notizbuch?</translation>
    </message>
    <message>
        <source>This computer’s own notebook</source>
        <translation>Das eigene Notizbuch dieses Computers</translation>
    </message>
    <message>
        <source>Pick another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Get help now</source>
        <translation>Sofort Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Carry on: %1, %2</source>
        <translation>Weiter: %1, %2</translation>
    </message>
    <message>
        <source>Paused %1 at question %2 of %3, about %4 left</source>
        <translation>Pausiert %1 bei Frage %2 von %3, noch etwa %4</translation>
    </message>
    <message>
        <source>%1 of %2 questions done</source>
        <translation>%1 von %2 Fragen beantwortet</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>Start check-up</source>
        <translation>Check-up beginnen</translation>
    </message>
    <message>
        <source>All answered. Only the report is left.</source>
        <translation>Alles beantwortet. Nur der Bericht fehlt noch.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>in date until %1</source>
        <translation>aktuell bis %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Fresh: every essential setting is set or proved, and in date. “Proved” and “on purpose” are counted apart. It records what you saw; it is no promise.</source>
        <translation>Aktuell: Alles Wesentliche ist eingestellt oder ausprobiert und in der Frist. „Ausprobiert“ und „mit Absicht“ zählen für sich. Es hält fest, was zu sehen war; ein Versprechen ist es nicht.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Was es nicht tut</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>Parents use: %1.</source>
        <translation>Eltern nutzen: %1.</translation>
    </message>
    <message>
        <source>Known to us: %1.</source>
        <translation>Uns bekannt: %1.</translation>
    </message>
    <message>
        <source>What makes it due again</source>
        <translation>Was es wieder fällig macht</translation>
    </message>
    <message>
        <source>%1 days after the last look</source>
        <translation>%1 Tage nach dem letzten Blick</translation>
    </message>
    <message>
        <source>Goes with these tips</source>
        <translation>Gehört zu diesen Tipps</translation>
    </message>
    <message>
        <source>In your hand: %1. %2</source>
        <translation>In der Hand: %1. %2</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo nachsehen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What you should see</source>
        <translation>Was dann zu sehen ist</translation>
    </message>
    <message>
        <source>How to prove it</source>
        <translation>So lässt es sich ausprobieren</translation>
    </message>
    <message>
        <source>No safe test known.</source>
        <translation>Kein harmloser Test bekannt.</translation>
    </message>
    <message>
        <source>Another adult at home would notice this change.</source>
        <translation>Ein anderer Erwachsener im Haus würde diese Änderung bemerken.</translation>
    </message>
    <message>
        <source>Another adult at home may notice this change.</source>
        <translation>Ein anderer Erwachsener im Haus könnte diese Änderung bemerken.</translation>
    </message>
    <message>
        <source>What fits which age</source>
        <translation>Was zu welchem Alter passt</translation>
    </message>
    <message>
        <source>No account at this age</source>
        <translation>Kein Konto in diesem Alter</translation>
    </message>
    <message>
        <source>Looks different?</source>
        <translation>Sieht es anders aus?</translation>
    </message>
    <message>
        <source>Search the settings for one of these, or look for it on the page:</source>
        <translation>In den Einstellungen danach suchen oder auf der Seite danach schauen:</translation>
    </message>
    <message>
        <source>Menus differ here. Look for a name like the title of this page.</source>
        <translation>Menüs unterscheiden sich hier. Nach einem Namen wie dem Titel dieser Seite suchen.</translation>
    </message>
    <message>
        <source>About %1 as a whole</source>
        <translation>Über %1 insgesamt</translation>
    </message>
    <message>
        <source>Where our sources do not agree</source>
        <translation>Wo unsere Quellen sich nicht einig sind</translation>
    </message>
    <message>
        <source>Best before %1.</source>
        <translation>Mindestens haltbar bis %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Search the words</source>
        <translation>Begriffe durchsuchen</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Tangerine</source>
        <translation>Mandarine</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagune</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>The notebook lies in a folder that another program copies</source>
        <translation>Das Notizbuch liegt in einem Ordner, den ein anderes Programm kopiert</translation>
    </message>
    <message>
        <source>A sync program may copy it half-written. Keep the notebook on this computer and let only the backups go to the synced folder.</source>
        <translation>Ein Abgleichprogramm kann es halb geschrieben kopieren. Das Notizbuch besser auf diesem Computer lassen und nur die Sicherungen in den abgeglichenen Ordner legen.</translation>
    </message>
    <message>
        <source>The notebook lies on a stick</source>
        <translation>Das Notizbuch liegt auf einem Stick</translation>
    </message>
    <message>
        <source>Pulled out too early, it may lose the last entry. Keep the notebook on this computer and use the stick for backups.</source>
        <translation>Wird er zu früh abgezogen, kann der letzte Eintrag fehlen. Das Notizbuch besser auf diesem Computer lassen und den Stick für Sicherungen nehmen.</translation>
    </message>
    <message>
        <source>The notebook lies on another computer</source>
        <translation>Das Notizbuch liegt auf einem anderen Computer</translation>
    </message>
    <message>
        <source>A network folder can drop out while saving. Keep the notebook on this computer and send only backups there.</source>
        <translation>Ein Netzordner kann beim Speichern ausfallen. Das Notizbuch besser auf diesem Computer lassen und nur Sicherungen dorthin legen.</translation>
    </message>
    <message>
        <source>There are copies beside the notebook that a sync program made</source>
        <translation>Neben dem Notizbuch liegen Kopien eines Abgleichprogramms</translation>
    </message>
    <message>
        <source>Each is a notebook of its own and may hold other entries. FamilySafe never mixes them. Each can be opened apart, further down on this page.</source>
        <translation>Jede ist ein eigenes Notizbuch und kann andere Einträge enthalten. FamilySafe vermischt sie nie. Weiter unten auf dieser Seite lässt sich jede für sich öffnen.</translation>
    </message>
    <message>
        <source>The guides that came with FamilySafe, version %1.</source>
        <translation>Die mitgelieferten Anleitungen, Version %1.</translation>
    </message>
    <message>
        <source>The guides from your file, version %1.</source>
        <translation>Die Anleitungen aus der Datei, Version %1.</translation>
    </message>
    <message>
        <source>The built-in guides, version %1: those of your file are not newer.</source>
        <translation>Die mitgelieferten Anleitungen, Version %1: Die der Datei sind nicht neuer.</translation>
    </message>
    <message>
        <source>The built-in guides, version %1: your file is damaged.</source>
        <translation>Die mitgelieferten Anleitungen, Version %1: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The built-in guides, version %1: your file was changed after it was made.</source>
        <translation>Die mitgelieferten Anleitungen, Version %1: Die Datei wurde nachträglich verändert.</translation>
    </message>
    <message>
        <source>The built-in guides, version %1: your file needs a newer FamilySafe.</source>
        <translation>Die mitgelieferten Anleitungen, Version %1: Die Datei braucht ein neueres FamilySafe.</translation>
    </message>
    <message>
        <source>The file is fine. Its guides are used from the next start.</source>
        <translation>Die Datei ist in Ordnung. Der Inhalt gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Not taken: the guides in that file are not newer.</source>
        <translation>Nicht übernommen: Die Anleitungen der Datei sind nicht neuer.</translation>
    </message>
    <message>
        <source>Not taken: that file of guides is damaged.</source>
        <translation>Nicht übernommen: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Not taken: something in that file was changed after it was made.</source>
        <translation>Nicht übernommen: In der Datei wurde nachträglich etwas verändert.</translation>
    </message>
    <message>
        <source>Not taken: that file needs a newer FamilySafe.</source>
        <translation>Nicht übernommen: Die Datei braucht ein neueres FamilySafe.</translation>
    </message>
    <message>
        <source>The guides in use stay.</source>
        <translation>Die benutzten Anleitungen bleiben.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Rhythm of talks</source>
        <translation>Gesprächsrhythmus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>noch keine Einträge</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Enthält %1.</translation>
    </message>
    <message>
        <source>Today there is more: %1.</source>
        <translation>Heute gibt es mehr: %1.</translation>
    </message>
    <message>
        <source>It brings back: %1.</source>
        <translation>Bringt zurück: %1.</translation>
    </message>
    <message>
        <source>Today has as many entries.</source>
        <translation>Heute sind es gleich viele Einträge.</translation>
    </message>
    <message>
        <source>Today’s notebook is kept beside it; Backup in Settings puts it back.</source>
        <translation>Das heutige Notizbuch bleibt daneben aufgehoben; „Sichern &amp; Zurückholen“ in den Einstellungen legt es zurück.</translation>
    </message>
    <message>
        <source>%1 of %2 parts of the file could not be read.</source>
        <translation>%1 von %2 Teilen der Datei ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Es fehlen:</translation>
    </message>
    <message>
        <source>No entry is missing.</source>
        <translation>Kein Eintrag fehlt.</translation>
    </message>
    <message>
        <source>Passphrase and recovery sheet stay the same.</source>
        <translation>Passphrase und Notfallblatt bleiben gleich.</translation>
    </message>
    <message>
        <source>1 other entry</source>
        <translation>1 weiterer Eintrag</translation>
    </message>
    <message>
        <source>%1 other entries</source>
        <translation>%1 weitere Einträge</translation>
    </message>
    <message>
        <source>not clear whose</source>
        <translation>unklar, von wem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>A while ago</source>
        <translation>Länger her</translation>
    </message>
    <message>
        <source>Recently</source>
        <translation>Kürzlich</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>Does it show anything sexual?</source>
        <translation>Ist darauf etwas Sexuelles zu sehen?</translation>
    </message>
    <message>
        <source>Also if only a part of it does. In that case no file is taken in, not even as proof: a copy can harm your child again and be against the law. The case then stays in words.</source>
        <translation>Auch wenn es nur ein Teil ist. Dann wird keine Datei aufgenommen, auch nicht als Nachweis: Eine Kopie kann dem Kind noch einmal schaden und verboten sein. Der Fall bleibt dann in Worten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Yes or not sure</source>
        <translation>Ja oder nicht sicher</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>a parent</source>
        <translation>ein Elternteil</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>das Kind</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beide zusammen</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>agreed not to link</source>
        <translation>vereinbart: nicht verknüpfen</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>Who sees it: not known</source>
        <translation>Wer es sieht: nicht bekannt</translation>
    </message>
</context>
</TS>
