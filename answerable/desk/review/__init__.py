"""Reading an answer that must be signed: signing it, or sending it back with a reason."""
