-- Puts a version into force that came by a merge.
UPDATE plan SET loaded_at = :loaded_at WHERE version = :version AND loaded_at IS NULL
