<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>ChartSpec</name>
        <message numerus="yes">
            <source>and %n page(s) named in the data</source>
            <comment>sources of single values</comment>
            <translation>
                <numerusform>and %n page named in the data</numerusform>
                <numerusform>and %n pages named in the data</numerusform>
            </translation>
        </message>
    </context>
</TS>
