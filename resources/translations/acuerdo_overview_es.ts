<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
    <context>
        <name>acuerdo::Overview</name>
        <message>
            <source>US</source>
            <comment>the United States, short</comment>
            <translation>EUA</translation>
        </message>
        <message>
            <source>MX</source>
            <comment>Mexico, short</comment>
            <translation>MX</translation>
        </message>
        <message>
            <source>Both</source>
            <comment>both sides jointly, short</comment>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Local</source>
            <comment>states and cities, short</comment>
            <translation>Local</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>de %1 a %2</translation>
        </message>
        <message>
            <source>%1 late</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>plazo %1</translation>
        </message>
        <message>
            <source>last update %1</source>
            <translation>última novedad %1</translation>
        </message>
    </context>
    <context>
        <name>acuerdo::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Panorama</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparado con</translation>
        </message>
        <message>
            <source>Make a summary</source>
            <translation>Hacer un resumen</translation>
        </message>
        <message>
            <source>Status by pillar</source>
            <translation>Estado por pilar</translation>
        </message>
        <message>
            <source>Late or due soon</source>
            <translation>Vencidas o por vencer</translation>
        </message>
        <message>
            <source>No update in 2 years</source>
            <translation>Sin novedad en 2 años</translation>
        </message>
        <message>
            <source>Answers that disagree</source>
            <translation>Respuestas dispares</translation>
        </message>
        <message>
            <source>No status has changed since then. Another day can be chosen above.</source>
            <translation>Ningún estado ha cambiado desde entonces. Arriba puede elegirse otra fecha.</translation>
        </message>
        <message>
            <source>Nothing is late, and nothing is due within 90 days.</source>
            <translation>Nada está vencido ni vence en los próximos 90 días.</translation>
        </message>
        <message>
            <source>Every open item has news from the last two years.</source>
            <translation>Todo lo abierto tiene novedades de los últimos dos años.</translation>
        </message>
        <message>
            <source>What was answered, done and shown agrees everywhere.</source>
            <translation>Lo que se respondió, se hizo y se mostró coincide en todo.</translation>
        </message>
        <message>
            <source>status as of %1</source>
            <translation>estado al %1</translation>
        </message>
        <message>
            <source>%1 of %2 by the filter</source>
            <translation>%1 de %2 según el filtro</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>sin cambio</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pillar(s)</source>
            <translation>
                <numerusform>%Ln pilar</numerusform>
                <numerusform>%Ln pilares</numerusform>
            </translation>
        </message>
        <message>
            <source>recommendations</source>
            <translation>recomendaciones</translation>
        </message>
        <message>
            <source>achieved</source>
            <translation>cumplidas</translation>
        </message>
        <message>
            <source>moving</source>
            <translation>avanzan</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>detenidas</translation>
        </message>
        <message>
            <source>reversed</source>
            <translation>revertidas</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>sin iniciar</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerradas</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vencidas</translation>
        </message>
        <message>
            <source>no update in 2 years</source>
            <translation>sin novedad en 2 años</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Cumplidas</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Avanzan</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>Detenidas</translation>
        </message>
        <message>
            <source>Reversed</source>
            <translation>Revertidas</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Sin iniciar</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerradas</translation>
        </message>
        <message>
            <source>What changed since %1</source>
            <translation>Qué cambió desde el %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) of status</source>
            <translation>
                <numerusform>%Ln cambio de estado</numerusform>
                <numerusform>%Ln cambios de estado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other update(s)</source>
            <translation>
                <numerusform>%Ln novedad más</numerusform>
                <numerusform>%Ln novedades más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln late</source>
            <translation>
                <numerusform>%Ln vencida</numerusform>
                <numerusform>%Ln vencidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln due soon</source>
            <translation>
                <numerusform>%Ln por vencer</numerusform>
                <numerusform>%Ln por vencer</numerusform>
            </translation>
        </message>
        <message>
            <source>All %1</source>
            <comment>how many</comment>
            <translation>Ver las %1</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Rules of the answers that disagree</source>
            <translation>Reglas de las respuestas que no coinciden</translation>
        </message>
    </context>
</TS>
