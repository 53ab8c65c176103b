-- A sound, compact copy of all that a reader sees now, into a file that is not there yet.
VACUUM INTO :file
