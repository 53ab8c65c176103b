-- Says something of this database, unless it was said before.
INSERT INTO own (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING
