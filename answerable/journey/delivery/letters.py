"""The few letters that leave the house: neutral, the same for everyone, with nothing in them but a link or a code."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Letter:
    """A subject and a body with one hole."""

    subject: str
    body: str


# No organisation, clinic, product or name: whoever glances at the screen learns nothing about an illness.
NOTICE: Final[dict[str, Letter]] = {
    "en": Letter("You have a new letter", "Hello,\n\nThere is a new letter for you. You can read it here:\n\n{link}\n\n"
                 "A computer sent this note. Please do not answer it: nobody would read your words.\n"),
    "de": Letter("Sie haben einen neuen Brief", "Guten Tag,\n\nein neuer Brief ist für Sie da. Hier können Sie ihn "
                 "lesen:\n\n{link}\n\nDiese Nachricht hat ein Computer geschickt. Bitte antworten Sie nicht darauf: "
                 "Niemand würde es lesen.\n"),
    "fr": Letter("Vous avez une nouvelle lettre", "Bonjour,\n\nUne nouvelle lettre est là pour vous. Vous pouvez la "
                 "lire ici :\n\n{link}\n\nUn ordinateur a envoyé ce message. Merci de ne pas y répondre : personne "
                 "ne le lirait.\n"),
    "es": Letter("Tiene una carta nueva", "Hola:\n\nHay una carta nueva para usted. Puede leerla aquí:\n\n{link}\n\n"
                 "Este aviso lo envió un ordenador. Por favor, no lo conteste: nadie lo leería.\n"),
}
CODE: Final[dict[str, Letter]] = {
    "en": Letter("Your code", "Hello,\n\nYour code is {code}\n\nType it on the page where you asked for it. It works "
                 "for 15 minutes. Nobody will ever ask you for it by phone or mail.\n\nIf you did not ask for a "
                 "code, you need not do anything.\n"),
    "de": Letter("Ihr Code", "Guten Tag,\n\nIhr Code ist {code}\n\nGeben Sie ihn auf der Seite ein, auf der Sie ihn "
                 "angefordert haben. Er gilt 15 Minuten. Niemand wird Sie je am Telefon oder per Mail danach "
                 "fragen.\n\nWenn Sie keinen Code angefordert haben, müssen Sie nichts tun.\n"),
    "fr": Letter("Votre code", "Bonjour,\n\nVotre code est {code}\n\nTapez-le sur la page où vous l’avez demandé. Il "
                 "est valable 15 minutes. Personne ne vous le demandera jamais par téléphone ou par mail.\n\nSi vous "
                 "n’avez pas demandé de code, vous n’avez rien à faire.\n"),
    "es": Letter("Su código", "Hola:\n\nSu código es {code}\n\nEscríbalo en la página donde lo pidió. Sirve durante "
                 "15 minutos. Nadie se lo pedirá nunca por teléfono ni por correo.\n\nSi usted no pidió ningún "
                 "código, no tiene que hacer nada.\n"),
}
INVITATION: Final = Letter("Your invitation", "Hello,\n\nYou are invited to join a team that answers people's "
                           "letters. Open this page within three days:\n\n{link}\n\nThe link works once. If you did "
                           "not expect it, you need not do anything.\n")


def notice(language: str, link: str) -> tuple[str, str]:
    """Subject and body of the note that a letter waits, in the person's language or in English."""
    letter = _in(NOTICE, language)
    return letter.subject, letter.body.format(link=link)


def code(language: str, digits: str) -> tuple[str, str]:
    """Subject and body that carry a sign-in code; the code is never in the subject, which shows on locked screens."""
    letter = _in(CODE, language)
    return letter.subject, letter.body.format(code=digits)


def invitation(link: str) -> tuple[str, str]:
    """Subject and body of an invitation to staff."""
    return INVITATION.subject, INVITATION.body.format(link=link)


def _in(letters: dict[str, Letter], language: str) -> Letter:
    return letters.get(language.lower().partition("-")[0], letters["en"])
