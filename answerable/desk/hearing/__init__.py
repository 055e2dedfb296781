"""How well the screen hears: who listens, what it costs, how much it misses, and why it saw what it saw."""
