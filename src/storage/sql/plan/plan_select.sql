SELECT id, title, issuer, issued_on, period_from, period_to, tolerance FROM plan WHERE version = :version
