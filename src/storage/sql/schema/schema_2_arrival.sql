INSERT INTO temp.arrival (seq, hash) VALUES (:seq, :hash)
