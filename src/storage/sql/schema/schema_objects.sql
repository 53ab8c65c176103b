-- What the file itself says that it is made of. Indexes that SQLite makes on its own have no text.
SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_master
