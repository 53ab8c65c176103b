-- Holds what is found out about each row's arrival while the journal is rebuilt for version 2: its checksum, and
-- whether the row may have been written here.
CREATE TEMPORARY TABLE arrival (
    seq  INTEGER PRIMARY KEY,
    hash TEXT    NOT NULL,
    own  INTEGER NOT NULL
);
