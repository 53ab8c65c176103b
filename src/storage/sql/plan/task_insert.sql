INSERT INTO task (version, id, project, position, title, source, units_open_ended, deliverables)
VALUES (:version, :id, :project, :position, :title, :source, :units_open_ended, :deliverables)
