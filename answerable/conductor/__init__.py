"""The loop that hands each waiting row to its step."""
