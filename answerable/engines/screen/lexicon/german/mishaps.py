"""Products and mishaps with them in German."""

TABLES = {
    "product": """
paracetamol: ben u ron; benuron
ibuprofen: ibu; dolormin; nurofen; ibuflam
aspirin: ass; acetylsalicylsaure; godamed
metamizole: novalgin; novaminsulfon; metamizol
diclofenac: voltaren; diclo; diclofenac
naproxen: dolormin
omeprazole: omeprazol; omep
pantoprazole: pantoprazol; pantozol
amoxicillin: amoxicillin; amoxiclav; amoxi
azithromycin: azithromycin; zithromax
doxycycline: doxycyclin
ciprofloxacin: cipro; ciprofloxacin
clindamycin: clindamycin
levothyroxine: l thyroxin; thyroxin; euthyrox; lthyroxin
ramipril: ramipril; delix
bisoprolol: bisoprolol
metoprolol: beloc; metoprolol
candesartan: candesartan; blopress
simvastatin: simvastatin
phenprocoumon: marcumar; phenprocoumon; falithrom
prednisolone: prednisolon; decortin
cortisone: cortison; kortison
salbutamol: sultanol
mirtazapine: mirtazapin
sertraline: sertralin
citalopram: citalopram; cipramil
escitalopram: escitalopram
venlafaxine: venlafaxin; trevilor
opipramol: opipramol; insidon
amitriptyline: amitriptylin; saroten
doxepin: doxepin; aponal
lorazepam: tavor
diazepam: diazepam; valium
zopiclone: zopiclon; ximovan
tilidine: tilidin; valoron
tramadol: tramal
methotrexate: mtx; methotrexat
insulin: insulin; lantus
torasemide: torasemid; torem
hydrochlorothiazide: hct
metoclopramide: mcp; paspertin
cetirizine: cetirizin
dimenhydrinate: vomex
butylscopolamine: buscopan
ambroxol: mucosolvan; ambroxol
xylometazoline: nasenspray; otriven
methylphenidate: medikinet
contraceptive: antibabypille; die pille; minipille; hormonspirale; spirale; verhutungspille; pille danach
covid vaccine: corona impfung; coronaimpfung; covid impfung; corona impfstoff
flu vaccine: grippeimpfung
""",
    "unnamed": """
product: medikament; medikamente; medikamenten; tablette; tabletten; pille; pillen; spritze; spritzen; arznei;
    arzneimittel; mittel; impfung; impfstoff; salbe; tropfen; antibiotikum; antibiotika; infusion; infusionen;
    kapseln; kapsel; saft; creme; pflaster; zapfchen; inhalator; spray; therapie; behandlung; chemo; chemotherapie;
    bestrahlung; geimpft; antidepressivum; antidepressiva; blutdrucksenker; blutverdunner; schmerzmittel;
    schlafmittel; beruhigungsmittel; cortison; statin; statine; dosis; einnahme; rezept; medizin; praparat;
    wirkstoff; betablocker; entwasserungstablette; wassertablette; nasentropfen; augentropfen; insulinpen;
    generikum; betaubung
""",
    "quality": """
quality [0.85]: packung/schachtel/flasche/tablette/tabletten/blister/siegel/spritze/
    pen/nadel/inhalator/deckel/tube/ampulle/kapsel/kapseln/verschluss/
    pflaster ~ kaputt/zerbrochen/zerbrockelt/offen/geoffnet/leer/beschadigt/undicht/
    verbogen/klemmt/defekt/gerissen/nass/zerdruckt/abgebrochen/
    aufgerissen/verklebt; tablette/tabletten/saft/creme/medikament/tropfen/losung/insulin ~
    riecht/riechen/schmeckt/schmecken/sieht/sehen ~ komisch/anders/seltsam/schlecht/merkwurdig/falsch;
    pen/spritze/inhalator/pumpe/spray/dosierer ~ klemmt/blockiert/funktioniert/geht/spritzt/streikt;
    tabletten/packung/blister ~ fehlen/fehlten/fehlt/unvollstandig; fehlten <num> <pill>; fehlen <num> <pill>; fehlt
    eine; siegel/verschluss ~ gebrochen/kaputt/offen; medikament/tabletten/salbe/tropfen/impfstoff/saft ~
    abgelaufen; nadel ~ verbogen/abgebrochen; pflaster ~ klebt/halt ~ nicht
quality [0.8]: schon offen; packung offen; andere farbe; andere form; anders aus; riecht komisch; riecht anders;
    schmeckt anders; schmeckt komisch; siegel gebrochen; abgelaufen; ohne beipackzettel; beipackzettel fehlt;
    verfarbt; verfarbung; zerbroselt; zerbrockelt; klumpen; trube; flocken; partikel; schwimmt etwas; schimmel;
    chargennummer; charge; gefalscht; falschung; tabletten fehlen; zu wenig tabletten; lauft aus; ausgelaufen; warm
    geliefert; warm angekommen; aufgetaut; geschmolzen; mangelhaft; fehlerhaft; defekt; rostig; schwarze punkte;
    glassplitter; ruckruf; leere packung; verfallsdatum ~ uberschritten
quality [0.85]: kapseln/tabletten/pflaster ~ verklebt/fleckig/feucht/aufgeplatzt/geplatzt/zerdruckt/verfarbt;
    insulinpen/pen/spritze/inhalator/spray/pumpe ~ funktioniert/geht/spritzt/klickt ~ nicht; insulinpen ~
    kaputt/klemmt/defekt
""",
    "pregnancy": """
pregnancy [0.8]: schwanger; schwangerschaft; schwangere; schwangeren; erwarte ein kind; erwarte ein baby; erwarten
    ein kind; erwarten ein baby; schwangerschaftstest positiv; schwangerschaftswoche; ssw; trimester; ungeborenes;
    ungeborenen; entbindung; schwangerschafts
conception [0.7]: kinderwunsch; schwanger werden; kind zeugen; fruchtbarkeit; kunstliche befruchtung; baby planen;
    versuchen ein baby; gezeugt
breastfeeding [0.8]: stille; stillen; stillzeit; muttermilch; gestillt; stillende; stillt; abstillen
loss or defect [0.5]: fehlgeburt; missbildung; fehlbildung; missbildungen
""",
    "overdose": """
overdose [0.85]: uberdosis; uberdosiert; uberdosierung; zu viele tabletten; zu viel genommen; zu viele genommen; zu
    viel ~ genommen; zu viel insulin; doppelte dosis; doppelte menge; doppelt so viel; dreifache dosis; mehr
    genommen als; mehr als verordnet/verschrieben/erlaubt/empfohlen; mehr als der arzt; mehr tabletten als; ganze
    packung; ganze schachtel; ganze flasche; alle tabletten; dosis verdoppelt; zu hohe dosis; zu hoch dosiert; zwei
    statt einer; extra tablette; zehnfache; zweimal genommen; zu viele tropfen; handvoll tabletten
misuse [0.8]: suchtig nach; abhangig von; tablettensucht; tablettenabhangig; medikamentenabhangig;
    medikamentenmissbrauch; abhangigkeit von; komme nicht los von; zum berauschen; high werden; um high; geschnupft;
    schnupfe; ohne rezept; vom dealer; mit alkohol gemischt; mit wodka; schwarzmarkt; als droge; sucht nach;
    berauscht
""",
    "counted": """
counted: <num> (von) (den/der/meinen) <pill> ~ genommen/geschluckt/eingenommen/gegeben/gespritzt;
    nahm/nehme/schlucke/schluckte (etwa/ca/rund/fast/gleich) <num> (von) (den) <pill>; <num> <pill> auf einmal
""",
    "error": """
error [0.85]: falsche dosis; falsches medikament; falsche tablette; falschen tabletten; falsche tabletten; falsche
    medikament; falsche medikamente; falschen medikamente; falsche arznei; falsche mittel; falsches mittel; falsche
    spritze; falsche rezept; falsches rezept; falsche starke; falschen impfstoff; falsche menge; falsche zeit ~
    genommen; das falsche ~ gegeben; verwechselt; tabletten verwechselt; verwechslung; falsch dosiert; falsch
    eingenommen; falsch gespritzt; falsch gegeben; tabletten meines mannes; tabletten meiner <fam>; tabletten meines
    <fam>; medikamente meines/meiner <fam>; medikamentenfehler; dosierungsfehler; abgelaufene ~ genommen;
    abgelaufenes ~ genommen; zweimal statt; taglich statt; statt einmal; anstatt einer; ins falsche; in das falsche;
    in die falsche; versehentlich doppelt
error [0.8]: aus versehen; versehentlich; irrtumlich; aus irrtum
error [0.6]: vergessen zu nehmen; vergessen ~ zu nehmen; tablette vergessen; tabletten vergessen; pille vergessen;
    einnahme vergessen; spritze vergessen; dosis vergessen; dosis ausgelassen; vergessen zu spritzen; vergessen ~
    einzunehmen; vergessen die tablette; nicht genommen vergessen; vergass ~ tablette
error [0.85]: falsche/falsches/falschen/falscher
    praparat/medikament/tablette/tabletten/mittel/salbe/tropfen/spritze/
    impfstoff/packung/dosierung/menge/dosis; anderes medikament bekommen als
""",
    "exposure": """
exposure [0.85]: an der nadel gestochen; mit der nadel gestochen; nadel gestochen; nadelstich; nadelstichverletzung;
    ins auge gespritzt; ins auge ~ gekommen/bekommen/gespritzt; in die augen ~ gekommen/bekommen/gespritzt; auf die
    haut ~ gekommen/gespritzt/verschuttet; auf die hande ~ verschuttet/gekommen/gespritzt; verschuttet ~ haut/hande;
    pulver eingeatmet; staub eingeatmet; ohne handschuhe; kind/tochter/sohn/baby/kleinkind/enkel/enkelin ~
    tablette/tabletten/pille/pillen/creme/salbe/pflaster/kapsel ~
    verschluckt/gegessen/geschluckt/abgeleckt/gelutscht/gekaut; hund/katze ~
    tablette/tabletten/pillen/creme/medikamente/pflaster ~ gefressen/verschluckt/abgeleckt; verschluckte eine
    tablette; eine meiner tabletten; hautkontakt mit; kontakt mit dem gel; ausgesetzt; in beruhrung gekommen
""",
    "no effect": """
no effect [0.86]: wirkt nicht; wirken nicht; wirkt ~ nicht; wirken ~ nicht; wirkt nicht mehr; keine wirkung; ohne
    wirkung; wirkungslos; keinerlei wirkung; schlagt nicht an; schlagen nicht an; nicht angeschlagen; merke keine
    besserung/veranderung/wirkung; keine besserung; keine verbesserung; merke nichts; spure keine wirkung/besserung;
    spure nichts; hat nicht gewirkt; nicht gewirkt; keinen effekt; kein effekt; ohne erfolg; lindert nicht;
    tabletten/mittel/medikament/salbe/creme/tropfen/therapie/antibiotikum ~ helfen/hilft/bringen/bringt ~
    nicht/nichts; verliert ~ wirkung; lasst die wirkung nach; wirkung lasst nach; wirkt uberhaupt nicht; wirkt gar
    nicht; senkt ~ nicht; schmerzen trotz; trotz der tabletten; trotz tabletten; kaum wirkung
no effect [0.8]: hilft nicht; helfen nicht; hilft mir nicht; hilft ~ nicht; bringt nichts; bringen nichts; bringt ~
    nichts; nutzt nichts; nutzlos; hilft nichts; nicht geholfen; funktioniert nicht; nichts gebracht; nicht besser
    geworden; wird nicht besser; rausgeschmissenes geld
no effect [0.86]: bringt ~ uberhaupt/gar nichts; bringt bei mir uberhaupt/gar nichts; hilft bei mir nicht/nichts;
    hilft uberhaupt/gar nicht; tut sich nichts; ohne jede wirkung; zeigt keine wirkung; schlagt bei mir nicht an
""",
}
