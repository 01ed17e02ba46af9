<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Sign changes as</source>
        <translation>Firmar los cambios como</translation>
    </message>
    <message>
        <source>The name that stands beside your changes in the history:</source>
        <translation>El nombre que acompaña sus cambios en el historial:</translation>
    </message>
    <message>
        <source>About Acuerdo</source>
        <translation>Acerca de Acuerdo</translation>
    </message>
    <message>
        <source>What became of policy recommendations: what was done, by whom, how do we know, and what changed since we last looked.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qué fue de las recomendaciones de política pública: qué se hizo, quién lo hizo, cómo lo sabemos y qué cambió desde la última vez.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>acuerdo::CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>An action, a recommendation, a page or a chart; &gt; for actions only</source>
        <translation>Una acción, una recomendación, una página o una gráfica; &gt; solo acciones</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>acuerdo::FilterField</name>
    <message>
        <source>status:under-way side:mx</source>
        <comment>an example of a query, in words of the language</comment>
        <translation>estado:en-marcha lado:mx</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Words, or fields such as status:under-way; Enter goes on to the list</source>
        <translation>Palabras, o campos como estado:en-marcha; Entrar pasa a la lista</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>acuerdo::KeyboardSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
</context>
<context>
    <name>acuerdo::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>As of %1: reading only</source>
        <translation>Al %1: solo lectura</translation>
    </message>
</context>
<context>
    <name>acuerdo::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>acuerdo::PaletteModel</name>
    <message>
        <source>on now</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
</context>
<context>
    <name>acuerdo::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <comment>with the time</comment>
        <translation>Cambios guardados %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Cambios guardados</translation>
    </message>
    <message>
        <source>Checking the history…</source>
        <translation>Revisando el historial…</translation>
    </message>
    <message>
        <source>History sealed</source>
        <translation>Historial sellado</translation>
    </message>
    <message>
        <source>History broken at entry %1</source>
        <translation>Historial roto en la entrada %1</translation>
    </message>
    <message>
        <source>History cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln recomendación</numerusform>
            <numerusform>%Ln recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moving</source>
        <translation>
            <numerusform>%Ln avanza</numerusform>
            <numerusform>%Ln avanzan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stalled or reversed</source>
        <translation>
            <numerusform>%Ln detenida o revertida</numerusform>
            <numerusform>%Ln detenidas o revertidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencida</numerusform>
            <numerusform>%Ln vencidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>acuerdo::TopBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>As of today · %1</source>
        <translation>A la fecha de hoy · %1</translation>
    </message>
    <message>
        <source>Show the workspace as it stood on a date</source>
        <translation>Mostrar el espacio de trabajo como estaba en una fecha</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
</context>
<context>
    <name>acuerdo::Welcome</name>
    <message>
        <source>No workspace is open</source>
        <translation>No hay ningún espacio de trabajo abierto</translation>
    </message>
    <message>
        <source>A workspace is one file with recommendations and everything known about them.</source>
        <translation>Un espacio de trabajo es un archivo con las recomendaciones y todo lo que se sabe de ellas.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>New from Convocation 2020…</source>
        <translation>Nuevo a partir de Convocation 2020…</translation>
    </message>
</context>
<context>
    <name>acuerdo::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tama&amp;ño del texto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Export data package…</source>
        <translation>&amp;Exportar paquete de datos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Sign changes &amp;as…</source>
        <translation>&amp;Firmar los cambios como…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ir a cualquier parte…</translation>
    </message>
    <message>
        <source>&amp;As of a date…</source>
        <translation>&amp;A una fecha…</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation>&amp;Volver a hoy</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Acuerdo</source>
        <translation>A&amp;cerca de Acuerdo</translation>
    </message>
    <message>
        <source>&amp;Comfortable rows</source>
        <translation>Filas &amp;cómodas</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>Filas c&amp;ompactas</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
</context>
<context>
    <name>acuerdo::WorkspaceFiles</name>
    <message>
        <source>A workspace was made from the report Convocation 2020. It is kept in %1.</source>
        <translation>Se creó un espacio de trabajo a partir del informe Convocation 2020. Se guarda en %1.</translation>
    </message>
    <message>
        <source>New workspace from the report Convocation 2020</source>
        <translation>Nuevo espacio de trabajo a partir del informe Convocation 2020</translation>
    </message>
    <message>
        <source>Acuerdo workspaces (*.acuerdo)</source>
        <translation>Espacios de trabajo de Acuerdo (*.acuerdo)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Acuerdo workspaces (*.acuerdo);;All files (*)</source>
        <translation>Espacios de trabajo de Acuerdo (*.acuerdo);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message>
        <source>A copy is saved: %1</source>
        <translation>Se guardó una copia: %1</translation>
    </message>
    <message>
        <source>Export data package</source>
        <translation>Exportar paquete de datos</translation>
    </message>
    <message>
        <source>Data packages (*.zip)</source>
        <translation>Paquetes de datos (*.zip)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The data package is saved: %1</source>
        <translation>Se guardó el paquete de datos: %1</translation>
    </message>
</context>
</TS>
