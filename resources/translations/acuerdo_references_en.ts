<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>acuerdo::EvidenceList</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n piece(s) of evidence</source>
        <translation>
            <numerusform>%1 of %n piece of evidence</numerusform>
            <numerusform>%1 of %n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
</TS>
