-- The plan versions with a time that no clock shows.
SELECT version FROM plan
WHERE received_at NOT BETWEEN 0 AND 281474976710655 OR loaded_at NOT BETWEEN 0 AND 281474976710655
