-- Every row as it is stored, for the check. Then the texts that are in no index, as bytes, its place, the checksum of
-- its arrival, whether it waits, and whether its texts are longer than any row's may be, which are then left out.
SELECT id, CASE WHEN is_long THEN '' ELSE plan END, kind, CASE WHEN is_long THEN '' ELSE subject END,
       CASE WHEN is_long THEN '' ELSE unit END, as_of, recorded_at, CASE WHEN is_long THEN '' ELSE author END, amount, CASE WHEN is_long THEN '' ELSE payload END,
       CASE WHEN length(parents) > 1048576 THEN '' ELSE parents END, hash, received_at,
       CASE WHEN is_long THEN x'' ELSE CAST(unit || author || payload || parents AS BLOB) END,
       seq, arrival_hash, waits, is_long
FROM (SELECT *, length(CAST(payload AS BLOB)) > 1048576
                OR length(id) + length(plan) + length(subject) + length(unit) + length(author) + length(parents)
                   > 1048576 AS is_long
      FROM journal)
ORDER BY seq
