SELECT id, name, aliases, members FROM unit WHERE version = :version AND members IS NOT NULL ORDER BY position
