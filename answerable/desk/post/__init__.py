"""Mail that could not be sorted, and what came by itself."""
