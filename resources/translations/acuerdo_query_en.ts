<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>“%1” begins %n names: write more of the one that you mean.</source>
        <translation>
            <numerusform>“%1” begins %n name: write more of the one that you mean.</numerusform>
            <numerusform>“%1” begins %n names: write more of the one that you mean.</numerusform>
        </translation>
    </message>
</context>
</TS>
