"""A letter's language by its small words, or none."""

import pytest

from answerable.journey.inbound.tongue import tongue_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Does Quillorin have to stay in the fridge when I travel to my sister next week?", "en"),
        ("Ich habe seit Sonntag einen Ausschlag und weiß nicht, ob ich die Tabletten weiter nehmen darf.", "de"),
        ("J’ai une éruption depuis dimanche et je ne sais pas si je dois arrêter le traitement.", "fr"),
        ("Tengo una erupción desde el domingo y no sé si puedo seguir con las pastillas.", "es"),
        ("Ho un'eruzione da domenica e non so se il medico è in vacanza.", "it"),
        ("Tenho uma erupção desde domingo e não sei se o comprimido é bom para mim.", "pt"),
        ("Ik heb sinds zondag uitslag en weet niet of ik met de tabletten kan stoppen.", "nl"),
        ("Jag har utslag sedan i söndags och vet inte om det är för mycket.", "sv"),
        ("Danke!", ""),
        ("", ""),
        ("4711 / 12", ""),
        ("Мне плохо с воскресенья.", ""),
    ],
)
def test_small_words_tell_the_language(text: str, language: str) -> None:
    assert tongue_of(text) == language
