"""Who may do what: permissions, roles, the plain actor, the check."""
