<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Figures</name>
    <message>
        <source>%1 has more than %2 figures. Split it, and read the parts one by one.</source>
        <translation>%1 tiene más de %2 cifras. Divídalo y lea las partes una por una.</translation>
    </message>
    <message>
        <source>it is no number in the workbook</source>
        <translation>no es un número en el libro</translation>
    </message>
    <message>
        <source>it is not a number like 1,234.5</source>
        <translation>no es un número como 1,234.5</translation>
    </message>
    <message>
        <source>it is not a number like 1.234,5</source>
        <translation>no es un número como 1.234,5</translation>
    </message>
    <message>
        <source>its row has no period</source>
        <translation>su fila no tiene periodo</translation>
    </message>
    <message>
        <source>“%1” is no period</source>
        <translation>“%1” no es un periodo</translation>
    </message>
    <message>
        <source>%1 does not fit the frequency of %2 (%3)</source>
        <translation>%1 no corresponde a la frecuencia de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has not come yet</source>
        <translation>%1 aún no llega</translation>
    </message>
    <message>
        <source>line %1 has another figure for %2 already</source>
        <translation>la línea %1 ya tiene otra cifra para %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 series. Is a column of numbers taken for names?</source>
        <translation>%1 tiene más de %2 series. ¿Se tomó una columna de números por nombres?</translation>
    </message>
    <message>
        <source>There is no indicator “%1”, and the mapping does not describe a new one.</source>
        <translation>No existe el indicador “%1”, y la correspondencia no describe uno nuevo.</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”: “%4” cannot be read: %5. There are %6 such cells. Nothing was changed.</source>
        <translation>%1, línea %2, columna “%3”: “%4” no se puede leer: %5. Hay %6 celdas así. No se cambió nada.</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1” no es ninguno de: %2</translation>
    </message>
    <message>
        <source>The mapping, %1: %2.</source>
        <translation>La correspondencia, %1: %2.</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>no existe tal miembro</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” no es una fecha</translation>
    </message>
    <message>
        <source>new evidence needs a title</source>
        <translation>la evidencia nueva necesita un título</translation>
    </message>
    <message>
        <source>The mapping has another format than %1. Write the one that this version proposes.</source>
        <translation>La correspondencia no tiene el formato %1. Escriba la que propone esta versión.</translation>
    </message>
    <message>
        <source>it must be “figures”</source>
        <translation>debe ser “figures”</translation>
    </message>
    <message>
        <source>(not a number)</source>
        <translation>(no es un número)</translation>
    </message>
    <message>
        <source>The point parts the fraction (1,234.5)</source>
        <translation>El punto separa la fracción (1,234.5)</translation>
    </message>
    <message>
        <source>The comma parts the fraction (1.234,5)</source>
        <translation>La coma separa la fracción (1.234,5)</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point and some a decimal comma. Which is meant?</source>
        <translation>Unos números tienen punto decimal y otros coma decimal. ¿Cuál vale?</translation>
    </message>
    <message>
        <source>Some numbers in “%1” have a decimal point and some a decimal comma. Which is meant?</source>
        <translation>Unos números en “%1” tienen punto decimal y otros coma decimal. ¿Cuál vale?</translation>
    </message>
    <message>
        <source>The numbers can be read in two ways. Which is meant?</source>
        <translation>Los números se pueden leer de dos maneras. ¿Cuál vale?</translation>
    </message>
    <message>
        <source>The numbers in “%1” can be read in two ways. Which is meant?</source>
        <translation>Los números en “%1” se pueden leer de dos maneras. ¿Cuál vale?</translation>
    </message>
    <message>
        <source>(no period)</source>
        <translation>(no es un periodo)</translation>
    </message>
    <message>
        <source>Does the month or the day stand first in these dates?</source>
        <translation>¿Va primero el mes o el día en estas fechas?</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Is this a month of a year, or a year that goes into the next?</source>
        <translation>¿Es un mes de un año, o un año que pasa al siguiente?</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Dos años</translation>
    </message>
    <message>
        <source>Which century do years of two digits belong to?</source>
        <translation>¿A qué siglo pertenecen los años de dos dígitos?</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Every date begins a month. What is a figure beside it for?</source>
        <translation>Cada fecha inicia un mes. ¿De qué es la cifra que la acompaña?</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Del mes</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Del trimestre</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Del año</translation>
    </message>
    <message>
        <source>That day alone</source>
        <translation>Solo de ese día</translation>
    </message>
    <message>
        <source>Which column says what period a figure is for?</source>
        <translation>¿Qué columna dice de qué periodo es cada cifra?</translation>
    </message>
    <message>
        <source>Where do these figures come from? Every figure keeps its source.</source>
        <translation>¿De dónde provienen estas cifras? Cada cifra conserva su fuente.</translation>
    </message>
    <message>
        <source>Which column holds the figures? None looks like it.</source>
        <translation>¿Qué columna contiene las cifras? Ninguna lo parece.</translation>
    </message>
</context>
</TS>
