DELETE FROM journal_head
