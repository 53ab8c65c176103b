UPDATE main.journal SET received_at = :received_at, arrival_hash = :arrival_hash WHERE seq = :seq
