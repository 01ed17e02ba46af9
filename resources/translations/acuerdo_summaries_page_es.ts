<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>acuerdo::IssuedDialog</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Issued summaries</source>
        <translation>Resúmenes emitidos</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has been issued yet. Issuing a summary gives it a number and keeps it as it is, whatever changes later; the next one starts from it.</source>
        <translation>Todavía no se ha emitido nada. Al emitir un resumen se le da un número y se conserva tal cual, cambie lo que cambie después; el siguiente parte de él.</translation>
    </message>
    <message>
        <source>Choose two to compare them.</source>
        <translation>Elija dos para compararlos.</translation>
    </message>
    <message>
        <source>There is no earlier one to compare with.</source>
        <translation>No hay uno anterior con que compararlo.</translation>
    </message>
    <message>
        <source>From No. %1 (%2) to No. %3 (%4): %5.</source>
        <translation>Del núm. %1 (%2) al núm. %3 (%4): %5.</translation>
    </message>
</context>
<context>
    <name>acuerdo::IssuedModel</name>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation>Estado al</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>acuerdo::OrderedChoice</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>%1: earlier</source>
        <translation>%1: antes</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: después</translation>
    </message>
</context>
<context>
    <name>acuerdo::PreviewBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Más pequeño (Ctrl+−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Al ancho de la ventana (Ctrl+0)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::SummariesPage</name>
    <message>
        <source>Making the summary: %1 of %2</source>
        <translation>Preparando el resumen: %1 de %2</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Resúmenes</translation>
    </message>
    <message numerus="yes">
        <source>All %n recommendations</source>
        <translation>
            <numerusform>La única recomendación</numerusform>
            <numerusform>Las %n recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recommendations: %2</source>
        <translation>
            <numerusform>%1 de %n recomendación: %2</numerusform>
            <numerusform>%1 de %n recomendaciones: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Preview of the summary</source>
        <translation>Vista previa del resumen</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Guardando: %1 de %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Núm. %1</translation>
    </message>
    <message>
        <source>Summary No. %1 is issued.</source>
        <translation>Se emitió el resumen núm. %1.</translation>
    </message>
    <message>
        <source>Summary No. %1 as it was issued, with the status as of %2.</source>
        <translation>Resumen núm. %1 como se emitió, con el estado al %2.</translation>
    </message>
    <message>
        <source>Back to the one being made</source>
        <translation>Volver al que se prepara</translation>
    </message>
    <message>
        <source>Issue as No. %1</source>
        <translation>Emitir núm. %1</translation>
    </message>
    <message>
        <source>Issue the summary</source>
        <translation>Emitir el resumen</translation>
    </message>
    <message>
        <source>Gives it a number and keeps it as it is, whatever changes later.</source>
        <translation>Le da un número y lo conserva tal cual, cambie lo que cambie después.</translation>
    </message>
    <message>
        <source>Issued summaries (%1)…</source>
        <translation>Resúmenes emitidos (%1)…</translation>
    </message>
    <message>
        <source>Issued summaries…</source>
        <translation>Resúmenes emitidos…</translation>
    </message>
</context>
<context>
    <name>acuerdo::SummaryChoicesPane</name>
    <message>
        <source>The day of the window</source>
        <translation>La fecha de la ventana</translation>
    </message>
    <message>
        <source>Status as of: %1</source>
        <translation>Estado al: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparado con: %1</translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation>Estado al</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>What it speaks of (the filter above)</source>
        <translation>De qué habla (el filtro de arriba)</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>Idioma del resumen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Opening paragraph</source>
        <translation>Párrafo inicial</translation>
    </message>
    <message>
        <source>Begin with the generated sentences</source>
        <translation>Empezar con las frases generadas</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>languages, side by side</comment>
        <translation>Los dos</translation>
    </message>
    <message>
        <source>The last one issued, No. %1</source>
        <translation>El último emitido, núm. %1</translation>
    </message>
    <message>
        <source>A day chosen</source>
        <translation>Una fecha elegida</translation>
    </message>
    <message>
        <source>Make your own from it…</source>
        <translation>Hacer una propia…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>acuerdo::SummaryMaker</name>
    <message>
        <source>There is no issued summary No. %1 any more.</source>
        <translation>Ya no hay ningún resumen emitido núm. %1.</translation>
    </message>
</context>
<context>
    <name>acuerdo::SummarySending</name>
    <message>
        <source>Save the summary…</source>
        <translation>Guardar el resumen…</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Imprimir el resumen…</translation>
    </message>
    <message>
        <source>Copy the summary as Markdown</source>
        <translation>Copiar el resumen como Markdown</translation>
    </message>
    <message>
        <source>Open the folder of the saved summary</source>
        <translation>Abrir la carpeta del resumen guardado</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Stopped. What was there before is untouched.</source>
        <translation>Se detuvo. Lo que había antes sigue intacto.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Se guardó: %1</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Se copió como Markdown.</translation>
    </message>
</context>
<context>
    <name>acuerdo::TemplateDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Sections, in this order</source>
        <translation>Secciones, en este orden</translation>
    </message>
    <message>
        <source>Columns of the register</source>
        <translation>Columnas del registro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Habla de</translation>
    </message>
    <message>
        <source>Only what fits this query</source>
        <translation>Solo lo que cumpla esta consulta</translation>
    </message>
    <message>
        <source>Grouping of the register</source>
        <translation>Agrupación del registro</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take the template away</source>
        <translation>Quitar la plantilla</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Una plantilla necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Give this one another name.</source>
        <translation>Ya hay una plantilla “%1”. Dele otro nombre a esta.</translation>
    </message>
    <message>
        <source>A template needs one section at least.</source>
        <translation>Una plantilla necesita al menos una sección.</translation>
    </message>
    <message>
        <source>The register needs one column at least.</source>
        <translation>El registro necesita al menos una columna.</translation>
    </message>
</context>
</TS>
