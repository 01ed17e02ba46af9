<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Exchange</name>
    <message>
        <source>there is a NUL character; this is not a text file</source>
        <translation>hay un carácter NUL; no es un archivo de texto</translation>
    </message>
    <message>
        <source>the record is longer than 16 MB; perhaps a quotation mark is not closed</source>
        <translation>el registro pasa de 16 MB; quizá unas comillas no se cierran</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field without quotes; quote the field and double the mark</source>
        <translation>hay comillas dentro de un campo sin comillas; ponga el campo entre comillas y duplíquelas</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark; a mark that belongs to the text is doubled</source>
        <translation>hay texto después de las comillas de cierre; las comillas que son parte del texto se duplican</translation>
    </message>
    <message>
        <source>the text before this place is not UTF-8; save the file as UTF-8</source>
        <translation>el texto antes de este lugar no es UTF-8; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is never closed</source>
        <translation>aquí se abren comillas que nunca se cierran</translation>
    </message>
    <message>
        <source>line %1, character %2: %3</source>
        <translation>línea %1, carácter %2: %3</translation>
    </message>
    <message>
        <source>There is no data package at %1. Give a folder with a datapackage.json, that file, or a ZIP of it.</source>
        <translation>No hay un paquete de datos en %1. Indique una carpeta con un datapackage.json, ese archivo o un ZIP de ella.</translation>
    </message>
    <message>
        <source>%1: the file &quot;%2&quot; leads outside the package.</source>
        <translation>%1: el archivo «%2» lleva fuera del paquete.</translation>
    </message>
    <message>
        <source>%1: the file &quot;%2&quot; cannot be read: %3.</source>
        <translation>%1: no se puede leer el archivo «%2»: %3.</translation>
    </message>
    <message>
        <source>line %1: nested more than %2 levels deep</source>
        <translation>línea %1: más de %2 niveles anidados</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is given twice</source>
        <translation>línea %1: «%2» aparece dos veces</translation>
    </message>
    <message>
        <source>line %1: this is not JSON (%2)</source>
        <translation>línea %1: esto no es JSON (%2)</translation>
    </message>
    <message>
        <source>it does not hold a JSON object</source>
        <translation>no contiene un objeto JSON</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>No se leyó %1: %2</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not say how large it is</source>
        <translation>la entrada «%1» no dice cuánto mide</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; leads outside the archive</source>
        <translation>la entrada «%1» lleva fuera del archivo</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is encrypted</source>
        <translation>la entrada «%1» está cifrada</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is itself an archive</source>
        <translation>la entrada «%1» es a su vez un archivo comprimido</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; would unpack to more than 200 times its size</source>
        <translation>la entrada «%1» ocuparía al descomprimirse más de 200 veces su tamaño</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is there twice</source>
        <translation>la entrada «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>it would unpack to more than 512 MB; if you trust it, unpack it yourself and give the folder</source>
        <translation>ocuparía más de 512 MB al descomprimirse; si confía en él, descomprímalo usted e indique la carpeta</translation>
    </message>
    <message>
        <source>it has %1 entries; at most 5,000 are read</source>
        <translation>tiene %1 entradas; se leen 5,000 como máximo</translation>
    </message>
    <message>
        <source>it would unpack to more than 200 times its size</source>
        <translation>ocuparía al descomprimirse más de 200 veces su tamaño</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; in it</source>
        <translation>no contiene «%1»</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is damaged</source>
        <translation>la entrada «%1» está dañada</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>No se escribió %1: %2</translation>
    </message>
    <message>
        <source>the file has no header</source>
        <translation>el archivo no tiene encabezado</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>falta la columna</translation>
    </message>
    <message>
        <source>there is no such column; accepted: %1</source>
        <translation>no existe esa columna; se aceptan: %1</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>la columna aparece dos veces</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2; is a comma or a quotation mark missing?</source>
        <translation>la fila tiene %1 campos y el encabezado %2; ¿falta una coma o unas comillas?</translation>
    </message>
    <message>
        <source>%1, history.csv: %2 Nothing was written.</source>
        <translation>%1, history.csv: %2 No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 ya existe y no se tocó. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Choose a folder that exists and may be written to.</source>
        <translation>No se puede crear %1: %2. Elija una carpeta que exista y en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not accepted here; accepted: %2</source>
        <translation>«%1» no se acepta aquí; se acepta: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status; accepted: %2</source>
        <translation>«%1» no es un estado; se acepta: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in %2</source>
        <translation>«%1» no está en %2</translation>
    </message>
    <message>
        <source>it is empty in both languages, and must not be</source>
        <translation>está vacía en ambos idiomas y no debe estarlo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write 2027, 2027-Q1, 2027-03 or 2027-03-14</source>
        <translation>«%1» no es una fecha; escriba 2027, 2027-Q1, 2027-03 o 2027-03-14</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period; write 2019, FY2019, FY2020-TD, 2000/01, 2019-Q3, 2019-03, 2019-03-14 or 2019-01/2019-09</source>
        <translation>«%1» no es un periodo; escriba 2019, FY2019, FY2020-TD, 2000/01, 2019-Q3, 2019-03, 2019-03-14 o 2019-01/2019-09</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment; write 2027-03-14 or 2027-03-14T15:09:26Z</source>
        <translation>«%1» no es un momento; escriba 2027-03-14 o 2027-03-14T15:09:26Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; write 1234.5, without grouping</source>
        <translation>«%1» no es un número; escriba 1234.5, sin separar los miles</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>it is empty, and must not be</source>
        <translation>está vacía y no debe estarlo</translation>
    </message>
    <message>
        <source>%1 has no addressee &quot;%2&quot; in addressees.csv</source>
        <translation>%1 no tiene el destinatario «%2» en addressees.csv</translation>
    </message>
    <message>
        <source>%1 has no part &quot;%2&quot; in parts.csv</source>
        <translation>%1 no tiene la parte «%2» en parts.csv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a row number</source>
        <translation>«%1» no es un número de fila</translation>
    </message>
    <message>
        <source>%1, datapackage.json: %2</source>
        <translation>%1, datapackage.json: %2</translation>
    </message>
    <message>
        <source>it is not a package of Acuerdo: &quot;acuerdo&quot;: {&quot;format&quot;: %1} is missing.</source>
        <translation>no es un paquete de Acuerdo: falta &quot;acuerdo&quot;: {&quot;format&quot;: %1}.</translation>
    </message>
    <message>
        <source>its format is %1, and Acuerdo %2 reads format %3. Read it with the version of Acuerdo that wrote it, or a newer one.</source>
        <translation>su formato es %1 y Acuerdo %2 lee el formato %3. Léalo con la versión de Acuerdo que lo escribió o con una más nueva.</translation>
    </message>
    <message>
        <source>a resource has no &quot;path&quot; to one file.</source>
        <translation>un recurso no tiene &quot;path&quot; a un archivo.</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; is there twice.</source>
        <translation>la tabla «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>&quot;workspace&quot; needs a &quot;uuid&quot; and the moment &quot;created&quot;.</source>
        <translation>&quot;workspace&quot; necesita un &quot;uuid&quot; y el momento &quot;created&quot;.</translation>
    </message>
    <message>
        <source>this is not an entry of a history</source>
        <translation>esto no es una entrada de un historial</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>The data package %1 was not read; nothing was written. Mend this:</source>
        <translation>No se leyó el paquete de datos %1; no se escribió nada. Corrija lo siguiente:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such table; accepted: %1</source>
        <translation>no existe esa tabla; se aceptan: %1</translation>
    </message>
    <message>
        <source>datapackage.json does not name this table, which every package needs</source>
        <translation>datapackage.json no nombra esta tabla, que todo paquete necesita</translation>
    </message>
    <message>
        <source>every row needs a number of its own, or none has one</source>
        <translation>cada fila necesita un número propio, o ninguna lo lleva</translation>
    </message>
    <message>
        <source>%1 is not the attachment that it says: its SHA-256 is %2</source>
        <translation>%1 no es el adjunto que dice ser: su SHA-256 es %2</translation>
    </message>
    <message>
        <source>the row repeats one before it</source>
        <translation>la fila repite una anterior</translation>
    </message>
    <message>
        <source>the pillar &quot;%1&quot; is not one of the source &quot;%2&quot;</source>
        <translation>el pilar «%1» no es de la fuente «%2»</translation>
    </message>
    <message>
        <source>a recommendation cannot refer to itself</source>
        <translation>una recomendación no puede referirse a sí misma</translation>
    </message>
    <message>
        <source>a later target date is a revision and needs a reason</source>
        <translation>una fecha meta posterior es una revisión y necesita un motivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a percentage from 0 to 100</source>
        <translation>«%1» no es un porcentaje de 0 a 100</translation>
    </message>
    <message>
        <source>%1 is before the date of the source &quot;%2&quot; (%3)</source>
        <translation>%1 es anterior a la fecha de la fuente «%2» (%3)</translation>
    </message>
    <message>
        <source>the vintage &quot;%1&quot; is not one of the indicator &quot;%2&quot;</source>
        <translation>la publicación «%1» no es del indicador «%2»</translation>
    </message>
    <message>
        <source>the value has no source: give evidence here, in vintages.csv or in indicators.csv</source>
        <translation>el valor no tiene fuente: indique la evidencia aquí, en vintages.csv o en indicators.csv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a count</source>
        <translation>«%1» no es un conteo</translation>
    </message>
    <message>
        <source>it is not the sum of what was added, changed, unchanged and rejected</source>
        <translation>no es la suma de lo agregado, lo cambiado, lo igual y lo rechazado</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>el archivo comprimido está dañado</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. It was not attached.</source>
        <translation>No se puede leer “%1”: %2. No se adjuntó.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name: nothing is overwritten.</source>
        <translation>Ya existe un archivo %1. Elija otro nombre: no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>“%1” is no name for an attached file; “%2” would be</source>
        <translation>“%1” no puede ser el nombre de un archivo adjunto; “%2” sí</translation>
    </message>
    <message>
        <source>the type of “%1” is %2, and not %3</source>
        <translation>el tipo de “%1” es %2, y no %3</translation>
    </message>
</context>
</TS>
