INSERT INTO unit (version, id, position, name, aliases) VALUES (:version, :id, :position, :name, :aliases)
