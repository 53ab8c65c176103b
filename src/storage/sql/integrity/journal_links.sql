SELECT id, hash, parents, recorded_at, received_at FROM journal ORDER BY received_at, seq
