-- Puts the other's version of a plan in the place of the damaged one.
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
