"""Symptoms in German, under the names that they have in English."""

TABLES = {
    "symptom": """
rash: ausschlag; hautausschlag; hautausschlage; rote flecken; pusteln; flecken; pickelchen; rotung; rotungen;
    hautrotung; rote haut; hautreaktion; ekzem; exanthem
hives: nesselsucht; quaddeln; nesselausschlag; urtikaria
itching: juckreiz; juckt; jucken; juckende; kratze mich; kribbeln auf der haut
blisters: blasen; blaschen; wunde stellen; aphthen; haut schalt sich; haut pellt sich; offene stellen
swelling: schwellung; schwellungen; geschwollen; angeschwollen; geschwollene; dicke beine/fusse/hande; wasser in den
    beinen; odem; odeme; wassereinlagerung; wassereinlagerungen; aufgedunsen; anschwellen
nausea: ubelkeit; ubel; schlecht geworden; mir ist (so/total/ganz/sehr/immer) schlecht; ist mir
    (so/total/ganz/sehr/immer/auch) schlecht; wird mir (immer/so) schlecht; mir wird (immer/so) schlecht; mir ~
    schlecht; mir ~ ubel; brechreiz; wird ihr/ihm schlecht; ihm/ihr ist schlecht; wurde mir schlecht; flau im magen;
    flauer magen
vomiting: erbrechen; ubergeben; erbrochen; kotzen; gekotzt; erbreche; ubergebe; brechen mussen; erbricht; spucken
    mussen; ubergibt; ubergab; kotze; gebrochen die ganze nacht
diarrhea: durchfall; durchfalle; dunnpfiff; dunner stuhl; flussiger stuhl; wassriger stuhl; diarrhoe
constipation: verstopfung; verstopft; kann nicht auf toilette; kein stuhlgang; keinen stuhlgang; harter stuhl
stomach pain: bauchschmerzen; magenschmerzen; bauchweh; bauchkrampfe; magenkrampfe; unterleibsschmerzen; bauch ~
    weh; magen ~ weh; magenprobleme; magenbeschwerden; oberbauchschmerzen; schmerzen im bauch/magen/unterleib; bauch
    schmerzt; magendrucken; darmkrampfe; koliken
heartburn: sodbrennen; saures aufstossen; reflux; magenbrennen
bloating: blahungen; geblaht; blahbauch; vollegefuhl; aufgeblaht
headache: kopfschmerzen; kopfweh; migrane; kopfschmerz; migraneanfall; migraneanfalle; kopf ~ weh; brummschadel;
    kopfdruck; schadel ~ brummt; kopf drohnt; kopf schmerzt
dizziness: schwindel; schwindelig; schwindlig; schwindelgefuhl; schwindelanfall; schwindelanfalle; benommen;
    benommenheit; dreht sich alles; alles dreht sich; taumelig; gleichgewichtsstorungen; schwummrig; drehschwindel
fainting: ohnmacht; ohnmachtig; umgekippt; kippte um; bewusstlos; umgefallen; kollabiert; zusammengebrochen;
    zusammengeklappt; kippe um; schwarz vor augen; bewusstsein verloren
tiredness: mude; mudigkeit; erschopft; erschopfung; schlapp; kraftlos; abgeschlagen; abgeschlagenheit; schlafrig;
    schlafrigkeit; antriebslos; schwach; schwache; keine kraft; keine energie; ausgelaugt; total fertig; todmude;
    hundemude; wie ein zombie; kaputt; mattigkeit; matt; schlafe den ganzen tag
sleeplessness: kann nicht schlafen; kann ~ nicht schlafen; nicht mehr schlafen; nicht schlafen; nicht einschlafen;
    nicht durchschlafen; schlaflos; schlafe nicht; schlafe schlecht; schlaflosigkeit; schlafstorung;
    schlafstorungen; schlafprobleme; wach die ganze nacht; liege wach; nachts wach; kaum geschlafen; schlecht
    geschlafen
bad dreams: alptraume; albtraume; alptraum; albtraum; schlechte traume; wirre traume
chest pain: brustschmerzen; schmerzen ~ brust; druck auf der brust; brustschmerz; engegefuhl in der brust; stechen
    in der brust
palpitations: herzrasen; herzklopfen; herzstolpern; herzrhythmusstorungen; herz ~ rast; herz ~ stolpert; puls ~
    hoch; vorhofflimmern; tachykardie; herz rast
breathlessness: atemnot; kurzatmig; kurzatmigkeit; keine luft; schlecht luft; schwer atmen; atembeschwerden;
    atemprobleme; schnappe nach luft; ausser atem; luftnot; kaum atmen; pfeifender atem
cough: husten; hustenreiz; reizhusten; huste; hustenanfall; hustenanfalle; hustet
fever: fieber; schuttelfrost; erhohte temperatur; temperatur erhoht; fiebrig; hitzewallungen; hitzewallung; frieren
sweating: schwitzen; schwitze; schweissausbruche; schweissausbruch; nachtschweiss; kalter schweiss; schwitzt;
    schweissgebadet; verschwitzt
pain: schmerzen; schmerz; weh; tut weh; schmerzt; tun weh; stechen; brennen; wehgetan; beschwerden
back pain: ruckenschmerzen; ruckenweh; rucken ~ weh; kreuzschmerzen; schmerzen im rucken; hexenschuss; ischias;
    rucken schmerzt
joint pain: gelenkschmerzen; gelenke ~ weh; knieschmerzen; schmerzen in den gelenken; gelenkbeschwerden; steife
    gelenke; gliederschmerzen; huftschmerzen; schulterschmerzen; schmerzen im knie; knie ~ weh; knochenschmerzen;
    gelenke schmerzen; hufte ~ weh; schulter ~ weh
muscle pain: muskelschmerzen; muskelkater; muskelkrampfe; wadenkrampfe; wadenkrampf; krampfe in den beinen; krampfe
    in ~ waden; beine ~ weh; muskelkrampf; muskelschwache; muskeln ~ weh; krampfe; beinschmerzen; verspannungen
numbness: taub; taubheit; taubheitsgefuhl; kribbeln; ameisenlaufen; eingeschlafene hande/fusse; gefuhllos; kein
    gefuhl in; missempfindungen; taubheitsgefuhle
shaking: zittern; zittre; zittert; zittere; tremor; zuckungen; zucken; zittrig; gezittert; unruhige beine;
    muskelzucken
seizure: krampfanfall; krampfanfalle; epileptischer anfall; epileptische anfalle; krampft; anfall gehabt;
    epilepsieanfall; gekrampft
blurred vision: verschwommen; sehe verschwommen; verschwommenes sehen; sehe doppelt; doppelbilder; sehstorung;
    sehstorungen; sehe schlecht; unscharf sehen; sehe unscharf; sehe nicht mehr; sehverschlechterung; augenflimmern;
    sieht verschwommen; sieht doppelt
hearing trouble: tinnitus; ohrensausen; ohrgerausche; hore schlecht; hore nichts; horsturz; schwerhorig; pfeifen im
    ohr; piepen im ohr; klingeln in den ohren
taste change: metallischer geschmack; geschmack ~ metallisch; komischer geschmack im mund; schmecke nichts;
    geschmacksverlust; rieche nichts; geschmacksstorung; bitterer geschmack; geschmacksveranderung
dry mouth: mundtrockenheit; trockener mund; mund ~ trocken; trockenen mund; starker durst; standig durst
weight gain: zugenommen; gewichtszunahme; nehme zu; kilo zugenommen; kilo mehr; dicker geworden; nehme ~ zu;
    zunehmen; gewicht ~ gestiegen
weight loss: abgenommen; gewichtsverlust; gewichtsabnahme; nehme ab; kilo verloren; kilo abgenommen; nehme ~ ab;
    gewicht verloren; abgemagert
poor appetite: keinen appetit; kein appetit; appetitlosigkeit; appetitlos; keinen hunger; appetitverlust; isst
    nichts; esse nichts; mag nichts essen; kann nichts essen; will nichts essen; kein hunger
hunger: heisshunger; standig hunger; fressattacken; dauernd hunger; immer hunger; heisshungerattacken
hair loss: haarausfall; haare fallen ~ aus; fallen ~ haare ~ aus; haare ausgefallen; haare gehen ~ aus; gehen ~
    haare aus; verliere ~ haare; haare verloren; kahle stelle/stellen; haarverlust; haare dunner
bleeding: blutung; blutungen; nasenbluten; blut; blute; zahnfleischbluten; blutet; geblutet; blut im stuhl/urin;
    schwarzer stuhl; zwischenblutung; zwischenblutungen; schmierblutung; schmierblutungen; bluten
bruising: blaue flecken; blauer fleck; bluterguss; blutergusse; hamatom; hamatome
low mood: depressiv; depression; depressionen; traurig; niedergeschlagen; traurigkeit; stimmungsschwankungen;
    weinen; weine nur; weine standig; lustlos; gedruckt; stimmungstief; nicht mehr ich selbst; antriebslosigkeit
anxiety: angstzustande; panikattacke; panikattacken; panik; nervos; nervositat; innere unruhe; unruhig; unruhe;
    angstlich; angststorung; angstattacken; agitiert; angespannt
anger: gereizt; reizbar; aggressiv; wut; wutanfalle; wutausbruche; reizbarkeit; aggression; aggressionen; wutend
confusion: verwirrt; verwirrung; verwirrtheit; desorientiert; durcheinander; konzentrationsstorungen; nicht
    konzentrieren; benebelt; neben der spur; delir; wirr; gehirnnebel
memory loss: gedachtnisverlust; gedachtnislucken; vergesslich; vergesslichkeit; vergesse alles; erinnere mich nicht;
    gedachtnisprobleme; gedachtnis ~ schlecht; gedachtnisstorungen
seeing things: halluzinationen; halluziniert; halluziniere; hore stimmen; hort stimmen; sieht dinge; sehe dinge;
    wahnvorstellungen; paranoid; psychose
sexual trouble: impotenz; impotent; keine erektion; erektionsstorungen; kein sexuelles verlangen; libidoverlust;
    keine lust auf sex; libido; potenzprobleme
period changes: periode ~ ausgeblieben/ausbleibt/unregelmassig/stark; regel ~ ausgeblieben/unregelmassig/stark;
    keine periode; starke periode; zyklusstorungen; regelblutung ~ stark; meine tage ~ nicht; periode bleibt aus;
    unregelmassige blutungen
urine trouble: dunkler urin; brennen beim wasserlassen; kann nicht pinkeln; haufig auf toilette; harndrang;
    inkontinent; inkontinenz; kann kein wasser lassen; muss standig pinkeln; urin ~ dunkel; harnverhalt; schmerzen
    beim wasserlassen
kidney trouble: nierenversagen; nierenschaden; nierenwerte ~ schlecht; niereninsuffizienz; nieren versagen;
    nierenprobleme; nierenschmerzen
liver trouble: leberversagen; leberschaden; leberwerte ~ erhoht/schlecht/hoch; gelbsucht; gelbe haut; gelbe augen;
    leberentzundung; hepatitis; erhohte leberwerte; leberwerte
infection: infektion; entzundung; entzundet; eiter; abszess; lungenentzundung; pilzinfektion; blasenentzundung;
    scheidenpilz; gurtelrose; harnwegsinfekt; infekt; vereitert
blood pressure change: hoher blutdruck; niedriger blutdruck; blutdruck ~
    hoch/niedrig/gestiegen/gesunken/abgefallen/erhoht/abgesackt; bluthochdruck; kreislaufprobleme; kreislauf ~
    schlecht; kreislaufzusammenbruch; blutdruckabfall
blood sugar change: unterzucker; unterzuckerung; uberzucker; blutzucker ~ hoch/niedrig/gestiegen/gesunken; zucker ~
    hoch/niedrig; hypo; unterzuckert; zuckerwerte ~ hoch/niedrig/schlecht
allergic reaction: allergische reaktion; allergisch reagiert; reagiere allergisch; allergischer schock; allergisch;
    allergie; reaktion; uberempfindlich; anaphylaxie
heart attack: herzinfarkt; herzanfall; infarkt
stroke: schlaganfall; hirnschlag
blood clot: thrombose; blutgerinnsel; lungenembolie; embolie; gerinnsel; venenthrombose
miscarriage: fehlgeburt; baby verloren; totgeburt; kind verloren
birth defect: fehlbildung; fehlbildungen; missbildung; missbildungen; geburtsfehler
death: gestorben; verstorben; tot; tod; starb; todesfall; verstarb
hospital stay: krankenhaus; klinik eingeliefert; ins krankenhaus; im krankenhaus; notaufnahme; intensivstation;
    eingeliefert; stationar; ins spital
injection site reaction: einstichstelle; arm ~ geschwollen/rot/dick; armschmerzen; beule an der; arm ~ weh;
    schmerzen im arm; injektionsstelle; rote einstichstelle
withdrawal: entzug; entzugserscheinungen; absetzerscheinungen; entzugssymptome; beim absetzen; absetzsymptome
fall: gesturzt; hingefallen; sturz; sturze; sturzt; gefallen und
choking: kann nicht schlucken; schluckbeschwerden; kloss im hals; verschlucke mich; verschluckt sich; schlucken
    schwer; kann ~ nicht schlucken
runny nose: schnupfen; laufende nase; verstopfte nase; niesen; nase lauft; nase ~ zu; nasennebenhohlen
sun sensitivity: sonnenbrand; sonnenallergie; lichtempfindlich; vertrage keine sonne
acne: akne; pickel; mitesser
unwell: unwohl; unwohlsein; geht (mir/es) ~ schlecht; geht es mir ~ schlecht; mir geht es ~
    schlecht/schlechter/mies; fuhle mich ~ schlecht/krank/elend/mies/unwohl; fuhlt sich ~ schlecht/krank/elend/mies;
    geht mir ~ schlechter/schlecht/mies; geht es ihr/ihm ~ schlecht/schlechter; schlechter geworden; verschlechtert;
    verschlechterung; verschlimmert; schlimmer geworden; krank geworden; fix und fertig; krank gemacht; macht mich
    krank; elend; nicht gut fuhle; schlecht gefuhlt
movement trouble: kann nicht laufen; kann nicht gehen; kann mich ~ nicht bewegen; lahmung; gelahmt; steif;
    steifheit; bewegungsstorungen; kann kaum laufen; kann kaum gehen; rollstuhl; unsicher auf den beinen
speech trouble: kann nicht sprechen; heiser; heiserkeit; stimme weg; lallt; lallen; sprachstorungen;
    wortfindungsstorungen
tooth trouble: zahnschmerzen; zahne fallen ~ aus; zahnweh; zahn ~ weh
lump: knoten; beule; beulen; geschwulst; lymphknoten
eye irritation: rote augen; trockene augen; tranende augen; augen ~ jucken/brennen/tranen; bindehautentzundung;
    augenbrennen; augen gerotet
flare up: schub; schube; ruckfall
suicidal thoughts: suizidgedanken; selbstmordgedanken; suizidale gedanken
side effects: nebenwirkung; nebenwirkungen; unvertraglich; unvertraglichkeit; vertrage ~ nicht; vertrage ~ schlecht;
    nicht vertragen; schlecht vertragen; vertragt ~ nicht; vertrug ~ nicht; unerwunschte wirkung/wirkungen;
    spatfolgen
itching: kratze mich; kratzt sich; kratzen; standig kratzen
side effects: bekommt mir nicht; bekommen mir nicht; nicht gut vertragen; macht mich fertig
shaking: zittern mir; handezittern; zittern ~ hande
sleeplessness: schlaft nicht; schlaft schlecht; schlaft kaum; schlafe kaum; schlafen nicht
""",
}
