<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>ChartFile</name>
    <message>
        <source>Cannot save a chart as “%1”: the name has to end in .png, .svg, .pdf, .csv or .zip.</source>
        <translation>No se puede guardar una gráfica como «%1»: el nombre debe terminar en .png, .svg, .pdf, .csv o .zip.</translation>
    </message>
    <message>
        <source>Cannot draw a chart of %1 × %2 pixels: each side has to be between %3 and %4.</source>
        <translation>No se puede dibujar una gráfica de %1 × %2 pixeles: cada lado debe medir entre %3 y %4.</translation>
    </message>
    <message>
        <source>Cannot draw “%1”.</source>
        <translation>No se puede dibujar «%1».</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>No values yet</source>
        <translation>Aún no hay valores</translation>
    </message>
    <message>
        <source>Axis in %1</source>
        <translation>Eje en %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::ChartActions</name>
    <message>
        <source>Numbers copied as CSV</source>
        <translation>Cifras copiadas como CSV</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Cita copiada</translation>
    </message>
    <message>
        <source>Save chart as %1…</source>
        <translation>Guardar la gráfica como %1…</translation>
    </message>
    <message>
        <source>Save numbers, metadata and citation as ZIP…</source>
        <translation>Guardar cifras, metadatos y cita como ZIP…</translation>
    </message>
    <message>
        <source>Save chart as PNG for print (3×)…</source>
        <translation>Guardar la gráfica como PNG para imprimir (3×)…</translation>
    </message>
    <message>
        <source>Copy numbers as CSV</source>
        <translation>Copiar las cifras como CSV</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Citation of the chart, as text</source>
        <translation>Cita de la gráfica, como texto</translation>
    </message>
</context>
<context>
    <name>acuerdo::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
</context>
</TS>
