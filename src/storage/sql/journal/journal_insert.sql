INSERT INTO journal (seq, id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash,
                     received_at, own, waits, arrival_hash)
VALUES (:seq, :id, :plan, :kind, :subject, :unit, :as_of, :recorded_at, :author, :amount, :payload, :parents, :hash,
        :received_at, 1, :waits, :arrival_hash)
