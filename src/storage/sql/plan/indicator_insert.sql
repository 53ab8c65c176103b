INSERT INTO indicator (version, id, task, position, name, unit_of_measure, target, accumulation, direction,
                       schedule, commitment, wording, baseline, nodes, definition, data_source, quote, quote_at,
                       printed_number)
VALUES (:version, :id, :task, :position, :name, :unit_of_measure, :target, :accumulation, :direction,
        :schedule, :commitment, :wording, :baseline, :nodes, :definition, :data_source, :quote, :quote_at,
        :printed_number)
