-- A row whose texts are longer than any row's may be. Its texts are not returned, so that they take memory once at most.
SELECT substr(id, 1, 100) FROM journal
WHERE length(CAST(payload AS BLOB)) > 1048576
   OR length(CAST(id AS BLOB)) + length(CAST(plan AS BLOB)) + length(CAST(subject AS BLOB))
      + length(CAST(unit AS BLOB)) + length(CAST(as_of AS BLOB)) + length(CAST(author AS BLOB))
      + length(CAST(parents AS BLOB)) + length(CAST(hash AS BLOB)) > 1048576
LIMIT 1
