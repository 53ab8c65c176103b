-- Writes a compact copy of what a reader sees now into a new file.
VACUUM INTO :file
