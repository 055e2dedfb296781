"""Finding conversations by person, and by what the screen saw in them."""
