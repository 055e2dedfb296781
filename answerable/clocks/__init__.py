"""Promises with a deadline and an owner."""
