INSERT INTO unit (version, id, position, name, aliases, members) VALUES (:version, :id, :position, :name, :aliases, :members)
