"""More medicines: those that go by one word, each under its own name, and those with names of sale."""

_ALONE = """
acalabrutinib acarbose aceclofenac afatinib agomelatine albendazole alectinib alfuzosin alogliptin alpelisib
amantadine amikacin amisulpride ampicillin anifrolumab apomorphine artesunate avanafil axitinib azilsartan
bedaquiline benazepril bendroflumethiazide bilastine bleomycin bosutinib brodalumab bromocriptine buserelin
cabergoline cabozantinib canakinumab captopril carfilzomib cefaclor cefadroxil cefixime cetuximab
chlorambucil chlorpromazine chlorthalidone cinnarizine cloxacillin colesevelam crizotinib cyclizine
cyclophosphamide dabrafenib daptomycin darifenacin darolutamide deflazacort degarelix desloratadine
dexlansoprazole dicloxacillin dicyclomine dihydrocodeine dosulepin doxepin dronedarone eculizumab edaravone
entacapone epirubicin eplerenone eribulin ertugliflozin ethambutol ethosuximide etoposide everolimus
felodipine filgotinib flucloxacillin fludrocortisone flupentixol fluphenazine fluvastatin folfiri folfirinox
folfox fondaparinux formoterol fosfomycin fosinopril galantamine gefitinib gemcitabine gemfibrozil
gentamicin hydralazine hydroquinone hyoscyamine ifosfamide imipramine indapamide indomethacin irinotecan
isosorbide ivabradine ixazomib ketamine ketoprofen ketorolac ketotifen labetalol lacidipine lanreotide
lapatinib lebrikizumab lercanidipine levocetirizine linezolid lofepramine lorlatinib lovastatin lymecycline
malathion mebendazole mebeverine meclizine melphalan meropenem methyldopa metolazone mifepristone
mirikizumab moclobemide moxonidine nabilone nadolol neomycin niacin nicorandil nitrazepam norethindrone
norethisterone octreotide olopatadine oxazepam oxymorphone oxytetracycline panitumumab pazopanib pemetrexed
permethrin perphenazine phenelzine piperacillin piroxicam pitavastatin pivmecillinam podophyllotoxin
pomalidomide ponatinib ponesimod praziquantel prazosin primaquine primidone propofol propylthiouracil
prucalopride pyrazinamide quinapril quinine rabeprazole ranolazine ravulizumab regorafenib repaglinide
reslizumab roflumilast rucaparib rufinamide selegiline silodosin simethicone siponimod somatropin sotalol
sotorasib streptomycin sucralfate sulpiride tafenoquine talazoparib temazepam temozolomide terazosin
tetrabenazine tetracycline theophylline tildrakizumab tinzaparin tobramycin trametinib trandolapril
tranylcypromine triamterene trospium vemurafenib venetoclax vibegron vigabatrin vildagliptin vinblastine
vincristine vinorelbine zanubrutinib zonisamide zuclopenthixol
"""
_BRANDED = """
abemaciclib: abemaciclib; verzenio
acitretin: acitretin; soriatane
adapalene: adapalene; differin; epiduo
alemtuzumab: alemtuzumab; lemtrada
alginate: gaviscon
alprostadil: alprostadil; caverject
anakinra: anakinra; kineret
apalutamide: apalutamide; erleada
armodafinil: armodafinil; nuvigil
artemether: artemether; coartem; lumefantrine
azelastine: azelastine; dymista
beclometasone and formoterol: beclometasone and formoterol; fostair; trimbow
belimumab: belimumab; benlysta
benralizumab: benralizumab; fasenra
benzoyl peroxide: benzoyl peroxide; acnecide
betahistine: betahistine; serc
betamethasone: betamethasone; betnovate
bicalutamide: bicalutamide; casodex
bimekizumab: bimekizumab; bimzelx
bismuth: bismuth; pepto bismol
bowel preparation: moviprep; picolax; plenvu; suprep; golytely; bowel prep; colonoscopy prep
brexpiprazole: brexpiprazole; rexulti
brivaracetam: brivaracetam; briviact
bumetanide: bumetanide; bumex
buspirone: buspirone; buspar
calcipotriol: calcipotriol; dovonex; dovobet; enstilar; daivobet
calcium carbonate: calcium carbonate; rennie
cannabidiol: cannabidiol; epidiolex; epidyolex
cariprazine: cariprazine; vraylar
cenobamate: cenobamate; xcopri
chlordiazepoxide: chlordiazepoxide; librium
chlorphenamine: chlorphenamine; chlorpheniramine; piriton
cladribine: cladribine; mavenclad
clobazam: clobazam; frisium
clobetasone: clobetasone; eumovate
clomipramine: clomipramine; anafranil
clonidine: clonidine; catapres
colestyramine: colestyramine; cholestyramine
contrast medium: gadolinium; gadovist; contrast dye
cromoglicate: cromoglicate; opticrom
dalteparin: dalteparin; fragmin
daratumumab: daratumumab; darzalex
daridorexant: daridorexant; quviviq
desmopressin: desmopressin; desmomelt
deutetrabenazine: deutetrabenazine; austedo
dexmethylphenidate: dexmethylphenidate; focalin
dienogest: dienogest; visanne
dimenhydrinate: dimenhydrinate; dramamine; gravol
donanemab: donanemab; kisunla
dornase: dornase; pulmozyme
doxazosin: doxazosin; cardura
doxylamine: doxylamine; unisom; zzzquil
durvalumab: durvalumab; imfinzi
edoxaban: edoxaban; lixiana; savaysa
erlotinib: erlotinib; tarceva
esketamine: esketamine; spravato
etoricoxib: etoricoxib; arcoxia
fesoterodine: fesoterodine; toviaz
filgrastim: filgrastim; neupogen
fluorouracil: fluorouracil; efudix
fluticasone and vilanterol: fluticasone and vilanterol; relvar; breo; trelegy
fluvoxamine: fluvoxamine; luvox
follitropin: follitropin; gonal f
hepatitis vaccine: twinrix
hormone replacement: evorel; oestrogel; estradot; femoston; kliovance; kliofem; vagifem; ovestin; lenzetto;
    climara; vivelle
hydromorphone: hydromorphone; dilaudid
hydroxyurea: hydroxyurea; hydroxycarbamide
hyoscine: hyoscine; scopolamine; buscopan; kwells
ibandronate: ibandronate; ibandronic acid; boniva; bonviva
imiquimod: imiquimod; aldara
immunoglobulin: immunoglobulin; ivig; privigen; gamunex
inclisiran: inclisiran; leqvio
ipilimumab: ipilimumab; yervoy
ipratropium: ipratropium; atrovent; combivent
irbesartan: irbesartan; avapro; aprovel
lecanemab: lecanemab; leqembi
lemborexant: lemborexant; dayvigo
lenvatinib: lenvatinib; lenvima
linaclotide: linaclotide; linzess
liothyronine: liothyronine; cytomel
mefenamic acid: mefenamic acid; mefenamic; ponstan
meningitis vaccine: bexsero; menb; menveo
menotropin: menotropin; menopur
mepolizumab: mepolizumab; nucala
midazolam: midazolam; buccolam
misoprostol: misoprostol; cytotec
modafinil: modafinil; provigil
mometasone: mometasone; nasonex; elocon
mometasone and formoterol: mometasone and formoterol; dulera
nabiximols: nabiximols; sativex
nebivolol: nebivolol; bystolic
nilotinib: nilotinib; tasigna
niraparib: niraparib; zejula
olaparib: olaparib; lynparza
oxymetazoline: oxymetazoline; afrin
ozanimod: ozanimod; zeposia
paliperidone: paliperidone; invega; xeplion
pegfilgrastim: pegfilgrastim; neulasta
perampanel: perampanel; fycompa
pertuzumab: pertuzumab; perjeta
pethidine: pethidine; meperidine
pimecrolimus: pimecrolimus; elidel
prasugrel: prasugrel; effient
prochlorperazine: prochlorperazine; stemetil; buccastem; compazine
raloxifene: raloxifene; evista
rasagiline: rasagiline; azilect
relugolix: relugolix; orgovyx
ribociclib: ribociclib; kisqali
rifaximin: rifaximin; xifaxan
rivastigmine: rivastigmine; exelon
rotigotine: rotigotine; neupro
rsv vaccine: arexvy; abrysvo
ruxolitinib: ruxolitinib; jakafi
salmeterol: salmeterol; serevent
sarilumab: sarilumab; kevzara
saxagliptin: saxagliptin; onglyza
sorafenib: sorafenib; nexavar
sunitinib: sunitinib; sutent
suvorexant: suvorexant; belsomra
tapentadol: tapentadol; nucynta; palexia
telmisartan: telmisartan; micardis
terbutaline: terbutaline; bricanyl
tetanus vaccine: boostrix
tezacaftor: tezacaftor; symkevi
tezepelumab: tezepelumab; tezspire
thyroid extract: thyroid extract; armour thyroid
tibolone: tibolone; livial
tolterodine: tolterodine; detrol
torasemide: torasemide; torsemide
tralokinumab: tralokinumab; adbry
tranexamic acid: tranexamic acid; lysteda
trifluoperazine: trifluoperazine; stelazine
triptorelin: triptorelin; decapeptyl
ursodiol: ursodiol; ursodeoxycholic acid
valbenazine: valbenazine; ingrezza
vardenafil: vardenafil; levitra
xylometazoline: xylometazoline; otrivine
"""

MEDICINES = _BRANDED + "\n".join(f"{name}: {name}" for name in _ALONE.split())
