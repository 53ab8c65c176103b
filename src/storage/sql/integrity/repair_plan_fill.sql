-- Fills a plan version with the contents of a version of the other file. When it came and from when on it is in force
-- stays as it is here.
UPDATE main.plan
SET (id, title, issuer, issued_on, period_from, period_to, tolerance, fingerprint, rank_from, report_day, review, evidence,
     office, document_name, document_sha256, document_text)
    = (SELECT id, title, issuer, issued_on, period_from, period_to, tolerance, fingerprint, rank_from, report_day, review, evidence,
              office, document_name, document_sha256, document_text
         FROM other.plan WHERE version = :other)
WHERE version = :version;
INSERT INTO main.unit (version, id, position, name, aliases, members)
SELECT :version, id, position, name, aliases, members
FROM other.unit WHERE version = :other;
INSERT INTO main.project (version, id, position, title)
SELECT :version, id, position, title
FROM other.project WHERE version = :other;
INSERT INTO main.task (version, id, project, position, title, source, units_open_ended, deliverables, goals, leader, due, due_wording, quote,
       quote_at, printed_number)
SELECT :version, id, project, position, title, source, units_open_ended, deliverables, goals, leader, due, due_wording, quote,
       quote_at, printed_number
FROM other.task WHERE version = :other;
INSERT INTO main.task_unit (version, task, unit, position, role)
SELECT :version, task, unit, position, role
FROM other.task_unit WHERE version = :other;
INSERT INTO main.indicator (version, id, task, position, name, unit_of_measure, target, accumulation, direction, schedule, commitment, wording,
       baseline, nodes, comparison, band, target_to, units, shares, yearly, parts, due, due_wording, available_on,
       data_lag_months, definition, data_source, quote, quote_at, printed_number, continues)
SELECT :version, id, task, position, name, unit_of_measure, target, accumulation, direction, schedule, commitment, wording,
       baseline, nodes, comparison, band, target_to, units, shares, yearly, parts, due, due_wording, available_on,
       data_lag_months, definition, data_source, quote, quote_at, printed_number, continues
FROM other.indicator WHERE version = :other;
