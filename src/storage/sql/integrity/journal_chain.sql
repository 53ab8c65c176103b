SELECT hash, parents FROM journal WHERE received_at <= :known_at
