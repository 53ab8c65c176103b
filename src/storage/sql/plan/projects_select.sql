SELECT id, title FROM project WHERE version = :version ORDER BY position
