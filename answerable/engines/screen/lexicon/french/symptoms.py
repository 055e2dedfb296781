"""Symptoms in French, under the names that they have in English."""

TABLES = {
    "symptom": """
rash: eruption; boutons; plaques rouges; rougeurs; eruption cutanee; plaques sur; rougeur; taches rouges; peau
    rouge; eczema; boutons rouges; reaction cutanee; rash; plaques
hives: urticaire
itching: demangeaisons; demangeaison; ca gratte; me gratte; ca me gratte; ca demange; me demange; prurit;
    picotements sur la peau; se gratte; demanger
blisters: ampoules; cloques; cloque; aphtes; peau qui pele; peau ~ pele; aphte; vesicules
swelling: gonfle; gonflement; gonfler; enfle; enfler; gonflements; oedeme; oedemes; retention d eau; bouffi; visage
    bouffi; jambes lourdes
nausea: nausees; nausee; mal au coeur; envie de vomir; envies de vomir; ecoeure; nauseeux; haut le coeur;
    barbouille; coeur au bord des levres
vomiting: vomissements; vomissement; vomi; vomir; vomis; vomit; rendre tout; gerber
diarrhea: diarrhee; diarrhees; courante; la chiasse; selles liquides; selles molles; gastro; ventre qui se vide
constipation: constipation; constipe; n arrive pas a aller aux toilettes; plus aller a la selle
stomach pain: mal au ventre; mal de ventre; maux de ventre; mal a l estomac; crampes; mal d estomac; maux d estomac;
    crampes d estomac; douleurs abdominales; douleur abdominale; douleur au ventre; douleurs au ventre; brulures d
    estomac et mal; coliques; crampes au ventre; douleur a l estomac; douleurs d estomac
heartburn: brulures d estomac; brulure d estomac; aigreurs; remontees acides; reflux; acidite; brulures gastriques
bloating: ballonne; ballonnements; ballonnement; ventre gonfle; gaz; flatulences; ventre ballonne
headache: mal de tete; maux de tete; mal a la tete; migraine; migraines; cephalee; cephalees; mal au crane; tete qui
    explose; douleurs a la tete; tete dans un etau; maux de crane
dizziness: vertiges; vertige; la tete qui tourne; tete tourne; etourdissements; tete qui tourne; etourdi;
    etourdissement; tourner la tete; ca tourne; perte d equilibre; pertes d equilibre; tournis; malaise vagal;
    tangue
fainting: evanoui; evanouir; evanouissement; malaise; malaises; perdu connaissance; perte de connaissance; tombe
    dans les pommes; syncope; tourne de l oeil; evanouissements
tiredness: fatigue; epuise; epuisement; creve; sans energie; plus d energie; plus de force; plus de forces;
    somnolence; somnolent; faible; faiblesse; vide de forces; lessive; hs; a plat; comme un zombie; envie de dormir;
    assomme; abattu; dors toute la journee; asthenie; vaseux; shootee; fatigant
sleeplessness: dors plus; dors pas; dort pas; dort plus; insomnie; insomnies; n arrive pas a dormir; arrive pas a
    dormir; arrive plus a dormir; n arrive plus a dormir; peux plus dormir; peux pas dormir; dors mal; dors tres
    mal; dort mal; nuit blanche; nuits blanches; me reveille toutes les; troubles du sommeil; pas dormi; pas ferme l
    oeil; mal a dormir; sommeil perturbe; reveils nocturnes
bad dreams: cauchemars; cauchemar; mauvais reves; reves bizarres; terreurs nocturnes
chest pain: douleur dans la poitrine; douleur ~ poitrine; douleurs thoraciques; douleur thoracique; mal a la
    poitrine; oppression dans la poitrine; oppression; poitrine qui serre; douleurs dans la poitrine
palpitations: palpitations; coeur qui bat; coeur bat (trop/tres) vite/fort; tachycardie; coeur qui s emballe; coeur
    s emballe; arythmie; extrasystoles; battements de coeur; coeur qui s accelere; palpitation; pouls rapide
breathlessness: essoufflement; essouffle; du mal a respirer; mal a respirer; manque de souffle; souffle court;
    manque d air; respire mal; dyspnee; difficulte a respirer; difficultes a respirer; difficultes respiratoires;
    gene respiratoire; arrive plus a respirer; sifflements; oppresse
cough: toux; tousse; tousser; quinte de toux; toux seche
fever: fievre; frissons; temperature; fievreux; fievreuse; bouffees de chaleur; bouffee de chaleur; febrile;
    frissonne; frisson; grelotte
sweating: sueurs; transpire; transpiration; sueurs froides; transpirer; en sueur; en nage; sueurs nocturnes
pain: douleur; douleurs; j ai mal; mal partout; a mal; ai mal; mal au; mal a la; mal aux; fait mal; me fait mal;
    font mal; courbatures; brulure; brulures; elancements; souffre; avoir mal; douloureux; picote; gene;
    tiraillements
back pain: mal au dos; mal de dos; maux de dos; lombalgie; sciatique; douleur au dos; douleurs au dos; mal aux
    reins; lumbago; douleurs dans le dos; douleur dans le dos
joint pain: douleurs articulaires; douleur articulaire; mal aux articulations; mal au genou/genoux; mal aux genoux;
    mal aux os; mal a l epaule; mal a la hanche; raideur articulaire; douleurs aux articulations; articulations
    douloureuses; mal aux hanches; douleurs aux genoux
muscle pain: douleurs musculaires; douleur musculaire; mal aux muscles; crampes aux/dans jambes/mollets/pieds;
    crampe; crampes aux jambes; crampes dans les; courbatures; courbature; mal aux jambes; mal aux mollets; spasmes;
    contractures; faiblesse musculaire; douleurs aux jambes; douleurs dans les jambes
numbness: fourmillements; fourmis dans; engourdissement; engourdi; engourdissements; picotements; insensible; ne
    sens plus mes/ma; paresthesies; mains qui s endorment; fourmillement
shaking: tremblements; tremblement; tremble; trembler; tics; secousses; spasme; jambes sans repos; tremblote
seizure: convulsions; convulsion; crise d epilepsie; crises d epilepsie; convulser; crise convulsive; convulse
blurred vision: vision trouble; vue trouble; vois trouble; voir flou; vois flou; vision floue; vois double; vois
    plus bien; vue qui baisse; vue baisse; vois mal; troubles de la vue; troubles de la vision; perte de vue; voit
    flou; voit trouble; vision double; mouches volantes; voile devant les yeux; vue brouillee
hearing trouble: acouphenes; acouphene; bourdonnements; sifflements dans les oreilles; oreilles qui sifflent; n
    entends plus; entends mal; perte d audition; surdite; oreille bouchee; bourdonnement; oreilles bouchees
taste change: gout metallique; gout de metal; gout bizarre; perte de/du gout; perdu le gout; perte d odorat; perdu l
    odorat; gout amer; mauvais gout dans la bouche; plus de gout; plus le gout
dry mouth: bouche seche; secheresse buccale; secheresse de la bouche; tres soif; bouche pateuse; toujours soif
weight gain: pris du poids; prise de poids; prends du poids; pris <num> kilos; grossi; grossir; grossis; kilos en
    plus; kilos de plus; pris des kilos; prendre du poids
weight loss: perdu du poids; perte de poids; perds du poids; maigri; maigrir; perdu <num> kilos; amaigri;
    amaigrissement; maigris; perdre du poids
poor appetite: plus d appetit; pas d appetit; pas faim; plus faim; perte d appetit; perdu l appetit; ne mange plus;
    ne mange rien; mange plus; coupe l appetit; coupe la faim; coupe la faim; manque d appetit; ne veut plus manger;
    sans appetit
hunger: tout le temps faim; toujours faim; fringales; fringale; compulsions alimentaires; faim de loup; mange sans
    arret
hair loss: perds mes cheveux; perte de/des cheveux; chute de/des cheveux; cheveux tombent; cheveux qui tombent;
    perdre mes cheveux; perdre ses cheveux; perd ses cheveux; tomber les cheveux; alopecie; cheveux par poignees;
    tombent mes cheveux; perdu mes cheveux; calvitie
bleeding: saignement; saignements; saigne; sang; saigner; saignements de nez; sang dans les/mes selles/urines;
    hemorragie; selles noires; gencives saignent; saigne du nez; pertes de sang
bruising: bleus; hematome; hematomes; ecchymose; ecchymoses; ecchymoses; un bleu; des bleus
low mood: depression; deprime; triste; tristesse; deprimer; pleure tout le temps; pleure sans raison; moral a zero;
    moral dans les chaussettes; cafard; moral bas; plus le moral; envie de pleurer; sautes d humeur; envie de rien;
    arrete pas de pleurer; deprimant; pas le moral
anxiety: anxiete; angoisse; angoisses; angoisse; anxieux; anxieuse; crise d angoisse; crises d angoisse; crise de
    panique; attaque de panique; attaques de panique; nerveux; nerveuse; nervosite; agite; agitation; panique;
    stresse; sur les nerfs; tendu
anger: irritable; irritabilite; agressif; agressive; agressivite; colere; rage; crises de colere; enerve; a fleur de
    peau
confusion: confus; confusion; desoriente; brouillard mental; brouillard; n arrive plus a me concentrer; mal a me
    concentrer; troubles de la concentration; delire; dans le brouillard; perdu la tete; a cote de mes pompes;
    cerveau embrume
memory loss: perte de memoire; pertes de memoire; trous de memoire; oublie tout; troubles de la memoire; memoire qui
    flanche; perds la memoire; me souviens plus; amnesie; trou de memoire
seeing things: hallucinations; hallucination; hallucine; entends des voix; entend des voix; voit des choses; vois
    des choses; paranoia; parano; psychose; delires
sexual trouble: impuissance; impuissant; troubles de l erection; plus d erection; plus de libido; baisse de libido;
    perte de libido; plus de desir; libido; panne sexuelle; baisse du desir
period changes: regles irregulieres; plus de regles; plus mes regles; retard de regles; regles abondantes; pas mes
    regles; saignements entre les regles; regles douloureuses; cycle deregle; spotting; regles ~
    retard/abondantes/disparu; absence de regles; amenorrhee
urine trouble: urines foncees; urine foncee; brulure quand j urine; brulures quand j urine; n arrive pas a uriner;
    envie d uriner; incontinence; fuites urinaires; uriner souvent; brulures en urinant; retention d urine; urine
    beaucoup; brulures urinaires; mal a uriner
kidney trouble: insuffisance renale; reins qui lachent; problemes de reins; atteinte renale; reins abimes; reins ne
    fonctionnent plus
liver trouble: jaunisse; ictere; peau jaune; yeux jaunes; hepatite; insuffisance hepatique; foie ~
    abime/touche/gonfle; transaminases; atteinte du foie; atteinte hepatique; teint jaune
infection: infection; infecte; pus; abces; mycose; pneumonie; cystite; zona; candidose; infections; angine; mycoses;
    surinfection
blood pressure change: tension elevee/haute/basse; hypertension; hypotension; tension ~
    haute/basse/montee/baisse/monte/elevee/chute; chute de tension; baisse de tension; poussee de tension; tension
    trop basse/haute
blood sugar change: hypoglycemie; hyperglycemie; hypo; glycemie ~ haute/basse/elevee; sucre ~ haut/bas;
    hypoglycemies; sucre qui monte
allergic reaction: reaction allergique; allergie; allergique; reaction; choc anaphylactique; mauvaise reaction; fait
    une reaction; reactions; allergies; intolerance
heart attack: infarctus; crise cardiaque
stroke: avc; attaque cerebrale; embolie cerebrale
blood clot: caillot; caillots; phlebite; thrombose; embolie pulmonaire; embolie
miscarriage: fausse couche; perdu le bebe; perdu mon bebe; fausses couches; mort ne
birth defect: malformation; malformations; anomalie congenitale; ne avec une malformation; bec de lievre
death: decede; est mort; est morte; mort; deces; est decede; est decedee; mourut; morte; decedee
hospital stay: hospitalise; hospitalisation; hospitalisee; a l hopital; fini aux urgences; finir aux urgences; aux
    urgences; en reanimation; hopital; soins intensifs; alle aux urgences; fini a l hopital
injection site reaction: bras ~ gonfle/rouge/douloureux; mal au bras; douleur au bras; point d injection; bosse a l
    endroit; site d injection; boule au point; endroit de la piqure; bosse ~ piqure; lieu de l injection
withdrawal: sevrage; manque; symptomes de sevrage; effet de manque; syndrome de sevrage; en manque; decharges
    electriques
fall: tombe par terre; chute; chutes; suis tombe; suis tombee; est tombe; est tombee; chuter
choking: n arrive plus a avaler; mal a avaler; boule dans la gorge; fausse route; du mal a avaler; arrive plus a
    avaler; fausses routes
runny nose: nez qui coule; nez bouche; rhinite; eternue; eternuements; nez coule; sinusite; congestion nasale;
    eternuer
sun sensitivity: coup de soleil; coups de soleil; allergie au soleil; photosensibilite; sensible au soleil
acne: acne; boutons sur le visage; points noirs; poussee d acne
unwell: me sens mal; me sens (tres) mal; se sent mal; se sens mal; me sens pas bien; ne me sens pas bien; sens
    (vraiment/tres) mal; senti mal; sentie mal; mal en point; patraque; malade comme un chien; rend malade; rendu
    malade; rendue malade; me rendent malade; tombe malade; rend malade; pire qu avant; empire; aggrave;
    aggravation; ca ne va pas du tout; va de pire en pire; va mal; vais mal; vraiment pas bien; mal supporte; pas
    bien du tout; tres malade; ne supporte pas; supporte pas; supporte mal; supporte plus; tolere mal; tolere pas;
    suis malade
movement trouble: n arrive plus a marcher; arrive plus a marcher; peux plus marcher; peut plus marcher; raideur;
    raideurs; paralysie; paralyse; raide; mal a marcher; perte de mobilite; arrive plus a bouger; boite depuis;
    fauteuil roulant; difficultes a marcher
speech trouble: n arrive plus a parler; perdu la voix; enroue; aphone; mal a parler; troubles de la parole;
    extinction de voix; voix enrouee; cherche mes mots
tooth trouble: mal aux dents; dents qui tombent; rage de dents; mal de dents; dents abimees; dents qui se
    dechaussent
lump: boule; grosseur; bosse; ganglion; ganglions; nodule; kyste; boules; nodules; bosses
eye irritation: yeux rouges; oeil rouge; yeux secs; yeux qui piquent; yeux qui pleurent; conjonctivite; yeux ~
    brulent/piquent/pleurent/grattent; yeux irrites; secheresse oculaire
flare up: poussee; poussees; rechute; rechutes; crise de goutte
suicidal thoughts: idees suicidaires; pensees suicidaires
side effects: effets secondaires; effet secondaire; effets indesirables; effet indesirable; effets nefastes
side effects: ne me reussit pas; me reussit pas; ne me reussissent pas; ne me convient pas; mal tolere; passe mal
shaking: mains qui tremblent; tremblent; trembler
itching: gratte sans arret; gratter; gratte partout
""",
}
