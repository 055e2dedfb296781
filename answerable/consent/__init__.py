"""Why data may be used: purposes, grants, and the pass that opens sealed data."""
