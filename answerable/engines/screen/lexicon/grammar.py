"""Grammar the screen leans on: forms of words, contractions, misspellings, and classes of words."""


def _table(text: str) -> dict[str, str]:
    """`base: form form` lines, as form -> base."""
    pairs = (line.split(":") for line in text.strip().splitlines())
    return {form: base.strip() for base, forms in pairs for form in forms.split()}


def word_set(text: str) -> frozenset[str]:
    """The words of a text, once each."""
    return frozenset(text.split())


FORMS = _table("""
be: am is are was were been being
have: has had having
do: does did done doing
get: got gotten getting gets
take: took taken taking takes
give: gave given giving
feel: felt feels feeling
throw: threw thrown
break: broke broken
come: came coming
go: went gone goes going
die: died dying dies
kill: killed killing kills
lose: lost losing
leave: left
fall: fell fallen
bleed: bled
swell: swelled swollen
sleep: slept
eat: ate eaten
make: made making
begin: began begun
hang: hung hanged
cut: cutting
stop: stopped stopping
put: putting
think: thought
say: said says
tell: told
send: sent
write: wrote written writing
see: saw seen
hear: heard
find: found
keep: kept
shake: shook shaken shaking
bite: bit bitten
burn: burnt
hit: hitting
beat: beaten beating
choke: choking
drink: drank drunk
swallow: swallowed
inject: injected injecting
itch: itchy itching itches itched
puke: puked puking
buy: bought
pay: paid
sell: sold
forget: forgot forgotten forgetting
wake: woke woken waking
grow: grew grown
speak: spoke spoken
steal: stole stolen
stand: stood
run: ran running
shoot: shot
draw: drew drawn
tear: tore torn
conceive: conceived
plan: planned planning
use: using used
rape: raped raping
hide: hid hidden
know: knew known
freeze: froze frozen
stick: stuck
prick: pricked
breathe: breathing breathed breath
bad: worse worst
meet: met
child: children
foot: feet
tooth: teeth
woman: women
man: men
wife: wives
knife: knives
""")

# One written word that is really several; the parts share its place in the text.
PARTS = {
    "im": "i am", "ive": "i have", "id": "i would", "dont": "do not", "doesnt": "does not", "didnt": "did not",
    "cant": "can not", "cannot": "can not", "couldnt": "could not", "wont": "will not", "isnt": "is not",
    "wasnt": "was not", "arent": "are not", "werent": "were not", "havent": "have not", "hasnt": "has not",
    "hadnt": "had not", "shouldnt": "should not", "wouldnt": "would not", "aint": "is not", "youre": "you are",
    "theyre": "they are", "gonna": "going to", "wanna": "want to", "gotta": "have to", "tryna": "trying to",
    "its": "it is", "hes": "he is", "shes": "she is", "thats": "that is", "whats": "what is", "alot": "a lot",
    "hadn": "had not", "kys": "kill yourself", "infact": "in fact", "dunno": "do not know",
    "cuz": "because", "bc": "because", "coz": "because", "cos": "because", "u": "you", "ur": "your", "r": "are",
    "pls": "please", "plz": "please", "thx": "thanks", "ty": "thanks", "tho": "though", "abt": "about",
    "cnat": "can not", "dnt": "do not", "dosent": "does not", "idk": "i do not know", "idc": "i do not care",
    "hav": "have", "hve": "have", "jst": "just", "jus": "just", "wud": "would", "cud": "could", "wiv": "with",
    "wivout": "without", "thru": "through", "ppl": "people", "rn": "right now", "tonite": "tonight", "2nite": "tonight",
    "2night": "tonight", "mch": "much", "becuz": "because", "everyones": "everyone is", "nobodys": "nobody is",
    "theyd": "they would", "theyll": "they will", "itll": "it will", "wouldve": "would have", "shouldve": "should have",
    "itd": "it would", "noone": "nobody", "agian": "again", "anymor": "anymore", "anymoe": "anymore", "y'all": "yall",
    "meds": "medication", "med": "medication", "doc": "doctor", "docs": "doctor", "dr": "doctor",
    "rx": "prescription", "preggo": "pregnant", "preggers": "pregnant", "tummy": "stomach", "bp": "blood pressure",
    "diagnose": "diagnosis", "btw": "by the way", "mom": "mum", "mam": "mum", "momma": "mum", "mommy": "mum",
    "mummy": "mum", "mother": "mum", "father": "dad", "daddy": "dad", "hubby": "husband", "kiddo": "kid",
    "nauseous": "nausea", "nauseated": "nausea", "mobile": "phone", "email": "e mail",
    "emails": "e mail", "emailing": "e mail", "emailed": "e mail", "tablet": "pill", "tablets": "pills",
    "capsule": "pill", "capsules": "pills", "tabs": "pills", "tab": "pill", "lil": "little",
    "oded": "overdosed", "grey": "gray", "colour": "color", "coloured": "color", "colored": "color",
    "discoloured": "discolored", "odour": "odor", "behaviour": "behavior", "diarrhoea": "diarrhea",
    "anaemia": "anemia", "oedema": "edema", "tumour": "tumor", "haemorrhage": "hemorrhage",
}  # fmt: skip
ENDINGS = {"'m": "am", "'ve": "have", "'ll": "will", "'re": "are", "'d": "would"}
NEGATED = {"can't": "can not", "won't": "will not", "shan't": "will not", "ain't": "is not"}

MISSPELT = _table("""
diarrhea: diarreah diarhea diarrea diarea diahrea diarhoea diarreha dihorrea diarrhia runs
nausea: nausia nasea nauseas nausious nausous naseous nausiated naucea queasy queezy
rash: rashe rashs
headache: headake headach hedache headaches headackes headaces
dizzy: dizy dizzyness dizziness dizzieness lightheaded lightheadedness dizzines woozy
swollen: swolen swollin swelld
swelling: sweling swellin
seizure: siezure seisure seziure seizer seizures siezures
breathe: breath breathin breth breeth
suicide: suicid sucide suiside sucid sewerslide suicde suecide
suicidal: sucidal suisidal suicydal suicdal
pregnant: pregnent preganant pregnet prego pregant pregnan
hives: hive hifes
vomit: vommit vomet vomitting vomiting vommiting vomited
itch: ich itchi itchin
tired: tierd tyred exausted exhausted knackered
pain: pian paine
stomach: stomache stomack stumach stomac
overdose: overdoze overdosed overdosing
medicine: medecine medicin medisin medicene medcine medicines
medication: medecation medicaton medicatoin medcation medications
doctor: docter dr doctors
depressed: depresed deppressed
anxiety: anxity anxeity
heart: hart
chest: cheast
prescription: perscription prescripton perscribtion
pharmacy: farmacy pharmasy pharmcy chemist drugstore
live: liv
life: lif lyfe
reason: reson resons reazon
kill: kil kll
better: betta beter bettr
disappear: dissapear disapear dissappear dissapeare
commit: comit comiting committing comitting
goodbye: goodby gudbye goodbie
hopeless: hopless
worthless: worthles
burden: burdon burdan
myself: mysef mysel meself
cut: cuting
symptom: symptons symtom symtoms sympton
allergic: alergic allerjic
allergy: alergy allergi
unconscious: unconcious unconsious uncoscious
""")
MISSPELT = {form: base for form, base in MISSPELT.items() if form not in {"runs", "dr", "hart", "ich"}}

# Ordinary words one slip away from a name or a symptom; they are never taken for it.
ORDINARY = word_set("""patient patients treating section friend central ability clarity concrete mention mountain
        maintain cooking spelling hunting insect detect systemic desperate difficult androgen
        cushing creator playing shipping washing cloning stated stooped shallow seeking central
        diabetic precise princess provided provider vitamins dwelling smelling swearing fitting
        hitting sitting spitting shelling swilling sealing bleeding breeding pleading blending
        blistering bluster plaster cluster fluster bruising cruising crushing brushing flushing
        blushing combing coming homing vomiting dizzying tasting testing wasting fasting chocking
        chucking shocking checking cracking craving carving raving burning turning learning
        yearning morning mourning starting staring sharing shaving shaming sleeping slipping
        sloping stopping shopping chopping tripping wheeling whistling rating ratings meeting
        heating beating seating sweeting sweetening petition position potion motion notion nation
        ration caution auction action actions reactor reaction infraction inspection injection
        infection inflection affection election detection dejection digestion ingestion suggestion
        question congestion depression impression expression repression digression aggression
        regression concession confession confusion conclusion contusion infusion profusion fission
        mission remission permission vision visions division revision decision precision swallow
        swallows shadow follow hollow yellow fellow pellets trials tribal royal special species
        seizures seize leisure measure pressure treasure closure exposure hormone hormones heroine
        medicine medicines practice practise actors vectors factors doctors tractor marital mental
        dental rental metal medal petal total vital capital hospital spinal spiral viral virus
        arcade arches aching itching etching teaching reaching fatigues coughing laughing roughing
        allegro legions lesions tensions pensions nexus plaque plagued zealous jealous alive aloud
        aloe mobile mobil stroke strokes asthma stigma plasma magma trauma drama panic manic
        picnic clinic cynic tonic chronic ironic sonic topic rebuff relief belief reliefs chief
        brief valued values valve valves virtue lasting listing listed lipid lyrical lyrics actual
        actually concerts concern concerned concept contract contact contrast coming rapid tapped
        taped topped typical tropical optical focal vocal local deport depot deposit depart apart
        inside cleaned showed shower frying spacer crossed pending ruining physical stings barely
        swings androgens""")

CLASSES: dict[str, frozenset[str]] = {
    "<child>": word_set("""son daughter baby child children kid kids toddler infant newborn grandson granddaughter
        grandchild grandkids nephew niece stepson stepdaughter boy girl babies sons daughters
        twins"""),
    "<fam>": word_set("""mum dad husband wife partner boyfriend girlfriend fiance fiancee sister brother grandma
        grandmother grandpa grandfather granny nan nana aunt uncle cousin friend flatmate roommate
        neighbour neighbor colleague coworker inlaw patient gran spouse parent parents teen
        teenager ex mums stepdad stepfather stepmum stepbrother son daughter child kid baby girl
        boy nephew niece grandson granddaughter"""),
    "<they>": word_set("he she they him her them"),
    "<num>": word_set("""two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
        fifty sixty hundred dozen several couple few some many"""),
    "<pill>": word_set("""pill pills dose doses injection injections patch patches shot shots puff puffs unit units
        drop drops mg ml medication medicine sachet sachets spray sprays painkiller painkillers
        insulin capful spoonful spoonfuls teaspoon teaspoons paracetamol ibuprofen tylenol"""),
    "<time>": word_set("""hour hours day days week weeks month months night nights minute minutes year years hrs
        yesterday monday tuesday wednesday thursday friday saturday sunday morning"""),
    "<part>": word_set("""face lip lips tongue throat eye eyes hand hands foot feet leg legs ankle ankles arm arms
        mouth belly stomach neck chest back head skin gums hair heart knee knees finger fingers
        toe toes joint joints muscle muscles bone bones jaw ear ears nose breast breasts groin hip
        shoulder side abdomen breathing vision scalp nail nails cheek eyelid eyelids body"""),
    "<color>": word_set("yellow blue purple red black brown green gray white pink orange pale color"),
    "<thing>": word_set("it this that they these them nothing"),
    "<who>": word_set("""he she they carer carers caregiver caregivers stepfather stepmother boss teacher coach landlord
        priest staff nurse nurses gang men man law"""),
    "<strike>": word_set("""hit hits hitting beat beating beats beaten kick kicks kicking kicked punch
    punches punching punched
        slap slaps slapping slapped choke choked chokes choking strangle strangled strangles strangling rape raped rapes
    attacked attacks assaulted assaults burned burns whips whipped smacks smacked molests molested
    abuses abused"""),
    "<wound>": word_set("""kill kills shoot shoots stab stabs hurt strangle smother murder poison attack
    beat choke suffocate
        burn throttle hang punch"""),
    "<someone>": word_set("""him her them you everyone everybody people someone somebody doctor doctors
    nurse nurses staff
        boss kids children others teacher landlord class school"""),
}  # fmt: skip

CLASSES["<who>"] |= CLASSES["<fam>"]
CLASSES["<someone>"] |= CLASSES["<fam>"]

MARKED: dict[str, frozenset[str]] = {
    "negation": word_set("""no not never without none neither nor denies denied deny free zero hardly nope sin nunca
        ningun ninguna nada kein keine keinen nicht ohne nie niemals pas jamais sans aucun aucune"""),
    "wall": word_set("""but however though although except yet until because and since when after if i he she we
        they pero aunque aber jedoch sondern mais cependant"""),
    "pseudo": word_set("""know sure understand stop tell go only just explain control tolerate stand believe sleep
        bear handle wonder doubt matter realise realize expect longer able even remember move walk
        eat seem disappear improve better better than until before like why see want care"""),
    "hypothetical": word_set("""if can could would will might may should whether risk chance possible possibly
        likely prevent avoid cause causes puede podria kann konnte peut pourrait possibility"""),
    "asking": word_set("""can could does do is are will would should what why how which puede puedo kann wann warum
        peut puis pourquoi comment cual wie was welche may"""),
    "first": word_set("""i me my myself j tengo tuve tomo estoy we our us yo mi me mis
        ich mein meine meinen mir mich je mon ma mes
        moi im ive"""),
    "child": word_set("""son daughter baby child children kid kids toddler infant newborn grandson granddaughter
        grandchild grandkids nephew niece stepson stepdaughter boy girl babies sons daughters
        twins lo dd ds hijo hija bebe nino nina sohn tochter kind kinder fils fille enfant enfants"""),
    "family": word_set("""mum dad husband wife partner boyfriend girlfriend fiance fiancee sister brother grandma
        grandmother grandpa grandfather granny nan nana aunt uncle cousin friend friends flatmate
        roommate neighbour neighbor colleague coworker patient patients gran spouse parents parent
        teen teenager someone lady guy stepdad stepfather mil fil dh gf bf madre padre esposo
        esposa marido mujer hermana hermano amigo amiga abuela abuelo mutter vater mann frau
        schwester bruder freund freundin oma opa mere pere mari femme soeur frere ami amie"""),
    "third": word_set("he she his her him hers himself herself er sie ihr sein elle lui"),
    "owning": word_set("""have had has having get got getting gets feel felt feeling am been being start started
        notice noticed develop developed developing suffer suffering suffered experience
        experienced experiencing became become came broke keep kept woke was is are gave made
        makes giving making ended left went tengo tuve tiene tenido habe hatte bekommen ai eu
        avait"""),
    "report": word_set("""think thought know knew worry worried wonder wondered believe heard read saw
        said hope guess"""),
    "determiner": word_set("this these my his her their such the"),
}  # fmt: skip
