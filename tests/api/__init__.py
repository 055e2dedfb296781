"""Tests of the face for machines."""
