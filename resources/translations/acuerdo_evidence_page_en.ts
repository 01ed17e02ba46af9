<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>acuerdo::EvidencePage</name>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) · Ctrl+C copies with heads</source>
        <translation>
            <numerusform>%n period · Ctrl+C copies with heads</numerusform>
            <numerusform>%n periods · Ctrl+C copies with heads</numerusform>
        </translation>
    </message>
</context>
</TS>
