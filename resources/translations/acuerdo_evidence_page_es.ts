<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>acuerdo::ChartDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit chart</source>
        <translation>Editar gráfica</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Gráfica nueva</translation>
    </message>
    <message>
        <source>Take the chart away</source>
        <translation>Quitar la gráfica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>acuerdo::ChartForm</name>
    <message>
        <source>Begin the value axis at zero</source>
        <translation>Comenzar el eje de valores en cero</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Agregar un indicador</translation>
    </message>
    <message>
        <source>Add an indicator…</source>
        <translation>Agregar un indicador…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Period that is 100</source>
        <translation>Periodo que vale 100</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Se dibuja como</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Title: what the figures show</source>
        <translation>Título: lo que muestran las cifras</translation>
    </message>
    <message>
        <source>Measure, unit, place, period</source>
        <translation>Medida, unidad, lugar, periodo</translation>
    </message>
    <message>
        <source>Note below the chart</source>
        <translation>Nota al pie de la gráfica</translation>
    </message>
    <message>
        <source>Notes, breaks and events</source>
        <translation>Notas, cambios de método y hechos</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>Linked recommendations</source>
        <translation>Recomendaciones vinculadas</translation>
    </message>
    <message>
        <source>Link a recommendation</source>
        <translation>Vincular una recomendación</translation>
    </message>
    <message>
        <source>Link a recommendation…</source>
        <translation>Vincular una recomendación…</translation>
    </message>
    <message>
        <source>The first that all have</source>
        <translation>El primero que todas tienen</translation>
    </message>
    <message>
        <source>The first value</source>
        <translation>El primer valor</translation>
    </message>
    <message>
        <source>The last value</source>
        <translation>El último valor</translation>
    </message>
</context>
<context>
    <name>acuerdo::ChartPanel</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Abrir la fuente</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Fuente…</translation>
    </message>
</context>
<context>
    <name>acuerdo::ChartRow</name>
    <message>
        <source>%1, in English</source>
        <translation>%1, en inglés</translation>
    </message>
    <message>
        <source>%1, in Spanish</source>
        <translation>%1, en español</translation>
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
    <message>
        <source>New chart…</source>
        <translation>Gráfica nueva…</translation>
    </message>
    <message>
        <source>Edit chart…</source>
        <translation>Editar gráfica…</translation>
    </message>
    <message>
        <source>No charts yet. A chart draws the figures that show whether a recommendation works; New makes one, and data packages bring them.</source>
        <translation>Aún no hay gráficas. Una gráfica dibuja las cifras que muestran si una recomendación funciona; con Nuevo se hace una, y los paquetes de datos las traen.</translation>
    </message>
</context>
<context>
    <name>acuerdo::LinkRow</name>
    <message>
        <source>What the chart says of %1</source>
        <translation>Lo que la gráfica dice de %1</translation>
    </message>
    <message>
        <source>Take the link to %1 out</source>
        <translation>Quitar el vínculo con %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::LinkedRecommendations</name>
    <message>
        <source>Linked recommendations</source>
        <translation>Recomendaciones vinculadas</translation>
    </message>
</context>
<context>
    <name>acuerdo::NoteRow</name>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Period of the note</source>
        <translation>Periodo de la nota</translation>
    </message>
    <message>
        <source>Period: 2019, 2019-03</source>
        <translation>Periodo: 2019, 2019-03</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Take the note out</source>
        <translation>Quitar la nota</translation>
    </message>
</context>
<context>
    <name>acuerdo::SeriesRow</name>
    <message>
        <source>Last release</source>
        <translation>Última edición</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>Edición de %1</translation>
    </message>
    <message>
        <source>Name at the line</source>
        <translation>Nombre en la línea</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Put %1 earlier (Alt+Up)</source>
        <translation>Poner %1 antes (Alt+Arriba)</translation>
    </message>
</context>
</TS>
