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
    </context>
</TS>
