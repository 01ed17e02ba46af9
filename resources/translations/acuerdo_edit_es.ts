<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Edit</name>
    <message>
        <source>“%1” cannot be kept: %2. Nothing was changed.</source>
        <translation>No se puede guardar “%1”: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is too long: it has %2 characters, at most %3 are kept. Nothing was changed.</source>
        <translation>“%1” es demasiado largo: tiene %2 caracteres y se guardan %3 como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>One of the owners is no longer in the workspace. Nothing was changed.</source>
        <translation>Uno de los responsables ya no está en el espacio de trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A target date has the form 2027, 2027-Q1, 2027-03 or 2027-03-14. Nothing was changed.</source>
        <translation>Una fecha meta tiene la forma 2027, 2027-Q1, 2027-03 o 2027-03-14. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has the target date %2 already: a revision needs a reason. Nothing was changed.</source>
        <translation>%1 ya tiene la fecha meta %2: una revisión necesita un motivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be opened later. Accepted are addresses that begin with https:, http: or mailto:. Nothing was changed.</source>
        <translation>“%1” no es una dirección que se pueda abrir después. Se aceptan direcciones que empiezan con https:, http: o mailto:. No se cambió nada.</translation>
    </message>
    <message>
        <source>Evidence needs a title: what the page or document calls itself. Nothing was changed.</source>
        <translation>La evidencia necesita un título: como se llama la página o el documento. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has not come yet: evidence is from the past. Nothing was changed.</source>
        <translation>%1 aún no llega: la evidencia es del pasado. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is evidence “%1” already. Link it, or choose another key. Nothing was changed.</source>
        <translation>Ya hay una evidencia “%1”. Enlácela o elija otra clave. No se cambió nada.</translation>
    </message>
    <message>
        <source>A figure needs its period: 2019, FY2019, 2000/01, 2019-Q3, 2019-03 or 2019-03-14. Nothing was changed.</source>
        <translation>Una cifra necesita su periodo: 2019, FY2019, 2000/01, 2019-Q3, 2019-03 o 2019-03-14. No se cambió nada.</translation>
    </message>
    <message>
        <source>The figure of %1 for %2 is not a number. Nothing was changed.</source>
        <translation>La cifra de %1 para %2 no es un número. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has not come yet: there can be no figure for it. A figure to reach is a target. Nothing was changed.</source>
        <translation>%1 aún no llega: no puede haber una cifra. Una cifra por alcanzar es una meta. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has no release yet: name the first one. Nothing was changed.</source>
        <translation>%1 aún no tiene ninguna publicación: nombre la primera. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has this figure already, marked “%2”: another mark needs a new release. Nothing was changed.</source>
        <translation>%1 ya tiene esta cifra, marcada “%2”: otra marca necesita una publicación nueva. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has the figure %2 already in the release “%3”: a different one (%4) needs a new release, so that the old figure stays. Nothing was changed.</source>
        <translation>%1 ya tiene la cifra %2 en la publicación “%3”: otra distinta (%4) necesita una publicación nueva, para que la cifra anterior se conserve. No se cambió nada.</translation>
    </message>
    <message>
        <source>There are no figures to add to %1. Nothing was changed.</source>
        <translation>No hay cifras que agregar a %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The figure of %1 for %2 has no source: give the evidence that it comes from. Nothing was changed.</source>
        <translation>La cifra de %1 para %2 no tiene fuente: indique la evidencia de la que proviene. No se cambió nada.</translation>
    </message>
    <message>
        <source>An action needs a title: what is to be done. Nothing was changed.</source>
        <translation>Una acción necesita un título: qué hay que hacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has not come yet: an action is done in the past. Nothing was changed.</source>
        <translation>%1 aún no llega: una acción se realizó en el pasado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The owner of the action is no longer in the workspace. Nothing was changed.</source>
        <translation>El responsable de la acción ya no está en el espacio de trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This saved view is no longer in the workspace. Nothing was changed.</source>
        <translation>Esta vista guardada ya no está en el espacio de trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This action is no longer in the workspace. Nothing was changed.</source>
        <translation>Esta acción ya no está en el espacio de trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A saved view needs a name and a query. Nothing was changed.</source>
        <translation>Una vista guardada necesita un nombre y una consulta. No se cambió nada.</translation>
    </message>
    <message>
        <source>This pillar is not in the workspace. Nothing was changed.</source>
        <translation>Este pilar no está en el espacio de trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>The code and the source of %1 stay as they are: other papers name it by them. Nothing was changed.</source>
        <translation>El código y la fuente de %1 se quedan como están: otros documentos la citan así. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has changed since you began (%2): the fields %3 hold something else now. Look at them and edit again. Nothing was changed.</source>
        <translation>%1 cambió desde que usted empezó (%2): ahora es otro el contenido de: %3. Revíselo y edite de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A recommendation needs a title in one language at least. Nothing was changed.</source>
        <translation>Una recomendación necesita un título en al menos un idioma. No se cambió nada.</translation>
    </message>
    <message>
        <source>The pillar belongs to another source. Nothing was changed.</source>
        <translation>El pilar pertenece a otra fuente. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code: accepted are letters, digits, hyphens and points, at most 30. Nothing was changed.</source>
        <translation>“%1” no puede ser un código: se aceptan letras, dígitos, guiones y puntos, 30 como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The code %1 is used already, or was once: a code is never used again. Nothing was changed.</source>
        <translation>El código %1 ya se usa o se usó alguna vez: un código nunca se vuelve a usar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say who is asked to act: %1. Nothing was changed.</source>
        <translation>Diga a quién se pide actuar: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has not come yet: today is %2. What is planned belongs into the target date or an action. Nothing was changed.</source>
        <translation>%1 aún no llega: hoy es %2. Lo planeado va en la fecha meta o en una acción. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is before the report that %2 comes from (%3). Nothing was changed.</source>
        <translation>%1 es anterior al informe del que proviene %2 (%3). No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 does not ask this side. Nothing was changed.</source>
        <translation>%1 no se dirige a esta parte. No se cambió nada.</translation>
    </message>
    <message>
        <source>Entry %1 made the workspace: it cannot be taken back.</source>
        <translation>La entrada %1 creó el espacio de trabajo: no se puede deshacer.</translation>
    </message>
    <message>
        <source>Entry %1 (%2 %3) was not taken back</source>
        <translation>La entrada %1 (%2 %3) no se deshizo</translation>
    </message>
    <message>
        <source>Entry %1 (%2 %3) was not done again</source>
        <translation>La entrada %1 (%2 %3) no se rehízo</translation>
    </message>
    <message>
        <source>: a row of it was changed by something that left no entry in the history.</source>
        <translation>: algo que no dejó entrada en el historial cambió una de sus filas.</translation>
    </message>
    <message>
        <source>: entry %1 (%2 %3) by %4 has changed the same thing since. Take that back first.</source>
        <translation>: la entrada %1 (%2 %3) de %4 cambió lo mismo después. Deshaga primero esa.</translation>
    </message>
    <message>
        <source>Entry %1 (%2 %3) cannot be written back: something added later rests on it, or has taken its key. Take that back first. Nothing was changed.</source>
        <translation>La entrada %1 (%2 %3) no se puede reescribir: algo agregado después se apoya en ella o tomó su clave. Deshaga primero eso. No se cambió nada.</translation>
    </message>
    <message>
        <source>The status “%1” is retired: it stands in old updates only.</source>
        <translation>El estado “%1” está retirado: solo aparece en actualizaciones antiguas.</translation>
    </message>
    <message>
        <source>“%1” is not a status of this workspace.</source>
        <translation>“%1” no es un estado de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Accepted are: %1. Nothing was changed.</source>
        <translation>Se aceptan: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 asks several sides (%2): say which one. Nothing was changed.</source>
        <translation>%1 se dirige a varias partes (%2): diga a cuál. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 does not ask the side “%2”. It asks: %3. Nothing was changed.</source>
        <translation>%1 no se dirige a la parte “%2”. Se dirige a: %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has no parts. Nothing was changed.</source>
        <translation>%1 no tiene incisos. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has no part “%2”. Its parts are: %3. Nothing was changed.</source>
        <translation>%1 no tiene el inciso “%2”. Sus incisos son: %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has changed since you began: %2 set “%3” for the side “%4”, effective %5, at %6. Look at it and save again. Nothing was changed.</source>
        <translation>%1 cambió desde que usted empezó: %2 puso “%3” para la parte “%4”, con efecto %5, el %6. Revíselo y guarde de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is no percentage: accepted are 0 to 100. Nothing was changed.</source>
        <translation>%1 no es un porcentaje: se acepta de 0 a 100. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has not come yet: a verification lies in the past. Nothing was changed.</source>
        <translation>%1 aún no llega: una verificación está en el pasado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Every change is signed: say who you are. Nothing was changed.</source>
        <translation>Cada cambio va firmado: diga quién es. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Entry %1 is taken back already.</source>
        <translation>La entrada %1 ya está deshecha.</translation>
    </message>
    <message>
        <source>Entry %1 is done again already.</source>
        <translation>La entrada %1 ya está rehecha.</translation>
    </message>
    <message>
        <source>An indicator needs a title in one language at least. Nothing was changed.</source>
        <translation>Un indicador necesita un título en al menos un idioma. No se cambió nada.</translation>
    </message>
    <message>
        <source>Figures are shown with 0 to %1 decimals. Nothing was changed.</source>
        <translation>Las cifras se muestran con 0 a %1 decimales. No se cambió nada.</translation>
    </message>
    <message>
        <source>A release does not come before the end of its period. Nothing was changed.</source>
        <translation>Una publicación no llega antes de que termine su periodo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The tolerance is a number from zero up. Nothing was changed.</source>
        <translation>La tolerancia es un número de cero en adelante. No se cambió nada.</translation>
    </message>
    <message>
        <source>The baseline is not a number. Nothing was changed.</source>
        <translation>La línea base no es un número. No se cambió nada.</translation>
    </message>
    <message>
        <source>A baseline needs the period that it is the value of. Nothing was changed.</source>
        <translation>La línea base necesita el periodo al que corresponde. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key: accepted are small letters, digits and hyphens, at most 60. Nothing was changed.</source>
        <translation>“%1” no puede ser una clave: se aceptan minúsculas, dígitos y guiones, 60 como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is an indicator “%1” already. Nothing was changed.</source>
        <translation>Ya existe un indicador “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>The key of %1 stays: other files name the indicator by it. Nothing was changed.</source>
        <translation>La clave de %1 no cambia: otros archivos nombran así al indicador. No se cambió nada.</translation>
    </message>
    <message>
        <source>The figures of %1 have changed since the import was prepared. Look at the file again. Nothing was changed.</source>
        <translation>Las cifras de %1 cambiaron desde que se preparó la importación. Revise de nuevo el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The figures of %1 have no source: give the evidence that they come from. Nothing was changed.</source>
        <translation>Las cifras de %1 no tienen fuente: indique la evidencia de la que provienen. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line %1 holds no figure for %2. Nothing was changed.</source>
        <translation>La línea %1 no contiene una cifra para %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A search that found nothing needs where it was looked and when. Nothing was changed.</source>
        <translation>Una búsqueda sin resultados necesita dónde se buscó y cuándo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The key of %1 stays: other papers name the evidence by it. Nothing was changed.</source>
        <translation>La clave de %1 no cambia: otros documentos nombran la evidencia con ella. No se cambió nada.</translation>
    </message>
    <message>
        <source>A copy is attached from a file. Nothing was changed.</source>
        <translation>Una copia se adjunta desde un archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This link between evidence and recommendation is no longer there. Nothing was changed.</source>
        <translation>Este vínculo entre la evidencia y la recomendación ya no existe. No se cambió nada.</translation>
    </message>
    <message>
        <source>What the evidence says of %1 has changed since you looked. Look at it and take it away again. Nothing was changed.</source>
        <translation>Lo que la evidencia dice de %1 cambió desde que la vio. Revísela y retírela de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A summary to be issued needs a title, its text and the day that it speaks of. Nothing was changed.</source>
        <translation>Un resumen por emitir necesita título, texto y la fecha de la que habla. No se cambió nada.</translation>
    </message>
    <message>
        <source>Summary No. %1 is not the next one: No. %2 is. Make it again. Nothing was changed.</source>
        <translation>El resumen núm. %1 no es el que sigue: es el núm. %2. Hágalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A template needs a name. Nothing was changed.</source>
        <translation>Una plantilla necesita un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Nothing was changed.</source>
        <translation>No hay ninguna plantilla “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is a chart “%1” already. Choose another key. Nothing was changed.</source>
        <translation>Ya hay una gráfica «%1». Elija otra clave. No se cambió nada.</translation>
    </message>
    <message>
        <source>A chart needs a title: what its figures show. Nothing was changed.</source>
        <translation>Una gráfica necesita un título: lo que muestran sus cifras. No se cambió nada.</translation>
    </message>
    <message>
        <source>The chart ends (%1) before it begins (%2). Nothing was changed.</source>
        <translation>La gráfica termina (%1) antes de comenzar (%2). No se cambió nada.</translation>
    </message>
    <message>
        <source>A base period belongs to an index; this chart shows none. Nothing was changed.</source>
        <translation>Un periodo base corresponde a un índice; esta gráfica no muestra ninguno. No se cambió nada.</translation>
    </message>
    <message>
        <source>A chart holds at most %1 series; this one would have %2. Nothing was changed.</source>
        <translation>Una gráfica tiene a lo más %1 series; esta tendría %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 does not have the release that the chart names. Nothing was changed.</source>
        <translation>%1 no tiene la edición que la gráfica nombra. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is in the chart twice in the same release. Nothing was changed.</source>
        <translation>%1 está dos veces en la gráfica con la misma edición. No se cambió nada.</translation>
    </message>
    <message>
        <source>A note on a chart needs the period that it stands at. Nothing was changed.</source>
        <translation>Una nota en una gráfica necesita el periodo en el que va. No se cambió nada.</translation>
    </message>
    <message>
        <source>The note at %1 says nothing. Nothing was changed.</source>
        <translation>La nota en %1 no dice nada. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is linked with the chart twice. Nothing was changed.</source>
        <translation>%1 está vinculada dos veces con la gráfica. No se cambió nada.</translation>
    </message>
    <message>
        <source>This chart is no longer in the workspace. Nothing was changed.</source>
        <translation>Esta gráfica ya no está en el espacio de trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody else has changed the chart “%1” since you opened it. Open it again to see what it is now. Nothing was changed.</source>
        <translation>Otra persona cambió la gráfica «%1» desde que usted la abrió. Ábrala de nuevo para ver cómo es ahora. No se cambió nada.</translation>
    </message>
    <message>
        <source>A chart needs an indicator to draw. Nothing was changed.</source>
        <translation>Una gráfica necesita un indicador que dibujar. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>further sections</source>
        <translation>otras secciones</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>reason of the priority</source>
        <translation>motivo de la prioridad</translation>
    </message>
    <message>
        <source>completion test</source>
        <translation>criterio de cumplimiento</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>pilar</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (inglés)</translation>
    </message>
    <message>
        <source>%1 (Spanish)</source>
        <translation>%1 (español)</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>short unit</source>
        <translation>unidad abreviada</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>days until release</source>
        <translation>días hasta la publicación</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>wanted direction</source>
        <translation>dirección deseada</translation>
    </message>
    <message>
        <source>period of the baseline</source>
        <translation>periodo de la línea base</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolerancia</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>decimales</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>table</source>
        <translation>cuadro</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>archived address</source>
        <translation>dirección archivada</translation>
    </message>
    <message>
        <source>date of retrieval</source>
        <translation>fecha de consulta</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>procesamiento</translation>
    </message>
    <message>
        <source>attached copy</source>
        <translation>copia adjunta</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Status of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>Wording of %1</source>
        <translation>Redacción de %1</translation>
    </message>
    <message>
        <source>New recommendation %1</source>
        <translation>Nueva recomendación %1</translation>
    </message>
    <message>
        <source>Owners of %1</source>
        <translation>Responsables de %1</translation>
    </message>
    <message>
        <source>Response to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Target date of %1</source>
        <translation>Fecha meta de %1</translation>
    </message>
    <message>
        <source>New evidence %1</source>
        <translation>Nueva evidencia %1</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Evidencia para %1</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Cifras de %1</translation>
    </message>
    <message>
        <source>Action for %1</source>
        <translation>Acción para %1</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Vista guardada %1</translation>
    </message>
    <message>
        <source>Undone: a change to %1</source>
        <translation>Deshecho: un cambio a %1</translation>
    </message>
    <message>
        <source>Redone: a change to %1</source>
        <translation>Rehecho: un cambio a %1</translation>
    </message>
    <message>
        <source>Workspace made from %1</source>
        <translation>Espacio de trabajo creado a partir de %1</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Espacio de trabajo nuevo</translation>
    </message>
    <message>
        <source>New indicator %1</source>
        <translation>Nuevo indicador %1</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Descripción de %1</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>Cifras de %1</translation>
    </message>
    <message>
        <source>Changed evidence %1</source>
        <translation>Evidencia %1 modificada</translation>
    </message>
    <message>
        <source>Bearing of evidence on %1</source>
        <translation>Postura de la evidencia sobre %1</translation>
    </message>
    <message>
        <source>Evidence taken from %1</source>
        <translation>Evidencia retirada de %1</translation>
    </message>
    <message>
        <source>Attached copy of %1</source>
        <translation>Copia adjunta de %1</translation>
    </message>
    <message>
        <source>Issued summary No. %1</source>
        <translation>Resumen núm. %1 emitido</translation>
    </message>
    <message>
        <source>Template of summaries %1</source>
        <translation>Plantilla de resúmenes %1</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>Gráfica %1</translation>
    </message>
</context>
</TS>
