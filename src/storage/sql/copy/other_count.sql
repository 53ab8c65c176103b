SELECT COUNT(*) FROM other.journal
