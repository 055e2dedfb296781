"""Step 1: what arrives is kept, and only then is anyone told that it was received."""
