-- The place and the checksum of the row that came last.
SELECT seq, arrival_hash FROM journal ORDER BY seq DESC LIMIT 1
