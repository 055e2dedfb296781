"""Rows that wait: due, claimed with a lease, finished with a fencing check."""
