SELECT 1 FROM plan WHERE id = :id AND fingerprint = :fingerprint
