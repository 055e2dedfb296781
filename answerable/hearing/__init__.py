"""Which version of the screen listens for an organisation, the labels that staff give, and how much is missed."""
