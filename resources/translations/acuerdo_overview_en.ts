<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>acuerdo::OverviewPage</name>
        <message numerus="yes">
            <source>%Ln pillar(s)</source>
            <translation>
                <numerusform>%Ln pillar</numerusform>
                <numerusform>%Ln pillars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) of status</source>
            <translation>
                <numerusform>%Ln change of status</numerusform>
                <numerusform>%Ln changes of status</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other update(s)</source>
            <translation>
                <numerusform>%Ln other update</numerusform>
                <numerusform>%Ln other updates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln late</source>
            <translation>
                <numerusform>%Ln late</numerusform>
                <numerusform>%Ln late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln due soon</source>
            <translation>
                <numerusform>%Ln due soon</numerusform>
                <numerusform>%Ln due soon</numerusform>
            </translation>
        </message>
    </context>
</TS>
