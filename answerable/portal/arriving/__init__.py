"""Showing that an address is yours, and leaving."""
