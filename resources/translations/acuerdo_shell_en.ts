<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>acuerdo::StatusLine</name>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln recommendation</numerusform>
            <numerusform>%Ln recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moving</source>
        <translation>
            <numerusform>%Ln moving</numerusform>
            <numerusform>%Ln moving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalled or reversed</source>
        <translation>
            <numerusform>%Ln stalled or reversed</numerusform>
            <numerusform>%Ln stalled or reversed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
</TS>
