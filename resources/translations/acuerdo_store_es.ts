<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Backup</name>
    <message>
        <source>The copy “%1” was not made: %2.</source>
        <translation>No se hizo la copia “%1”: %2.</translation>
    </message>
    <message>
        <source>the file that is copied is damaged (%1)</source>
        <translation>el archivo que se copia está dañado (%1)</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” ya existe. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 refers to a row of %3 that is not there.</source>
        <translation>La fila %1 de la tabla %2 remite a una fila de %3 que no existe.</translation>
    </message>
    <message>
        <source>The attached copy “%1” is not what was attached.</source>
        <translation>La copia adjunta “%1” no es la que se adjuntó.</translation>
    </message>
    <message>
        <source>The search index does not fit the texts. Searching may miss something.</source>
        <translation>El índice de búsqueda no corresponde a los textos. La búsqueda puede omitir algo.</translation>
    </message>
    <message>
        <source>The latest status, response, target date or lead kept with addressee %1 is not what its rows say.</source>
        <translation>El último estado, respuesta, fecha meta o responsable guardado con el destinatario %1 no es lo que dicen sus filas.</translation>
    </message>
    <message>
        <source>The status or the counts kept with %1 are not what its rows say.</source>
        <translation>El estado o los conteos guardados con %1 no son lo que dicen sus filas.</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 is not what entry %3 of the history wrote.</source>
        <translation>La fila %1 de la tabla %2 no es lo que escribió la entrada %3 del historial.</translation>
    </message>
    <message>
        <source>The table %1 holds rows that no entry of the history wrote, or lacks some: %2 rows with entry %3 instead of %4, or other ones.</source>
        <translation>La tabla %1 contiene filas que ninguna entrada del historial escribió, o le faltan algunas: %2 filas en la entrada %3 en vez de %4, u otras distintas.</translation>
    </message>
    <message>
        <source>The rows %1 to %2 of the table %3 are not what entry %4 of the history wrote.</source>
        <translation>Las filas %1 a %2 de la tabla %3 no son lo que escribió la entrada %4 del historial.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” was cut short: %2 of its %3 bytes are there. Copy it again, or open the newest backup.</source>
        <translation>“%1” está incompleto: están %2 de sus %3 bytes. Cópielo de nuevo o abra el respaldo más reciente.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Nothing was changed. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en “%1”. No se cambió nada. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk with “%1” is full (%2 free). Nothing was changed. Make room and try again.</source>
        <translation>El disco de “%1” está lleno (%2 libres). No se cambió nada. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” may not be written: the file or its folder is read-only. Nothing was changed. Save a copy elsewhere, or ask for permission to write.</source>
        <translation>No se puede escribir en “%1”: el archivo o su carpeta es de solo lectura. No se cambió nada. Guarde una copia en otro lugar o pida permiso de escritura.</translation>
    </message>
    <message>
        <source>The disk or network drive failed while reading or writing “%1” (%2). Nothing was changed. Check the drive and its free space, and try again.</source>
        <translation>El disco o la unidad de red falló al leer o escribir “%1” (%2). No se cambió nada. Revise la unidad y su espacio libre, e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Keep it, and open the newest backup instead.</source>
        <translation>“%1” está dañado (%2). Consérvelo y abra el respaldo más reciente.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Acuerdo.</source>
        <translation>“%1” no es un espacio de trabajo de Acuerdo.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it exists and that you may read it and its folder.</source>
        <translation>No se puede abrir “%1”. Compruebe que existe y que tiene permiso de leer el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>You have no permission to use “%1”.</source>
        <translation>No tiene permiso para usar “%1”.</translation>
    </message>
    <message>
        <source>The change does not fit what is in “%1” (%2). Nothing was changed.</source>
        <translation>El cambio no concuerda con el contenido de “%1” (%2). No se cambió nada.</translation>
    </message>
    <message>
        <source>A text or an attachment is too large for “%1”. Nothing was changed.</source>
        <translation>Un texto o un adjunto es demasiado grande para “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with “%1”. Close something and try again.</source>
        <translation>No hay memoria suficiente para trabajar con “%1”. Cierre algo e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be used: %2.</source>
        <translation>No se pudo usar “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>No se puede crear “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is no chart “%1”. The list of charts shows what there is.</source>
        <translation>No hay ninguna gráfica “%1”. La lista de gráficas muestra las que hay.</translation>
    </message>
    <message>
        <source>There is no evidence “%1”. The list of evidence shows what there is.</source>
        <translation>No hay ninguna evidencia “%1”. La lista de evidencias muestra las que hay.</translation>
    </message>
    <message>
        <source>This evidence is no longer in the workspace.</source>
        <translation>Esta evidencia ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The attached copy is not in the workspace.</source>
        <translation>La copia adjunta no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The history has no entry %1.</source>
        <translation>El historial no tiene la entrada %1.</translation>
    </message>
    <message>
        <source>This indicator is no longer in the workspace.</source>
        <translation>Este indicador ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. The list of indicators shows what there is.</source>
        <translation>No hay ningún indicador “%1”. La lista de indicadores muestra los que hay.</translation>
    </message>
    <message>
        <source>This recommendation is no longer in the workspace.</source>
        <translation>Esta recomendación ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no recommendation “%1”. The list shows the codes that there are.</source>
        <translation>No hay ninguna recomendación “%1”. La lista muestra los códigos que hay.</translation>
    </message>
    <message>
        <source>This addressee is no longer in the workspace.</source>
        <translation>Este destinatario ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This status update is no longer in the workspace.</source>
        <translation>Esta actualización de estado ya no está en el espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>RecommendationList</name>
    <message>
        <source>“%1” has %2 status words; a list can show %3.</source>
        <translation>“%1” tiene %2 palabras de estado; una lista puede mostrar %3.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>“%1” was moved, deleted or replaced by another program while it was open. Nothing was changed. Open the file anew.</source>
        <translation>Otro programa movió, borró o reemplazó “%1” mientras estaba abierto. No se cambió nada. Abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The rows of this change have been changed since. Nothing was changed.</source>
        <translation>Las filas de este cambio se modificaron después. No se cambió nada.</translation>
    </message>
    <message>
        <source>The rows of this change are there already. Nothing was changed.</source>
        <translation>Las filas de este cambio ya están. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>“%1” is damaged: row %2 of the table %3 holds a text that it cannot have (%4). Keep the file, and open the newest backup instead.</source>
        <translation>“%1” está dañado: la fila %2 de la tabla %3 contiene un texto que no puede tener (%4). Conserve el archivo y abra el respaldo más reciente.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” calls itself a workspace of Acuerdo, but it is not built like one: %2. It was not opened, because such a file may hide instructions.</source>
        <translation>“%1” dice ser un espacio de trabajo de Acuerdo, pero no está hecho como tal: %2. No se abrió, porque un archivo así puede ocultar instrucciones.</translation>
    </message>
    <message>
        <source>it has a %1</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>its %1 is another</source>
        <translation>%1 es distinto</translation>
    </message>
    <message>
        <source>it lacks the %1</source>
        <translation>le falta %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” does not exist. Check the name, or make a new workspace.</source>
        <translation>“%1” no existe. Revise el nombre o cree un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace. Choose a file ending in .acuerdo.</source>
        <translation>“%1” es una carpeta, no un espacio de trabajo. Elija un archivo que termine en .acuerdo.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>“%1” no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission.</source>
        <translation>No tiene permiso de leer “%1”. Pídaselo a quien es su dueño.</translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a workspace of Acuerdo.</source>
        <translation>“%1” está vacío: no es un espacio de trabajo de Acuerdo.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Acuerdo.</source>
        <translation>“%1” no es un espacio de trabajo de Acuerdo.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a workspace of Acuerdo.</source>
        <translation>“%1” es una base de datos de otro programa, no un espacio de trabajo de Acuerdo.</translation>
    </message>
    <message>
        <source>“%1” was never finished: it has no version. Make it anew.</source>
        <translation>“%1” nunca se terminó: no tiene versión. Créelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is read-only: the file may not be written.</source>
        <translation>“%1” es de solo lectura: no se puede escribir en el archivo.</translation>
    </message>
    <message>
        <source>“%1” is read-only: its folder may not be written.</source>
        <translation>“%1” es de solo lectura: no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>“%1” holds unfinished changes of another program (in “%2”). Open it once where it may be written.</source>
        <translation>“%1” contiene cambios sin terminar de otro programa (en “%2”). Ábralo una vez donde se pueda escribir.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” was opened for reading only.</source>
        <translation>“%1” se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Acuerdo (file version %2; this one knows %3).</source>
        <translation>“%1” se hizo con un Acuerdo más nuevo (versión de archivo %2; este conoce la %3).</translation>
    </message>
    <message>
        <source>It cannot be read here. Install the newer Acuerdo.</source>
        <translation>Aquí no se puede leer. Instale el Acuerdo más nuevo.</translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation>Aquí se puede leer, no cambiar.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not say which workspace it is.</source>
        <translation>“%1” está dañado: no dice qué espacio de trabajo es.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Acuerdo, and there is no room for the copy in which it is brought up to date (%2).</source>
        <translation>“%1” se hizo con una versión anterior de Acuerdo, y no hay espacio para la copia en la que se actualiza (%2).</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Entry %1 of the history (%2 %3, %4, %5) is not as it was sealed: it, or the entry before it, was changed.</source>
        <translation>La entrada %1 del historial (%2 %3, %4, %5) no está como se selló: se cambió esa entrada o la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 of the history is missing.</source>
        <translation>Falta la entrada %1 del historial.</translation>
    </message>
    <message>
        <source>The mark at the end of the history, after entry %1, was changed.</source>
        <translation>Se cambió la marca del final del historial, después de la entrada %1.</translation>
    </message>
    <message>
        <source>The history was cut: entry %1 is missing, and %2 entries were written.</source>
        <translation>El historial está cortado: falta la entrada %1, y se escribieron %2 entradas.</translation>
    </message>
</context>
</TS>
