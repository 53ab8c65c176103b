SELECT id, task, name, unit_of_measure, target, accumulation, direction, schedule, commitment, wording, baseline, nodes
FROM indicator WHERE version = :version AND id = :id
