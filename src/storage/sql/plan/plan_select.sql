SELECT id, title, issuer, issued_on, period_from, period_to, tolerance, office, document_name, document_sha256,
       document_text, rank_from, report_day, review, evidence
FROM plan WHERE version = :version
