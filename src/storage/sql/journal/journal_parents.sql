SELECT parents FROM journal WHERE hash = :hash
