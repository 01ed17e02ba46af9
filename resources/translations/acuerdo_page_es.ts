<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
    <context>
        <name>acuerdo::DatePopup</name>
        <message>
            <source>Earlier month</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Later month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Date as year-month-day</source>
            <translation>Fecha como año-mes-día</translation>
        </message>
    </context>
    <context>
        <name>acuerdo::Session</name>
        <message>
            <source>The workspace is shown as it stood on a past date. Go back to today to change it.</source>
            <translation>El espacio de trabajo se muestra como estaba en una fecha pasada. Vuelva a hoy para cambiarlo.</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <comment>named undo: status of TRD-01</comment>
            <translation>Deshacer %1</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <comment>named redo: status of TRD-01</comment>
            <translation>Rehacer %1</translation>
        </message>
    </context>
</TS>
