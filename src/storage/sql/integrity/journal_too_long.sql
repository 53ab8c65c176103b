-- A row whose texts are longer than any row's may be. Its texts are not returned, so that they take memory once at most.
SELECT id FROM journal
WHERE length(CAST(payload AS BLOB)) > 1048576
   OR length(id) + length(plan) + length(subject) + length(unit) + length(author) + length(parents) > 1048576
LIMIT 1
