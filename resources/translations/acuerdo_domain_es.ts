<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
    <context>
        <name>AttachedFile</name>
        <message>
            <source>plain text</source>
            <translation>texto simple</translation>
        </message>
        <message>
            <source>a ZIP archive</source>
            <translation>un archivo ZIP</translation>
        </message>
        <message>
            <source>of an unknown kind</source>
            <translation>de un tipo desconocido</translation>
        </message>
        <message>
            <source>“%1” is empty. It was not attached.</source>
            <translation>“%1” está vacío. No se adjuntó.</translation>
        </message>
        <message>
            <source>“%1” is a program or a script. It was not attached.</source>
            <translation>“%1” es un programa o un script. No se adjuntó.</translation>
        </message>
        <message>
            <source>“%1” is of a kind that is not attached. Accepted are files that end in %2. It was not attached.</source>
            <translation>“%1” es de un tipo que no se adjunta. Se aceptan archivos que terminan en %2. No se adjuntó.</translation>
        </message>
        <message>
            <source>“%1” is named like a %2 file, but its content is %3. It was not attached.</source>
            <translation>“%1” tiene nombre de archivo %2, pero su contenido es %3. No se adjuntó.</translation>
        </message>
        <message>
            <source>“%1” holds macros. Save it without them, or as PDF. It was not attached.</source>
            <translation>“%1” contiene macros. Guárdelo sin ellas o como PDF. No se adjuntó.</translation>
        </message>
        <message>
            <source>“%1” has %2 MB; at most %3 MB are attached. Keep it where it is and give its address. It was not attached.</source>
            <translation>“%1” tiene %2 MB; se adjuntan a lo más %3 MB. Déjelo donde está y dé su dirección. No se adjuntó.</translation>
        </message>
    </context>
    <context>
        <name>ChartKind</name>
        <message>
            <source>Stacked areas</source>
            <translation>Áreas apiladas</translation>
        </message>
        <message>
            <source>Small multiples</source>
            <translation>Gráficas pequeñas</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Bars</source>
            <translation>Barras</translation>
        </message>
        <message>
            <source>Grouped bars</source>
            <translation>Barras agrupadas</translation>
        </message>
        <message>
            <source>Stacked bars</source>
            <translation>Barras apiladas</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
    </context>
    <context>
        <name>ChartNoteKind</name>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Break in method</source>
            <translation>Cambio de método</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Hecho</translation>
        </message>
    </context>
    <context>
        <name>ChartRole</name>
        <message>
            <source>Measures the outcome</source>
            <translation>Mide el resultado</translation>
        </message>
        <message>
            <source>Measures the output</source>
            <translation>Mide el producto</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
    </context>
    <context>
        <name>ChartTransform</name>
        <message>
            <source>As they are</source>
            <translation>Tal como son</translation>
        </message>
        <message>
            <source>Index (100 at a chosen period)</source>
            <translation>Índice (100 en un periodo elegido)</translation>
        </message>
        <message>
            <source>Change on the period before</source>
            <translation>Cambio respecto al periodo anterior</translation>
        </message>
        <message>
            <source>Change on the period before, in percent</source>
            <translation>Cambio respecto al periodo anterior, en porcentaje</translation>
        </message>
        <message>
            <source>Share of the whole</source>
            <translation>Parte del total</translation>
        </message>
    </context>
    <context>
        <name>Citation</name>
        <message>
            <source>n.d.</source>
            <comment>no date</comment>
            <translation>s. f.</translation>
        </message>
        <message>
            <source>Retrieved %1 from %2</source>
            <comment>date, address</comment>
            <translation>Consultado el %1 en %2</translation>
        </message>
        <message>
            <source>(archived: %1)</source>
            <translation>(archivado: %1)</translation>
        </message>
        <message>
            <source>Retrieved %1</source>
            <translation>Consultado el %1</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
    </context>
    <context>
        <name>Country</name>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <source>Binational</source>
            <translation>Binacional</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
    </context>
    <context>
        <name>EvidenceKind</name>
        <message>
            <source>Law</source>
            <translation>Ley</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Declaración</translation>
        </message>
        <message>
            <source>News</source>
            <translation>Nota de prensa</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
    </context>
    <context>
        <name>Formatting</name>
        <message>
            <source>Q%1 %2</source>
            <comment>quarter and year</comment>
            <translation>T%1 %2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>month name, day, year</comment>
            <translation>%2 %1 %3</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>full month name, day, year</comment>
            <translation>%2 de %1 de %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>month name, day</comment>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>FY%1</source>
            <comment>fiscal year</comment>
            <translation>AF %1</translation>
        </message>
        <message>
            <source>FY%1 to date</source>
            <comment>fiscal year</comment>
            <translation>AF %1 en curso</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mo</source>
            <comment>months, short</comment>
            <translation>
                <numerusform>%n mes</numerusform>
                <numerusform>%n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n yr</source>
            <comment>years, short</comment>
            <translation>
                <numerusform>%n año</numerusform>
                <numerusform>%n años</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Frequency</name>
        <message>
            <source>Annual</source>
            <translation>Anual</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Año fiscal</translation>
        </message>
        <message>
            <source>Academic year</source>
            <translation>Ciclo escolar</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>Trimestral</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Mensual</translation>
        </message>
        <message>
            <source>Irregular</source>
            <translation>Irregular</translation>
        </message>
    </context>
    <context>
        <name>Freshness</name>
        <message>
            <source>Stale: figures for %1 were expected by %2</source>
            <comment>period, date</comment>
            <translation>Sin actualizar: se esperaban cifras de %1 a más tardar el %2</translation>
        </message>
        <message>
            <source>Next figures: %1, expected by %2</source>
            <comment>period, date</comment>
            <translation>Próximas cifras: %1, esperadas a más tardar el %2</translation>
        </message>
    </context>
    <context>
        <name>ImportKind</name>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Recomendaciones</translation>
        </message>
    </context>
    <context>
        <name>Link</name>
        <message>
            <source>“%1” names no host that it leads to. It is not opened.</source>
            <translation>“%1” no nombra el sitio al que lleva. No se abre.</translation>
        </message>
        <message>
            <source>What stands before “@” is a user name and no address: the link leads to %1.</source>
            <translation>Lo que está antes de “@” es un nombre de usuario y no una dirección: el enlace lleva a %1.</translation>
        </message>
        <message>
            <source>The name of the host is not in plain letters: some may only look like those of another.</source>
            <translation>El nombre del sitio no está en letras simples: algunas pueden solo parecerse a las de otro.</translation>
        </message>
        <message>
            <source>“%1” would add “%2” to a mail. It is not opened.</source>
            <translation>“%1” agregaría “%2” a un correo. No se abre.</translation>
        </message>
        <message>
            <source>“%1” holds characters that no address has. It is not opened.</source>
            <translation>“%1” contiene caracteres que ninguna dirección tiene. No se abre.</translation>
        </message>
        <message>
            <source>“%1” is not opened: only links that begin with https://, http:// or mailto: are.</source>
            <translation>“%1” no se abre: solo se abren enlaces que empiezan con https://, http:// o mailto:.</translation>
        </message>
        <message>
            <source>“%1” is not written as an address must be. It is not opened.</source>
            <translation>“%1” no está escrito como debe ser una dirección. No se abre.</translation>
        </message>
    </context>
    <context>
        <name>ObservationFlag</name>
        <message>
            <source>Final</source>
            <translation>Definitivo</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Preliminar</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Estimado</translation>
        </message>
        <message>
            <source>Break in method</source>
            <translation>Cambio de método</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Improving</source>
            <translation>Mejora</translation>
        </message>
        <message>
            <source>No clear trend</source>
            <translation>Sin tendencia clara</translation>
        </message>
        <message>
            <source>Worsening</source>
            <translation>Empeora</translation>
        </message>
        <message>
            <source>Too few data</source>
            <translation>Datos insuficientes</translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>percentage points, with sign</comment>
            <translation>%1 puntos</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s) since %2</source>
            <comment>too few data: 3 values since 2019</comment>
            <translation>
                <numerusform>%1: %n valor desde %2</numerusform>
                <numerusform>%1: %n valores desde %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 by its trend since %2, though the last value is %3</source>
            <comment>outcome, period, −3%</comment>
            <translation>%1 según su tendencia desde %2, aunque el último valor está en %3</translation>
        </message>
        <message>
            <source>%1: %2 since %3</source>
            <comment>improving: −11% since 2019</comment>
            <translation>%1: %2 desde %3</translation>
        </message>
        <message>
            <source>The outcome is read from the median slope between all pairs of values (Theil and Sen) since the baseline. It counts when the Mann–Kendall test gives a chance of 10% or less and the change exceeds the tolerance; at least four values of one method are needed. Months and quarters are compared with the same months and quarters of other years. Periods in progress and figures before a break in method are left out. Of several indicators that measure the outcome of an item, those with a baseline count where there are any, and the worst of them stands for it. It shows an association, not a cause.</source>
            <translation>El resultado se lee de la mediana de las pendientes entre todos los pares de valores (Theil y Sen) desde la línea base. Cuenta cuando la prueba de Mann–Kendall da una probabilidad de 10 % o menos y el cambio rebasa la tolerancia; se necesitan al menos cuatro valores de un mismo método. Los meses y los trimestres se comparan con los mismos meses y trimestres de otros años. No cuentan los periodos en curso ni las cifras anteriores a un cambio de método. Si varios indicadores miden el resultado de una recomendación, cuentan los que tienen línea base, si los hay, y de ellos el peor. Muestra una asociación, no una causa.</translation>
        </message>
        <message>
            <source>Method: %1.</source>
            <comment>list of publications</comment>
            <translation>Método: %1.</translation>
        </message>
    </context>
    <context>
        <name>OwnerKind</name>
        <message>
            <source>Agency</source>
            <translation>Dependencia</translation>
        </message>
        <message>
            <source>Legislature</source>
            <translation>Poder legislativo</translation>
        </message>
        <message>
            <source>State or local</source>
            <translation>Estatal o local</translation>
        </message>
        <message>
            <source>Civil society</source>
            <translation>Sociedad civil</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privado</translation>
        </message>
        <message>
            <source>International</source>
            <translation>Internacional</translation>
        </message>
    </context>
    <context>
        <name>OwnerRole</name>
        <message>
            <source>Lead</source>
            <translation>A cargo</translation>
        </message>
        <message>
            <source>Supporting</source>
            <translation>Apoya</translation>
        </message>
    </context>
    <context>
        <name>PlainText</name>
        <message>
            <source>it holds the control character %1</source>
            <translation>contiene el carácter de control %1</translation>
        </message>
        <message>
            <source>it holds %1, which turns the direction of writing</source>
            <translation>contiene %1, que invierte el sentido de la escritura</translation>
        </message>
        <message>
            <source>it holds broken Unicode</source>
            <translation>contiene Unicode defectuoso</translation>
        </message>
    </context>
    <context>
        <name>Priority</name>
        <message>
            <source>No priority</source>
            <translation>Sin prioridad</translation>
        </message>
        <message>
            <source>High priority</source>
            <translation>Prioridad alta</translation>
        </message>
        <message>
            <source>Medium priority</source>
            <translation>Prioridad media</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Prioridad baja</translation>
        </message>
    </context>
    <context>
        <name>RecommendationKind</name>
        <message>
            <source>Kind not stated</source>
            <translation>Tipo sin indicar</translation>
        </message>
        <message>
            <source>Legislative</source>
            <translation>Legislativa</translation>
        </message>
        <message>
            <source>Executive</source>
            <translation>Ejecutiva</translation>
        </message>
        <message>
            <source>Diplomatic</source>
            <translation>Diplomática</translation>
        </message>
        <message>
            <source>Institutional</source>
            <translation>Institucional</translation>
        </message>
        <message>
            <source>Cooperative</source>
            <translation>De cooperación</translation>
        </message>
    </context>
    <context>
        <name>RelationKind</name>
        <message>
            <source>Depends on</source>
            <translation>Depende de</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Apoya a</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplica a</translation>
        </message>
        <message>
            <source>Supersedes</source>
            <translation>Reemplaza a</translation>
        </message>
    </context>
    <context>
        <name>Response</name>
        <message>
            <source>None recorded</source>
            <translation>Sin registro</translation>
        </message>
        <message>
            <source>Awaiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <source>Accepted in part</source>
            <translation>Aceptada en parte</translation>
        </message>
        <message>
            <source>Accepted in principle</source>
            <translation>Aceptada en principio</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Se tomó nota</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
    </context>
    <context>
        <name>RollUp</name>
        <message>
            <source>Implemented when every addressee has achieved its part; reversed or stalled when any is and none moves; partly implemented when some have achieved; under way when any moves; otherwise the least advanced word. Closed words leave the count and are listed.</source>
            <translation>Cumplida cuando todos los destinatarios cumplieron su parte; revertida o detenida cuando alguno lo está y ninguno avanza; cumplida en parte cuando algunos la cumplieron; en marcha cuando alguno avanza; si no, la palabra menos avanzada. Las palabras de cierre salen de la cuenta y se enumeran aparte.</translation>
        </message>
    </context>
    <context>
        <name>SaveFile</name>
        <message>
            <source>%1 was not saved: %2 What was there before is untouched.</source>
            <translation>No se guardó %1: %2 Lo que había antes sigue intacto.</translation>
        </message>
        <message>
            <source>it may not be written there. Choose another folder or name.</source>
            <translation>no se permite escribir ahí. Elija otra carpeta u otro nombre.</translation>
        </message>
        <message>
            <source>the disk is full or does not take it (%1). Make room or choose another folder.</source>
            <translation>el disco está lleno o no lo acepta (%1). Libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <source>%1. Choose another folder or name.</source>
            <translation>%1. Elija otra carpeta u otro nombre.</translation>
        </message>
        <message>
            <source>that is a folder. Give the file a name.</source>
            <translation>eso es una carpeta. Dé un nombre al archivo.</translation>
        </message>
        <message>
            <source>there is no folder %1. Make it, or choose another.</source>
            <translation>no existe la carpeta %1. Créela o elija otra.</translation>
        </message>
    </context>
    <context>
        <name>Schedule</name>
        <message>
            <source>Overdue when the last day that the target date may mean has passed; due soon within 90 days of it. Computed from the latest target date, never typed. Late is not broken.</source>
            <translation>Vencida cuando ya pasó el último día que la fecha meta puede significar; vence pronto dentro de los 90 días anteriores. Se calcula a partir de la última fecha meta, nunca se escribe. Con retraso no quiere decir incumplida.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sin plazo</translation>
        </message>
        <message>
            <source>On schedule</source>
            <translation>En plazo</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Vence pronto</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Cumplida a tiempo</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Cumplida con retraso</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <source>Both jointly</source>
            <translation>Ambos en conjunto</translation>
        </message>
        <message>
            <source>States and cities</source>
            <translation>Estados y ciudades</translation>
        </message>
    </context>
    <context>
        <name>Stance</name>
        <message>
            <source>Supports</source>
            <translation>Respalda</translation>
        </message>
        <message>
            <source>Contradicts</source>
            <translation>Contradice</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
    </context>
    <context>
        <name>StatusClass</name>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Cumplida</translation>
        </message>
        <message>
            <source>Closed otherwise</source>
            <translation>Cerrada de otro modo</translation>
        </message>
    </context>
    <context>
        <name>StatusRole</name>
        <message>
            <source>Not begun</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <source>Moving</source>
            <translation>Avanza</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Cumplida</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Reversed</source>
            <translation>Revertida</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Official statement</source>
            <translation>Declaración oficial</translation>
        </message>
        <message>
            <source>Primary document</source>
            <translation>Documento primario</translation>
        </message>
        <message>
            <source>Operational or data</source>
            <translation>Operación o datos</translation>
        </message>
        <message>
            <source>Independently verified</source>
            <translation>Verificada de forma independiente</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>En disputa</translation>
        </message>
    </context>
    <context>
        <name>WantedDirection</name>
        <message>
            <source>No direction wanted</source>
            <translation>Sin dirección deseada</translation>
        </message>
        <message>
            <source>Higher is better</source>
            <translation>Más es mejor</translation>
        </message>
        <message>
            <source>Lower is better</source>
            <translation>Menos es mejor</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>and</source>
            <translation>y</translation>
        </message>
    </context>
</TS>
