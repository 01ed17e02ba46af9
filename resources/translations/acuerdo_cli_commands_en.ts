<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1 is made: %2, %n recommendations.</source>
        <translation>
            <numerusform>%1 is made: %2, %n recommendation.</numerusform>
            <numerusform>%1 is made: %2, %n recommendations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %n entries, the last sealed %1.</source>
        <translation>
            <numerusform>The history is whole: %n entry, sealed %1.</numerusform>
            <numerusform>The history is whole: %n entries, the last sealed %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) more without a change of status.</source>
        <translation>
            <numerusform>%n update more without a change of status.</numerusform>
            <numerusform>%n updates more without a change of status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target date(s) revised.</source>
        <translation>
            <numerusform>%n target date revised.</numerusform>
            <numerusform>%n target dates revised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %n question(s) open. Answer in a mapping: --write-mapping FILE makes one, and --mapping FILE reads it.</source>
        <translation>
            <numerusform>%1 leaves %n question open. Answer in a mapping: --write-mapping FILE makes one, and --mapping FILE reads it.</numerusform>
            <numerusform>%1 leaves %n questions open. Answer in a mapping: --write-mapping FILE makes one, and --mapping FILE reads it.</numerusform>
        </translation>
    </message>
</context>
</TS>
