"""How mail programs say, in many languages, what is quoted, what is forwarded, and which device wrote."""

import re

# "On Monday, 3 March 2026 at 10:12, Ann <ann@example.org> wrote:", read as one line of at most 400 letters.
WROTE = re.compile(
    r"(?:on\b.{4,300}\bwrote|am\b.{4,300}\bschrieb\b.{0,120}|le\b.{4,300}\ba écrit|el\b.{4,300}\bescribió"
    r"|il\b.{4,300}\bha scritto|op\b.{4,300}\b(?:schreef|het volgende geschreven)\b.{0,120}"
    r"|(?:em|no dia|a)\b.{4,300}\bescreveu|w dniu\b.{4,300}\b(?:napisał|napisała|pisze)\b.{0,120}"
    r"|den\b.{4,300}\bskrev\b.{0,120}|[^<]{1,200}<[^<>\s@]{1,100}@[^<>\s@]{1,100}>\s?"
    r"(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)\b.{0,80})"
    r"\s?:",
    re.IGNORECASE,
)
# How such a line may begin, so that only few lines need to be looked at whole.
WROTE_BEGINS = re.compile(
    r"(?:on|am|le|el|il|op|em|no dia|a|w dniu|den)\b\s?[\w(]|[^<]{1,200}<[^<>\s@]{1,100}@[^<>\s@]{1,100}>",
    re.IGNORECASE,
)
# What such a line holds when a program wrote it: an address, or a date in figures.
ADDRESS = re.compile(r"[^\s<>@]{1,100}@[^\s<>@]{1,100}\.")
DATED = re.compile(r"\b20\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b")
ORIGINAL = re.compile(
    r"[-_*= ]{2,40}\s?(?:original (?:message|appointment|mail)|reply message|ursprüngliche (?:nachricht|mail)"
    r"|original-?nachricht|original-?mail|message d'origine|message original|messaggio originale|mensaje original"
    r"|oorspronkelijk bericht|mensagem original|wiadomość oryginalna|antwort)\s?[-_*= ]{2,40}",
    re.IGNORECASE,
)
FORWARDED = re.compile(
    r"(?:[-_*= ]{2,40}\s?(?:forwarded (?:message|by .{1,80})|weitergeleitete (?:nachricht|mail)|message transféré"
    r"|message transmis|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht"
    r"|mensagem encaminhada)\s?[-_*= ]{2,40}"
    r"|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)"
    r"|début du message (?:transféré|réexpédié)"
    r"|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht)\s?:)",
    re.IGNORECASE,
)
# The head of an earlier letter, as Outlook and others repeat it. The first is who sent it.
FROM = re.compile(
    r"[*_\s]{0,4}(?:from|von|de|da|van|od|från|fra|expéditeur)\s?[*_]{0,2}\s?:[*_]{0,2}\s{0,4}\S.{0,400}", re.IGNORECASE
)
HEAD_LINE = re.compile(
    r"[*_\s]{0,4}(?:sent|date|to|cc|subject|importance|reply-to|gesendet|datum|an|betreff|wichtigkeit|envoyé|envoyé le"
    r"|à|objet|pour|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|assunto|wysłano"
    r"|do|temat|skickat|till|ämne|sendt|til|emne|von|from|de)\s?[*_]{0,2}\s?:[*_]{0,2}.{0,1000}",
    re.IGNORECASE,
)
LINE = re.compile(r"[_\-=*]{5,100}")  # drawn across the page
SENT_FROM = re.compile(
    r"[\s*_-]{0,6}(?:sent (?:from|via|with|using) (?:my |the |your )?\S.{0,80}|get outlook for .{2,40}"
    r"|von meinem .{2,60} gesendet|(?:gesendet|versendet|verschickt) (?:von|mit|über|vom) .{2,80}"
    r"|diese (?:nachricht|e-?mail|mail) wurde von meinem .{2,80} gesendet|holen sie sich outlook für .{2,40}"
    r"|outlook für .{2,20} (?:herunterladen|beziehen)|envoyé (?:de|depuis|à partir de|avec|via|par) .{2,80}"
    r"|(?:obtenez|télécharger|obtenir) outlook pour .{2,40}|enviado (?:desde|con|a través de|do|de|pelo) .{2,80}"
    r"|obtener outlook para .{2,40}|obter o? ?outlook para .{2,40}|inviato (?:da|con|dal) .{2,80}"
    r"|scarica outlook per .{2,40}|verzonden (?:vanaf|met|vanuit|via) .{2,80}"
    r"|outlook voor .{2,20} (?:downloaden|ophalen)"
    r"|skickat från .{2,60}|sendt fra .{2,60}|wysłane? z .{2,60}|yahoo mail: .{2,60})",
    re.IGNORECASE,
)
# Words that must be there for SENT_FROM to be about a program and not about a parcel.
DEVICE = re.compile(
    r"iphone|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|nokia|motorola|oneplus|pixel|blackberry|windows|outlook"
    r"|handy|mobil|smartphone|telefon|téléphone|teléfono|móvil|celular|telefoon|phone|portable|tablet|mail\b|courrier"
    r"|correo|posta\b|proton|gmx|web\.de|gmail|yahoo|thunderbird|aquamail|spark|device|gerät|appareil|dispositivo",
    re.IGNORECASE,
)
# Words above a quote that say: what I answer stands within.
LOOK_WITHIN = re.compile(
    r"\b(?:see (?:below|inline|my (?:answers?|comments?))"
    r"|(?:answers?|comments?|replies|reply) (?:are )?(?:below|in the text)"
    r"|inline|in (?:bold|red|blue|green|rot|blau|grün|rouge|bleu|rojo|azul)|siehe unten|s\. ?u\.|weiter unten"
    r"|antworten? unten|im text"
    r"|voir (?:plus bas|ci-dessous)|ci-dessous|dans le texte|(?:ver|véase|mire) (?:más )?abajo|más abajo"
    r"|en el texto)\b",
    re.IGNORECASE,
)
REPLY_SUBJECT = re.compile(r"\s*(?:re|aw|antw|sv|vs|rif|odp|réf?|r|res|bls|ynt)\s?(?:\[\d{1,3}\])?\s?:", re.IGNORECASE)
