-- A workspace, version 1. One name per thing: the words of the vocabulary.
-- Localised texts are pairs of columns, _en and _es. Dates are ISO texts with their precision (2027, 2027-Q1, 2027-03,
-- 2027-03-14); the column ending in _day beside one is its first day as a Julian day number, for ordering and comparing.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    title_en TEXT NOT NULL DEFAULT '',
    title_es TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    created_from TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    archive_url TEXT NOT NULL DEFAULT '',
    retrieved TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    note_en TEXT NOT NULL DEFAULT '',
    note_es TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL DEFAULT '',
    attachment TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE attachment (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    title_en TEXT NOT NULL,
    title_es TEXT NOT NULL,
    publisher TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    note_en TEXT NOT NULL DEFAULT '',
    note_es TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE pillar (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id),
    key TEXT NOT NULL UNIQUE,
    prefix TEXT NOT NULL,
    position INTEGER NOT NULL,
    title_en TEXT NOT NULL,
    title_es TEXT NOT NULL,
    short_title_en TEXT NOT NULL DEFAULT '',
    short_title_es TEXT NOT NULL DEFAULT '',
    color TEXT NOT NULL DEFAULT '',
    dark_color TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE status_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    label_en TEXT NOT NULL,
    label_es TEXT NOT NULL,
    definition_en TEXT NOT NULL DEFAULT '',
    definition_es TEXT NOT NULL DEFAULT '',
    class TEXT NOT NULL,
    role TEXT NOT NULL,
    glyph TEXT NOT NULL DEFAULT '',
    retired INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE owner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL,
    name_es TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    parent_id INTEGER REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED,
    successor_id INTEGER REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED,
    url TEXT NOT NULL DEFAULT ''
) STRICT;

-- The columns from status_id on are computed from the rows below by the same transaction that changes those, and checked
-- by `check`: what a list of a quarter of a million rows reads must stand in one row.
CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id),
    pillar_id INTEGER NOT NULL REFERENCES pillar (id),
    code TEXT NOT NULL,
    title_en TEXT NOT NULL,
    title_es TEXT NOT NULL,
    text_en TEXT NOT NULL DEFAULT '',
    text_es TEXT NOT NULL DEFAULT '',
    section_en TEXT NOT NULL DEFAULT '',
    section_es TEXT NOT NULL DEFAULT '',
    also_sections_en TEXT NOT NULL DEFAULT '',
    also_sections_es TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    priority TEXT NOT NULL,
    priority_reason_en TEXT NOT NULL DEFAULT '',
    priority_reason_es TEXT NOT NULL DEFAULT '',
    done_when_en TEXT NOT NULL DEFAULT '',
    done_when_es TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    status_id INTEGER REFERENCES status_word (id),
    effective TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    updated TEXT NOT NULL DEFAULT '',
    recorded TEXT NOT NULL DEFAULT '',
    update_count INTEGER NOT NULL DEFAULT 0,
    evidence_count INTEGER NOT NULL DEFAULT 0,
    chart_count INTEGER NOT NULL DEFAULT 0,
    action_count INTEGER NOT NULL DEFAULT 0,
    part_count INTEGER NOT NULL DEFAULT 0,
    UNIQUE (source_id, code)
) STRICT;
CREATE INDEX recommendation_code ON recommendation (code);

CREATE TABLE part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id),
    key TEXT NOT NULL,
    title_en TEXT NOT NULL,
    title_es TEXT NOT NULL,
    UNIQUE (recommendation_id, key)
) STRICT;

CREATE TABLE relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_id INTEGER NOT NULL REFERENCES recommendation (id),
    kind TEXT NOT NULL,
    to_id INTEGER NOT NULL REFERENCES recommendation (id),
    note_en TEXT NOT NULL DEFAULT '',
    note_es TEXT NOT NULL DEFAULT '',
    UNIQUE (from_id, kind, to_id)
) STRICT;
CREATE INDEX relation_to ON relation (to_id);

-- The columns from status_id on are computed, as in recommendation.
CREATE TABLE addressee (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id),
    side TEXT NOT NULL,
    ask_en TEXT NOT NULL DEFAULT '',
    ask_es TEXT NOT NULL DEFAULT '',
    status_id INTEGER REFERENCES status_word (id),
    effective TEXT NOT NULL DEFAULT '',
    verification TEXT NOT NULL DEFAULT 'none',
    response TEXT NOT NULL DEFAULT 'none-recorded',
    due TEXT NOT NULL DEFAULT '',
    lead_id INTEGER REFERENCES owner (id),
    UNIQUE (recommendation_id, side)
) STRICT;

CREATE TABLE addressee_owner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    addressee_id INTEGER NOT NULL REFERENCES addressee (id),
    owner_id INTEGER NOT NULL REFERENCES owner (id),
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    basis TEXT NOT NULL DEFAULT '',
    UNIQUE (addressee_id, owner_id)
) STRICT;
CREATE INDEX addressee_owner_owner ON addressee_owner (owner_id);

CREATE TABLE target_date (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    addressee_id INTEGER NOT NULL REFERENCES addressee (id),
    date TEXT NOT NULL,
    reason_en TEXT NOT NULL DEFAULT '',
    reason_es TEXT NOT NULL DEFAULT '',
    recorded TEXT NOT NULL,
    evidence_id INTEGER REFERENCES evidence (id)
) STRICT;
CREATE INDEX target_date_addressee ON target_date (addressee_id);

CREATE TABLE response_update (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    addressee_id INTEGER NOT NULL REFERENCES addressee (id),
    response TEXT NOT NULL,
    effective TEXT NOT NULL,
    effective_day INTEGER NOT NULL,
    recorded TEXT NOT NULL,
    author TEXT NOT NULL,
    note_en TEXT NOT NULL DEFAULT '',
    note_es TEXT NOT NULL DEFAULT '',
    evidence_id INTEGER REFERENCES evidence (id)
) STRICT;
CREATE INDEX response_update_addressee ON response_update (addressee_id);

-- Append-only; the latest of an addressee is the one with the greatest (effective_day, id).
CREATE TABLE status_update (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    addressee_id INTEGER NOT NULL REFERENCES addressee (id),
    part_id INTEGER REFERENCES part (id),
    status_id INTEGER NOT NULL REFERENCES status_word (id),
    progress INTEGER CHECK (progress BETWEEN 0 AND 100),
    effective TEXT NOT NULL,
    effective_day INTEGER NOT NULL,
    recorded TEXT NOT NULL,
    author TEXT NOT NULL,
    reason_en TEXT NOT NULL DEFAULT '',
    reason_es TEXT NOT NULL DEFAULT '',
    verification TEXT NOT NULL DEFAULT 'none',
    verified_by TEXT NOT NULL DEFAULT '',
    verified_on TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX status_update_addressee ON status_update (addressee_id, effective_day);
CREATE INDEX status_update_day ON status_update (effective_day);

CREATE TABLE update_evidence (
    update_id INTEGER NOT NULL REFERENCES status_update (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (update_id, position),
    UNIQUE (update_id, evidence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX update_evidence_evidence ON update_evidence (evidence_id);

CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id),
    addressee_id INTEGER REFERENCES addressee (id),
    title_en TEXT NOT NULL,
    title_es TEXT NOT NULL,
    owner_id INTEGER REFERENCES owner (id),
    due TEXT NOT NULL DEFAULT '',
    done TEXT NOT NULL DEFAULT '',
    milestone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX action_recommendation ON action (recommendation_id);

CREATE TABLE evidence_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id),
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id),
    addressee_id INTEGER REFERENCES addressee (id),
    stance TEXT NOT NULL,
    note_en TEXT NOT NULL DEFAULT '',
    note_es TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX evidence_link_evidence ON evidence_link (evidence_id);
CREATE INDEX evidence_link_recommendation ON evidence_link (recommendation_id);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    title_en TEXT NOT NULL,
    title_es TEXT NOT NULL,
    unit_en TEXT NOT NULL DEFAULT '',
    unit_es TEXT NOT NULL DEFAULT '',
    short_unit_en TEXT NOT NULL DEFAULT '',
    short_unit_es TEXT NOT NULL DEFAULT '',
    frequency TEXT NOT NULL,
    place_en TEXT NOT NULL DEFAULT '',
    place_es TEXT NOT NULL DEFAULT '',
    wanted TEXT NOT NULL DEFAULT 'none',
    baseline_period TEXT NOT NULL DEFAULT '',
    baseline_value REAL,
    tolerance REAL,
    decimals INTEGER NOT NULL DEFAULT 0,
    evidence_id INTEGER REFERENCES evidence (id),
    confidence TEXT NOT NULL DEFAULT '',
    note_en TEXT NOT NULL DEFAULT '',
    note_es TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE vintage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    label_en TEXT NOT NULL DEFAULT '',
    label_es TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    evidence_id INTEGER REFERENCES evidence (id),
    note_en TEXT NOT NULL DEFAULT '',
    note_es TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX vintage_indicator ON vintage (indicator_id, position);

-- Every value has a source: its own evidence, its vintage's or its indicator's.
CREATE TABLE observation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    vintage_id INTEGER NOT NULL REFERENCES vintage (id),
    period TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    value REAL NOT NULL,
    flag TEXT NOT NULL DEFAULT 'final',
    partial INTEGER NOT NULL DEFAULT 0,
    evidence_id INTEGER REFERENCES evidence (id),
    note TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    UNIQUE (vintage_id, period)
) STRICT;
CREATE INDEX observation_indicator ON observation (indicator_id, vintage_id, first_day);

CREATE TABLE indicator_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    date TEXT NOT NULL,
    value REAL NOT NULL,
    note_en TEXT NOT NULL DEFAULT '',
    note_es TEXT NOT NULL DEFAULT '',
    evidence_id INTEGER REFERENCES evidence (id)
) STRICT;
CREATE INDEX indicator_target_indicator ON indicator_target (indicator_id);

CREATE TABLE chart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    figure TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL,
    title_es TEXT NOT NULL,
    subtitle_en TEXT NOT NULL DEFAULT '',
    subtitle_es TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    from_period TEXT NOT NULL DEFAULT '',
    to_period TEXT NOT NULL DEFAULT '',
    zero_based INTEGER NOT NULL DEFAULT 1,
    note_en TEXT NOT NULL DEFAULT '',
    note_es TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE chart_series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chart_id INTEGER NOT NULL REFERENCES chart (id),
    position INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    vintage_id INTEGER REFERENCES vintage (id),
    label_en TEXT NOT NULL DEFAULT '',
    label_es TEXT NOT NULL DEFAULT '',
    short_label_en TEXT NOT NULL DEFAULT '',
    short_label_es TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX chart_series_chart ON chart_series (chart_id, position);
CREATE INDEX chart_series_indicator ON chart_series (indicator_id);

CREATE TABLE chart_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chart_id INTEGER NOT NULL REFERENCES chart (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at_period TEXT NOT NULL,
    text_en TEXT NOT NULL DEFAULT '',
    text_es TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX chart_note_chart ON chart_note (chart_id, position);

CREATE TABLE chart_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chart_id INTEGER NOT NULL REFERENCES chart (id),
    recommendation_id INTEGER NOT NULL REFERENCES recommendation (id),
    role TEXT NOT NULL,
    UNIQUE (chart_id, recommendation_id)
) STRICT;
CREATE INDEX chart_link_recommendation ON chart_link (recommendation_id);

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    title_en TEXT NOT NULL,
    title_es TEXT NOT NULL,
    query TEXT NOT NULL,
    icon TEXT NOT NULL DEFAULT ''
) STRICT;

-- Never pruned, never changed: each row is sealed with the hash of the one before.
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    reverses INTEGER NOT NULL DEFAULT 0,
    changes TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX history_subject ON history (subject, seq);

-- Where the history ends, so that a cut end is found too.
CREATE TABLE history_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- Free text over English and Spanish, without regard to accents or case. The texts stand in recommendation.
CREATE VIRTUAL TABLE recommendation_text USING fts5 (
    code, title_en, title_es, text_en, text_es, tags,
    content = 'recommendation', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
