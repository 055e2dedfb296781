"""The person's conversations."""
