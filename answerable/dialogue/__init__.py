"""Conversations: threads, messages, what the screen saw in them, and the one door by which a message moves."""
