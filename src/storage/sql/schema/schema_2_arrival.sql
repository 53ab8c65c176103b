INSERT INTO temp.arrival (seq, hash, own) VALUES (:seq, :hash, :own)
