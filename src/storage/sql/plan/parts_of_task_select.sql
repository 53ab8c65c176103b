SELECT task, unit, role FROM task_unit WHERE version = :version AND task = :id ORDER BY position
