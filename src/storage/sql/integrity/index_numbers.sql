-- Indexes that hold a number in a form that the tables may not have. SQLite treats 5.0 and 5 as equal when it compares
-- an index with its table, but a query that reads the index alone, such as positions.sql, reads the wrong form.
SELECT 'journal_by_subject'
WHERE EXISTS (SELECT 1 FROM journal INDEXED BY journal_by_subject
              WHERE typeof(amount) NOT IN ('integer', 'null') OR typeof(recorded_at) <> 'integer'
                 OR typeof(received_at) <> 'integer' OR typeof(waits) <> 'integer')
UNION ALL
SELECT 'journal_void'
WHERE EXISTS (SELECT 1 FROM journal INDEXED BY journal_void
              WHERE kind = 'void' AND typeof(received_at) <> 'integer')
UNION ALL
SELECT 'journal_review'
WHERE EXISTS (SELECT 1 FROM journal INDEXED BY journal_review
              WHERE kind = 'review' AND typeof(recorded_at) <> 'integer')
UNION ALL
SELECT 'plan_by_id'
WHERE EXISTS (SELECT 1 FROM plan INDEXED BY plan_by_id
              WHERE typeof(loaded_at) NOT IN ('integer', 'null') OR typeof(received_at) <> 'integer')
