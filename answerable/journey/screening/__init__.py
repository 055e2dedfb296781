"""Step 2: every message is looked at for harm, crisis and privacy before ordinary staff see it."""
