-- Moves the rows from a place on by one.
UPDATE main.journal SET seq = -seq - 1 WHERE seq >= :seq;
UPDATE main.journal SET seq = -seq WHERE seq < 0 AND :seq > 0;
