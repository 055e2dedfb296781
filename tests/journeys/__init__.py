"""Stories of the whole product, told by a real browser before a real server."""
