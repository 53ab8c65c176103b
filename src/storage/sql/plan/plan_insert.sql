INSERT INTO plan (version, id, title, issuer, issued_on, period_from, period_to, tolerance, loaded_at, received_at,
                  fingerprint, office, document_name, document_sha256, document_text, rank_from, report_day,
                  review, evidence)
VALUES (:version, :id, :title, :issuer, :issued_on, :period_from, :period_to, :tolerance, :loaded_at, :received_at,
        :fingerprint, :office, :document_name, :document_sha256, :document_text, :rank_from, :report_day,
        :review, :evidence)
