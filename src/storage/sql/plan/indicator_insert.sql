INSERT INTO indicator (version, id, task, position, name, unit_of_measure, target, accumulation, direction,
                       schedule, commitment, wording, baseline, nodes, definition, data_source, quote, quote_at,
                       printed_number, comparison, band, target_to, units, shares, yearly, parts, due,
                       due_wording, available_on, data_lag_months, continues)
VALUES (:version, :id, :task, :position, :name, :unit_of_measure, :target, :accumulation, :direction,
        :schedule, :commitment, :wording, :baseline, :nodes, :definition, :data_source, :quote, :quote_at,
        :printed_number, :comparison, :band, :target_to, :units, :shares, :yearly, :parts, :due,
        :due_wording, :available_on, :data_lag_months, :continues)
