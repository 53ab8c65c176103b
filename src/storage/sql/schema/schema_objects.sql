-- The schema as the file declares it. Indexes that SQLite creates by itself have no text.
SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_master
