<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message>
        <source>See “acuerdo-cli %1 --help”.</source>
        <translation>Vea «acuerdo-cli %1 --help».</translation>
    </message>
    <message>
        <source>See “acuerdo-cli --help”.</source>
        <translation>Vea «acuerdo-cli --help».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción «%1».</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no lleva valor.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” needs a second word: %2.</source>
        <translation>«%1» necesita una segunda palabra: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«%1» necesita %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Put quotation marks around words that belong together.</source>
        <translation>«%1» está de más. Ponga entre comillas las palabras que van juntas.</translation>
    </message>
    <message>
        <source>the workspace (else ACUERDO_WORKSPACE, else the only *.acuerdo file here)</source>
        <translation>el espacio de trabajo (si no, ACUERDO_WORKSPACE; si no, el único archivo *.acuerdo de esta carpeta)</translation>
    </message>
    <message>
        <source>language of every text (else the system&apos;s)</source>
        <translation>idioma de todos los textos (si no, el del sistema)</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>esta ayuda</translation>
    </message>
    <message>
        <source>the version of Acuerdo</source>
        <translation>la versión de Acuerdo</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>Which workspace? There is none in this folder. Name one with -w FILE or in ACUERDO_WORKSPACE, or make one with “acuerdo-cli new FILE”.</source>
        <translation>¿Qué espacio de trabajo? En esta carpeta no hay ninguno. Indíquelo con -w ARCHIVO o en ACUERDO_WORKSPACE, o cree uno con «acuerdo-cli new ARCHIVO».</translation>
    </message>
    <message>
        <source>Which workspace? There are %1 in this folder. Name one with -w FILE or in ACUERDO_WORKSPACE.</source>
        <translation>¿Qué espacio de trabajo? En esta carpeta hay %1. Indíquelo con -w ARCHIVO o en ACUERDO_WORKSPACE.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a date. Write 2027, 2027-Q1, 2027-03 or 2027-03-14.</source>
        <translation>--%1: «%2» no es una fecha. Escriba 2027, 2027-Q1, 2027-03 o 2027-03-14.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>No se pudo escribir la salida: %1.</translation>
    </message>
    <message>
        <source>one JSON document</source>
        <translation>un documento JSON</translation>
    </message>
    <message>
        <source>as it stood at the end of a date: 2027, 2027-Q1, 2027-03, 2027-03-14</source>
        <translation>como estaba al final de una fecha: 2027, 2027-Q1, 2027-03, 2027-03-14</translation>
    </message>
    <message>
        <source>who makes the change (else ACUERDO_AUTHOR, else you)</source>
        <translation>quién hace el cambio (si no, ACUERDO_AUTHOR; si no, usted)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>without recommendations</source>
        <translation>sin recomendaciones</translation>
    </message>
    <message>
        <source>from a data package: a folder or a ZIP (else Convocation 2020)</source>
        <translation>a partir de un paquete de datos: una carpeta o un ZIP (si no, Convocation 2020)</translation>
    </message>
    <message>
        <source>code, title, status, side, lead, due, updated, recorded, effective, priority or pillar; with a minus before it, the other way round</source>
        <translation>code, title, status, side, lead, due, updated, recorded, effective, priority o pillar; con un signo menos delante, al revés</translation>
    </message>
    <message>
        <source>a CSV table for spreadsheets</source>
        <translation>una tabla CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>the new status, such as under-way</source>
        <translation>el nuevo estado, por ejemplo under-way</translation>
    </message>
    <message>
        <source>why, in a sentence</source>
        <translation>por qué, en una frase</translation>
    </message>
    <message>
        <source>us, mx, joint or local; may be left out where there is one</source>
        <translation>us, mx, joint o local; puede omitirse si solo hay uno</translation>
    </message>
    <message>
        <source>since when (else today)</source>
        <translation>desde cuándo (si no, hoy)</translation>
    </message>
    <message>
        <source>per cent done, 0 to 100</source>
        <translation>porcentaje de avance, de 0 a 100</translation>
    </message>
    <message>
        <source>what it rests on; may be given several times</source>
        <translation>en qué se apoya; puede repetirse</translation>
    </message>
    <message>
        <source>one part of a compound recommendation</source>
        <translation>una parte de una recomendación compuesta</translation>
    </message>
    <message>
        <source>compare the end of this date …</source>
        <translation>compara el final de esta fecha …</translation>
    </message>
    <message>
        <source>… with the end of this one (else today)</source>
        <translation>… con el final de esta (si no, hoy)</translation>
    </message>
    <message>
        <source>size of the picture in pixels (else 1200x750)</source>
        <translation>tamaño de la imagen en pixeles (si no, 1200x750)</translation>
    </message>
    <message>
        <source>on a dark ground</source>
        <translation>sobre fondo oscuro</translation>
    </message>
    <message>
        <source>what changed since (else a year before)</source>
        <translation>qué cambió desde entonces (si no, un año antes)</translation>
    </message>
    <message>
        <source>make a workspace</source>
        <translation>crea un espacio de trabajo</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>one, with its updates, actions, evidence and relations</source>
        <translation>una, con sus actualizaciones, acciones, evidencia y relaciones</translation>
    </message>
    <message>
        <source>add a status update</source>
        <translation>agrega una actualización de estado</translation>
    </message>
    <message>
        <source>every change ever made</source>
        <translation>todos los cambios hechos</translation>
    </message>
    <message>
        <source>take back the last change</source>
        <translation>deshace el último cambio</translation>
    </message>
    <message>
        <source>do again what was taken back last</source>
        <translation>rehace lo último que se deshizo</translation>
    </message>
    <message>
        <source>whether the history is as it was written</source>
        <translation>si el historial está como se escribió</translation>
    </message>
    <message>
        <source>what changed between two dates</source>
        <translation>qué cambió entre dos fechas</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>one piece of evidence, and what rests on it</source>
        <translation>una evidencia y lo que se apoya en ella</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicadores</translation>
    </message>
    <message>
        <source>one indicator with its observations</source>
        <translation>un indicador con sus observaciones</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>gráficas</translation>
    </message>
    <message>
        <source>the whole workspace (.zip) or its register (.csv, .json)</source>
        <translation>todo el espacio de trabajo (.zip) o su registro (.csv, .json)</translation>
    </message>
    <message>
        <source>whether the file is whole</source>
        <translation>si el archivo está íntegro</translation>
    </message>
    <message>
        <source>a checked copy, also while the workspace is in use</source>
        <translation>una copia comprobada, también mientras se usa</translation>
    </message>
    <message>
        <source>what is in the workspace</source>
        <translation>qué contiene el espacio de trabajo</translation>
    </message>
    <message>
        <source>acuerdo-cli — what became of policy recommendations, from the command line</source>
        <translation>acuerdo-cli — qué fue de las recomendaciones de política pública, desde la línea de órdenes</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Usage: acuerdo-cli [-w FILE] COMMAND …</source>
        <translation>Uso: acuerdo-cli [-w ARCHIVO] ORDEN …</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>Con cada orden:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the request failed (the message says what and what to do), 2 wrong usage.</source>
        <translation>Estado de salida: 0 hecho, 1 la petición falló (el mensaje dice qué y qué hacer), 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Usage: acuerdo-cli %1</source>
        <translation>Uso: acuerdo-cli %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>--size: “%1” is not a size. Write width and height like 1200x750, each from %2 to %3.</source>
        <translation>--size: «%1» no es un tamaño. Escriba ancho y alto como 1200x750, cada uno de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” needs -o FILE.</source>
        <translation>«%1» necesita -o ARCHIVO.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>Actualizaciones de estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Entradas del historial</translation>
    </message>
    <message>
        <source>--empty and --from exclude each other.</source>
        <translation>--empty y --from se excluyen.</translation>
    </message>
    <message>
        <source>%1 is made. It is empty.</source>
        <translation>Se creó %1. Está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is made: %2, %n recommendations.</source>
        <translation>
            <numerusform>Se creó %1: %2, %n recomendación.</numerusform>
            <numerusform>Se creó %1: %2, %n recomendaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>El espacio de trabajo está íntegro.</translation>
    </message>
    <message>
        <source>The workspace is not whole. Keep the file, and go on with a backup.</source>
        <translation>El espacio de trabajo no está íntegro. Conserve el archivo y siga con una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is a checked copy.</source>
        <translation>%1 es una copia comprobada.</translation>
    </message>
    <message>
        <source>%1: the name must end in .zip (the whole workspace), .csv or .json (its register).</source>
        <translation>%1: el nombre debe terminar en .zip (todo el espacio de trabajo), .csv o .json (su registro).</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %n entries, the last sealed %1.</source>
        <translation>
            <numerusform>El historial está íntegro: %n entrada, con el sello %1.</numerusform>
            <numerusform>El historial está íntegro: %n entradas, la última con el sello %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No status moved.</source>
        <translation>Ningún estado cambió.</translation>
    </message>
    <message>
        <source>Newly overdue: %1</source>
        <translation>Recién vencidas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) more without a change of status.</source>
        <translation>
            <numerusform>%n actualización más sin cambio de estado.</numerusform>
            <numerusform>%n actualizaciones más sin cambio de estado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target date(s) revised.</source>
        <translation>
            <numerusform>%n fecha meta revisada.</numerusform>
            <numerusform>%n fechas meta revisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“diff” needs --%1.</source>
        <translation>«diff» necesita --%1.</translation>
    </message>
    <message>
        <source>--from (%1) is after --to (%2). Give the earlier date first.</source>
        <translation>--from (%1) es posterior a --to (%2). Indique primero la fecha más temprana.</translation>
    </message>
    <message>
        <source>--sort: there is no field “%1”.</source>
        <translation>--sort: no existe el campo «%1».</translation>
    </message>
    <message>
        <source>See “acuerdo-cli list --help”.</source>
        <translation>Vea «acuerdo-cli list --help».</translation>
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
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>--json and --csv exclude each other.</source>
        <translation>--json y --csv se excluyen.</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Fuente: %1, %2</translation>
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
        <source>Vintage</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <source>Retrieved %1</source>
        <translation>Consultado el %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué orden?</translation>
    </message>
    <message>
        <source>--lang: “%1” is not a language here. Write en or es.</source>
        <translation>--lang: «%1» no es un idioma de aquí. Escriba en o es.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Cumplida cuando</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1 was not there on %2.</source>
        <translation>%1 no existía el %2.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>--paper: there is no “%1”. Accepted are: %2.</source>
        <translation>--paper: no existe «%1». Se acepta: %2.</translation>
    </message>
    <message>
        <source>--side: “%1” is not a side. Accepted are: %2.</source>
        <translation>--side: «%1» no es un lado. Se acepta: %2.</translation>
    </message>
    <message>
        <source>--progress: “%1” is not a percentage. Write a whole number from 0 to 100.</source>
        <translation>--progress: «%1» no es un porcentaje. Escriba un número entero de 0 a 100.</translation>
    </message>
    <message>
        <source>--status: “%1” is not a status of this workspace.</source>
        <translation>--status: «%1» no es un estado de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Accepted are: %1.</source>
        <translation>Se acepta: %1.</translation>
    </message>
    <message>
        <source>“update” needs --%1.</source>
        <translation>«update» necesita --%1.</translation>
    </message>
    <message>
        <source>%1: %2. Entry %3 of the history.</source>
        <translation>%1: %2. Entrada %3 del historial.</translation>
    </message>
    <message>
        <source>Taken back: %1. Entry %2 of the history.</source>
        <translation>Se deshizo: %1. Entrada %2 del historial.</translation>
    </message>
    <message>
        <source>Done again: %1. Entry %2 of the history.</source>
        <translation>Se rehízo: %1. Entrada %2 del historial.</translation>
    </message>
    <message>
        <source>a progress summary: .pdf, .docx, .odt, .html, .xlsx, .md, .csv, .gao.csv, .json or .ics</source>
        <translation>un resumen de avance: .pdf, .docx, .odt, .html, .xlsx, .md, .csv, .gao.csv, .json o .ics</translation>
    </message>
    <message>
        <source>1, 2 or 3 pixels of a PNG for each of these (else 1)</source>
        <translation>1, 2 o 3 pixeles de un PNG por cada uno de estos (si no, 1)</translation>
    </message>
    <message>
        <source>draw a chart, or write its numbers: .png, .svg, .pdf, .csv or .zip</source>
        <translation>dibuja una gráfica o escribe sus cifras: .png, .svg, .pdf, .csv o .zip</translation>
    </message>
    <message>
        <source>--scale: “%1” is not a number from 1 to 3.</source>
        <translation>--scale: «%1» no es un número de 1 a 3.</translation>
    </message>
    <message>
        <source>whom a letter goes to</source>
        <translation>a quién va la carta</translation>
    </message>
    <message>
        <source>what a fact sheet is about</source>
        <translation>de qué trata la ficha</translation>
    </message>
    <message>
        <source>public (else), partners (with planned steps) or internal (with internal notes)</source>
        <translation>public (si no), partners (con los pasos previstos) o internal (con las notas internas)</translation>
    </message>
    <message>
        <source>the opening paragraph, in place of the generated sentences</source>
        <translation>el párrafo inicial, en lugar de las frases generadas</translation>
    </message>
    <message>
        <source>both languages side by side, --lang first</source>
        <translation>los dos idiomas lado a lado, primero el de --lang</translation>
    </message>
    <message>
        <source>letter (else) or a4</source>
        <translation>letter (si no) o a4</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Leyendo: %1 %</translation>
    </message>
    <message>
        <source>say what would be changed, and change nothing</source>
        <translation>decir qué cambiaría, sin cambiar nada</translation>
    </message>
    <message>
        <source>how the table is read (JSON); else as proposed</source>
        <translation>cómo se lee la tabla (JSON); si no, como se propone</translation>
    </message>
    <message>
        <source>write the mapping that was used or proposed</source>
        <translation>escribir la correspondencia que se usó o se propone</translation>
    </message>
    <message>
        <source>the evidence that the figures come from</source>
        <translation>la evidencia de la que provienen las cifras</translation>
    </message>
    <message>
        <source>what a new release is called (else today&apos;s date)</source>
        <translation>cómo se llama una nueva publicación (si no, la fecha de hoy)</translation>
    </message>
    <message>
        <source>leave out the cells that cannot be read</source>
        <translation>dejar fuera las celdas que no se pueden leer</translation>
    </message>
    <message>
        <source>keep the mapping, so that next year&apos;s file needs none</source>
        <translation>conservar la correspondencia, para que el archivo del próximo año no necesite ninguna</translation>
    </message>
    <message>
        <source>--mapping: %1 was not read: %2.</source>
        <translation>--mapping: no se leyó %1: %2.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>    Give --source ID, or &quot;source&quot; in the mapping: a key, or {&quot;title&quot;: …, &quot;url&quot;: …}.</source>
        <translation>    Indique --source ID, o &quot;source&quot; en la correspondencia: una clave, o {&quot;title&quot;: …, &quot;url&quot;: …}.</translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %n question(s) open. Answer in a mapping: --write-mapping FILE makes one, and --mapping FILE reads it.</source>
        <translation>
            <numerusform>%1 deja abierta %n pregunta. Respóndala en una correspondencia: --write-mapping ARCHIVO la hace, y --mapping ARCHIVO la lee.</numerusform>
            <numerusform>%1 deja abiertas %n preguntas. Respóndalas en una correspondencia: --write-mapping ARCHIVO la hace, y --mapping ARCHIVO la lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevo: %1</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Why it is not read</source>
        <translation>Por qué no se lee</translation>
    </message>
    <message>
        <source>%1: %2 figures read: %3 added, %4 changed, %5 unchanged, %6 rejected.</source>
        <translation>%1: %2 cifras leídas: %3 agregadas, %4 cambiadas, %5 iguales, %6 rechazadas.</translation>
    </message>
    <message>
        <source>%1 cells say that there is no figure.</source>
        <translation>%1 celdas dicen que no hay cifra.</translation>
    </message>
    <message>
        <source>Nothing to change: the workspace has all of it already.</source>
        <translation>Nada que cambiar: el espacio de trabajo ya lo tiene todo.</translation>
    </message>
    <message>
        <source>Entry %1 of the history.</source>
        <translation>Entrada %1 del historial.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a trial.</source>
        <translation>No se cambió nada: fue un ensayo.</translation>
    </message>
    <message>
        <source>what changed since an issued summary: its number, or last</source>
        <translation>qué cambió desde un resumen emitido: su número, o last</translation>
    </message>
    <message>
        <source>send a summary off: it gets a number, and stays as it was</source>
        <translation>emitir un resumen: recibe un número y queda como estaba</translation>
    </message>
    <message>
        <source>issued summaries</source>
        <translation>los resúmenes emitidos</translation>
    </message>
    <message>
        <source>one as it was issued, or as a file</source>
        <translation>uno como se emitió, o en un archivo</translation>
    </message>
    <message>
        <source>what changed from one issued summary to another</source>
        <translation>qué cambió de un resumen emitido a otro</translation>
    </message>
    <message>
        <source>No summary has been issued yet. “acuerdo-cli issue” issues one.</source>
        <translation>Todavía no se ha emitido ningún resumen. “acuerdo-cli issue” emite uno.</translation>
    </message>
    <message>
        <source>There is no issued summary “%1”. “acuerdo-cli issued list” shows them.</source>
        <translation>No hay ningún resumen emitido “%1”. “acuerdo-cli issued list” los muestra.</translation>
    </message>
    <message>
        <source>Summary No. %1 is issued, with the status as of %2.</source>
        <translation>Se emitió el resumen núm. %1, con el estado al %2.</translation>
    </message>
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
        <source>From No. %1 (%2) to No. %3 (%4): %5.</source>
        <translation>Del núm. %1 (%2) al núm. %3 (%4): %5.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>its citation alone: text, bibtex, ris or csl-json</source>
        <translation>solo su cita: text, bibtex, ris o csl-json</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>sin actualizar desde %1</translation>
    </message>
    <message>
        <source>--cite takes one of: %1.</source>
        <translation>--cite acepta uno de: %1.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Next figures</source>
        <translation>Próximas cifras</translation>
    </message>
    <message>
        <source>--audience: there is no “%1”. Accepted are: %2.</source>
        <translation>--audience: no hay “%1”. Se aceptan: %2.</translation>
    </message>
    <message>
        <source>brief, progress, changes, owner, fact-sheet, register, or one of your own</source>
        <translation>brief, progress, changes, owner, fact-sheet, register o una propia</translation>
    </message>
    <message>
        <source>templates of summaries, ready-made and your own</source>
        <translation>las plantillas de resúmenes, las que ya vienen y las propias</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Since its status changed: %1</source>
        <translation>Desde que cambió su estado: %1</translation>
    </message>
    <message>
        <source>the sheet of a workbook, the table of a package (else the first)</source>
        <translation>la hoja de un libro, la tabla de un paquete (si no, la primera)</translation>
    </message>
    <message>
        <source>figures from a table: CSV, TSV, XLSX or a data package</source>
        <translation>cifras de una tabla: CSV, TSV, XLSX o un paquete de datos</translation>
    </message>
</context>
</TS>
