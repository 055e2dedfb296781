"""The ground floor: clock, ids, text, sealing, logs and the write door."""
