"""Finds out how many people a deployment needs: by playing letters through its doors, and from its own past weeks."""
