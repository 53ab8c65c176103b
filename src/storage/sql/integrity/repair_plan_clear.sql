-- Empties a damaged plan version, but for its head.
DELETE FROM main.indicator WHERE version = :version;
DELETE FROM main.task_unit WHERE version = :version;
DELETE FROM main.task WHERE version = :version;
DELETE FROM main.project WHERE version = :version;
DELETE FROM main.unit WHERE version = :version;
