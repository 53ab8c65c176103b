-- The places of the rows that match a filter, newest first, from :from to before :before. An empty value does not
-- filter. A void or a review is about the subject of the row that it names. The query walks the primary key, so :from and :before
-- bound its work; the plan is compared in a way that keeps SQLite from walking an index of plans and sorting its rows.
-- PostgreSQL has json_array_elements_text and json_each_text in place of json_each.
SELECT j.seq
FROM journal j
LEFT JOIN journal t ON j.kind IN ('void', 'review') AND t.id = j.subject
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
