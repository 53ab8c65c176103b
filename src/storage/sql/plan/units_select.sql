SELECT id, name, aliases, members FROM unit WHERE version = :version ORDER BY position
