<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>acuerdo::SummariesPage</name>
    <message numerus="yes">
        <source>All %n recommendations</source>
        <translation>
            <numerusform>The one recommendation</numerusform>
            <numerusform>All %n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recommendations: %2</source>
        <translation>
            <numerusform>%1 of %n recommendation: %2</numerusform>
            <numerusform>%1 of %n recommendations: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
