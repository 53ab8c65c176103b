-- Where the rows stand that a filter lets through, newest first, of those that came from :from to before :before; an
-- empty value in the filter lets everything through. What a row is about is the subject of the row that it voids, if
-- it is a void. The walk goes along the primary key, so :from and :before bound what is looked at; the plan is
-- compared in a way that keeps SQLite from going along an index of plans instead, and sorting all of it.
-- json_each is the one thing here that PostgreSQL calls otherwise (json_array_elements_text, json_each_text).
SELECT j.seq
FROM journal j
LEFT JOIN journal t ON j.kind = 'void' AND t.id = j.subject
WHERE j.seq >= :from AND j.seq < :before
  AND j.plan || '' = :plan AND j.received_at <= :known_at
  AND (:unit = '' OR j.unit = :unit)
  AND (:kinds = '' OR :kinds LIKE '% ' || j.kind || ' %')
  AND (:first_day = '' OR j.as_of >= :first_day)
  AND (:last_day = '' OR j.as_of <= :last_day)
  AND (:author = '' OR j.author = :author)
  AND (:task = '' OR COALESCE(t.subject, j.subject) IN (SELECT value FROM json_each(:subjects))
       OR substr(COALESCE(t.subject, j.subject), 1, length(:task) + 1) = :task || '/')
  AND (:text = ''
       OR lower(j.author) LIKE :text ESCAPE '\'
       OR lower(COALESCE(t.subject, j.subject)) LIKE :text ESCAPE '\'
       OR COALESCE(t.subject, j.subject) IN (SELECT value FROM json_each(:named))
-- The payload as it is stored first, which is quick and finds too much; then what people wrote in it.
       OR (lower(j.payload) LIKE :stored_text ESCAPE '\'
           AND EXISTS (SELECT 1
                       FROM json_each(CASE WHEN json_valid(j.payload) THEN j.payload ELSE '{}' END) m
                       WHERE m.type = 'text' AND m.key NOT IN ('state', 'schedule', 'measure')
                         AND lower(m.value) LIKE :text ESCAPE '\')))
ORDER BY j.seq DESC
LIMIT :limit
