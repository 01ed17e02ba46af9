<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>acuerdo::QuestionList</name>
    <message numerus="yes">
        <source>The numbers in %n columns can be read in two ways. The same for all:</source>
        <translation>
            <numerusform>The numbers in %n column can be read in two ways. The same for all:</numerusform>
            <numerusform>The numbers in %n columns can be read in two ways. The same for all:</numerusform>
        </translation>
    </message>
</context>
</TS>
