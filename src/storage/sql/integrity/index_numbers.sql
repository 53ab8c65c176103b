-- Indexes that hold a number in another form than the tables may: SQLite takes 5.0 for 5 when it compares the two, but
-- whoever reads the index alone, as positions.sql does, reads something else.
SELECT 'journal_by_subject'
WHERE EXISTS (SELECT 1 FROM journal INDEXED BY journal_by_subject
              WHERE typeof(amount) NOT IN ('integer', 'null') OR typeof(recorded_at) <> 'integer'
                 OR typeof(received_at) <> 'integer')
UNION ALL
SELECT 'journal_void'
WHERE EXISTS (SELECT 1 FROM journal INDEXED BY journal_void
              WHERE kind = 'void' AND typeof(received_at) <> 'integer')
UNION ALL
SELECT 'plan_by_id'
WHERE EXISTS (SELECT 1 FROM plan INDEXED BY plan_by_id WHERE typeof(loaded_at) <> 'integer')
