"""The six steps of a message, none of which knows another."""
