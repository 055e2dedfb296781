"""The port by which words leave, and one folder per provider."""
