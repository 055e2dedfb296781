"""A history in plain words, for every face."""
