SELECT value FROM own WHERE name = 'lineage'
