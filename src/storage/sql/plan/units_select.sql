SELECT id, name, aliases FROM unit WHERE version = :version ORDER BY position
