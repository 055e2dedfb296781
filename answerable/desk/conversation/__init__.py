"""One conversation, the person beside it, and everything that can be done with it except answering."""
