<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>acuerdo::CitationMenu</name>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1, en inglés</translation>
    </message>
    <message>
        <source>%1, in Spanish</source>
        <translation>%1, en español</translation>
    </message>
</context>
<context>
    <name>acuerdo::EvidenceDialog</name>
    <message>
        <source>Looked for, found none</source>
        <translation>Se buscó y no se encontró</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nueva evidencia</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Evidencia %1</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Abrir enlace…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the attached copy off</source>
        <translation>Quitar la copia adjunta</translation>
    </message>
    <message>
        <source>No attached copy.</source>
        <translation>Sin copia adjunta.</translation>
    </message>
    <message>
        <source>Attached copy: %1</source>
        <translation>Copia adjunta: %1</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>It has no address.</source>
        <translation>No tiene dirección.</translation>
    </message>
</context>
<context>
    <name>acuerdo::EvidenceForm</name>
    <message>
        <source>“%1” is no date. It takes 2026-07-01, 2026-Q3, 2026-07 or 2026.</source>
        <translation>“%1” no es una fecha. Se acepta 2026-07-01, 2026-Q3, 2026-07 o 2026.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Qué se buscó</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Quién buscó</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Archivada en</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Where it was looked</source>
        <translation>Dónde se buscó</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Lugar en ella</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita textual</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Done to the figures (English)</source>
        <translation>Qué se hizo a las cifras (inglés)</translation>
    </message>
    <message>
        <source>Done to the figures (Spanish)</source>
        <translation>Qué se hizo a las cifras (español)</translation>
    </message>
    <message>
        <source>Note (English)</source>
        <translation>Nota (inglés)</translation>
    </message>
    <message>
        <source>Note (Spanish)</source>
        <translation>Nota (español)</translation>
    </message>
</context>
<context>
    <name>acuerdo::EvidenceLinks</name>
    <message>
        <source>Code of a recommendation: TRD-02</source>
        <translation>Clave de una recomendación: TRD-02</translation>
    </message>
    <message>
        <source>Code of another recommendation</source>
        <translation>Clave de otra recomendación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>There is no recommendation “%1”.</source>
        <translation>No existe la recomendación “%1”.</translation>
    </message>
    <message>
        <source>Stance on %1</source>
        <translation>Postura sobre %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>acuerdo::EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Find in titles, publishers, addresses, quotes and notes</source>
        <translation>Buscar en títulos, editores, direcciones, citas y notas</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Buscar evidencia</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Abrir enlace…</translation>
    </message>
    <message>
        <source>Looked for, found none…</source>
        <translation>Se buscó y no se encontró…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n piece(s) of evidence</source>
        <translation>
            <numerusform>%1 de %n evidencia</numerusform>
            <numerusform>%1 de %n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no address.</source>
        <translation>No tiene dirección.</translation>
    </message>
</context>
<context>
    <name>acuerdo::EvidenceModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>how many recommendations it bears on</comment>
        <translation>Vínculos</translation>
    </message>
</context>
</TS>
