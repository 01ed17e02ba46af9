<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
    <context>
        <name>Disagreement</name>
        <message>
            <source>%1 %2</source>
            <comment>Mexico under way</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, but disputed</source>
            <translation>%1, pero en disputa</translation>
        </message>
        <message>
            <source>%1, with nothing to show for it</source>
            <translation>%1, sin nada que lo sustente</translation>
        </message>
        <message>
            <source>%1, shown by a statement only</source>
            <translation>%1, sustentada solo por una declaración</translation>
        </message>
        <message>
            <source>%1, though answered “%2”</source>
            <translation>%1, aunque respondió «%2»</translation>
        </message>
        <message>
            <source>%1, but its date %2 has passed</source>
            <translation>%1, pero su fecha (%2) ya pasó</translation>
        </message>
        <message>
            <source>A part is said to be achieved, and that is disputed.</source>
            <translation>Se dice que una parte está cumplida, y eso está en disputa.</translation>
        </message>
        <message>
            <source>The whole is said to be achieved, and its outcome worsens: since the status changed where there are figures enough, else since the baseline.</source>
            <translation>Se dice que el conjunto está cumplido, y su resultado empeora: desde que cambió el estado si hay cifras suficientes; si no, desde la línea base.</translation>
        </message>
        <message>
            <source>A part is said to be achieved, with nothing or only a statement to show for it.</source>
            <translation>Se dice que una parte está cumplida, sin nada o con una sola declaración que lo muestre.</translation>
        </message>
        <message>
            <source>Some evidence supports it and some contradicts it.</source>
            <translation>Hay evidencia a favor y evidencia en contra.</translation>
        </message>
        <message>
            <source>A side rejected it or withdrew, and its part moves or has been achieved.</source>
            <translation>Un lado la rechazó o se retiró, y su parte avanza o está cumplida.</translation>
        </message>
        <message>
            <source>One side is stalled or reversed, and another moves or has achieved its part.</source>
            <translation>Un lado está detenido o la revirtió, y otro avanza o ya cumplió su parte.</translation>
        </message>
        <message>
            <source>It moves, though its target date has passed.</source>
            <translation>Avanza, aunque su plazo ya venció.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>key of a rule, the rule</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, but the outcome worsens</source>
            <translation>%1, pero el resultado empeora</translation>
        </message>
        <message>
            <source>Evidence supports it and contradicts it</source>
            <translation>Hay evidencia a favor y en contra</translation>
        </message>
    </context>
    <context>
        <name>Query</name>
        <message>
            <source>Write 90d, 2w, 6m or 1y, or compare with a date: changed&gt;2024-01-01.</source>
            <translation>Escriba 90d, 2s, 6m o 1a, o compare con una fecha: cambio&gt;2024-01-01.</translation>
        </message>
        <message>
            <source>Write 2027, 2027-Q1, 2027-03 or 2027-03-14.</source>
            <translation>Escriba 2027, 2027-T1, 2027-03 o 2027-03-14.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>«%1» no es una fecha.</translation>
        </message>
        <message>
            <source>“%1” has no letter or digit to look for.</source>
            <translation>«%1» no tiene letra ni cifra que buscar.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>¿Quiso decir «%1»?</translation>
        </message>
        <message>
            <source>This quotation mark is still open: close it with another one after the last word.</source>
            <translation>Estas comillas siguen abiertas: ciérrelas después de la última palabra.</translation>
        </message>
        <message>
            <source>There is no field “%1”.</source>
            <translation>No hay un campo «%1».</translation>
        </message>
        <message>
            <source>Fields: %1.</source>
            <translation>Campos: %1.</translation>
        </message>
        <message>
            <source>To look for the text itself, put it in quotation marks.</source>
            <translation>Para buscar el texto tal cual, póngalo entre comillas.</translation>
        </message>
        <message>
            <source>“%1” has no order, so “%2” does not fit it: write “%1:”.</source>
            <translation>«%1» no tiene orden, así que «%2» no le va: escriba «%1:».</translation>
        </message>
        <message>
            <source>A comparison takes one date, not several.</source>
            <translation>Una comparación lleva una sola fecha, no varias.</translation>
        </message>
        <message>
            <source>A value is still missing after “%1”, for example %2.</source>
            <translation>Falta todavía un valor después de «%1», por ejemplo %2.</translation>
        </message>
        <message>
            <source>Accepted: %1.</source>
            <translation>Se acepta: %1.</translation>
        </message>
        <message>
            <source>“%1” is no value of “%2”.</source>
            <translation>«%1» no es un valor de «%2».</translation>
        </message>
        <message>
            <source>This workspace has none yet.</source>
            <translation>Este espacio de trabajo todavía no tiene ninguno.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” begins %n names: write more of the one that you mean.</source>
            <translation>
                <numerusform>%n nombre empieza con «%1»: escriba más del que quiere.</numerusform>
                <numerusform>%n nombres empiezan con «%1»: escriba más del que quiere.</numerusform>
            </translation>
        </message>
    </context>
</TS>
