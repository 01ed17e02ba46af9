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
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n advanced</source>
        <translation>
            <numerusform>%n advanced</numerusform>
            <numerusform>%n advanced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slipped back</source>
        <translation>
            <numerusform>%n slipped back</numerusform>
            <numerusform>%n slipped back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n is new</numerusform>
            <numerusform>%n are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in it</source>
        <translation>
            <numerusform>%n is no longer in it</numerusform>
            <numerusform>%n are no longer in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n have been achieved</source>
        <translation>
            <numerusform>%n has been achieved</numerusform>
            <numerusform>%n have been achieved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are moving</source>
        <translation>
            <numerusform>%n is moving</numerusform>
            <numerusform>%n are moving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are stalled</source>
        <translation>
            <numerusform>%n is stalled</numerusform>
            <numerusform>%n are stalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been reversed</source>
        <translation>
            <numerusform>%n has been reversed</numerusform>
            <numerusform>%n have been reversed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not begun</source>
        <translation>
            <numerusform>%n has not begun</numerusform>
            <numerusform>%n have not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are closed otherwise</source>
        <translation>
            <numerusform>%n is closed otherwise</numerusform>
            <numerusform>%n are closed otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n recommendations, %1.</source>
        <translation>
            <numerusform>Of the %n recommendation, %1.</numerusform>
            <numerusform>Of the %n recommendations, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stepped back</source>
        <translation>
            <numerusform>%n stepped back</numerusform>
            <numerusform>%n stepped back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are past their target date.</source>
        <translation>
            <numerusform>%n is past its target date.</numerusform>
            <numerusform>%n are past their target date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are past their target date, %1 of them since then.</source>
        <translation>
            <numerusform>%n is past its target date, %1 of them since then.</numerusform>
            <numerusform>%n are past their target date, %1 of them since then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ones have had no news for two years.</source>
        <translation>
            <numerusform>%n open one has had no news for two years.</numerusform>
            <numerusform>%n open ones have had no news for two years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommendations</source>
        <translation>
            <numerusform>recommendation</numerusform>
            <numerusform>recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved ahead</source>
        <translation>
            <numerusform>%n moved ahead</numerusform>
            <numerusform>%n moved ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <translation>
            <numerusform>%n stalled</numerusform>
            <numerusform>%n stalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were reversed</source>
        <translation>
            <numerusform>%n was reversed</numerusform>
            <numerusform>%n were reversed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were closed</source>
        <translation>
            <numerusform>%n was closed</numerusform>
            <numerusform>%n were closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, %n have changed on at least one side: %2.</source>
        <translation>
            <numerusform>Since %1, %n has changed on at least one side: %2.</numerusform>
            <numerusform>Since %1, %n have changed on at least one side: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more moved before these; the full summary lists them.</source>
        <translation>
            <numerusform>%n more moved before this; the full summary lists it.</numerusform>
            <numerusform>%n more moved before these; the full summary lists them.</numerusform>
        </translation>
    </message>
</context>
</TS>
