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
            <source>%1: the file "%2" leads outside the package.</source>
            <translation>%1: el archivo «%2» lleva fuera del paquete.</translation>
        </message>
        <message>
            <source>%1: the file "%2" cannot be read: %3.</source>
            <translation>%1: no se puede leer el archivo «%2»: %3.</translation>
        </message>
        <message>
            <source>line %1: nested more than %2 levels deep</source>
            <translation>línea %1: más de %2 niveles anidados</translation>
        </message>
        <message>
            <source>line %1: "%2" is given twice</source>
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
            <source>the entry "%1" does not say how large it is</source>
            <translation>la entrada «%1» no dice cuánto mide</translation>
        </message>
        <message>
            <source>the entry "%1" leads outside the archive</source>
            <translation>la entrada «%1» lleva fuera del archivo</translation>
        </message>
        <message>
            <source>the entry "%1" is encrypted</source>
            <translation>la entrada «%1» está cifrada</translation>
        </message>
        <message>
            <source>the entry "%1" is itself an archive</source>
            <translation>la entrada «%1» es a su vez un archivo comprimido</translation>
        </message>
        <message>
            <source>the entry "%1" would unpack to more than 200 times its size</source>
            <translation>la entrada «%1» ocuparía al descomprimirse más de 200 veces su tamaño</translation>
        </message>
        <message>
            <source>the entry "%1" is there twice</source>
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
            <source>there is no "%1" in it</source>
            <translation>no contiene «%1»</translation>
        </message>
        <message>
            <source>the entry "%1" is damaged</source>
            <translation>la entrada «%1» está dañada</translation>
        </message>
        <message>
            <source>%1 was not written: %2</source>
            <translation>No se escribió %1: %2</translation>
        </message>
    </context>
</TS>
