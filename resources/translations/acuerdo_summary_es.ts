<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
    <context>
        <name>ChartSpec</name>
        <message>
            <source>Target for %1: %2</source>
            <translation>Meta para %1: %2</translation>
        </message>
        <message>
            <source>Target for %1: at least %2</source>
            <translation>Meta para %1: al menos %2</translation>
        </message>
        <message>
            <source>Target for %1: at most %2</source>
            <translation>Meta para %1: %2 como máximo</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <comment>date, code, status</comment>
            <translation>%1: %2 %3</translation>
        </message>
        <message>
            <source>%1: %2 set to %3.</source>
            <comment>date, code, status</comment>
            <translation>%1: %2 pasa a «%3».</translation>
        </message>
        <message>
            <source>Baseline %1: %2</source>
            <comment>period, value</comment>
            <translation>Línea base %1: %2</translation>
        </message>
        <message>
            <source>The mark shows when, not why.</source>
            <translation>La marca indica cuándo, no por qué.</translation>
        </message>
        <message numerus="yes">
            <source>and %n page(s) named in the data</source>
            <comment>sources of single values</comment>
            <translation>
                <numerusform>y %n página nombrada en los datos</numerusform>
                <numerusform>y %n páginas nombradas en los datos</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Fuente: %1</translation>
        </message>
        <message>
            <source>data as of %1</source>
            <translation>datos a %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>a %1</translation>
        </message>
        <message>
            <source>retrieved %1</source>
            <translation>consultado: %1</translation>
        </message>
        <message>
            <source>vintage: %1</source>
            <translation>edición: %1</translation>
        </message>
        <message>
            <source>Vintage: %1.</source>
            <translation>Edición: %1.</translation>
        </message>
        <message>
            <source>Data %1.</source>
            <comment>as of a date</comment>
            <translation>Datos %1.</translation>
        </message>
        <message>
            <source>in progress</source>
            <comment>a period that was not over</comment>
            <translation>en curso</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>kind of chart</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1 in %2.</source>
            <comment>kind of chart, unit</comment>
            <translation>%1, en %2.</translation>
        </message>
        <message>
            <source>%1: no values.</source>
            <translation>%1: sin valores.</translation>
        </message>
        <message>
            <source>%1: one value, %2 in %3.</source>
            <translation>%1: un solo valor, %2 en %3.</translation>
        </message>
        <message>
            <source>%1: %2 values, from %3 in %4 to %5 in %6; highest %7 in %8, lowest %9 in %10.</source>
            <translation>%1: %2 valores, de %3 en %4 a %5 en %6; máximo %7 en %8, mínimo %9 en %10.</translation>
        </message>
        <message>
            <source>Break in method at the start of %1.</source>
            <translation>Cambio de método al inicio de %1.</translation>
        </message>
        <message>
            <source>Hollow: not a whole period (%1).</source>
            <translation>Hueco: periodo incompleto (%1).</translation>
        </message>
        <message>
            <source>Provisional figures: %1.</source>
            <translation>Cifras provisionales: %1.</translation>
        </message>
        <message>
            <source>Estimated figures: %1.</source>
            <translation>Cifras estimadas: %1.</translation>
        </message>
    </context>
</TS>
