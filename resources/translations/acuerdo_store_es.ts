<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Backup</name>
    <message>
        <source>The copy “%1” was not made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that is copied is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the table %2 refers to a row of %3 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached copy “%1” is not what was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit the texts. Searching may miss something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest status, response, target date or lead kept with addressee %1 is not what its rows say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status or the counts kept with %1 are not what its rows say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the table %2 is not what entry %3 of the history wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 holds rows that no entry of the history wrote, or lacks some: %2 rows with entry %3 instead of %4, or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” was cut short: %2 of its %3 bytes are there. Copy it again, or open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with “%1” is full (%2 free). Nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be written: the file or its folder is read-only. Nothing was changed. Save a copy elsewhere, or ask for permission to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network drive failed while reading or writing “%1” (%2). Nothing was changed. Check the drive and its free space, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Keep it, and open the newest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Acuerdo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it exists and that you may read it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to use “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit what is in “%1” (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or an attachment is too large for “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to work with “%1”. Close something and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is no chart “%1”. The list of charts shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence “%1”. The list of evidence shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached copy is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “%1”. The list of indicators shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recommendation is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recommendation “%1”. The list shows the codes that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This addressee is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status update is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>“%1” was moved, deleted or replaced by another program while it was open. Nothing was changed. Open the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>“%1” is damaged: row %2 of the table %3 holds a text that it cannot have (%4). Keep the file, and open the newest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” calls itself a workspace of Acuerdo, but it is not built like one: %2. It was not opened, because such a file may hide instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks the %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” does not exist. Check the name, or make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace. Choose a file ending in .acuerdo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a workspace of Acuerdo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Acuerdo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a workspace of Acuerdo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was never finished: it has no version. Make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only: the file may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only: its folder may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds unfinished changes of another program (in “%2”). Open it once where it may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Acuerdo (file version %2; this one knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read here. Install the newer Acuerdo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older Acuerdo and has to be brought up to date first. Open it once where it may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not say which workspace it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Entry %1 of the history (%2 %3, %4, %5) is not as it was sealed: it, or the entry before it, was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the history is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was cut: it ends with entry %1, but entry %2 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark at the end of the history, after entry %1, was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
