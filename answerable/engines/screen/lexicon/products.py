"""Common medicines: international name, then names of sale; and words for a product nobody names."""

PRODUCTS = """
paracetamol: paracetamol; acetaminophen; tylenol; panadol; calpol; anadin; lemsip; excedrin
ibuprofen: ibuprofen; advil; motrin; nurofen; brufen
aspirin: aspirin; ecotrin; disprin
naproxen: naproxen; aleve; naprosyn
diclofenac: diclofenac; voltaren; voltarol; cataflam
celecoxib: celecoxib; celebrex
meloxicam: meloxicam; mobic
codeine: codeine; co codamol; cocodamol
tramadol: tramadol; ultram
morphine: morphine; oramorph; ms contin
oxycodone: oxycodone; oxycontin; percocet; roxicodone; endone
hydrocodone: hydrocodone; vicodin; norco; lortab
fentanyl: fentanyl; duragesic
methadone: methadone
buprenorphine: buprenorphine; suboxone; subutex; butrans
naloxone: naloxone; narcan
gabapentin: gabapentin; neurontin
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
alprazolam: alprazolam; xanax
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
methylphenidate: methylphenidate; ritalin; concerta
amphetamine: adderall; amphetamine; dexedrine
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
insulin: insulin; lantus; humalog; novolog; novorapid; levemir; tresiba; toujeo; basaglar; humulin
levothyroxine: levothyroxine; synthroid; eltroxin; euthyrox; thyroxine; levoxyl
carbimazole: carbimazole; methimazole; tapazole
prednisone: prednisone; prednisolone; deltasone; omnacortil
methylprednisolone: methylprednisolone; medrol; solumedrol; depo medrol
dexamethasone: dexamethasone; decadron
hydrocortisone: hydrocortisone; cortef
triamcinolone: triamcinolone; kenalog
cortisone: cortisone
budesonide: budesonide; pulmicort; entocort
fluticasone: fluticasone; flonase; flovent; flixotide
fluticasone and salmeterol: advair; seretide
budesonide and formoterol: symbicort
beclomethasone: beclomethasone; qvar; clenil
salbutamol: salbutamol; albuterol; ventolin; proair; proventil
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
laxative: miralax; macrogol; movicol; senna; lactulose; dulcolax; bisacodyl
mesalazine: mesalazine; mesalamine; asacol; pentasa; lialda
sulfasalazine: sulfasalazine
azathioprine: azathioprine; imuran
mercaptopurine: mercaptopurine
adalimumab: adalimumab; humira
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
methotrexate: methotrexate; trexall; folitrax
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
doxycycline: doxycycline; vibramycin
minocycline: minocycline
ciprofloxacin: ciprofloxacin; cipro
levofloxacin: levofloxacin; levaquin
moxifloxacin: moxifloxacin; avelox
clindamycin: clindamycin
metronidazole: metronidazole; flagyl
nitrofurantoin: nitrofurantoin; macrobid
trimethoprim: trimethoprim; bactrim; septra; sulfamethoxazole
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
dimethyl fumarate: dimethyl fumarate; tecfidera
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
clobetasol: clobetasol; betamethasone
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
contraceptive: birth control pill; birth control pills; birth control; microgynon; yasmin; yaz;
    cerazette; contraceptive pill; nuvaring; nexplanon; depo provera; mirena; iud; morning after pill;
    be on the =pill; go on the =pill; went on the =pill; came off the =pill; come off the =pill;
    mini pill; combined pill
clomifene: clomifene; clomid; clomiphene
letrozole: letrozole; femara
anastrozole: anastrozole; arimidex
exemestane: exemestane; aromasin
tamoxifen: tamoxifen; nolvadex
fulvestrant: fulvestrant; faslodex
palbociclib: palbociclib; ibrance
trastuzumab: trastuzumab; herceptin
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
leuprorelin: leuprorelin; leuprolide; lupron; eligard; goserelin; zoladex
finerenone: finerenone; kerendia
epoetin: epoetin; epogen; aranesp; darbepoetin
iron: ferrous sulfate; ferrous fumarate; iron tablets; iron pills; iron infusion; venofer
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
covid vaccine: covid vaccine; covid shot; covid jab; comirnaty; spikevax; covid booster
flu vaccine: flu shot; flu jab; flu vaccine; fluzone
"""

UNNAMED = """
product: (my/the/this/your/new/these/his/her/first/second/last/those/our) medication/medicine/pills/pill/injection/
    injections/prescription/infusion/infusions/chemo/chemotherapy/vaccine/vaccination/vaccines/inhaler/inhalers/
    antibiotic/antibiotics/steroids/steroid/statin/statins/antidepressant/antidepressants/painkiller/painkillers/
    biologic/eyedrops/ointment/supplement/radiotherapy/
    radiation;
    my/the/this/your/new/these/last/first/second/his/her/those (new) drug/drugs/shot/shots/cream/patch/patches/
    syrup/drops/dose/tablet/pump/pen/gel/spray/dosage/lotion/implant/jab/jabs/booster/drip/device/mesh;
    my/this/your/new/these/his/her (new) treatment/treatments/therapy; start/begin/finish (a/the) treatment;
    on (a) treatment; pain killer/killers; blood thinner/thinners; water pill; sleeping pill/pills;
    diet pill/pills;
    beta blocker/blockers; eye drops; ear drops; nasal spray; cough syrup;
    blood pressure medication/pills/medicine;
    allergy medication/pill/shots
"""
