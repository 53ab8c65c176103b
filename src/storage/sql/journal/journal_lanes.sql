-- Each kind, subject and unit of a plan's rows of some kinds, once, with their first and last day. Walks the index from
-- one to the next (the next unit of the same subject, else the next subject), however many rows each has. UNION takes no
-- row twice, so that the walk ends in a damaged file, too, whose index and table disagree. PostgreSQL has
-- json_array_elements_text in place of json_each.
WITH RECURSIVE lane (kind, seq) AS (
    SELECT k.value, (SELECT j.seq FROM journal j
                      WHERE j.plan = :plan AND j.kind = k.value
                      ORDER BY j.subject, j.unit LIMIT 1)
    FROM json_each(:kinds) k
    UNION
    SELECT l.kind,
           COALESCE((SELECT n.seq FROM journal n
                      WHERE n.plan = :plan AND n.kind = l.kind
                        AND n.subject = (SELECT p.subject FROM journal p WHERE p.seq = l.seq)
                        AND n.unit > (SELECT p.unit FROM journal p WHERE p.seq = l.seq)
                      ORDER BY n.unit LIMIT 1),
                    (SELECT n.seq FROM journal n
                      WHERE n.plan = :plan AND n.kind = l.kind
                        AND n.subject > (SELECT p.subject FROM journal p WHERE p.seq = l.seq)
                      ORDER BY n.subject, n.unit LIMIT 1))
    FROM lane l
    WHERE l.seq IS NOT NULL
)
SELECT l.kind, p.subject, p.unit,
       (SELECT MIN(f.as_of) FROM journal f
         WHERE f.plan = :plan AND f.kind = l.kind AND f.subject = p.subject AND f.unit = p.unit),
       (SELECT MAX(t.as_of) FROM journal t
         WHERE t.plan = :plan AND t.kind = l.kind AND t.subject = p.subject AND t.unit = p.unit)
FROM lane l
JOIN journal p ON p.seq = l.seq
