"""What others built for the same work, in an environment of its own, measured in the same run."""
