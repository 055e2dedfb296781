"""The letters by clock: what needs me now, what can wait, and what is with others."""
