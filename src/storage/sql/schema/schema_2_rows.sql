-- What the checksums of the arrivals are computed from, in the order in which the rows came.
SELECT seq, hash, received_at FROM journal ORDER BY seq
