"""Step 5: someone else signs what needs a signature, in minutes."""
