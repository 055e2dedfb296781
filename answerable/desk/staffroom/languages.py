"""The languages that someone may say they write in."""

from answerable.desk.words import language_said

CODES = (
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "sv",
    "da",
    "nb",
    "fi",
    "cs",
    "hu",
    "ro",
    "el",
    "tr",
    "ar",
    "uk",
    "ru",
    "hi",
    "bn",
    "zh-hans",
    "ja",
    "ko",
    "ga",
    "cy",
)


def offered() -> list[tuple[str, str]]:
    """Codes and names, by name."""
    return sorted(((code, language_said(code)) for code in CODES), key=lambda each: each[1])
