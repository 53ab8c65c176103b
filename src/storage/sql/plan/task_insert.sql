INSERT INTO task (version, id, project, position, title, source, units_open_ended, deliverables, leader, quote, quote_at,
                  printed_number, goals, due, due_wording)
VALUES (:version, :id, :project, :position, :title, :source, :units_open_ended, :deliverables, :leader, :quote, :quote_at,
        :printed_number, :goals, :due, :due_wording)
