-- Whether a version of the plan was ever loaded here.
SELECT EXISTS (SELECT 1 FROM plan WHERE id = :id AND loaded_at IS NOT NULL)
