"""Those who write and those who answer, how to reach them, and the keys that seal their words."""
