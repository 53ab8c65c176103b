SELECT id, task, name, unit_of_measure, target, accumulation, direction, schedule, commitment, wording, baseline, nodes,
       definition, data_source, quote, quote_at, printed_number
FROM indicator WHERE version = :version AND id = :id
