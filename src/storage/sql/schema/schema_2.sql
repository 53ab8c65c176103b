-- Version 2. The plan says more (xushi-plan/2), a version that came by a merge is not in force, the journal knows three
-- more kinds and which rows were written here, and what is this database's own has tables of its own.
ALTER TABLE indicator RENAME TO indicator_1;
ALTER TABLE task_unit RENAME TO task_unit_1;
ALTER TABLE task RENAME TO task_1;
ALTER TABLE project RENAME TO project_1;
ALTER TABLE unit RENAME TO unit_1;
ALTER TABLE plan RENAME TO plan_1;
ALTER TABLE journal RENAME TO journal_1;
DROP INDEX plan_by_id;
DROP INDEX journal_by_subject;
DROP INDEX journal_void;

-- A row for each version of a plan. One that was loaded here is in force from loaded_at on. One that came by
-- a merge has no such time and is not in force.
CREATE TABLE plan (
    version         INTEGER PRIMARY KEY,
    id              TEXT    NOT NULL,
    title           TEXT    NOT NULL,
    issuer          TEXT    NOT NULL,
    issued_on       TEXT    NOT NULL,
    period_from     TEXT    NOT NULL,
    period_to       TEXT    NOT NULL,
    tolerance       INTEGER NOT NULL,
    loaded_at       INTEGER,
    received_at     INTEGER NOT NULL,
    fingerprint     TEXT    NOT NULL,
    rank_from       INTEGER,
    report_day      INTEGER,
    review          TEXT CHECK (review IN ('none', 'office')),
    evidence        TEXT CHECK (evidence IN ('none', 'required')),
    office          TEXT,
    document_name   TEXT,
    document_sha256 TEXT,
    document_text   TEXT,
    CHECK (period_from <= period_to)
) STRICT;

CREATE INDEX plan_by_id ON plan (id, loaded_at, received_at);

CREATE TABLE unit (
    version  INTEGER NOT NULL REFERENCES plan (version),
    id       TEXT    NOT NULL,
    position INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    aliases  TEXT    NOT NULL,
    members  TEXT,
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
    version          INTEGER NOT NULL,
    id               TEXT    NOT NULL,
    project          TEXT    NOT NULL,
    position         INTEGER NOT NULL,
    title            TEXT    NOT NULL,
    source           TEXT    NOT NULL,
    units_open_ended INTEGER NOT NULL CHECK (units_open_ended IN (0, 1)),
    deliverables     TEXT    NOT NULL,
    goals            TEXT,
    leader           TEXT,
    due              TEXT,
    due_wording      TEXT,
    quote            TEXT,
    quote_at         TEXT,
    printed_number   TEXT,
    PRIMARY KEY (version, id),
    FOREIGN KEY (version, project) REFERENCES project (version, id)
) STRICT;

CREATE TABLE task_unit (
    version  INTEGER NOT NULL,
    task     TEXT    NOT NULL,
    unit     TEXT    NOT NULL,
    position INTEGER NOT NULL,
    role     TEXT    NOT NULL CHECK (role IN ('lead', 'joint', 'support')),
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
    comparison      TEXT
        CHECK (comparison IN ('at_least', 'at_most', 'more_than', 'less_than', 'about', 'range', 'rank')),
    band            INTEGER,
    target_to       INTEGER,
    units           TEXT,
    shares          TEXT,
    yearly          TEXT,
    parts           TEXT,
    due             TEXT,
    due_wording     TEXT,
    available_on    TEXT,
    data_lag_months INTEGER,
    definition      TEXT,
    data_source     TEXT,
    quote           TEXT,
    quote_at        TEXT,
    printed_number  TEXT,
    continues       TEXT,
    PRIMARY KEY (version, id),
    FOREIGN KEY (version, task) REFERENCES task (version, id)
) STRICT;

-- The journal: rows are added, never changed, never taken out.
-- Local, and no part of the row: seq, the order in which this database got the rows, received_at, own, whether the row
-- was written here, waits, whether its payload says that it waits for a review, and arrival_hash, the checksum of this
-- row's arrival and of all before it (domain/arrival_hash.h). The rest is the row itself.
CREATE TABLE journal (
    seq          INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    plan         TEXT    NOT NULL,
    kind         TEXT    NOT NULL
        CHECK (kind IN ('reading', 'increment', 'baseline', 'retarget', 'note', 'measure', 'assign', 'void',
                        'evidence', 'review', 'close')),
    subject      TEXT    NOT NULL,
    unit         TEXT    NOT NULL,
    as_of        TEXT    NOT NULL,
    recorded_at  INTEGER NOT NULL,
    author       TEXT    NOT NULL,
    amount       INTEGER CHECK (amount BETWEEN -9200000000000000000 AND 9200000000000000000),
    payload      TEXT    NOT NULL,
    parents      TEXT    NOT NULL,
    hash         TEXT    NOT NULL UNIQUE,
    received_at  INTEGER NOT NULL,
    own          INTEGER NOT NULL CHECK (own IN (0, 1)),
    waits        INTEGER NOT NULL CHECK (waits IN (0, 1)),
    arrival_hash TEXT    NOT NULL,
    CHECK ((amount IS NOT NULL) = (kind IN ('reading', 'increment', 'baseline', 'retarget')))
) STRICT;

INSERT INTO plan (version, id, title, issuer, issued_on, period_from, period_to, tolerance, loaded_at, received_at,
                  fingerprint)
SELECT version, id, title, issuer, issued_on, period_from, period_to, tolerance, loaded_at, loaded_at, fingerprint
FROM plan_1 ORDER BY version;
INSERT INTO unit (version, id, position, name, aliases)
SELECT version, id, position, name, aliases FROM unit_1 ORDER BY rowid;
INSERT INTO project SELECT * FROM project_1 ORDER BY rowid;
INSERT INTO task (version, id, project, position, title, source, units_open_ended, deliverables)
SELECT version, id, project, position, title, source, units_open_ended, deliverables FROM task_1 ORDER BY rowid;
INSERT INTO task_unit SELECT * FROM task_unit_1 ORDER BY rowid;
INSERT INTO indicator (version, id, task, position, name, unit_of_measure, target, accumulation, direction, schedule,
                       commitment, wording, baseline, nodes)
SELECT version, id, task, position, name, unit_of_measure, target, accumulation, direction, schedule, commitment,
       wording, baseline, nodes
FROM indicator_1 ORDER BY rowid;
INSERT INTO journal (seq, id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash,
                     received_at, own, waits, arrival_hash)
SELECT j.seq, j.id, j.plan, j.kind, j.subject, j.unit, j.as_of, j.recorded_at, j.author, j.amount, j.payload,
       j.parents, j.hash, j.received_at, a.own, 0, a.hash
FROM journal_1 j JOIN temp.arrival a ON a.seq = j.seq
ORDER BY j.seq;
DROP TABLE indicator_1;
DROP TABLE task_unit_1;
DROP TABLE task_1;
DROP TABLE project_1;
DROP TABLE unit_1;
DROP TABLE plan_1;
DROP TABLE journal_1;
DROP TABLE temp.arrival;

-- Everything that the positions of an indicator need, in the order in which they need it.
CREATE INDEX journal_by_subject
    ON journal (plan, subject, kind, as_of, recorded_at, id, received_at, amount, waits, unit);

-- Which units said something of a kind about a subject, and from when to when.
CREATE INDEX journal_by_unit ON journal (plan, kind, subject, unit, as_of);

CREATE INDEX journal_void ON journal (subject, plan, received_at) WHERE kind = 'void';

CREATE INDEX journal_review ON journal (subject, plan, recorded_at, id) WHERE kind = 'review';

CREATE INDEX journal_foreign ON journal (seq) WHERE own = 0;

-- What is this database's own: its lineage, the plan that was chosen.
CREATE TABLE own (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- A lineage that all copies of a database of version 1 agree on: of its first row, else of its first plan version.
INSERT INTO own (name, value)
SELECT 'lineage', lineage
FROM (SELECT COALESCE((SELECT hash FROM journal ORDER BY seq LIMIT 1),
                      (SELECT fingerprint || '-' || loaded_at FROM plan ORDER BY version LIMIT 1)) AS lineage)
WHERE lineage IS NOT NULL;

-- Plans that are being made.
CREATE TABLE draft (
    id         TEXT    PRIMARY KEY,
    title      TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    contents   TEXT    NOT NULL
) STRICT;

-- The papers that were printed officially, with the file that keeps each.
CREATE TABLE print (
    number     INTEGER PRIMARY KEY,
    printed_at INTEGER NOT NULL,
    paper      TEXT    NOT NULL,
    plan       TEXT    NOT NULL,
    unit       TEXT    NOT NULL,
    as_of      TEXT    NOT NULL,
    digest     TEXT    NOT NULL,
    edition    TEXT    NOT NULL,
    file       TEXT    NOT NULL,
    sha256     TEXT    NOT NULL
) STRICT;
