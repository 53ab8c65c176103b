SELECT id, project, title, source, units_open_ended, deliverables FROM task WHERE version = :version ORDER BY position
