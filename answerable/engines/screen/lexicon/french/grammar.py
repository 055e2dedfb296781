"""French grammar: forms of words, what parts them, and the words that turn, deny or name whom."""

from collections.abc import Iterator

from ..tongue import forms_of, inflected, sets

_ER = """tomber avaler gonfler enfler tousser frapper taper cogner gifler menacer violer insulter donner provoquer
    causer commencer marcher aider soulager oublier
    trembler transpirer arreter ameliorer calmer confondre tromper piquer arreter vacciner utiliser reveiller couper
    respirer eternuer manquer effriter"""
_ER_ENDINGS = "e es ons ez ent ais ait aient ai as a er e ee ees es era ant erait"


def _stem(word: str) -> str:
    return word[:-2]


FORMS = dict([
    *inflected(_ER, _stem, _ER_ENDINGS),
    *forms_of("""
battre: bat bats battait battu battue battent
vouloir: veux veut voulais voulait voulu voudrais voudrait
vomir: vomis vomit vomi vomissait vomissais vomissant vomissent
prendre: prends prend pris prenait prenais prise prenant
nausee: nause nausees
etrangler: etrangle etranglee
suicidaire: suicidaires
gonfle: gonflee gonflees gonfles gonflent
fatigue: fatiguee fatigues fatiguees
epuise: epuisee epuisees
constipe: constipee constipes
ballonne: ballonnee
enfle: enflee enflees
evanoui: evanouie
etourdi: etourdie
hospitalise: hospitalises
deprime: deprimee
angoisse: angoissee
desoriente: desorientee
essouffle: essoufflee
inquiet: inquiete
mort: morts
perdu: perdue
paralyse: paralysee
ecoeure: ecoeuree
creve: crevee
agite: agitee
abattu: abattue
assomme: assommee
stresse: stressee
engourdi: engourdie engourdies engourdis
soulage: soulagee soulagent
desespere: desesperee
enerve: enervee
enroue: enrouee
tombe: tombee tombent
deprimer: deprimait
decede: decedes
harcele: harcelee
empoisonne: empoisonnee
bloque: bloquee
somnolent: somnolente
nauseeux: nauseeuse
faible: faibles
malade: malades
infecte: infectee
douloureux: douloureuse douloureuses
plus: pluss
"""),
])  # fmt: skip

PARTS = {
    "jai": "j ai", "cest": "c est", "jen": "j en", "jarrive": "j arrive", "narrive": "n arrive", "nai": "n ai",
    "mest": "m est", "sest": "s est", "dun": "d un", "dune": "d une", "jaimerais": "j aimerais",
    "jetais": "j etais", "javais": "j avais", "quil": "qu il", "lai": "l ai", "ma": "ma", "nest": "n est",
    "jetouffe": "j etouffe", "svp": "s il vous plait", "stp": "s il te plait", "bcp": "beaucoup",
    "pk": "pourquoi", "pq": "pourquoi", "qd": "quand", "tjs": "toujours", "tjrs": "toujours", "mtn": "maintenant",
    "pr": "pour", "ds": "dans", "dr": "docteur", "rdv": "rendez vous", "ptit": "petit", "chui": "je suis",
    "chuis": "je suis", "jpeux": "je peux", "jveux": "je veux", "jsuis": "je suis", "maman": "mere",
    "papa": "pere", "doc": "docteur", "medoc": "medicament", "medocs": "medicaments",
}  # fmt: skip


def cut(word: str) -> list[str]:
    return PARTS[word].split() if word in PARTS else [word]


def stems(word: str) -> Iterator[str]:
    """Number and gender: 'gonflées' is a form of 'gonflé'."""
    for ending in ("es", "s", "e", "x"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            yield word[: -len(ending)]


MARKED = sets("""
negation: pas ne n jamais sans aucun aucune ni non guere nullement exclu
wall: mais cependant pourtant parce depuis car puisque quand cause lorsque lorsqu apres comme si malgre grace qui
    pourquoi
pseudo: seulement sais comprends arrete arreter arretait arretent part partent passe passent disparait disparaissent
    que dormir dors mieux marcher peux supporte ameliore uniquement simplement sens etonnant avant doute
hypothetical: si peut peuvent pourrait pourraient risque possible possibilite eviter prevenir
    eventuellement
asking: peut puis pourquoi comment combien quel quelle quels quelles est dois peux pouvez pourriez faut ou existe
    quand
first: je j me m moi mon ma mes nous notre nos mienne
child: fils fille enfant enfants bebe nourrisson gamin gamine gosse bambin ado fillette garcon neveu niece jumeaux
    fiston bebes filleul
family: mere pere mari femme soeur frere ami amie grand-mere conjoint conjointe compagnon compagne copain copine
    tante oncle cousin cousine voisin voisine patient patiente patients collegue epoux epouse parents mamie papi
    papy mami quelqu patientes resident residente gendre bru
third: il elle lui son sa ses ils elles leur
owning: ai a as avons ont avais avait avaient eu suis est etait etais sommes souffre souffrait fais fait ressens
    ressent sens sent perds perd commence garde tousse vomis vomi saigne dors
report: crois pense suppose crains espere imagine croyais
determiner: mon ma mes ce cet cette ces son sa ses notre tels telles
""")

MEANT = sets("""
if: si
and: et ou
not third il: y faut semble parait vous s est manque fait
not third son: que
before: avant auparavant jusque jusqu
time: jour jours semaine semaines mois an ans annee annees heure heures hier nuit matin soir lundi mardi mercredi
    jeudi vendredi samedi dimanche minutes longtemps toujours aujourdhui peu debut
other cause: accident chute operation chirurgie avc avion vol grippe rhume naissance enfance enfant blessure coup
    piqure moustique sport travail voyage diagnostic cancer covid infection virus soleil divorce mort deces stress
    infarctus grossesse accouchement pollen repas poisson fete jeunesse examen separation entorse
stopped: arrete arreter stoppe change changer reduit diminue interrompu suspendu
givers: medecin docteur generaliste specialiste hopital dentiste cardiologue psychiatre neurologue dermatologue
    gynecologue infirmiere pediatre on m
given: prescrit prescrite prescrits donne mis recommande conseille prescrivit
suffers: souffre souffrais souffrait atteint atteinte
eased: passe passee parti partie partis disparu disparue disparus mieux ameliore soulage soulagee calme diminue
    gueri finis fini envolees
from before: toujours chronique naissance enfance famille hereditaire
treats: comprimes medicament creme sirop traitement pommade
measures: mg ml unites
every: jour jours quotidien quotidienne chaque par semaine matin soir
at once: coup fois ensemble tous toutes
not a product: site page lien telephone appli application rein reins foie coeur jambe bras oeil regime mari femme
    travail mail ordinateur formulaire medecin medecins personne bouton code connexion numero je
product itself: ca cela il elle
packed in: boite flacon plaquette seringue notice sceau emballage ampoule stylo inhalateur aiguille tube bouchon
    sirop comprime comprimes gelules gelule patch gouttes medicament creme opercule
suffering: vie douleur douleurs souffrance souffrances maladie cancer monde depression solitude tristesse angoisse
    chagrin
ties: avec de du d
all of it: tout rien la vie cette ca cela vivre monde ici toute
filler: vraiment la franchement aujourdhui comme ca plus maintenant du tout s il vous plait te honnetement docteur
    ici cette fois moralement
new clause: et mais je j parce que ma mon c ca tout il elle personne aidez help rien on plus qui les
about a product: cause causer causent provoque provoquer effet effets risque notice entrainer avertissement
about a story: roman film livre serie article statistiques expose prevention histoire cours
small: bebe deux trois morsures
""")

CLASSES = sets("""
<fam>: mari femme mere pere frere soeur fils fille pere beau conjoint compagnon copain copine ex oncle tante cousin
    voisin patron patronne ami amie mari grand grand-pere belle concubin epoux epouse entraineur prof papi mamie
<num>: deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante cent plusieurs
    quelques
<pill>: comprime comprimes cachet cachets gelule gelules pilule pilules dose doses gouttes sachets injections patchs
    ibuprofene paracetamol doliprane dolipranes unites somniferes medicaments
""")
NUMBERS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100,
}  # fmt: skip
