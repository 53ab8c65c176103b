-- Replaces everything in this database by everything in the other one, which has the same schema.
DELETE FROM main.journal_head;
DELETE FROM main.journal;
DELETE FROM main.indicator;
DELETE FROM main.task_unit;
DELETE FROM main.task;
DELETE FROM main.project;
DELETE FROM main.unit;
DELETE FROM main.plan;
INSERT INTO main.plan SELECT * FROM other.plan;
INSERT INTO main.unit SELECT * FROM other.unit;
INSERT INTO main.project SELECT * FROM other.project;
INSERT INTO main.task SELECT * FROM other.task;
INSERT INTO main.task_unit SELECT * FROM other.task_unit;
INSERT INTO main.indicator SELECT * FROM other.indicator;
INSERT INTO main.journal SELECT * FROM other.journal ORDER BY seq;
INSERT INTO main.journal_head SELECT * FROM other.journal_head;
