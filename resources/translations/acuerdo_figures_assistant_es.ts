<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>ImportDialog</name>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>name of the series</source>
        <translation>nombre de la serie</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>mark (provisional …)</source>
        <translation>marca (provisional…)</translation>
    </message>
</context>
<context>
    <name>acuerdo::FigureActions</name>
    <message>
        <source>Import figures…</source>
        <translation>Importar cifras…</translation>
    </message>
    <message>
        <source>Figures out of a CSV, TSV or XLSX file</source>
        <translation>Cifras de un archivo CSV, TSV o XLSX</translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>Pegar cifras</translation>
    </message>
    <message>
        <source>Figures from a block of cells that was copied in a spreadsheet</source>
        <translation>Cifras de un bloque de celdas copiado en una hoja de cálculo</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Nuevo indicador…</translation>
    </message>
    <message>
        <source>Edit indicator…</source>
        <translation>Editar indicador…</translation>
    </message>
</context>
<context>
    <name>acuerdo::FigureGrid</name>
    <message>
        <source>Sheet to type figures into</source>
        <translation>Hoja para escribir cifras</translation>
    </message>
</context>
<context>
    <name>acuerdo::ImportDialog</name>
    <message>
        <source>Preview of the table</source>
        <translation>Vista previa de la tabla</translation>
    </message>
    <message>
        <source>Series of the table</source>
        <translation>Series de la tabla</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Importar cifras</translation>
    </message>
    <message>
        <source>typed figures</source>
        <translation>cifras escritas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>A table of figures: CSV, TSV or XLSX. It can be dropped here.</source>
        <translation>Una tabla de cifras: CSV, TSV o XLSX. Se puede soltar aquí.</translation>
    </message>
    <message>
        <source>Keep these choices for the next file</source>
        <translation>Conservar estas decisiones para el próximo archivo</translation>
    </message>
    <message>
        <source>Leave out what is not readable</source>
        <translation>Dejar fuera lo que no se puede leer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy a block of cells in a spreadsheet first.</source>
        <translation>El portapapeles no contiene una tabla. Copie antes un bloque de celdas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>pasted figures</source>
        <translation>cifras pegadas</translation>
    </message>
    <message>
        <source>The characters are a guess: look whether names read right.</source>
        <translation>Los caracteres son una suposición: revise si los nombres se leen bien.</translation>
    </message>
    <message>
        <source>Nothing to change: the workspace has all of it already.</source>
        <translation>Nada que cambiar: el espacio de trabajo ya lo tiene todo.</translation>
    </message>
    <message>
        <source>%1: %2 figures added, %3 revised.</source>
        <translation>%1: %2 cifras agregadas, %3 revisadas.</translation>
    </message>
    <message>
        <source>Tables and data packages (*.csv *.tsv *.txt *.xlsx *.xlsm *.zip datapackage.json)</source>
        <translation>Tablas y paquetes de datos (*.csv *.tsv *.txt *.xlsx *.xlsm *.zip datapackage.json)</translation>
    </message>
</context>
<context>
    <name>acuerdo::ImportResult</name>
    <message>
        <source>Revised figures</source>
        <translation>Cifras revisadas</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
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
        <source>Cells that are not read</source>
        <translation>Celdas que no se leen</translation>
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
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1 figures read: %2 added, %3 changed, %4 unchanged, %5 not readable.</source>
        <translation>%1 cifras leídas: %2 agregadas, %3 cambiadas, %4 iguales, %5 ilegibles.</translation>
    </message>
    <message>
        <source>%1 cells say that there is no figure.</source>
        <translation>%1 celdas dicen que no hay cifra.</translation>
    </message>
    <message>
        <source>Revised: %1</source>
        <translation>Revisadas: %1</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>Ilegibles: %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::IndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>Nuevo indicador</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1, inglés</translation>
    </message>
    <message>
        <source>%1, Spanish</source>
        <translation>%1, español</translation>
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
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit, short</source>
        <translation>Unidad abreviada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Names it in files and on the command line; made from the title when empty.</source>
        <translation>Lo nombra en archivos y en la línea de órdenes; si está vacía, se hace del título.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Days until release</source>
        <translation>Días hasta la publicación</translation>
    </message>
    <message>
        <source>From the end of a period, usually; empty when not known.</source>
        <translation>Desde el final de un periodo, por lo común; vacío si no se sabe.</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Dirección deseada</translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation>Periodo de la línea base</translation>
    </message>
    <message>
        <source>2019, FY2019, 2019-Q3, 2019-03</source>
        <translation>2019, FY2019, 2019-Q3, 2019-03</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Valor de la línea base</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>In its unit: smaller changes mean nothing.</source>
        <translation>En su unidad: los cambios menores no significan nada.</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Decimales que se muestran</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
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
        <source>%1: “%2” is not a number. Write 1234.5.</source>
        <translation>%1: “%2” no es un número. Escriba 1234.5.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2019, FY2019, 2019-Q3 or 2019-03.</source>
        <translation>“%1” no es un periodo. Escriba 2019, FY2019, 2019-Q3 o 2019-03.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>“%1” no es un número de días.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>acuerdo::OriginBar</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As each indicator says</source>
        <translation>La de cada indicador</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nueva evidencia</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Título de la fuente</translation>
    </message>
    <message>
        <source>Address (https://…)</source>
        <translation>Dirección (https://…)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Name of the release</source>
        <translation>Nombre de la publicación</translation>
    </message>
</context>
<context>
    <name>acuerdo::QuestionList</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
    <message numerus="yes">
        <source>The numbers in %n columns can be read in two ways. The same for all:</source>
        <translation>
            <numerusform>Los números de %n columna pueden leerse de dos maneras. Lo mismo para todas:</numerusform>
            <numerusform>Los números de %n columnas pueden leerse de dos maneras. Lo mismo para todas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acuerdo::ReadingBar</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>A row is</source>
        <translation>Una fila es</translation>
    </message>
    <message>
        <source>a period; series side by side</source>
        <translation>un periodo; las series, una al lado de otra</translation>
    </message>
    <message>
        <source>a series; periods side by side</source>
        <translation>una serie; los periodos, uno al lado de otro</translation>
    </message>
    <message>
        <source>a year; months side by side</source>
        <translation>un año; los meses, uno al lado de otro</translation>
    </message>
    <message>
        <source>one figure that names its series</source>
        <translation>una cifra que nombra su serie</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar (|)</source>
        <translation>Barra (|)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>acuerdo::SeriesModel</name>
    <message>
        <source>new: %1</source>
        <translation>nuevo: %1</translation>
    </message>
    <message>
        <source>Series in the file</source>
        <translation>Serie en el archivo</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
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
</context>
</TS>
