"""Writing an answer: drafts that keep themselves, what the margin says, and sending."""
