SELECT 1 FROM journal WHERE hash = :hash
