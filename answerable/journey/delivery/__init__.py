"""Step 6: the answer reaches the person, and each attempt is shown as what it is."""
