INSERT INTO task_unit (version, task, unit, position, role) VALUES (:version, :task, :unit, :position, :role)
