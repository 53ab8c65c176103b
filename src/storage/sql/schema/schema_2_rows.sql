-- What that is computed from, in the order in which the rows came.
SELECT seq, hash, received_at, recorded_at FROM journal ORDER BY seq
