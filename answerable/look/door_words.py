"""What the door on another's page says, in the languages in which it can say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from answerable.look.words import TITLES


@dataclass(frozen=True, slots=True)
class DoorWords:
    """The button, and the frame around the form. The form itself speaks the language of the house.

    `answer` holds {time}, which the reader's own browser fills in by the reader's own clock.
    """

    write: str
    one: str
    two: str
    more: str
    someone: str
    answer: str
    title: str
    close: str
    elsewhere: str
    shut_out: str
    unreached: str
    moment: str


WORDS = {
    "en": DoorWords(
        "Write to a person", "{name} is here now", "{name} and 1 other are here now",
        "{name} and {others} others are here now", "Someone is here now", "next answer by {time}", "Write to {house}",
        "Close", "Open in a new tab", "This page does not let our form in. Please open it in a new tab.",
        "We cannot be reached just now. Please try again.", "One moment…",
    ),
    "de": DoorWords(
        "Schreiben Sie einem Menschen", "{name} ist gerade da", "{name} und 1 andere Person sind gerade da",
        "{name} und {others} andere sind gerade da", "Gerade ist jemand da", "nächste Antwort bis {time}",
        "An {house} schreiben", "Schließen", "In neuem Tab öffnen",
        "Diese Seite lässt unser Formular nicht herein. Bitte öffnen Sie es in einem neuen Tab.",
        "Wir sind gerade nicht zu erreichen. Bitte versuchen Sie es noch einmal.", "Einen Moment …",
    ),
    "fr": DoorWords(
        "Écrivez à une personne", "{name} est là en ce moment", "{name} et 1 autre personne sont là en ce moment",
        "{name} et {others} autres personnes sont là en ce moment", "Quelqu’un est là en ce moment",
        "prochaine réponse au plus tard : {time}", "Écrire à {house}", "Fermer", "Ouvrir dans un nouvel onglet",
        "Cette page ne laisse pas entrer notre formulaire. Ouvrez-le dans un nouvel onglet.",
        "Nous ne sommes pas joignables en ce moment. Veuillez réessayer.", "Un instant…",
    ),
    "es": DoorWords(
        "Escriba a una persona", "{name} está aquí ahora", "{name} y 1 persona más están aquí ahora",
        "{name} y {others} personas más están aquí ahora", "Alguien está aquí ahora",
        "próxima respuesta, a más tardar: {time}", "Escribir a {house}", "Cerrar", "Abrir en una pestaña nueva",
        "Esta página no deja entrar nuestro formulario. Ábralo en una pestaña nueva.",
        "En este momento no es posible conectar con nosotros. Inténtelo de nuevo.", "Un momento…",
    ),
}
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}


def spoken(language: str) -> str:
    """'de' for 'de-AT'; English for what the door does not speak."""
    short = language.strip().replace("_", "-").partition("-")[0].lower()
    return short if short in WORDS else "en"


def here_said(names: Sequence[str], language: str, *, someone: bool = False) -> str:
    """'Marta and 2 others are here now'; without names, whether anyone is; empty when nobody is."""
    words = WORDS[spoken(language)]
    if not names:
        return words.someone if someone else ""
    form = (words.one, words.two)[len(names) - 1] if len(names) <= 2 else words.more
    return form.format(name=first_name(names[0]), others=len(names) - 1)


def first_name(name: str) -> str:
    """'Marta' for Marta Lindqvist; 'Dr Okafor' stays whole, for whoever chose a title is called by it."""
    words = name.split()
    return words[0] if words and words[0].strip(".").lower() not in TITLES else name
