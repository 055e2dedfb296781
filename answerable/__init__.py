"""Answerable: where a regulated health organisation talks with patients as people."""
