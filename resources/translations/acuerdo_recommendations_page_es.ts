<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>VisibleRows</name>
    <message>
        <source>No lead recorded</source>
        <translation>Sin responsable registrado</translation>
    </message>
</context>
<context>
    <name>acuerdo::ActionsSection</name>
    <message>
        <source>done %1</source>
        <comment>date</comment>
        <translation>hecha el %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>date</comment>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <comment>due date, time span</comment>
        <translation>%1, %2 de retraso</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>action</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>No step planned or recorded.</source>
        <translation>Ningún paso previsto ni registrado.</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
</context>
<context>
    <name>acuerdo::BackgroundSection</name>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>La necesita</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>La apoya</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Duplicated by</source>
        <translation>La duplica</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Reemplaza</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>La reemplaza</translation>
    </message>
    <message>
        <source>Completion test</source>
        <translation>Criterio de cumplimiento</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Show everything with this tag</source>
        <translation>Mostrar todo lo que lleva esta etiqueta</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Lugar en la fuente</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::BoardColumn</name>
    <message>
        <source>%1: %2</source>
        <comment>status, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>acuerdo::DetailChart</name>
    <message>
        <source>Open this chart with its table</source>
        <translation>Abrir esta gráfica con su tabla</translation>
    </message>
</context>
<context>
    <name>acuerdo::DetailPanel</name>
    <message>
        <source>Edit recommendation…</source>
        <translation>Editar recomendación…</translation>
    </message>
    <message>
        <source>Copy recommendation</source>
        <translation>Copiar recomendación</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Hide detail</source>
        <translation>Ocultar detalle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Choose a recommendation to see where it stands, who has to act, and how we know.</source>
        <translation>Elija una recomendación para ver en qué va, a quién le toca actuar y cómo lo sabemos.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>acuerdo::EffectiveField</name>
    <message>
        <source>Not a date. It takes 2026-07-01, 2026-Q3, 2026-07 or 2026.</source>
        <translation>No es una fecha. Acepta 2026-07-01, 2026-Q3, 2026-07 o 2026.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>%1 · also takes 2026-Q3, 2026-07, 2026</source>
        <comment>the date as understood</comment>
        <translation>%1 · también acepta 2026-Q3, 2026-07, 2026</translation>
    </message>
</context>
<context>
    <name>acuerdo::EmptyList</name>
    <message numerus="yes">
        <source>%n hidden by the filter.</source>
        <translation>
            <numerusform>%n oculta por el filtro.</numerusform>
            <numerusform>%n ocultas por el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No recommendation fits this view today.</source>
        <translation>Hoy ninguna recomendación corresponde a esta vista.</translation>
    </message>
    <message>
        <source>Show all recommendations</source>
        <translation>Mostrar todas las recomendaciones</translation>
    </message>
    <message>
        <source>No recommendations yet. One is a thing that a report or an agreement asks somebody to do.</source>
        <translation>Aún no hay recomendaciones. Una es algo que un informe o un acuerdo pide a alguien que haga.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Escribir la primera</translation>
    </message>
</context>
<context>
    <name>acuerdo::EvidenceCard</name>
    <message>
        <source>Retrieved %1</source>
        <translation>Consultada el %1</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Abrir %1 en el navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Edit, cite…</source>
        <translation>Editar, citar…</translation>
    </message>
</context>
<context>
    <name>acuerdo::EvidenceField</name>
    <message>
        <source>A link, or the key or title of evidence that is here already.</source>
        <translation>Un enlace, o la clave o el título de evidencia que ya está aquí.</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <source>%1, %2: supports, %3.</source>
        <comment>key, kind of evidence, how well it shows</comment>
        <translation>%1, %2: respalda, %3.</translation>
    </message>
    <message>
        <source>New link to %1. It will be added as news, supports, not yet verified.</source>
        <translation>Enlace nuevo a %1. Se añadirá como noticia, respalda, aún sin verificar.</translation>
    </message>
    <message>
        <source>Neither a web address nor evidence that is here. Paste a link, or leave it empty.</source>
        <translation>Ni una dirección web ni evidencia que esté aquí. Pegue un enlace o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>acuerdo::EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>evidence</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir evidencia</translation>
    </message>
    <message>
        <source>Nothing linked yet: a law, a document, a figure that shows where this stands.</source>
        <translation>Aún sin enlaces: una ley, un documento, una cifra que muestre en qué va.</translation>
    </message>
    <message>
        <source>Found none</source>
        <comment>a search for evidence that found nothing</comment>
        <translation>No se halló</translation>
    </message>
    <message>
        <source>Looked for evidence, found none</source>
        <translation>Se buscó evidencia y no se encontró</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>indicator, its outcome</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>; since the status changed: %1</source>
        <translation>; desde que cambió el estado: %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::FormPopover</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Con apoyo de</translation>
    </message>
    <message>
        <source>Short names with commas between. Tables show the first lead.</source>
        <translation>Siglas separadas por comas. Las tablas muestran al primero a cargo.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Fecha meta</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The original was %1; a revision needs a reason, and the old date stays on record.</source>
        <translation>La original era %1; un cambio exige un motivo y la fecha anterior queda registrada.</translation>
    </message>
    <message>
        <source>As precise as it is known: 2026-12-31, 2026-Q4, 2026-12 or 2026.</source>
        <translation>Con la precisión que se conozca: 2026-12-31, 2026-Q4, 2026-12 o 2026.</translation>
    </message>
    <message>
        <source>New action · %1</source>
        <translation>Acción nueva · %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Say what the step is.</source>
        <translation>Diga cuál es el paso.</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>Evidencia · %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
</context>
<context>
    <name>acuerdo::ListPanel</name>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Board by status</source>
        <translation>Tablero por estado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>acuerdo::ListToolbar</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Dos lados</translation>
    </message>
    <message>
        <source>New</source>
        <comment>recommendation</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nueva recomendación</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Agrupar: %1</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas cómodas</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>grouping</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>pillar</source>
        <comment>grouping</comment>
        <translation>pilar</translation>
    </message>
    <message>
        <source>status</source>
        <comment>grouping</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>U.S. lead</source>
        <comment>grouping</comment>
        <translation>a cargo en EE. UU.</translation>
    </message>
    <message>
        <source>Mexican lead</source>
        <comment>grouping</comment>
        <translation>a cargo en México</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of the list, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>acuerdo::OwnersField</name>
    <message>
        <source>There is no owner “%1” in this workspace.</source>
        <translation>No hay ningún responsable «%1» en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>acuerdo::QuickRow</name>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What happened? Begin a status update</source>
        <translation>¿Qué pasó? Empezar una novedad</translation>
    </message>
    <message>
        <source>Side: %1</source>
        <translation>Lado: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::QuickUpdate</name>
    <message>
        <source>now</source>
        <comment>the present status</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Recorded %1 by %2. %3 undoes it.</source>
        <comment>date, name, keys</comment>
        <translation>Se registra el %1 a nombre de %2. %3 lo deshace.</translation>
    </message>
    <message>
        <source>Since you began, %1 has recorded “%2” for %3, effective %4. Your text is kept.</source>
        <comment>name, status, side, date</comment>
        <translation>Desde que empezó, %1 registró «%2» para %3, vigente %4. Su texto se conserva.</translation>
    </message>
    <message>
        <source>Record mine after it</source>
        <translation>Registrar la mía después</translation>
    </message>
</context>
<context>
    <name>acuerdo::RecommendationDialog</name>
    <message>
        <source>New recommendation</source>
        <translation>Nueva recomendación</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who is asked to act</source>
        <translation>A quién se pide actuar</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it:</source>
        <translation>Alguien más cambió esto desde que lo abrió:</translation>
    </message>
    <message>
        <source>%1 — theirs: “%2”; yours: “%3”</source>
        <comment>field, two texts</comment>
        <translation>%1 — la otra versión: «%2»; la suya: «%3»</translation>
    </message>
    <message>
        <source>Save mine in place of theirs</source>
        <translation>Guardar la mía en lugar de la otra</translation>
    </message>
</context>
<context>
    <name>acuerdo::RecommendationForm</name>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Title in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Texto en inglés</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Texto en español</translation>
    </message>
    <message>
        <source>Completion test in English</source>
        <translation>Criterio de cumplimiento en inglés</translation>
    </message>
    <message>
        <source>Completion test in Spanish</source>
        <translation>Criterio de cumplimiento en español</translation>
    </message>
    <message>
        <source>Reason for the priority in English</source>
        <translation>Motivo de la prioridad en inglés</translation>
    </message>
    <message>
        <source>Reason for the priority in Spanish</source>
        <translation>Motivo de la prioridad en español</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Clave</translation>
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
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Completion test</source>
        <translation>Criterio de cumplimiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The next free one of the pillar</source>
        <translation>La siguiente libre del pilar</translation>
    </message>
    <message>
        <source>Words with commas between</source>
        <translation>Palabras separadas por comas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, language</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>acuerdo::RecommendationModel</name>
    <message>
        <source>No status update yet</source>
        <translation>Aún sin novedades</translation>
    </message>
    <message>
        <source>Written down %1</source>
        <translation>Anotado el %1</translation>
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
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status of the United States</source>
        <translation>Estado de Estados Unidos</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EUA</translation>
    </message>
    <message>
        <source>Status of Mexico</source>
        <translation>Estado de México</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>Lead: United States above Mexico</source>
        <translation>A cargo: Estados Unidos arriba, México abajo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Due: earliest open target date</source>
        <translation>Plazo: la fecha meta abierta más próxima</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Updated: date of the latest update</source>
        <translation>Novedad: fecha de la más reciente</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Novedad</translation>
    </message>
</context>
<context>
    <name>acuerdo::RecommendationsPage</name>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Status update…</source>
        <translation>Registrar novedad…</translation>
    </message>
    <message>
        <source>New recommendation…</source>
        <translation>Nueva recomendación…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Status update of the marked item</source>
        <translation>Novedad de la recomendación marcada</translation>
    </message>
    <message>
        <source>Go to its detail</source>
        <translation>Ir a su detalle</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Go to a code: sec9</source>
        <translation>Ir a una clave: sec9</translation>
    </message>
    <message>
        <source>Fold a group, or the next column of the board</source>
        <translation>Plegar un grupo, o la columna siguiente del tablero</translation>
    </message>
    <message>
        <source>In a status update: pick the status</source>
        <translation>En una novedad: elegir el estado</translation>
    </message>
</context>
<context>
    <name>acuerdo::RowTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>side and its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not asked to act here.</source>
        <translation>Aquí no se pide actuar a este lado: %1.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>status, date</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side and its lead</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no lead recorded</source>
        <translation>sin responsable registrado</translation>
    </message>
    <message>
        <source>No target date</source>
        <translation>Sin fecha meta</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>Due %1: %2 late</source>
        <comment>date, time span</comment>
        <translation>Plazo: %1, %2 de retraso</translation>
    </message>
    <message>
        <source>U.S.</source>
        <comment>side</comment>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <comment>side</comment>
        <translation>México</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>side</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>States and cities</source>
        <comment>side</comment>
        <translation>Estados y ciudades</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::SideCard</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Sustento</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>A cargo: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>No lead recorded</source>
        <translation>Sin responsable registrado</translation>
    </message>
    <message>
        <source>Supporting: %1</source>
        <translation>Con apoyo de: %1</translation>
    </message>
    <message>
        <source>No target date</source>
        <translation>Sin fecha meta</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>time span</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>Original target: %1</source>
        <translation>Meta original: %1</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <translation>Pasó al %1: %2</translation>
    </message>
    <message>
        <source>Lead and support…</source>
        <translation>Responsables…</translation>
    </message>
    <message>
        <source>Response…</source>
        <translation>Respuesta…</translation>
    </message>
    <message>
        <source>Due date…</source>
        <translation>Plazo…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a side</comment>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::SideChoice</name>
    <message>
        <source>Both</source>
        <comment>sides</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>sides</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>← → change the side, Tab goes on</source>
        <translation>← → cambian de lado, Tab sigue</translation>
    </message>
</context>
<context>
    <name>acuerdo::Sidebar</name>
    <message>
        <source>Pillars</source>
        <translation>Pilares</translation>
    </message>
    <message>
        <source>All recommendations</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Pillars, saved views and sources</source>
        <translation>Pilares, vistas guardadas y fuentes</translation>
    </message>
    <message>
        <source>Save this filter as a view</source>
        <translation>Guardar este filtro como vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renombrar vista</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Quitar vista</translation>
    </message>
    <message>
        <source>Type a filter or choose a pillar first: a view keeps what is asked.</source>
        <translation>Escriba primero un filtro o elija un pilar: una vista guarda lo que se pregunta.</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Vista nueva</translation>
    </message>
</context>
<context>
    <name>acuerdo::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, numbers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
This view&apos;s filter cannot be read: %2</source>
        <translation>%1
No se puede leer el filtro de esta vista: %2</translation>
    </message>
</context>
<context>
    <name>acuerdo::StatusLabel</name>
    <message>
        <source>None recorded</source>
        <comment>response</comment>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <comment>response</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>response</comment>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>response</comment>
        <translation>En parte</translation>
    </message>
    <message>
        <source>In principle</source>
        <comment>response</comment>
        <translation>En principio</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>response</comment>
        <translation>Se tomó nota</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>response</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>response</comment>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>acuerdo::StatusPicker</name>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>none picked</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::TableHeader</name>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
</context>
<context>
    <name>acuerdo::UpdateRow</name>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>author</comment>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::UpdatesSection</name>
    <message>
        <source>Updates</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Fewer</source>
        <comment>updates</comment>
        <translation>Ver menos</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>updates</comment>
        <translation>Ver las %1</translation>
    </message>
    <message>
        <source>No status update yet. Press Space to say what happened.</source>
        <translation>Aún sin novedades. Pulse Espacio para decir qué pasó.</translation>
    </message>
</context>
<context>
    <name>acuerdo::VerificationPips</name>
    <message>
        <source>None</source>
        <comment>how well a status is shown</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>how well a status is shown</comment>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>how well a status is shown</comment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>how well a status is shown</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>how well a status is shown</comment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>how well a status is shown</comment>
        <translation>En disputa</translation>
    </message>
</context>
</TS>
