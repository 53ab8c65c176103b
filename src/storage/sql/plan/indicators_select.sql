SELECT id, task, name, unit_of_measure, target, accumulation, direction, schedule, commitment, wording, baseline, nodes,
       definition, data_source, quote, quote_at, printed_number, comparison, band, target_to, units, shares, yearly, parts, due, due_wording, available_on, data_lag_months,
       continues
FROM indicator WHERE version = :version ORDER BY position
