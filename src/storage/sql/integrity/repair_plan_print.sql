UPDATE main.plan SET fingerprint = :fingerprint WHERE version = :version
