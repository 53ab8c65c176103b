INSERT INTO journal_head (hash) VALUES (:hash)
