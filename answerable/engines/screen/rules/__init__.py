"""Rules: what the hits of a reading mean together, a folder file per family of kinds."""
