-- The versions of the other file with these contents.
SELECT version FROM other.plan WHERE fingerprint = :fingerprint ORDER BY version
