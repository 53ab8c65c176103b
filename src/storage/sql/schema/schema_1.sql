-- Version 1. Types are those that PostgreSQL shares: text, and whole numbers of 64 bits.
-- Quantities are millionths, instants are milliseconds since 1970 in UTC, days are ISO text.

-- A row for each loaded version of a plan; the tables below hang on the version.
CREATE TABLE plan (
    version     INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    issuer      TEXT    NOT NULL,
    issued_on   TEXT    NOT NULL,
    period_from TEXT    NOT NULL,
    period_to   TEXT    NOT NULL,
    tolerance   INTEGER NOT NULL,
    loaded_at   INTEGER NOT NULL,
    fingerprint TEXT    NOT NULL,
    CHECK (period_from <= period_to)
) STRICT;

CREATE INDEX plan_by_id ON plan (id, loaded_at);

CREATE TABLE unit (
    version  INTEGER NOT NULL REFERENCES plan (version),
    id       TEXT    NOT NULL,
    position INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    aliases  TEXT    NOT NULL,
    PRIMARY KEY (version, id)
) STRICT;

CREATE TABLE project (
    version  INTEGER NOT NULL REFERENCES plan (version),
    id       TEXT    NOT NULL,
    position INTEGER NOT NULL,
    title    TEXT    NOT NULL,
    PRIMARY KEY (version, id)
) STRICT;

CREATE TABLE task (
    version         INTEGER NOT NULL,
    id              TEXT    NOT NULL,
    project         TEXT    NOT NULL,
    position        INTEGER NOT NULL,
    title           TEXT    NOT NULL,
    source          TEXT    NOT NULL,
    units_open_ended INTEGER NOT NULL CHECK (units_open_ended IN (0, 1)),
    deliverables    TEXT    NOT NULL,
    PRIMARY KEY (version, id),
    FOREIGN KEY (version, project) REFERENCES project (version, id)
) STRICT;

CREATE TABLE task_unit (
    version  INTEGER NOT NULL,
    task     TEXT    NOT NULL,
    unit     TEXT    NOT NULL,
    position INTEGER NOT NULL,
    role     TEXT    NOT NULL CHECK (role IN ('lead', 'support')),
    PRIMARY KEY (version, task, unit),
    FOREIGN KEY (version, task) REFERENCES task (version, id),
    FOREIGN KEY (version, unit) REFERENCES unit (version, id)
) STRICT;

CREATE TABLE indicator (
    version         INTEGER NOT NULL,
    id              TEXT    NOT NULL,
    task            TEXT    NOT NULL,
    position        INTEGER NOT NULL,
    name            TEXT    NOT NULL,
    unit_of_measure TEXT    NOT NULL,
    target          INTEGER NOT NULL,
    accumulation    TEXT    NOT NULL CHECK (accumulation IN ('flow', 'level', 'ratio')),
    direction       TEXT    NOT NULL CHECK (direction IN ('at_least', 'at_most')),
    schedule        TEXT    NOT NULL CHECK (schedule IN ('linear', 'constant', 'year_end', 'nodes')),
    commitment      TEXT    NOT NULL CHECK (commitment IN ('firm', 'strive')),
    wording         TEXT    NOT NULL,
    baseline        INTEGER,
    nodes           TEXT    NOT NULL,
    PRIMARY KEY (version, id),
    FOREIGN KEY (version, task) REFERENCES task (version, id)
) STRICT;

-- The journal: rows are added, never changed, never taken out.
-- seq is the order in which this database got them; it and received_at are local, the rest is the row itself.
CREATE TABLE journal (
    seq         INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
    plan        TEXT    NOT NULL,
    kind        TEXT    NOT NULL
        CHECK (kind IN ('reading', 'increment', 'baseline', 'retarget', 'note', 'measure', 'assign', 'void')),
    subject     TEXT    NOT NULL,
    unit        TEXT    NOT NULL,
    as_of       TEXT    NOT NULL,
    recorded_at INTEGER NOT NULL,
    author      TEXT    NOT NULL,
    amount      INTEGER CHECK (amount BETWEEN -9200000000000000000 AND 9200000000000000000),
    payload     TEXT    NOT NULL,
    parents     TEXT    NOT NULL,
    hash        TEXT    NOT NULL UNIQUE,
    received_at INTEGER NOT NULL,
    CHECK ((amount IS NOT NULL) = (kind IN ('reading', 'increment', 'baseline', 'retarget')))
) STRICT;

-- Everything that the positions of an indicator need, in the order in which they need it.
CREATE INDEX journal_by_subject
    ON journal (plan, subject, kind, as_of, recorded_at, id, received_at, amount);

CREATE INDEX journal_void ON journal (subject, received_at) WHERE kind = 'void';

-- The hashes that no row names yet: what the next row names as its parents. Follows from the journal;
-- kept so that writing a row does not read them all, and compared with the journal by the check.
CREATE TABLE journal_head (
    hash TEXT PRIMARY KEY
) STRICT;
