"""The way in: start, promises, help, and the doors of the demonstration."""
