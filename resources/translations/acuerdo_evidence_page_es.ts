<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>acuerdo::ChartPanel</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Open the source…</source>
        <translation>Abrir la fuente…</translation>
    </message>
</context>
<context>
    <name>acuerdo::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the filter</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Cifras de la gráfica</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n oculta por el filtro</numerusform>
            <numerusform>%n ocultas por el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>No charts yet. A chart draws the figures that show whether a recommendation works; data packages bring them.</source>
        <translation>Aún no hay gráficas. Una gráfica dibuja las cifras que muestran si una recomendación funciona; llegan con los paquetes de datos.</translation>
    </message>
    <message>
        <source>No chart is linked to what the filter finds.</source>
        <translation>Ninguna gráfica está vinculada con lo que encuentra el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) · Ctrl+C copies with heads</source>
        <translation>
            <numerusform>%n periodo · Ctrl+C copia con encabezados</numerusform>
            <numerusform>%n periodos · Ctrl+C copia con encabezados</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>chart, indicator or evidence</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>All evidence…</source>
        <translation>Toda la evidencia…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Evidencia…</translation>
    </message>
    <message>
        <source>Looked for, found none…</source>
        <translation>Se buscó y no se encontró…</translation>
    </message>
</context>
<context>
    <name>acuerdo::LinkedRecommendations</name>
    <message>
        <source>Linked recommendations</source>
        <translation>Recomendaciones vinculadas</translation>
    </message>
</context>
</TS>
