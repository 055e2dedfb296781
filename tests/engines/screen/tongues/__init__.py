"""What the screen must find in languages other than English, a table for each."""
