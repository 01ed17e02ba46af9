-- A workspace, version 2: where figures come from and how they were brought in, how charts change them before drawing,
-- and summaries that were issued.

ALTER TABLE evidence ADD COLUMN table_title TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN processing_en TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN processing_es TEXT NOT NULL DEFAULT '';

ALTER TABLE indicator ADD COLUMN lag_days INTEGER;
ALTER TABLE indicator ADD COLUMN definition_en TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN definition_es TEXT NOT NULL DEFAULT '';

ALTER TABLE chart ADD COLUMN transform TEXT NOT NULL DEFAULT 'level';
ALTER TABLE chart ADD COLUMN base_period TEXT NOT NULL DEFAULT '';

-- How the tables of one publisher are read, kept so that next year's file needs no question.
CREATE TABLE import_recipe (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    recipe TEXT NOT NULL,
    evidence_id INTEGER REFERENCES evidence (id)
) STRICT;

-- One file that was read in. Of what was read, each piece is added, changed, unchanged or rejected.
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipe_id INTEGER REFERENCES import_recipe (id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    recorded TEXT NOT NULL,
    author TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    report TEXT NOT NULL DEFAULT '',
    CHECK (rows_read = added + changed + unchanged + rejected)
) STRICT;
CREATE INDEX import_run_recipe ON import_run (recipe_id);

CREATE TABLE summary_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    definition TEXT NOT NULL
) STRICT;

-- A summary that was sent off, frozen as it was.
CREATE TABLE issued_summary (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number INTEGER NOT NULL UNIQUE,
    issued TEXT NOT NULL,
    as_of TEXT NOT NULL,
    from_date TEXT NOT NULL DEFAULT '',
    template TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    query TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    document TEXT NOT NULL,
    figures TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL
) STRICT;
