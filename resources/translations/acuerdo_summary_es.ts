<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Calendar</name>
    <message>
        <source>%1 due: %2</source>
        <translation>%1 vence: %2</translation>
    </message>
    <message>
        <source>%1 to be looked at again: %2</source>
        <translation>%1 por revisar: %2</translation>
    </message>
    <message>
        <source>Two years without news; the last was of %1.</source>
        <translation>Dos años sin novedad; la última es de %1.</translation>
    </message>
</context>
<context>
    <name>ChartPackage</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unidad: %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De dónde vienen las cifras</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>data.csv: the figures, one row a period, newest first; an empty cell is a missing value, never zero (UTF-8, comma, point)</source>
        <translation>data.csv: las cifras, una fila por periodo, primero las más recientes; una celda vacía es un valor que falta, nunca cero (UTF-8, coma, punto)</translation>
    </message>
    <message>
        <source>metadata.json: unit, series, sources and notes for programs</source>
        <translation>metadata.json: unidad, series, fuentes y notas para programas</translation>
    </message>
    <message>
        <source>citation.txt: how to cite the figures</source>
        <translation>citation.txt: cómo citar las cifras</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
</context>
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
    <message>
        <source>Tolerance: ±%1 around the baseline</source>
        <comment>value</comment>
        <translation>Tolerancia: ±%1 alrededor de la línea base</translation>
    </message>
    <message>
        <source>A value within the band is no change.</source>
        <translation>Un valor dentro de la banda no es un cambio.</translation>
    </message>
    <message>
        <source>Not drawn, for a stack needs a value of every series: %1.</source>
        <comment>periods</comment>
        <translation>No se dibuja, pues apilar exige un valor de cada serie: %1.</translation>
    </message>
    <message>
        <source>No index: there is no period that every series has a value for.</source>
        <translation>Sin índice: no hay un periodo para el que todas las series tengan un valor.</translation>
    </message>
    <message>
        <source>No index of %1: there is no value above zero for %2.</source>
        <comment>series, period</comment>
        <translation>Sin índice de %1: no hay un valor mayor que cero para %2.</translation>
    </message>
    <message>
        <source>Changes are on the period right before; there is none over a gap, a break in method or a period in progress.</source>
        <translation>Los cambios son respecto al periodo inmediato anterior; no los hay a través de un hueco, un cambio de método o un periodo en curso.</translation>
    </message>
    <message>
        <source>No shares where a series has no value, or one below zero: %1.</source>
        <comment>periods</comment>
        <translation>Sin proporciones donde una serie no tiene valor, o tiene uno menor que cero: %1.</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>index, %1 = 100</source>
        <comment>period</comment>
        <translation>índice, %1 = 100</translation>
    </message>
    <message>
        <source>change on the period before, %1</source>
        <comment>unit</comment>
        <translation>cambio respecto al periodo anterior, %1</translation>
    </message>
    <message>
        <source>change on the period before, percent</source>
        <translation>cambio respecto al periodo anterior, por ciento</translation>
    </message>
    <message>
        <source>percent of the whole</source>
        <translation>por ciento del total</translation>
    </message>
    <message>
        <source>Hatched: provisional figures (%1).</source>
        <translation>Rayado: cifras preliminares (%1).</translation>
    </message>
    <message>
        <source>Hollow: provisional figures (%1).</source>
        <translation>Hueco: cifras preliminares (%1).</translation>
    </message>
    <message>
        <source>%1 (index %2)</source>
        <comment>baseline or target with its value</comment>
        <translation>%1 (índice %2)</translation>
    </message>
    <message>
        <source>Not drawn, for the series stands on others: %1.</source>
        <comment>baselines, targets</comment>
        <translation>Sin dibujar, pues la serie se apila sobre otras: %1.</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>No hay valores que mostrar.</translation>
    </message>
    <message>
        <source>the other series stand in the table</source>
        <translation>las demás series están en la tabla</translation>
    </message>
    <message>
        <source>Shown as %1: </source>
        <comment>index, 2019 = 100</comment>
        <translation>Como %1, </translation>
    </message>
    <message>
        <source>In %1: </source>
        <comment>unit</comment>
        <translation>En %1, </translation>
    </message>
    <message>
        <source>%1 has no values</source>
        <translation>%1: sin valores</translation>
    </message>
    <message>
        <source>%1 has one value, %2 in %3</source>
        <translation>%1: un solo valor, %2 en %3</translation>
    </message>
    <message>
        <source>%1 stayed at %2 from %3 to %4</source>
        <comment>series, value, periods</comment>
        <translation>%1: sin cambio en %2 de %3 a %4</translation>
    </message>
    <message>
        <source>%1 went from %2 in %3 to %4 in %5</source>
        <translation>%1: de %2 en %3 a %4 en %5</translation>
    </message>
    <message>
        <source>, with a rising trend since %1</source>
        <translation>, con tendencia al alza desde %1</translation>
    </message>
    <message>
        <source>, with a rising trend</source>
        <translation>, con tendencia al alza</translation>
    </message>
    <message>
        <source>, with a falling trend since %1</source>
        <translation>, con tendencia a la baja desde %1</translation>
    </message>
    <message>
        <source>, with a falling trend</source>
        <translation>, con tendencia a la baja</translation>
    </message>
    <message>
        <source>, without a clear trend since %1</source>
        <translation>, sin tendencia clara desde %1</translation>
    </message>
    <message>
        <source>, without a clear trend</source>
        <translation>, sin tendencia clara</translation>
    </message>
    <message>
        <source>, with too few values of one method for a trend</source>
        <translation>, con muy pocos valores de un mismo método para una tendencia</translation>
    </message>
    <message>
        <source>, with no values between %1 and %2</source>
        <comment>periods</comment>
        <translation>, sin valores entre %1 y %2</translation>
    </message>
    <message>
        <source>, with gaps, the first between %1 and %2</source>
        <comment>periods</comment>
        <translation>, con huecos, el primero entre %1 y %2</translation>
    </message>
    <message>
        <source>the method changed at the start of %1</source>
        <comment>periods</comment>
        <translation>cambio de método al inicio de %1</translation>
    </message>
    <message>
        <source>not a whole period: %1</source>
        <comment>periods</comment>
        <translation>periodo incompleto: %1</translation>
    </message>
    <message>
        <source>provisional: %1</source>
        <comment>periods</comment>
        <translation>provisional: %1</translation>
    </message>
    <message>
        <source>estimated: %1</source>
        <comment>periods</comment>
        <translation>estimado: %1</translation>
    </message>
    <message>
        <source>Drawn as %1.</source>
        <comment>kind of chart</comment>
        <translation>Forma: %1.</translation>
    </message>
    <message>
        <source>%1: %2 values, highest %3 in %4, lowest %5 in %6.</source>
        <translation>%1: %2 valores, máximo %3 en %4, mínimo %5 en %6.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Not begun</source>
        <comment>several</comment>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Moving</source>
        <comment>several</comment>
        <translation>Avanzan</translation>
    </message>
    <message>
        <source>Stalled</source>
        <comment>several</comment>
        <translation>Detenidas</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>several</comment>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>several</comment>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Reversed</source>
        <comment>several</comment>
        <translation>Revertidas</translation>
    </message>
</context>
<context>
    <name>FrozenDocument</name>
    <message>
        <source>The issued summary was kept by a newer version of Acuerdo, or is damaged, and cannot be shown.</source>
        <translation>El resumen emitido lo guardó una versión más nueva de Acuerdo, o está dañado, y no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>IssuedSummaries</name>
    <message>
        <source>Summary No. %1 is not as it was issued: its seal does not fit.</source>
        <translation>El resumen núm. %1 no está como se emitió: su sello no coincide.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n advanced</source>
        <translation>
            <numerusform>%n avanzó</numerusform>
            <numerusform>%n avanzaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slipped back</source>
        <translation>
            <numerusform>%n retrocedió</numerusform>
            <numerusform>%n retrocedieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n se cerró</numerusform>
            <numerusform>%n se cerraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n es nueva</numerusform>
            <numerusform>%n son nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in it</source>
        <translation>
            <numerusform>%n ya no está</numerusform>
            <numerusform>%n ya no están</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nada cambió</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>retrieved %1</source>
        <translation>consultado el %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta entre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Evidence charts</source>
        <translation>Gráficas de la evidencia</translation>
    </message>
    <message>
        <source>What the figures show beside the recommendations is an association, never a proof of cause.</source>
        <translation>Lo que las cifras muestran junto a las recomendaciones es una asociación, nunca prueba de una causa.</translation>
    </message>
    <message>
        <source>How to read this summary</source>
        <translation>Cómo leer este resumen</translation>
    </message>
    <message>
        <source>Whose reading.</source>
        <translation>De quién es la lectura.</translation>
    </message>
    <message>
        <source>The status readings are ours, made from the public sources cited; neither the authors of the recommendations nor the governments have confirmed them.</source>
        <translation>Los estados son lectura nuestra, hecha a partir de las fuentes públicas citadas; ni los autores de las recomendaciones ni los gobiernos los han confirmado.</translation>
    </message>
    <message>
        <source>Status of the whole.</source>
        <translation>Estado del conjunto.</translation>
    </message>
    <message>
        <source>In time or late.</source>
        <translation>A tiempo o con retraso.</translation>
    </message>
    <message>
        <source>Change.</source>
        <translation>Cambio.</translation>
    </message>
    <message>
        <source>Counted by the date on which a status became so, not by the date on which it was written down. Arrivals (+) and departures (−) stand side by side, so that they cannot cancel out of sight.</source>
        <translation>Se cuenta por la fecha en que el estado llegó a serlo, no por la fecha en que se anotó. Las entradas (+) y las salidas (−) van una junto a otra, para que no se anulen sin que se vea.</translation>
    </message>
    <message>
        <source>No news.</source>
        <translation>Sin novedad.</translation>
    </message>
    <message>
        <source>An open recommendation whose latest update is more than two years old; nothing found is not proof that nothing happened.</source>
        <translation>Recomendación abierta cuya última actualización tiene más de dos años; que no se haya encontrado nada no prueba que nada haya ocurrido.</translation>
    </message>
    <message>
        <source>Fingerprint.</source>
        <translation>Huella.</translation>
    </message>
    <message>
        <source>Made from the workspace whose history ends with entry %1, sealed %2.</source>
        <translation>Hecho con el espacio de trabajo cuyo historial termina en la entrada %1, con el sello %2.</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>Palabras de estado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Evidence cited</source>
        <translation>Evidencia citada</translation>
    </message>
    <message>
        <source>U.S.</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <comment>side</comment>
        <translation>México</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>side</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>side</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>one</comment>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Reversed</source>
        <comment>one</comment>
        <translation>Revertida</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>one</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>vence pronto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué se movió</translation>
    </message>
    <message>
        <source>No side has changed its status in this time.</source>
        <translation>Ningún lado cambió de estado en este periodo.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>New, achieved, reopened, reversed and closed</source>
        <translation>Nuevas, cumplidas, reabiertas, revertidas y cerradas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Other news of this time</source>
        <translation>Otras novedades del periodo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Original date</source>
        <translation>Fecha original</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Late and due soon</source>
        <translation>Vencidas y por vencer</translation>
    </message>
    <message>
        <source>Nothing is past its target date or due within 90 days.</source>
        <translation>Ninguna fecha meta ha vencido ni vence dentro de 90 días.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Target dates revised</source>
        <translation>Fechas meta revisadas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>several</comment>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Status by pillar</source>
        <translation>Estado por pilar</translation>
    </message>
    <message>
        <source>Each side that a recommendation asks to act counts once, so that the total is the number of sides asked.</source>
        <translation>Cada lado al que una recomendación pide actuar cuenta una vez; el total es el número de lados a los que se pide.</translation>
    </message>
    <message>
        <source>The sides face to face</source>
        <translation>Los lados frente a frente</translation>
    </message>
    <message>
        <source>Status by word and pillar</source>
        <translation>Estado por palabra y pilar</translation>
    </message>
    <message>
        <source>A summary needs the day that it is made as of.</source>
        <translation>Un resumen necesita la fecha a la que se refiere.</translation>
    </message>
    <message>
        <source>The summary cannot compare %1 with %2: the day to compare with must come before the day it is made as of.</source>
        <translation>El resumen no puede comparar %1 con %2: la fecha de comparación debe ser anterior a la fecha del resumen.</translation>
    </message>
    <message>
        <source>The summary was stopped. Nothing was written.</source>
        <translation>Se detuvo el resumen. No se escribió nada.</translation>
    </message>
    <message>
        <source>Filter: %1 · %2 of %3 recommendations</source>
        <translation>Filtro: %1 · %2 de %3 recomendaciones</translation>
    </message>
    <message>
        <source>History entry %1, seal %2</source>
        <translation>Entrada %1 del historial, sello %2</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>%1 came and %2 left</source>
        <translation>entraron %1 y salieron %2</translation>
    </message>
    <message numerus="yes">
        <source>%n have been achieved</source>
        <translation>
            <numerusform>%n está cumplida</numerusform>
            <numerusform>%n están cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are moving</source>
        <translation>
            <numerusform>%n avanza</numerusform>
            <numerusform>%n avanzan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are stalled</source>
        <translation>
            <numerusform>%n está detenida</numerusform>
            <numerusform>%n están detenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been reversed</source>
        <translation>
            <numerusform>%n fue revertida</numerusform>
            <numerusform>%n fueron revertidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not begun</source>
        <translation>
            <numerusform>%n no ha empezado</numerusform>
            <numerusform>%n no han empezado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are closed otherwise</source>
        <translation>
            <numerusform>%n se cerró de otro modo</numerusform>
            <numerusform>%n se cerraron de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no recommendation to report on.</source>
        <translation>No hay ninguna recomendación de la cual informar.</translation>
    </message>
    <message>
        <source>Of one recommendation, %1.</source>
        <translation>De una recomendación, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n recommendations, %1.</source>
        <translation>
            <numerusform>De la %n recomendación, %1.</numerusform>
            <numerusform>De las %n recomendaciones, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stepped back</source>
        <translation>
            <numerusform>%n retrocedió</numerusform>
            <numerusform>%n retrocedieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, none has changed its status.</source>
        <translation>Desde el %1 ninguna cambió de estado.</translation>
    </message>
    <message numerus="yes">
        <source>%n are past their target date.</source>
        <translation>
            <numerusform>%n rebasó su fecha meta.</numerusform>
            <numerusform>%n rebasaron su fecha meta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are past their target date, %1 of them since then.</source>
        <translation>
            <numerusform>%n rebasó su fecha meta, %1 de ellas desde entonces.</numerusform>
            <numerusform>%n rebasaron su fecha meta, %1 de ellas desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ones have had no news for two years.</source>
        <translation>
            <numerusform>%n abierta lleva dos años sin novedad.</numerusform>
            <numerusform>%n abiertas llevan dos años sin novedad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress summary</source>
        <translation>Resumen de avance</translation>
    </message>
    <message>
        <source>Status as of %1</source>
        <translation>Estado al %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparado con el %1</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Preparado por %1</translation>
    </message>
    <message numerus="yes">
        <source>recommendations</source>
        <translation>
            <numerusform>recomendación</numerusform>
            <numerusform>recomendaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>several</comment>
        <translation>vencidas</translation>
    </message>
    <message>
        <source>%1, revised from %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>pág. %1</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>En la fuente</translation>
    </message>
    <message>
        <source>Every recommendation and its latest word</source>
        <translation>Cada recomendación y su última novedad</translation>
    </message>
    <message>
        <source>Status is rolled up from the sides by the rule at the end. Readings are ours, from the sources cited.</source>
        <translation>El estado se compone de los lados según la regla del final. Las lecturas son nuestras, de las fuentes citadas.</translation>
    </message>
    <message>
        <source>Table of its numbers</source>
        <translation>Tabla de sus cifras</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n moved ahead</source>
        <translation>
            <numerusform>%n avanzó</numerusform>
            <numerusform>%n avanzaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <translation>
            <numerusform>%n se detuvo</numerusform>
            <numerusform>%n se detuvieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were reversed</source>
        <translation>
            <numerusform>%n se revirtió</numerusform>
            <numerusform>%n se revirtieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were closed</source>
        <translation>
            <numerusform>%n se cerró</numerusform>
            <numerusform>%n se cerraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, %n have changed on at least one side: %2.</source>
        <translation>
            <numerusform>Desde el %1 cambió %n en al menos un lado: %2.</numerusform>
            <numerusform>Desde el %1 cambiaron %n en al menos un lado: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completion test</source>
        <translation>Prueba de cumplimiento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Part of the summary</source>
        <translation>Parte del resumen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Encabeza</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>period in progress</source>
        <translation>periodo en curso</translation>
    </message>
    <message>
        <source>A fact sheet needs the code of its recommendation.</source>
        <translation>Una ficha necesita la clave de su recomendación.</translation>
    </message>
    <message>
        <source>A letter needs the owner that it goes to.</source>
        <translation>Una carta necesita al responsable a quien va dirigida.</translation>
    </message>
    <message>
        <source>There is no owner “%1”.</source>
        <translation>No hay ningún responsable “%1”.</translation>
    </message>
    <message>
        <source>To %1: what is asked, and by when</source>
        <translation>A %1: qué se pide y para cuándo</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Every other recommendation and its latest word</source>
        <translation>Las demás recomendaciones y su última novedad</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>overdue for more than a year</source>
        <translation>vencida desde hace más de un año</translation>
    </message>
    <message>
        <source>no news for two years</source>
        <translation>dos años sin novedad</translation>
    </message>
    <message>
        <source>target date</source>
        <translation>fecha meta</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>What holds it</source>
        <translation>Qué la detiene</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>No target date falls in the next 90 days.</source>
        <translation>Ninguna fecha meta cae en los próximos 90 días.</translation>
    </message>
    <message>
        <source>Sides that an owner leads, by status. A side with two leads counts for both.</source>
        <translation>Lados que encabeza cada responsable, por estado. Un lado con dos responsables cuenta para ambos.</translation>
    </message>
    <message>
        <source>Oldest status</source>
        <translation>Estado más antiguo</translation>
    </message>
    <message>
        <source>Why first</source>
        <translation>Por qué primero</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>Su papel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>Since No. %1 of %2: %3.</source>
        <translation>Desde el núm. %1, del %2: %3.</translation>
    </message>
    <message>
        <source>%1 No. %2</source>
        <translation>%1 núm. %2</translation>
    </message>
    <message>
        <source>Compared with summary No. %1 of %2</source>
        <translation>Comparado con el resumen núm. %1, del %2</translation>
    </message>
    <message>
        <source>No. %2 · %1</source>
        <translation>Núm. %2 · %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message numerus="yes">
        <source>%n more moved before these; the full summary lists them.</source>
        <translation>
            <numerusform>%n más se movió antes; el resumen completo la enumera.</numerusform>
            <numerusform>%n más se movieron antes; el resumen completo las enumera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryFormat</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Register for spreadsheets (CSV)</source>
        <translation>Registro para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <source>%1 does not name a format of summaries. Let the file&apos;s name end in one of these: %2.</source>
        <translation>%1 no indica un formato de resumen. El nombre del archivo debe terminar en uno de estos: %2.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>LibreOffice (ODT)</source>
        <translation>LibreOffice (ODT)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Register with GAO&apos;s column names (CSV)</source>
        <translation>Registro con las columnas de la GAO (CSV)</translation>
    </message>
    <message>
        <source>Calendar of dates (ICS)</source>
        <translation>Calendario de fechas (ICS)</translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message>
        <source>What is stuck, and why</source>
        <translation>Qué está detenido y por qué</translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation>Los próximos 90 días</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>What is asked, and by when</source>
        <translation>Qué se pide y para cuándo</translation>
    </message>
    <message>
        <source>The template has “%1” among its “%2”, which is none of: %3.</source>
        <translation>La plantilla tiene “%1” en “%2”, y no es ninguno de estos: %3.</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>El público</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Uso interno</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Opening paragraph</source>
        <translation>Párrafo inicial</translation>
    </message>
    <message>
        <source>Status by pillar</source>
        <translation>Estado por pilar</translation>
    </message>
    <message>
        <source>The sides face to face</source>
        <translation>Los lados frente a frente</translation>
    </message>
    <message>
        <source>Status by word and pillar</source>
        <translation>Estado por palabra y pilar</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué se movió</translation>
    </message>
    <message>
        <source>New, achieved, reopened, reversed and closed</source>
        <translation>Nuevas, cumplidas, reabiertas, revertidas y cerradas</translation>
    </message>
    <message>
        <source>Target dates revised</source>
        <translation>Fechas meta revisadas</translation>
    </message>
    <message>
        <source>Other news of this time</source>
        <translation>Otras novedades del periodo</translation>
    </message>
    <message>
        <source>Late and due soon</source>
        <translation>Vencidas y por vencer</translation>
    </message>
    <message>
        <source>Every recommendation and its latest word</source>
        <translation>Cada recomendación y su última novedad</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Every status update</source>
        <translation>Cada actualización de estado</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Evidence charts</source>
        <translation>Gráficas de la evidencia</translation>
    </message>
    <message>
        <source>Evidence cited</source>
        <translation>Evidencia citada</translation>
    </message>
    <message>
        <source>How to read this summary</source>
        <translation>Cómo leer este resumen</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>Por pilar</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen breve</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Letter to an owner</source>
        <translation>Carta a un responsable</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Register of recommendations</source>
        <translation>Registro de recomendaciones</translation>
    </message>
    <message>
        <source>The template “%1” has no section.</source>
        <translation>La plantilla “%1” no tiene ninguna sección.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>No hay ninguna plantilla “%1”. Hay: %2.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>One owner</source>
        <translation>Un responsable</translation>
    </message>
    <message>
        <source>One recommendation</source>
        <translation>Una recomendación</translation>
    </message>
</context>
<context>
    <name>XlsxSheets</name>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1. Nothing was written.</source>
        <translation>No se pudo hacer el libro de cálculo: %1. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ZipBytes</name>
    <message>
        <source>The document could not be packed: %1. Nothing was written.</source>
        <translation>No se pudo empaquetar el documento: %1. No se escribió nada.</translation>
    </message>
</context>
</TS>
