UPDATE journal SET arrival_hash = :arrival_hash, waits = :waits WHERE seq = :seq
