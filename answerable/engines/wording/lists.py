"""Word lists, written as running text so that a person can read and mend them."""


def listed(text: str) -> frozenset[str]:
    """The words of `text`, each once."""
    return frozenset(text.split())
