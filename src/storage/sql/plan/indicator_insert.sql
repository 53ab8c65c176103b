INSERT INTO indicator (version, id, task, position, name, unit_of_measure, target, accumulation, direction,
                       schedule, commitment, wording, baseline, nodes)
VALUES (:version, :id, :task, :position, :name, :unit_of_measure, :target, :accumulation, :direction,
        :schedule, :commitment, :wording, :baseline, :nodes)
