-- Takes the times of arrival from the other file.
UPDATE main.journal
SET received_at = (SELECT o.received_at FROM other.journal o WHERE o.hash = main.journal.hash)
WHERE EXISTS (SELECT 1 FROM other.journal o
               WHERE o.hash = main.journal.hash AND o.received_at <> main.journal.received_at)
