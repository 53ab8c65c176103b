SELECT 1 FROM other.plan WHERE version = :version
