-- The plan versions with a time that no clock shows.
SELECT version FROM plan
WHERE received_at NOT BETWEEN 0 AND 253402300799999 OR loaded_at NOT BETWEEN 0 AND 253402300799999
