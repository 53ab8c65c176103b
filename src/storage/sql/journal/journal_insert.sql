INSERT INTO journal (id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash,
                     received_at)
VALUES (:id, :plan, :kind, :subject, :unit, :as_of, :recorded_at, :author, :amount, :payload, :parents, :hash,
        :received_at)
