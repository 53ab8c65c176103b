-- Every row as it is stored, for the check. Then the texts that are in no index, as bytes, its place, the checksum of
-- its arrival, whether it waits, and whether its texts are longer than any row's may be, which are then left out.
SELECT CASE WHEN is_long THEN substr(id, 1, 100) ELSE id END, CASE WHEN is_long THEN '' ELSE plan END, kind,
       CASE WHEN is_long THEN '' ELSE subject END, CASE WHEN is_long THEN '' ELSE unit END,
       CASE WHEN is_long THEN '' ELSE as_of END, recorded_at, CASE WHEN is_long THEN '' ELSE author END, amount,
       CASE WHEN is_long THEN '' ELSE payload END, CASE WHEN is_long THEN '' ELSE parents END,
       CASE WHEN is_long THEN '' ELSE hash END, received_at,
       CASE WHEN is_long THEN x'' ELSE CAST(plan || subject || unit || author || payload || parents AS BLOB) END,
       seq, arrival_hash, waits, is_long
FROM (SELECT *, length(CAST(payload AS BLOB)) > 1048576
                OR length(CAST(id AS BLOB)) + length(CAST(plan AS BLOB)) + length(CAST(subject AS BLOB))
                   + length(CAST(unit AS BLOB)) + length(CAST(as_of AS BLOB)) + length(CAST(author AS BLOB))
                   + length(CAST(parents AS BLOB)) + length(CAST(hash AS BLOB)) > 1048576 AS is_long
      FROM journal)
ORDER BY seq
