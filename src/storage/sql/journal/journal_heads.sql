SELECT hash FROM journal_head ORDER BY hash
