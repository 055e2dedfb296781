"""The face for machines: what other systems may ask over HTTP, described in OpenAPI."""
