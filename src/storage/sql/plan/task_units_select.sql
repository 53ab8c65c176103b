SELECT task, unit, role FROM task_unit WHERE version = :version ORDER BY task, position
