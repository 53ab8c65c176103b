-- Replaces a damaged plan version by the one in the other file.
DELETE FROM main.indicator WHERE version = :version;
DELETE FROM main.task_unit WHERE version = :version;
DELETE FROM main.task WHERE version = :version;
DELETE FROM main.project WHERE version = :version;
DELETE FROM main.unit WHERE version = :version;
DELETE FROM main.plan WHERE version = :version;
INSERT INTO main.plan SELECT * FROM other.plan WHERE version = :version;
INSERT INTO main.unit SELECT * FROM other.unit WHERE version = :version;
INSERT INTO main.project SELECT * FROM other.project WHERE version = :version;
INSERT INTO main.task SELECT * FROM other.task WHERE version = :version;
INSERT INTO main.task_unit SELECT * FROM other.task_unit WHERE version = :version;
INSERT INTO main.indicator SELECT * FROM other.indicator WHERE version = :version;
