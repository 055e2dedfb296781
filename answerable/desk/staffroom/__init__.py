"""The rooms around the desk: sign-in of staff, how the team does, its rota, its rules and its ledger."""
