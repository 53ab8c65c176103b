SELECT value FROM own WHERE name = :name
