<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>acuerdo::History</name>
    <message numerus="yes">
        <source>%Ln table(s) read in</source>
        <translation>
            <numerusform>%Ln table read in</numerusform>
            <numerusform>%Ln tables read in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acuerdo::HistoryDetail</name>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>and %Ln more row</numerusform>
            <numerusform>and %Ln more rows</numerusform>
        </translation>
    </message>
</context>
</TS>
