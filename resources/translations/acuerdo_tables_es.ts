<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Tables</name>
    <message>
        <source>the text ends in the middle of a character</source>
        <translation>el texto termina a la mitad de un carácter</translation>
    </message>
    <message>
        <source>the byte %1 stands for no character in %2; choose another encoding</source>
        <translation>el byte %1 no representa ningún carácter en %2; elija otra codificación</translation>
    </message>
    <message>
        <source>half a character stands here; choose another encoding</source>
        <translation>aquí hay medio carácter; elija otra codificación</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>it is a workbook in the old Excel format, or one with a password; save it as XLSX without a password</source>
        <translation>es un libro en el formato antiguo de Excel, o con contraseña; guárdelo como XLSX sin contraseña</translation>
    </message>
    <message>
        <source>it is a picture, whatever its name says</source>
        <translation>es una imagen, diga lo que diga su nombre</translation>
    </message>
    <message>
        <source>it is a PDF; copy the table out of it and paste it here</source>
        <translation>es un PDF; copie la tabla y péguela aquí</translation>
    </message>
    <message>
        <source>it is an archive; unpack it first</source>
        <translation>es un archivo comprimido; descomprímalo primero</translation>
    </message>
    <message>
        <source>it is a database, not a table</source>
        <translation>es una base de datos, no una tabla</translation>
    </message>
    <message>
        <source>it is a web page that calls itself a table; open it in a spreadsheet and save it as XLSX</source>
        <translation>es una página web que se hace pasar por tabla; ábrala en una hoja de cálculo y guárdela como XLSX</translation>
    </message>
    <message>
        <source>it is XML; open it in a spreadsheet and save it as XLSX</source>
        <translation>es XML; ábralo en una hoja de cálculo y guárdelo como XLSX</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>No se leyó %1: %2</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 was not read: %2.</source>
        <translation>No se leyó %1: %2.</translation>
    </message>
    <message>
        <source>%1 was not read: it holds NUL bytes, so it is no text file.</source>
        <translation>No se leyó %1: contiene bytes NUL, así que no es un archivo de texto.</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook. Give an XLSX, or a text file with separators.</source>
        <translation>Es un archivo comprimido, pero no un libro de cálculo. Indique un XLSX o un archivo de texto con separadores.</translation>
    </message>
    <message>
        <source>The workbook has macros. They are not run and not kept.</source>
        <translation>El libro tiene macros. No se ejecutan ni se conservan.</translation>
    </message>
    <message>
        <source>The workbook leads to other files. They are not opened.</source>
        <translation>El libro remite a otros archivos. No se abren.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>El libro no tiene ninguna hoja con celdas.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. There are: %2.</source>
        <translation>No hay una hoja «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook needs</source>
        <translation>declara un tipo de documento, que ningún libro necesita</translation>
    </message>
    <message>
        <source>a text in it is longer than 4 MB</source>
        <translation>contiene un texto de más de 4 MB</translation>
    </message>
    <message>
        <source>The part %1 of the workbook was not read (line %2): %3</source>
        <translation>No se leyó la parte %1 del libro (línea %2): %3</translation>
    </message>
    <message>
        <source>The workbook holds more text than is read here (64 million characters). Save the one sheet that is needed, or save it as CSV.</source>
        <translation>El libro contiene más texto del que se lee aquí (64 millones de caracteres). Guarde solo la hoja necesaria, o guárdela como CSV.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>fila %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no range of merged cells.</source>
        <translation>«%1» no es un rango de celdas combinadas.</translation>
    </message>
    <message>
        <source>The sheet has more than 10,000 merged cells. Save it as CSV.</source>
        <translation>La hoja tiene más de 10,000 celdas combinadas. Guárdela como CSV.</translation>
    </message>
    <message>
        <source>the row after it has the number %1</source>
        <translation>la fila que sigue lleva el número %1</translation>
    </message>
    <message>
        <source>the cell “%1” is out of place</source>
        <translation>la celda «%1» está fuera de lugar</translation>
    </message>
    <message>
        <source>it has more than 1,024 columns</source>
        <translation>tiene más de 1,024 columnas</translation>
    </message>
    <message>
        <source>(a formula without a stored value)</source>
        <translation>(una fórmula sin valor guardado)</translation>
    </message>
    <message>
        <source>a cell names the text %1, which is not there</source>
        <translation>una celda remite al texto %1, que no existe</translation>
    </message>
    <message>
        <source>a cell should hold a number and holds “%1”</source>
        <translation>una celda debería contener un número y contiene «%1»</translation>
    </message>
    <message>
        <source>(the day %1, which is none)</source>
        <translation>(el día %1, que no existe)</translation>
    </message>
    <message>
        <source>its merged cells lie over one another</source>
        <translation>sus celdas combinadas se enciman</translation>
    </message>
    <message>
        <source>It is a text document (Word), not a workbook. Copy the table out of it and paste it here.</source>
        <translation>Es un documento de texto (Word), no un libro de cálculo. Copie la tabla y péguela aquí.</translation>
    </message>
    <message>
        <source>It is a presentation, not a workbook. Copy the table out of it and paste it here.</source>
        <translation>Es una presentación, no un libro de cálculo. Copie la tabla y péguela aquí.</translation>
    </message>
    <message>
        <source>It is an OpenDocument file. Open it in a spreadsheet and save the table as XLSX or CSV.</source>
        <translation>Es un archivo OpenDocument. Ábralo en una hoja de cálculo y guarde la tabla como XLSX o CSV.</translation>
    </message>
    <message>
        <source>%1 names more than %2 files: it is not read.</source>
        <translation>%1 nombra más de %2 archivos: no se lee.</translation>
    </message>
    <message>
        <source>%1 is a data package, but none of the files that it names is a table with separators (.csv, .tsv).</source>
        <translation>%1 es un paquete de datos, pero ninguno de los archivos que nombra es una tabla con separadores (.csv, .tsv).</translation>
    </message>
    <message>
        <source>The package keeps “%1” in several files or in its description. It is not read.</source>
        <translation>El paquete guarda «%1» en varios archivos o en su descripción. No se lee.</translation>
    </message>
    <message>
        <source>The package leads to %1. That file is not fetched.</source>
        <translation>El paquete remite a %1. Ese archivo no se descarga.</translation>
    </message>
    <message>
        <source>%1, %2: the table “%3” is there twice.</source>
        <translation>%1, %2: la tabla «%3» está dos veces.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. It has: %3.</source>
        <translation>%1 no tiene la tabla «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>it is a folder without a datapackage.json</source>
        <translation>es una carpeta sin datapackage.json</translation>
    </message>
</context>
</TS>
