"""German grammar: forms of words, what parts them, and the words that turn, deny or name whom."""

import re
from collections.abc import Iterator

from ..tongue import forms_of, inflected, sets

_WEAK = "jucken schmerzen husten zittern schwitzen bluten stillen wirken klemmen ritzen fuhlen zucken"

_WEAK = "jucken schmerzen husten zittern schwitzen bluten stillen wirken klemmen ritzen fuhlen zucken"

FORMS = dict([
    *inflected(_WEAK, lambda word: word[:-2], "e st t te ten end ende enden"),
    *forms_of("""
wollen: will willst wollt wollte wollten wolle
mochten: mochte mochtest mochtet
wunschen: wunsche wunscht wunschte
schlagen: schlagt schlug geschlagen schlage
umbringen: umzubringen umbringe umbringt
sterben: sterbe stirbt
tot: tote toter totes
suizidal: suizidale suizidaler suizidales
nehme: nehm
bekommen: bekommst bekommt bekamen
erbrechen: erbrach
ubergeben: ubergebe ubergibt
fallen: fiel fielen
schwindelig: schwindelige
geschwollen: geschwollene geschwollenen geschwollener geschwollenes
schlucken: geschluckt schlucke schluckt schluckte
loschen: losche loscht geloscht loschung
gefressen: aufgefressen
schwellen: schwillt
ritze: ritz geritzt
kann: konnte
kopfschmerzen: kopfschmerzn
aufwachen: aufzuwachen aufwache
schlafen: schlaf
tut: tat
macht: machte machten
verursacht: verursachen verursachte
genommen: eingenommen
verschrieben: verordnet verschrieb
gestochen: gepikst gepiekst
nicht: nich net ned
ich: ick
mude: muede mued
"""),
])  # fmt: skip

PARTS = {
    "hab": "habe", "hatt": "hatte", "nehm": "nehme", "bekomm": "bekomme", "krieg": "kriege", "is": "ist",
    "isses": "ist es", "gehts": "geht es", "hats": "hat es", "gibts": "gibt es", "nix": "nichts", "ne": "eine",
    "nen": "einen", "nem": "einem", "ner": "einer", "mal": "mal", "mam": "mutter", "mama": "mutter",
    "mutti": "mutter", "papa": "vater", "vati": "vater", "fur's": "fur das", "furs": "fur das", "ins": "ins",
    "dr": "arzt", "iwie": "irgendwie", "vllt": "vielleicht", "evtl": "vielleicht", "zb": "beispiel",
    "wg": "wegen", "bzgl": "wegen", "kh": "krankenhaus", "aufm": "auf dem", "medis": "medikamente",
    "tabl": "tabletten", "medi": "medikament", "will's": "will es",
}  # fmt: skip
# The last part of a long word says what it is: 'Nackenschmerzen' are pain, 'Herztabletten' a product.
_HEADS = re.compile(
    r"\w{3,}?(schmerzen|schmerz|krampfe|ausschlag|schwellung|schwellungen|blutung|blutungen|jucken|beschwerden"
    r"|infektion|entzundung|tablette|tabletten|spritze|spritzen|tropfen|salbe|creme|mittel|pflaster|pille|pillen"
    r"|kapseln|saft|spray|infusion|medikament|medikamente|medikamenten|impfung|impfstoff|pen|praparat|therapie"
    r"|nebenwirkungen)$"
)


def cut(word: str) -> list[str]:
    return PARTS[word].split() if word in PARTS else [word]


def stems(word: str) -> Iterator[str]:
    """Endings of nouns and adjectives, and the last part of a compound."""
    for ending in ("en", "em", "er", "es", "e", "n", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            yield word[: -len(ending)]
            yield word[: -len(ending)] + "e"
    if match := _HEADS.match(word):
        yield match.group(1)


MARKED = sets("""
negation: nicht kein keine keinen keinem keiner keinerlei keins nie niemals ohne nichts weder kaum verneint frei
wall: aber jedoch sondern doch weil da seit seitdem nachdem wegen durch dass wenn ob warum wieso trotz obwohl als
    obgleich ausser bis wo
pseudo: nur weiss wissen ahnung aufhoren aufgehort hort weg besser verschwindet mehr schlafen schlafe aushalten
    ertragen verstehe sicher zuvor erklaren stoppen vergeht los auszuhalten essen
hypothetical: kann konnen konnte konnten ob falls wurde mochte darf risiko moglich moglicherweise vielleicht gefahr
    vermeiden vorbeugen verursacht verursachen macht bekame
asking: kann konnen konnte konnten darf durfen soll sollte muss warum wieso weshalb woher wie was wann wer wo welche
    welcher welches welchen ist sind gibt wofur wirkt hilft
first: ich mir mich mein meine meinen meinem meiner meines wir uns unser unsere unserem unserer unseren
child: sohn tochter kind kinder baby saugling kleinkind enkel enkelin neffe nichte junge madchen sohnes kindes
    sohnchen zwillinge babys stiefsohn stieftochter enkelkind sohnemann kinds
family: mutter vater mann frau schwester bruder freund freundin oma opa tante onkel cousin cousine schwiegermutter
    schwiegervater partner partnerin ehemann ehefrau grossmutter grossvater eltern patient patientin patienten
    nachbar nachbarin kollege kollegin bekannte bekannter schwager jemand mannes verlobter verlobte stiefvater
    stiefmutter bewohner bewohnerin gatte
third: er sie ihm ihn
owning: habe hatte hat hatten haben bin war ist wurde wurden bekam kriegte leide litt leidet spure merke fuhle fuhlt
    geworden gehabt bekommen entwickelt plagen hab tut tun ging geht begann begannen wird werde
report: glaube denke vermute befurchte hoffe frage weiss
determiner: mein meine meinen meinem dieser diese diesen dieses sein seine ihr ihre solche
""")

MEANT = sets("""
if: ob falls
and: und oder
before: zuvor vorher davor
time: tag tage tagen woche wochen monat monate monaten stunde stunden jahr jahre jahren gestern heute nacht morgen
    abend montag dienstag mittwoch donnerstag freitag samstag sonntag minuten langem langerem kurzem immer
other cause: unfall sturz operation op schlaganfall flug grippe erkaltung geburt kindheit kind verletzung schlag
    stich biss mucke sport training arbeit reise diagnose krebs corona infektion virus sonne scheidung tod stress
    herzinfarkt schwangerschaft pollen essen fisch abendessen party jahren jugend trennung umzug wanderung
stopped: abgesetzt absetzen aufgehort umgestellt reduziert gewechselt gestoppt weggelassen beendet
givers: arzt arztin hausarzt hausarztin doktor facharzt klinik krankenhaus zahnarzt kardiologe neurologe hautarzt
    psychiater orthopade frauenarzt
given: verschrieben verschrieb verordnet gegeben gab bekommen gespritzt empfohlen verordnete bekam
suffers: leide leidet
eased: weg besser verschwunden nachgelassen gelindert lindert gebessert abgeklungen vorbei zuruckgegangen geheilt
    verbessert
from before: schon chronisch chronische geburt kindheit familie erblich
treats: tabletten mittel salbe tropfen medikament medikamente saft therapie
measures: mg ml einheiten
every: tag taglich jeden jede morgens abends woche pro taeglich
at once: einmal zusammen gleichzeitig alle auf
not a product: webseite website seite link telefon app niere nieren leber herz bein arm auge diat mann frau job mail
    computer formular handy arzt arzte niemand knopf passwort login anmeldung hotline mir
product itself: es das die sie
packed in: insulinpen packung schachtel flasche blister spritze beipackzettel siegel verschluss ampulle pen inhalator
    nadel
    tube deckel saft tablette tabletten kapsel kapseln pflaster tropfen medikament creme
suffering: leben schmerz schmerzen leid krankheit krebs welt depression einsamkeit trauer angst kummer
ties: mit von
all of it: allem alles leben diesem dem nichts welt dieser so hier
filler: so einfach heute bitte ehrlich langer wirklich mehr jetzt hier echt schon gerade leider
new clause: und aber weil ich mir meine es alles niemand bitte was warum denn da mein hilfe helfen helft wer keiner
    das
about a product: verursacht verursachen verursachten auslosen nebenwirkung nebenwirkungen risiko beipackzettel
    fuhren warnung wirkung
about a story: roman film buch serie artikel statistik vortrag unterricht pravention geschichte krimi
small: kleinkind zwei drei beisst
third with: t
""")

CLASSES = sets("""
<fam>: mann frau mutter vater bruder schwester sohn tochter stiefvater stiefmutter partner partnerin freund freundin
    exmann ex exfreund opa oma onkel tante cousin chef nachbar pfleger pflegerin ehemann ehefrau schwiegermutter
    schwiegervater trainer lehrer mannes bruders vaters sohnes freundes vati kindes
<num>: zwei drei vier funf sechs sieben acht neun zehn zwolf funfzehn zwanzig dreissig vierzig funfzig hundert
    mehrere viele einige paar
<pill>: tablette tabletten pille pillen kapsel kapseln dosen dosis tropfen spritzen beutel pflaster ibuprofen
    paracetamol einheiten schlaftabletten schmerztabletten ibus
""")
NUMBERS = {
    "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "zwolf": 12, "funfzehn": 15, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfzig": 50, "hundert": 100,
}  # fmt: skip
