<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>Formatting</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mo</source>
            <comment>months, short</comment>
            <translation>
                <numerusform>%n mo</numerusform>
                <numerusform>%n mo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n yr</source>
            <comment>years, short</comment>
            <translation>
                <numerusform>%n yr</numerusform>
                <numerusform>%n yr</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message numerus="yes">
            <source>%1: %n value(s) since %2</source>
            <comment>too few data: 3 values since 2019</comment>
            <translation>
                <numerusform>%1: %n value since %2</numerusform>
                <numerusform>%1: %n values since %2</numerusform>
            </translation>
        </message>
    </context>
</TS>
