-- Holds the checksum of each row's arrival while the journal is rebuilt for version 2.
CREATE TEMPORARY TABLE arrival (
    seq  INTEGER PRIMARY KEY,
    hash TEXT    NOT NULL
);
