"""Common medicines: international name, then names of sale."""

PRODUCTS = """
paracetamol: paracetamol; acetaminophen; tylenol; panadol; calpol; anadin; lemsip; excedrin; crocin; dolo 650;
    panado; efferalgan; doliprane; biogesic
ibuprofen: ibuprofen; advil; motrin; nurofen; brufen
aspirin: aspirin; ecotrin; disprin
naproxen: naproxen; aleve; naprosyn
diclofenac: diclofenac; voltaren; voltarol; cataflam
celecoxib: celecoxib; celebrex
meloxicam: meloxicam; mobic
codeine: codeine; co codamol; cocodamol; solpadeine
tramadol: tramadol; ultram
morphine: morphine; oramorph; ms contin
oxycodone: oxycodone; oxycontin; percocet; roxicodone; endone; oxy; oxys
hydrocodone: hydrocodone; vicodin; norco; lortab
fentanyl: fentanyl; duragesic
methadone: methadone
buprenorphine: buprenorphine; suboxone; subutex; butrans
naloxone: naloxone; narcan
gabapentin: gabapentin; neurontin; gaba
pregabalin: pregabalin; lyrica
amitriptyline: amitriptyline; elavil; endep
nortriptyline: nortriptyline; pamelor
duloxetine: duloxetine; cymbalta
venlafaxine: venlafaxine; effexor
desvenlafaxine: desvenlafaxine; pristiq
sertraline: sertraline; zoloft; lustral
fluoxetine: fluoxetine; prozac
paroxetine: paroxetine; paxil; seroxat
citalopram: citalopram; celexa
escitalopram: escitalopram; lexapro; cipralex
bupropion: bupropion; wellbutrin; zyban
mirtazapine: mirtazapine; remeron
trazodone: trazodone; desyrel
vortioxetine: vortioxetine; trintellix; brintellix
lithium: lithium; lithobid
lamotrigine: lamotrigine; lamictal
valproate: valproate; depakote; epilim; valproic acid; divalproex; depakine
carbamazepine: carbamazepine; tegretol
oxcarbazepine: oxcarbazepine; trileptal
levetiracetam: levetiracetam; keppra
topiramate: topiramate; topamax
phenytoin: phenytoin; dilantin
lacosamide: lacosamide; vimpat
phenobarbital: phenobarbital
diazepam: diazepam; valium
lorazepam: lorazepam; ativan
alprazolam: alprazolam; xanax; xans
clonazepam: clonazepam; klonopin; rivotril
zolpidem: zolpidem; ambien; stilnox
zopiclone: zopiclone; eszopiclone; lunesta
melatonin: melatonin; circadin
quetiapine: quetiapine; seroquel
olanzapine: olanzapine; zyprexa
risperidone: risperidone; risperdal
aripiprazole: aripiprazole; abilify
haloperidol: haloperidol; haldol
clozapine: clozapine; clozaril
ziprasidone: ziprasidone; geodon
lurasidone: lurasidone; latuda
methylphenidate: methylphenidate; ritalin; concerta; medikinet; equasym
amphetamine: adderall; amphetamine; dexedrine; dexamfetamine; dexamphetamine
lisdexamfetamine: lisdexamfetamine; vyvanse; elvanse
atomoxetine: atomoxetine; strattera
guanfacine: guanfacine; intuniv
donepezil: donepezil; aricept
memantine: memantine; namenda
levodopa: levodopa; sinemet; madopar; carbidopa; stalevo
pramipexole: pramipexole; mirapex
ropinirole: ropinirole; requip
atorvastatin: atorvastatin; lipitor
simvastatin: simvastatin; zocor
rosuvastatin: rosuvastatin; crestor
pravastatin: pravastatin; pravachol
ezetimibe: ezetimibe; zetia
fenofibrate: fenofibrate; tricor
evolocumab: evolocumab; repatha
alirocumab: alirocumab; praluent
lisinopril: lisinopril; zestril; prinivil
ramipril: ramipril; altace; tritace
enalapril: enalapril; vasotec
perindopril: perindopril; coversyl
losartan: losartan; cozaar
valsartan: valsartan; diovan
candesartan: candesartan; atacand
olmesartan: olmesartan; benicar
sacubitril: sacubitril; entresto
amlodipine: amlodipine; norvasc
nifedipine: nifedipine; adalat
diltiazem: diltiazem; cardizem
verapamil: verapamil
metoprolol: metoprolol; lopressor; toprol
bisoprolol: bisoprolol; concor
atenolol: atenolol; tenormin
propranolol: propranolol; inderal
carvedilol: carvedilol; coreg
hydrochlorothiazide: hydrochlorothiazide; hctz
furosemide: furosemide; lasix; frusemide
spironolactone: spironolactone; aldactone
digoxin: digoxin; lanoxin
amiodarone: amiodarone; cordarone
flecainide: flecainide; tambocor
clopidogrel: clopidogrel; plavix
ticagrelor: ticagrelor; brilinta
warfarin: warfarin; coumadin
apixaban: apixaban; eliquis
rivaroxaban: rivaroxaban; xarelto
dabigatran: dabigatran; pradaxa
enoxaparin: enoxaparin; lovenox; clexane
heparin: heparin
nitroglycerin: nitroglycerin; nitrostat
metformin: metformin; glucophage
gliclazide: gliclazide; glipizide; glimepiride; glyburide; amaryl
sitagliptin: sitagliptin; januvia
linagliptin: linagliptin; tradjenta
empagliflozin: empagliflozin; jardiance
dapagliflozin: dapagliflozin; farxiga; forxiga
canagliflozin: canagliflozin; invokana
pioglitazone: pioglitazone; actos
semaglutide: semaglutide; ozempic; wegovy; rybelsus
liraglutide: liraglutide; victoza; saxenda
dulaglutide: dulaglutide; trulicity
tirzepatide: tirzepatide; mounjaro; zepbound
exenatide: exenatide; byetta; bydureon
insulin: insulin; lantus; humalog; novolog; novorapid; levemir; tresiba; toujeo; basaglar; humulin; glargine;
    aspart; lispro; degludec; fiasp; semglee; abasaglar; lyumjev
levothyroxine: levothyroxine; synthroid; eltroxin; euthyrox; thyroxine; levoxyl; levothyrox; levo
carbimazole: carbimazole; methimazole; tapazole
prednisone: prednisone; prednisolone; deltasone; omnacortil; pred; predsol
methylprednisolone: methylprednisolone; medrol; solumedrol; depo medrol
dexamethasone: dexamethasone; decadron
hydrocortisone: hydrocortisone; cortef
triamcinolone: triamcinolone; kenalog
cortisone: cortisone
budesonide: budesonide; pulmicort; entocort
fluticasone: fluticasone; flonase; flovent; flixotide; avamys
fluticasone and salmeterol: advair; seretide
budesonide and formoterol: symbicort; duoresp
beclomethasone: beclomethasone; qvar; clenil; beconase
salbutamol: salbutamol; albuterol; ventolin; proair; proventil; salamol
tiotropium: tiotropium; spiriva
montelukast: montelukast; singulair
omalizumab: omalizumab; xolair
cetirizine: cetirizine; zyrtec
loratadine: loratadine; claritin; clarityn
fexofenadine: fexofenadine; allegra
diphenhydramine: diphenhydramine; benadryl
hydroxyzine: hydroxyzine; atarax
promethazine: promethazine; phenergan
pseudoephedrine: pseudoephedrine; sudafed
dextromethorphan: dextromethorphan; robitussin; mucinex
epinephrine: epinephrine; epipen; adrenaline
omeprazole: omeprazole; prilosec; losec
esomeprazole: esomeprazole; nexium
lansoprazole: lansoprazole; prevacid
pantoprazole: pantoprazole; protonix
famotidine: famotidine; pepcid
ranitidine: ranitidine; zantac
ondansetron: ondansetron; zofran
metoclopramide: metoclopramide; reglan
domperidone: domperidone; motilium
loperamide: loperamide; imodium
laxative: miralax; macrogol; movicol; senna; lactulose; dulcolax; bisacodyl; docusate; psyllium; fybogel;
    metamucil; mag citrate; magnesium citrate
mesalazine: mesalazine; mesalamine; asacol; pentasa; lialda
sulfasalazine: sulfasalazine
azathioprine: azathioprine; imuran
mercaptopurine: mercaptopurine
adalimumab: adalimumab; humira; amgevita; imraldi; hyrimoz; hadlima; yuflyma; cyltezo; idacio
etanercept: etanercept; enbrel
infliximab: infliximab; remicade
golimumab: golimumab; simponi
certolizumab: certolizumab; cimzia
ustekinumab: ustekinumab; stelara
secukinumab: secukinumab; cosentyx
ixekizumab: ixekizumab; taltz
guselkumab: guselkumab; tremfya
risankizumab: risankizumab; skyrizi
vedolizumab: vedolizumab; entyvio
tofacitinib: tofacitinib; xeljanz
upadacitinib: upadacitinib; rinvoq
baricitinib: baricitinib; olumiant
tocilizumab: tocilizumab; actemra
rituximab: rituximab; rituxan; mabthera
abatacept: abatacept; orencia
dupilumab: dupilumab; dupixent
apremilast: apremilast; otezla
methotrexate: methotrexate; trexall; folitrax; mtx
hydroxychloroquine: hydroxychloroquine; plaquenil; hcqs
leflunomide: leflunomide; arava
mycophenolate: mycophenolate; cellcept
tacrolimus: tacrolimus; prograf; protopic
ciclosporin: ciclosporin; cyclosporine; neoral
colchicine: colchicine
allopurinol: allopurinol; zyloprim
febuxostat: febuxostat; uloric
alendronate: alendronate; fosamax; alendronic acid
risedronate: risedronate; actonel
denosumab: denosumab; prolia; xgeva
zoledronic acid: zoledronic acid; reclast; zometa
teriparatide: teriparatide; forteo
romosozumab: romosozumab; evenity
amoxicillin: amoxicillin; amoxil; augmentin; co amoxiclav; clavulanate
penicillin: penicillin
cefalexin: cefalexin; cephalexin; keflex; ceftriaxone; cefuroxime
azithromycin: azithromycin; zithromax; z pack
clarithromycin: clarithromycin; biaxin
erythromycin: erythromycin
doxycycline: doxycycline; vibramycin; doxy
minocycline: minocycline
ciprofloxacin: ciprofloxacin; cipro
levofloxacin: levofloxacin; levaquin
moxifloxacin: moxifloxacin; avelox
clindamycin: clindamycin
metronidazole: metronidazole; flagyl
nitrofurantoin: nitrofurantoin; macrobid
trimethoprim: trimethoprim; bactrim; septra; sulfamethoxazole; septrin
vancomycin: vancomycin
rifampicin: rifampicin; rifampin; isoniazid
fluconazole: fluconazole; diflucan
terbinafine: terbinafine; lamisil
clotrimazole: clotrimazole; canesten
aciclovir: aciclovir; acyclovir; zovirax
valaciclovir: valaciclovir; valacyclovir; valtrex
oseltamivir: oseltamivir; tamiflu
nirmatrelvir: paxlovid; nirmatrelvir
tenofovir: tenofovir; truvada; biktarvy; descovy; genvoya
efavirenz: efavirenz; atripla
dolutegravir: dolutegravir; tivicay; triumeq
sofosbuvir: sofosbuvir; harvoni; epclusa; sovaldi
ribavirin: ribavirin
interferon: interferon; avonex; rebif; betaferon; betaseron; plegridy
glatiramer: glatiramer; copaxone
fingolimod: fingolimod; gilenya
dimethyl fumarate: dimethyl fumarate; tecfidera; vumerity
natalizumab: natalizumab; tysabri
ocrelizumab: ocrelizumab; ocrevus
ofatumumab: ofatumumab; kesimpta
teriflunomide: teriflunomide; aubagio
baclofen: baclofen; lioresal
tizanidine: tizanidine; zanaflex
cyclobenzaprine: cyclobenzaprine; flexeril
methocarbamol: methocarbamol; robaxin
botulinum toxin: botox; botulinum; dysport
sumatriptan: sumatriptan; imitrex; imigran
rizatriptan: rizatriptan; maxalt
erenumab: erenumab; aimovig
galcanezumab: galcanezumab; emgality
fremanezumab: fremanezumab; ajovy
rimegepant: rimegepant; nurtec
isotretinoin: isotretinoin; accutane; roaccutane
tretinoin: tretinoin; retin a
clobetasol: clobetasol; dermovate
minoxidil: minoxidil; rogaine
finasteride: finasteride; propecia; proscar
dutasteride: dutasteride; avodart
tamsulosin: tamsulosin; flomax
sildenafil: sildenafil; viagra
tadalafil: tadalafil; cialis
oxybutynin: oxybutynin; ditropan
solifenacin: solifenacin; vesicare
mirabegron: mirabegron; myrbetriq
testosterone: testosterone; androgel; nebido
estradiol: estradiol; estrogen; premarin; estrace
progesterone: progesterone; prometrium; provera; medroxyprogesterone; utrogestan
contraceptive: birth control pill; birth control pills; birth control; microgynon; yasmin; yaz; cerazette;
    contraceptive pill; nuvaring; nexplanon; depo provera; mirena; iud; morning after pill; be on the =pill;
    go on the =pill; went on the =pill; came off the =pill; come off the =pill; mini pill; combined pill;
    slynd; levonelle; ellaone; rigevidon; dianette; evra; kyleena; jaydess; implanon; sprintec; loestrin; depo;
    copper iud; copper coil; desogestrel; drospirenone; levonorgestrel; ulipristal; plan b
clomifene: clomifene; clomid; clomiphene
letrozole: letrozole; femara
anastrozole: anastrozole; arimidex
exemestane: exemestane; aromasin
tamoxifen: tamoxifen; nolvadex
fulvestrant: fulvestrant; faslodex
palbociclib: palbociclib; ibrance
trastuzumab: trastuzumab; herceptin; kadcyla; enhertu
bevacizumab: bevacizumab; avastin
pembrolizumab: pembrolizumab; keytruda
nivolumab: nivolumab; opdivo
atezolizumab: atezolizumab; tecentriq
imatinib: imatinib; gleevec; glivec
dasatinib: dasatinib; sprycel
lenalidomide: lenalidomide; revlimid
thalidomide: thalidomide
bortezomib: bortezomib; velcade
ibrutinib: ibrutinib; imbruvica
osimertinib: osimertinib; tagrisso
capecitabine: capecitabine; xeloda
paclitaxel: paclitaxel; taxol; docetaxel; taxotere
cisplatin: cisplatin; carboplatin; oxaliplatin
doxorubicin: doxorubicin
abiraterone: abiraterone; zytiga
enzalutamide: enzalutamide; xtandi
leuprorelin: leuprorelin; leuprolide; lupron; eligard; goserelin; zoladex; prostap
finerenone: finerenone; kerendia
epoetin: epoetin; epogen; aranesp; darbepoetin
iron: ferrous sulfate; ferrous fumarate; iron tablets; iron pills; iron infusion; venofer; ferinject; monofer;
    injectafer; feraheme
vitamin d: vitamin d; cholecalciferol
vitamin b12: vitamin b12; cobalamin; b12 injection
folic acid: folic acid; folate
potassium: potassium chloride; potassium supplement
ivermectin: ivermectin; stromectol
mefloquine: mefloquine; malarone; lariam; chloroquine
varenicline: varenicline; chantix; champix
nicotine replacement: nicotine patch; nicotine patches; nicorette
disulfiram: disulfiram; antabuse; naltrexone; vivitrol; acamprosate
phentermine: phentermine; adipex; orlistat; xenical; contrave
lidocaine: lidocaine; lignocaine; emla; xylocaine
latanoprost: latanoprost; xalatan; timolol; bimatoprost; lumigan
ranibizumab: ranibizumab; lucentis; aflibercept; eylea
elexacaftor: trikafta; kaftrio; elexacaftor; ivacaftor; kalydeco; orkambi
pirfenidone: pirfenidone; esbriet; nintedanib; ofev
riluzole: riluzole; rilutek
nusinersen: nusinersen; spinraza; risdiplam; evrysdi
emicizumab: emicizumab; hemlibra
paroxetine low dose: brisdelle
varicella vaccine: shingrix; zostavax
pneumococcal vaccine: prevnar; pneumovax
hpv vaccine: gardasil; hpv vaccine; cervarix
mmr vaccine: mmr; mmr vaccine
covid vaccine: covid vaccine; covid shot; covid jab; comirnaty; spikevax; covid booster; astrazeneca; novavax;
    moderna
flu vaccine: flu shot; flu jab; flu vaccine; fluzone; fluenz
"""
