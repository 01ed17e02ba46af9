<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
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
        <source>Stopped. What was there before is untouched.</source>
        <translation>Se detuvo. Lo que había antes sigue intacto.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Guardar el resumen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Imprimir el resumen…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy the summary as Markdown</source>
        <translation>Copiar el resumen como Markdown</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Open the folder of the saved summary</source>
        <translation>Abrir la carpeta del resumen guardado</translation>
    </message>
    <message>
        <source>Preview of the summary</source>
        <translation>Vista previa del resumen</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Guardando: %1 de %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Se copió como Markdown.</translation>
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
</context>
</TS>
