<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>HistoryColumn</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título corto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Etiqueta corta</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Archivado en</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour on dark</source>
        <translation>Color sobre oscuro</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Sucedido por</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Razón de la prioridad</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Cumplida cuando</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
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
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Sustento</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Attached copy</source>
        <translation>Copia adjunta</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Short unit</source>
        <translation>Unidad corta</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation>Periodo base</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Valor base</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Begins at zero</source>
        <translation>Empieza en cero</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>SHA-256 over all rows</source>
        <translation>SHA-256 de todas las filas</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Creado a partir de</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (inglés)</translation>
    </message>
    <message>
        <source>%1 (Spanish)</source>
        <translation>%1 (español)</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Palabra de estado</translation>
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
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Owner of a side</source>
        <translation>Responsable de un lado</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>Novedad de estado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Link of evidence</source>
        <translation>Vínculo de evidencia</translation>
    </message>
    <message>
        <source>Attached copy</source>
        <translation>Copia adjunta</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Target of an indicator</source>
        <translation>Meta de un indicador</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>Series of a chart</source>
        <translation>Serie de una gráfica</translation>
    </message>
    <message>
        <source>Note of a chart</source>
        <translation>Nota de una gráfica</translation>
    </message>
    <message>
        <source>Link of a chart</source>
        <translation>Vínculo de una gráfica</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
</context>
<context>
    <name>acuerdo::History</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) read in</source>
        <translation>
            <numerusform>%Ln tabla leída</numerusform>
            <numerusform>%Ln tablas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <comment>status of TRD-01</comment>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>status of TRD-01</comment>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::HistoryDetail</name>
    <message>
        <source>Choose an entry to see what it changed, and to take it back.</source>
        <translation>Elija una entrada para ver qué cambió y para deshacerla.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · by %3</source>
        <translation>Entrada %1 · %2 · por %3</translation>
    </message>
    <message>
        <source>Takes back or does again entry %1</source>
        <translation>Deshace o rehace la entrada %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Sello %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>y %Ln fila más</numerusform>
            <numerusform>y %Ln filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Volver a hacerlo</translation>
    </message>
    <message>
        <source>Tables read in, and their rows</source>
        <translation>Tablas leídas y sus filas</translation>
    </message>
    <message>
        <source>%1, taken away</source>
        <translation>%1, quitada</translation>
    </message>
</context>
<context>
    <name>acuerdo::HistoryModel</name>
    <message>
        <source>No.</source>
        <comment>number of an entry</comment>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
</context>
<context>
    <name>acuerdo::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Entry %1 is taken back</source>
        <translation>Se deshizo la entrada %1</translation>
    </message>
    <message>
        <source>Checking every seal…</source>
        <translation>Revisando cada sello…</translation>
    </message>
    <message>
        <source>Every entry is sealed and whole</source>
        <translation>Cada entrada está sellada y completa</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>Check the seals</source>
        <translation>Revisar los sellos</translation>
    </message>
    <message>
        <source>Entries of the history, newest first</source>
        <translation>Entradas del historial, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What was read in from a package cannot be taken back: make a new workspace instead.</source>
        <translation>Lo que se leyó de un paquete no se puede deshacer: en su lugar, haga un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>It is taken back already.</source>
        <translation>Ya está deshecha.</translation>
    </message>
    <message>
        <source>Who, what, a code or a day</source>
        <translation>Quién, qué, una clave o un día</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No entry has all these words. Who, what, a code or a day may be looked for: “Ortiz status TRD-02”, “2026-07”.</source>
        <translation>Ninguna entrada tiene todas estas palabras. Se puede buscar quién, qué, una clave o un día: «Ortiz estado TRD-02», «2026-07».</translation>
    </message>
</context>
</TS>
