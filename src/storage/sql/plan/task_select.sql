SELECT id, project, title, source, units_open_ended, deliverables, leader, quote, quote_at, printed_number,
       goals, due, due_wording
FROM task WHERE version = :version AND id = :id
