SELECT version, fingerprint FROM plan ORDER BY version
