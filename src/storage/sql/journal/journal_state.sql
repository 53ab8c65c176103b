-- What tells two states of a journal apart at a glance.
SELECT COUNT(*) || ' ' || COALESCE((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), '') FROM journal
