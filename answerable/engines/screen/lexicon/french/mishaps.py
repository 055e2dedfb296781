"""Products and mishaps with them in French."""

TABLES = {
    "product": """
paracetamol: doliprane; efferalgan; dafalgan; paracetamol
ibuprofen: ibuprofene; advil; nurofen; spedifen; antarene; spifen
aspirin: aspirine; aspegic; kardegic
ketoprofen: ketoprofene; profenid; bi profenid
naproxen: naproxene; apranax
diclofenac: voltarene; diclofenac
phloroglucinol: spasfon; phloroglucinol
codeine: codeine; codoliprane; dafalgan codeine
tramadol: topalgic; ixprim; contramal
amoxicillin: amoxicilline; augmentin; clamoxyl
azithromycin: azithromycine; zithromax
pristinamycin: pyostacine; pristinamycine
metformin: metformine; glucophage; stagid
omeprazole: mopral; omeprazole
esomeprazole: inexium
pantoprazole: inipomp; eupantol
atorvastatin: atorvastatine; tahor
rosuvastatin: crestor
simvastatin: simvastatine
levothyroxine: levothyrox; euthyral; levothyroxine
prednisone: cortancyl; prednisone
prednisolone: solupred; prednisolone
salbutamol: ventoline
alprazolam: xanax; alprazolam
bromazepam: lexomil
zolpidem: stilnox; zolpidem
zopiclone: imovane
oxazepam: seresta
sertraline: zoloft
paroxetine: deroxat
escitalopram: seroplex
venlafaxine: effexor
fluoxetine: prozac
cyamemazine: tercian
valproate: depakine; depakote
lamotrigine: lamictal
fluindione: previscan
bisoprolol: cardensiel; bisoprolol
amlodipine: amlor
perindopril: coversyl
furosemide: lasilix
insulin: insuline
methotrexate: methotrexate; imeth
isotretinoin: curacne; roaccutane
benfluorex: mediator
domperidone: motilium
diosmectite: smecta
cetirizine: cetirizine; zyrtec
desloratadine: aerius
contraceptive: pilule contraceptive; la pilule; ma pilule; sterilet; pilule du lendemain; leeloo; optilova; diane
    35; implant contraceptif
covid vaccine: vaccin covid; vaccin contre le covid; vaccin anti covid
flu vaccine: vaccin contre la grippe; vaccin grippe; vaccin de la grippe
""",
    "unnamed": """
product: medicament; medicaments; comprime; comprimes; pilule; pilules; piqure; piqures; injection; injections;
    traitement; vaccin; vaccins; sirop; gelule; gelules; antibiotique; antibiotiques; pommade; creme; gouttes;
    perfusion; perfusions; patch; patchs; suppositoire; suppositoires; inhalateur; spray; collyre; cachet; cachets;
    chimio; chimiotherapie; vaccine; vaccinee; radiotherapie; antidepresseur; antidepresseurs; anti inflammatoire;
    anti inflammatoires; corticoides; cortisone; statine; statines; anticoagulant; anticoagulants; somnifere;
    somniferes; antidouleur; antidouleurs; anti douleur; dose; doses; medoc; medocs; remede; ordonnance; sachet;
    sachets; diuretique; betabloquant; anxiolytique; calmant; calmants; generique; ampoule buvable; vaccination;
    therapie
""",
    "quality": """
quality [0.85]: boite/flacon/plaquette/emballage/seringue/aiguille/stylo/inhalateur/
    bouchon/tube/ampoule/comprimes/comprime/sceau/opercule/patch/bouteille ~
    casse/cassee/cassees/casses/ouvert/ouverte/ouverts/vide/vides/abime/
    abimee/abimes/bloque/bloquee/tordue/tordu/fuit/fendu/fendue/mouillee/
    ecrases/effrites/dechire/dechiree/manquant/defectueux/defectueuse;
    comprimes/comprime/sirop/creme/medicament/liquide/gelules/produit/
    insuline/gouttes ~ sent/sentent/odeur/gout/goute ~ bizarre/mauvais/etrange/drole/pas/different;
    comprimes/comprime/sirop/creme/liquide/gelules ~ autre/differente couleur; stylo/seringue/inhalateur/pompe ~
    fonctionne/marche/bloque/pique ~ pas; manque/manquait/manquaient <num> comprimes/gelules/cachets;
    manque/manquait/manquaient ~ comprimes ~ plaquette/boite; medicament/sirop/comprimes/creme/vaccin ~
    perime/perimes/perimee; comprimes manquants; il manque ~ comprimes
quality [0.8]: odeur bizarre; odeur etrange; boite ouverte; etait ouverte; deja ouverte; deja ouvert; couleur
    differente; autre couleur; change de couleur; sent bizarre; sent mauvais; gout bizarre; perime; perimee;
    perimes; notice manquante; sans notice; pas de notice; notice absente; defectueux; defectueuse; contrefacon;
    contrefait; particules; quelque chose qui flotte; moisi; moisissure; moisissures; numero de lote; numero de lot;
    lot defectueux; fuit; aiguille tordue; jaunis; grumeaux; taches noires; morceau de verre; bout de verre; arrive
    chaud; decongele; fondu; fondus; incomplet; incomplete; emballage abime; mal scelle; rappel de lot; effrites;
    effrite
quality [0.85]: gelules/comprimes/comprime/gelule/patchs ~
    collees/colles/tachees/taches/humides/ecrasees/decolorees/fondues/
    cassees; stylo/seringue/inhalateur/pompe/spray (a) (insuline) ~ fonctionne/marche/pique/sort pas; ne fonctionne
    pas le stylo; stylo a insuline ~ pas
""",
    "pregnancy": """
pregnancy [0.8]: enceinte; enceintes; grossesse; j attends un bebe; attends un bebe; attend un bebe; attends un
    enfant; test de grossesse positif; semaines de grossesse; semaines d amenorrhee; mois de grossesse; tombee
    enceinte; tombe enceinte; premier trimestre; deuxieme trimestre; troisieme trimestre; trimestre; foetus;
    accouche; accouchement; bebe a naitre
conception [0.7]: essaie d avoir un enfant; essayons d avoir un enfant; essais bebe; projet bebe; tomber enceinte;
    desir d enfant; fertilite; fiv; fecondation in vitro; concevoir; avoir un bebe
breastfeeding [0.8]: j allaite; allaite; allaitement; allaiter; lait maternel; donne le sein; donner le sein;
    allaitante; allaitantes
loss or defect [0.5]: fausse couche; malformation; malformations
""",
    "overdose": """
overdose [0.85]: overdose; surdose; surdosage; trop de comprimes; trop de medicaments; trop de sirop; trop de
    gouttes; trop d insuline; pris trop; pris trop de; double dose; le double de la dose; double de la dose; double
    la dose; le double; triple dose; dose doublee; triple de la dose; plus que la dose; plus que prescrit; plus que
    ce qui ~ prescrit/recommande/indique; plus que prevu; depasse la dose; depasser la dose; toute la boite; boite
    entiere; tout le flacon; tous les comprimes; dose trop forte; dose trop elevee; deux fois la dose; dix fois la
    dose; plus de comprimes que; comprimes de trop; comprime de trop; une dose de plus; plaquette entiere
misuse [0.8]: accro au/aux/a; addict au/aux/a; dependant au/aux/a/de; dependante au/aux/a/de; dependance au/aux/a;
    addiction au/aux/a; me droguer; se drogue avec; pour me defoncer; pour planer; defonce; sniffe; sniffer; snife;
    sans ordonnance; melange ~ avec alcool; melange ~ avec de l alcool; avec de la vodka; usage recreatif; peux plus
    m en passer; peux pas m en passer; achete dans la rue; abus de medicaments; detourne
misuse [0.8]: se defoncer; me defoncer; defoncer; pour s endormir ~ drogue; se droguer
""",
    "counted": """
counted: prendre/pris/prends/prend/avaler/avale/bu/donne/injecte (environ/presque/au) <num> (de)
    (mes/ses/les/des) <pill>
""",
    "error": """
error [0.85]: mauvaise dose; mauvais dosage; mauvais medicament; mauvais comprime; mauvais comprimes; mauvais
    produit; mauvais vaccin; mauvaise boite; mauvaise pilule; mauvaise piqure; mauvaise ordonnance; mauvais
    traitement donne; me suis trompe; me suis trompee; s est trompe; s est trompee; se sont trompes; tromper de
    comprime/medicament/dose/boite; trompe ~ comprime/medicament/dose/boite/flacon; trompee ~
    comprime/medicament/dose/boite/flacon; confondu (les/le/mes/deux/la)
    (comprimes/medicaments/boites/flacons/gouttes/dose); comprimes/medicaments/medicament/traitement/pilule de
    mon/ma <fam> par; pris ~ comprimes/medicaments/medicament/traitement de mon/ma <fam>; pris les comprimes de;
    erreur de dosage; erreur de medicament; erreur de dose; erreur de prescription; erreur de la pharmacie; erreur
    medicamenteuse; au lieu d un; au lieu d une; deux fois par erreur; pris un medicament perime; pris ~ perime;
    donne un medicament perime; pris deux fois
error [0.8]: par erreur; par megarde; sans faire expres
error [0.6]: oublie de prendre; oublie mon comprime; oublie ma pilule; oublie le comprime; oublie un comprime;
    oublie mon traitement; oublie une prise; oublie une dose; saute une prise; saute une dose; oubli de pilule;
    oublie mon injection; oublie ma piqure; oublie de faire; oublie de donner; oublie mes comprimes; oublie mes
    medicaments
""",
    "exposure": """
exposure [0.85]: suis pique avec; suis piquee avec; piquer avec l aiguille; pique avec l aiguille; piquee avec l
    aiguille; pique ~ aiguille; piquee ~ aiguille; accident d exposition; dans l oeil ~ produit; recu ~ liquide ~
    oeil/yeux; recu ~ oeil/yeux; recu du liquide/produit/sirop dans l oeil; projete dans l oeil; eclabousse ~
    oeil/yeux; gicle dans l oeil/yeux; gicle ~ oeil/yeux; renverse ~ sur les/la mains/peau; renverse sur ~
    mains/peau; renverse ~ mains/peau; respire la poudre; inhale la poudre; touche la poudre; sans gants; contact
    avec la creme/peau; fils/fille/enfant/bebe/petit/petite/petite fils ~ avale/mange/croque/leche/suce ~
    (de/mes/un/une/mon) comprime/comprimes/cachet/cachets/pilule/medicament/creme/gelule/
    patch; fils/fille/enfant/bebe/petit/petite ~ avale un de mes; avale un de mes; chien/chat ~ mange/avale/leche ~
    comprime/comprimes/cachet/cachets/medicament/medicaments/creme; expose a; exposee a; exposition accidentelle; un
    de mes comprimes
""",
    "no effect": """
no effect [0.86]: ne fait pas effet; fait pas effet; ne font pas effet; ne fait plus effet; fait plus effet; aucun
    effet; sans effet; pas d effet; plus d effet; plus aucun effet; n agit pas; n agit plus; agit pas; n agissent
    pas; ne me font rien; ne me fait rien; me fait rien; me font rien; sans resultat; aucun resultat; pas de
    resultat; aucune amelioration; pas d amelioration; sans amelioration; aucune difference; pas de difference;
    inefficace; inefficaces; pas efficace; plus efficace; n est pas efficace; ne soulage pas; soulage pas; ne me
    soulage pas; ne calme pas; ne fait pas baisser;
    comprimes/medicament/traitement/antibiotique/creme/sirop/pommade/
    gouttes ~ marche/marchent/fonctionne/fonctionnent/aide/aident ~ pas/plus; malgre le traitement; malgre les
    comprimes; perd de son effet; perdu son effet
no effect [0.8]: ne marche pas; marche pas; ne marchent pas; marchent pas; ne marche plus; marche plus; ne
    fonctionne pas; fonctionne pas; ne fonctionne plus; ne fait rien; font rien; ne m aide pas; m aide pas; ne sert
    a rien; servent a rien; sert a rien; toujours pareil; rien ne change; pas mieux; argent jete
no effect [0.86]: me sert a rien; ne me sert a rien; ne me servent a rien; ca ne me fait rien; toujours aucun effet;
    ne donne rien; ne change rien
""",
}
