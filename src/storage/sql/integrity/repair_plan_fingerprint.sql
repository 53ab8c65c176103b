SELECT fingerprint FROM main.plan WHERE version = :version
