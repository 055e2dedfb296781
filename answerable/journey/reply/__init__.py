"""Step 4: someone writes an answer under their own name."""
