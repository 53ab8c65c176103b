INSERT INTO project (version, id, position, title) VALUES (:version, :id, :position, :title)
