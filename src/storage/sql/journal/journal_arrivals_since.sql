-- What the checksums of arrivals are computed from, with the payloads that may say that their rows wait.
SELECT seq, hash, received_at, CASE WHEN instr(payload, 'submitted') > 0 THEN payload END, arrival_hash
FROM journal WHERE seq > :seq ORDER BY seq
