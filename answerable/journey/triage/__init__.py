"""Step 3: findings decide who must see a message and which clocks start."""
