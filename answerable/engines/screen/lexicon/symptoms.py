"""Symptoms of the body in patients' words, each under one plain name that staff search."""

SYMPTOMS = """
rash: rash; skin eruption; spots all over; break/broke out in ~ spots/bumps/rash;
    red/itchy/raised spots/bumps/blotches/patches; come/came up/out in ~ spots/bumps/blotches/rash; blotches;
    blotchy; skin reaction; skin be red; red skin; spots ~ break/broke out;
    come/came up in spots/bumps/blotches/lumps/welts; patch/patches of red/eczema; eczema patch ~ came;
    skin ~ red/raw/angry/inflamed/sore/burning/weeping/irritated/flaky/scaly; skin ~ on fire; scaly patch/patches;
    goosebump rash; raised red; red ring/rings; red blotch; bright red/pink; <part> ~ broke/breaking/broken out;
    break/broke me/him/her out; got me breaking out; raw patch/patches; red patches; butterfly rash;
    <part> be/go/went/come/came up ~ red; erythema; exanthem; exanthema; dermatitis; eczema ~ worse/flared;
    psoriasis ~ worse/flared; purpura; petechiae; vasculitis; toxic epidermal; maculopapular; photosensitive rash;
    skin ~ rash; rashes; spots on ~ chest/back/arms/legs/tummy/belly/body; came up in
hives: hives; welts; urticaria; nettle rash; break/broke out in ~ hives/welts
itching: itch; itching; itchiness; pruritus; scratching myself raw; can not stop scratching; itchy; itched;
    scratch like mad; scratching like mad; can not stop itching; itch like mad; itch like crazy;
    scratches till it bleeds; formication; bugs under ~ skin; ants under ~ skin
blisters: blister; blisters; skin be peeling; skin ~ peel/peeling; peeling skin; sores; ulcers in my mouth;
    mouth ulcer/sores/ulcers; blistered; blistering; skin ~ came off/away; skin ~ lifted;
    fingertips/fingers/palms ~ peeling/peel; ulcer on my/his/her <part>; leg ulcer; sloughing
mouth sores: mouth ulcer/ulcers/sores; ulcers/sores in/on my/his/her mouth/tongue/gums/lips;
    mouth ~ ulcers/sores/raw; sore mouth/tongue/gums/lips; burning mouth; mouth/tongue ~ raw/sore/burning;
    mouth/tongue ~ on fire; inside of my cheek/cheeks; blisters inside ~ cheeks/mouth; full of ulcers/sores;
    covered in ulcers/sores
swelling: swelling; swell; swollen; puffy face/eyes/hands/feet; puffed up; bloated face; edema;
    <part> blow/blew/balloon up; <part> be (all) puffy; puffy; puffiness;
    <part> ~ swelled/ballooned/swollen/swelling;
    <part> ~ up like ~ balloon/balloons/football/footballs/tree/trunks; swole; swole up; swollen glands;
    moon face; face ~ real/so big/round/fat/puffy; eyes ~ closed/swollen up; eyes ~ swelled shut;
    ankles/ankle/feet/legs/hands/face/eyes/lips ~ puffed/puffing/swell;
    ankles/ankle/feet/legs/hands/face/eyes/lips ~ blown up; feet do not fit; feet ~ not go in; oedema; angioedema;
    lymphoedema; swells; swelled; fingers like sausages; cankles; ankles ~ gone
flushing: flushing; face ~ hot/red/flushed/burning/tingly; tomato face
skin change:
    skin ~ dark/darker/darkened/thin/thinner/thinned/patchy/gray/orange/yellowish/blue/purple/peeled/crack/
    cracked/split/tore;
    dark/brown/white/black patch/patches/mark/marks/spots on ~ face/skin/cheeks/lip/neck/arms/belly/body/arm/legs;
    melasma; hyperpigmentation; stretch marks; hands/feet/lips/nose ~ peel/peeling/peeled/crack/cracked
burn: burnt/burned/burning my/his/her <part>; burn/burns on ~ <part>; chemical burn; eyes ~ stung;
    burning down there
nausea: nausea; sick to my stomach; feel/feeling (so/really/very/a) (bit) sick; queasy; want to be sick;
    stomach turn/churning; upset stomach; off my food because i feel sick; queasiness; sick feeling; feeling sick;
    felt sick; nauseous; nauseated; stomach churning; wanted to throw up/vomit; retch; retching;
    dry heave/heaving/heaves; morning sickness; sick to ~ stomach; want to hurl; nausea all day; waves of nausea;
    queazy; off my stomach; emesis; off ~ breakfast
vomiting: vomit; vomiting; throw up; throwing up; puke; be (violently/physically) sick; bring up my food; barf;
    heaving; spew; can not keep ~ down; chuck/chucking up; chundering; chundered; spewed; spewing; upchuck;
    threw ~ back up; throw ~ back up; bring/brought ~ back up; can not keep anything/food/water/it down;
    could not keep anything/food/water/it down; can not hold ~ down; hugging the toilet; up all night vomiting
diarrhea: diarrhea; the runs; loose stool/stools; the trots; loose bowels; runny poo/poop/stool;
    live on the toilet; bowel be loose; the shits; shits; the squits; squits; the skitters; squirts;
    loose motion/motions; liquid poo/poop; shit/shat myself; crap/crapped myself; pooped myself; poo/poop myself;
    live/lived/living in/on the bathroom/loo/toilet/bog; stomach ~ washing machine;
    stomach/bowels ~ went straight through; go/goes straight through me; bowels ~ water; bowel urgency;
    bathroom <num> times; toilet <num> times; stomach bug feeling; imodium needed; colitis; faecal incontinence;
    stomach ~ liquid; could not leave the loo/toilet/bathroom; bowels ~ open/loose/runny
constipation: constipation; constipated; can not poo/poop; have not pooped; blocked up; bunged up;
    no bowel movement; can not go to the toilet; has not been to ~ toilet; have not been to ~ toilet/loo in;
    not been to ~ toilet for; have not gone in ~ days; not pooped/pooed; no poo/poop; rock hard stool/poo
stomach pain: stomach pain/ache/cramp/cramps/hurt/pains; belly ache/pain; bellyache; stomachache;
    abdominal pain/cramp/cramps; pain in my stomach/abdomen/belly; stomach be killing me; cramps; cramping;
    gut pain; stomach be in knots; upset ~ stomach; tear ~ stomach;
    stomach/tummy/belly/gut/guts ~ sore/hurt/hurts/pain/ache/cramps/knots/upset/fire/killing;
    stomach/tummy/belly/gut upset; upset/sore stomach/belly/gut; upsets ~ stomach; gut ache/rot; bent over double;
    knots in my stomach; gnawing ~ stomach; bellyaches; stomach ulcer; gastritis; tore up ~ stomach;
    messes with ~ stomach; messed up ~ stomach; wrecked my stomach/gut; pain under ~ ribs;
    belly/tummy/stomach cramping; gut cramps; stomach be (so) bad/sore; perforated bowel; peptic ulcer;
    abdominal discomfort; obstruction; stomach ~ ulcer; ulcer ~ bled
heartburn: heartburn; acid reflux; reflux; indigestion; burning in my chest; burning in ~ chest/throat/gullet;
    acid in my throat; oesophagus; esophagitis
belching: belching; sulphur/sulfur/egg/eggy/fishy burps; fish burps
bloating: bloated; bloating; gas; gassy; flatulence; wind; bloat; trapped wind; swollen belly
hiccups: hiccup; hiccups; hiccough; hiccuping; hiccupping
chest pain: chest pain/pains/tightness/hurt/ache/pressure; pain in (my/his/her) chest; tight chest;
    tightness in my chest; chest be tight; elephant on my chest; crushing chest;
    chest ~ tight/hurts/hurting/sore/heavy/pain/vice/spasm/burning; heaviness in ~ chest; pressure in ~ chest;
    band around ~ chest; weight on my chest; squeezing ~ chest; stabbing ~ chest; myocarditis; pericarditis;
    angina attack
palpitations: palpitations; heart (be) racing/pounding/fluttering/skipping/hammering; heart skip ~ beats;
    irregular heartbeat; racing heart/pulse; heart ~ flutter; heartbeat ~ fast; fast heart/heartbeat;
    heart ~ race/racing; skipped beats; heart beating (so/too/very) fast; arrhythmia;
    heart ~ racing/pounding/fluttering/fluttery/flutters/jumping/thumping/galloping/hammering/drum/flip/flips/
    flipping/skips/skipping/skipped/irregular/banging; heart all over the place; tachycardia; fast pulse;
    thudding; heart be pound; heart thumping; afib; atrial fibrillation; heart beat/beating hard/fast/funny/weird;
    heart racing; heart quick; heart raced; heart jumps; heart skips; heart skipping; heart ~ beat hard/fast;
    hart ~ fast/hard; heart flutter
heart rate change: slow pulse/heartbeat; bradycardia; torsades; heart block; qt; long qt; prolonged qt;
    arrhythmias; ventricular; pulse of <num>
breathlessness: short of breath; shortness of breath; out of breath; breathless;
    trouble/difficulty breathe/breathing; can not breathe; could not breathe; can not catch ~ breath;
    hard to breathe; winded; wheezing; wheeze; gasping; struggle/struggling to breathe; difficulty in breathing;
    breathing problem/problems; catch my breath; could/can not get ~ air/breath; wheezy; wheezed;
    laboured/labored breathing; barely breathing; oxygen ~ dropped/low/down; bronchospasm; breath ~ short;
    lungs ~ in bits/bad/scarred/burning; lung damage; lung scarring
breathing stopped: stopped/stop breathing; breath ~ stopped; respiratory arrest; respiratory depression;
    laryngospasm
cough: cough; coughing; hacking; can not stop coughing; coughed; hacking cough; dry cough; tickly cough;
    cough my guts/lungs up
fever: fever; high temperature; running a temperature; temperature of <num>; chills; shivering; burning up;
    feverish; sweats; night sweats; hot flash/flashes/flush/flushes; temperature ~ gone up; shivers; shivery;
    shiver; shivered; the chills; rigors; rigor; teeth chattering; chattering teeth; flu symptoms; ached like flu;
    hot flushes; fever of <num>; febrile
sweating: sweating; sweat; drenched; dripping with sweat; clammy; cold sweat;
    soaked ~ sheets/pyjamas/pjs/bed/shirt/pillow; pouring with sweat; sweat/sweating like ~ pig/horse;
    sweating buckets; drenched ~ sheets; sheets ~ soaked/drenched/wringing; wringing wet; night sweat
pain: pain; painful; ache; aching; aches; hurt; hurting; agony; sore; soreness; throbbing; burning sensation;
    stabbing; discomfort; tender; tenderness; cramp; pains; excruciating; burning pain; aches and pains;
    sore all over; aching all over; in agony; cramps; spasm; spasms
back pain: back pain; backache; back hurt/ache/pain; pain in (my/the) (lower) back; bad back;
    back ~ killing/sore/aching/hurting/spasm/spasms/agony; lower back; pain through to my back
joint pain: joint/joints pain/ache/hurt; achy joints; stiff joints; knee/hip/shoulder pain;
    knees/hips/hands hurt/ache; joint stiffness; pain in my joints/knees/hips;
    joints ~ pain/ache/hurt/stiff/sore/rusted/rusty/seized/locked/aching/creak/burning;
    knees/hips/fingers/elbows/wrists/ankles ~ stiff/seized/sore/locked/aching; fingers ~ not close/bend;
    gout attack/attacks; gout flare; stiff as a board; arthritis ~ worse
muscle pain: muscle pain/ache/aches/cramp/cramps/spasm/spasms/weakness; sore muscles; leg cramp/cramps;
    charley horse; aching muscles/legs; legs ache/hurt; muscles hurt/ache;
    calf/calves/thigh/thighs/legs/shoulders ~ cramp/cramps/cramping/spasm/spasms/ache/aching/hurt/sore/knots/
    burning/tight; muscles ~ ache/aching/hurt/sore/cramp/weak/tight/spasm/wasted/jelly;
    cramps in my/his/her legs/calves/feet/hands; heavy legs; legs ~ heavy/lead; leg cramp; legs like lead; rhabdo;
    rhabdomyolysis; muscle breakdown; tendon; achilles; tendons; tendonitis; tendinitis
neck pain: stiff neck; neck ~ stiff/hurts/sore/pain/aching/twisted; sore neck; neck pain
throat trouble: throat ~ sore/raw/hurts/burning/scratchy/itchy/tight/closing; itchy throat; lump in my throat;
    scratchy throat; lost ~ voice; hoarse
dry mouth: dry mouth; mouth be dry; cotton mouth; always thirsty; thirst;
    mouth ~ dry/desert/sahara/sandpaper/cotton/cardboard; dry as a bone; drymouth;
    mouth like (a) desert/sandpaper/cotton/carpet/sahara
weight gain: weight gain; gain ~ weight; put on ~ weight; put on <num> pounds/kilos/lbs/kg/stone/pound;
    gain <num> pounds/kilos/lbs/kg/lb; gained <num> (more) pounds; clothes do not fit; getting fat; got fat;
    piled on ~ weight/pounds; gained ~ lbs/lb/kg/kilos/pounds/stone; put on ~ stone/lbs/kg/kilos/pounds;
    up ~ dress sizes; went up ~ sizes; got chubby; jeans/trousers/clothes ~ not fit/tight/button; put on ~ over;
    put on (about/nearly/over/almost) (a) half/two/three/four/one stone;
    gained (about/nearly/over/almost) a stone; weight gained; weight gain of; ballooned to; ballooned;
    gained <num>; put on <num>; fatter; two dress sizes; belly fat; chubby; puppy fat; weight ~ rocketed/shot
weight loss: weight loss; lost ~ weight; lose ~ weight; losing ~ weight;
    lost <num> pounds/kilos/lbs/kg/stone/pound; clothes ~ fall/hang off; skin and bone; skin and bones;
    lost (about/nearly/over/almost) (a) half/two/three/four/one stone; wasting away; coat on a hanger;
    nothing but bones; clothes ~ hanging; lost <num> kg/lbs/stone/kilos/pounds; skeletal; gaunt; wasting;
    withered; muscle ~ wasted
poor appetite: no appetite; lost/lose ~ appetite; loss of appetite; not hungry; can not eat; do not want to eat;
    off (my/his/her) food; food repulses me; appetite ~ gone/zero/vanished/none/low/dead/disappeared/nil;
    barely/hardly eat/eats/eating/ate; can not face food; push/pushes/pushing ~ plate away; off food;
    went off food; can not look at food; lost (my/his/her) appetite; takes/took my/his/her/away appetite
hunger: always hungry; can not stop eating; hungry all the time; starving all the time; binge; eat everything;
    ravenous; eating like a horse; eating non stop; insatiable; could eat a horse; eat the fridge; eating us out;
    appetite ~ monster; overeating; over eating; bingeing; binged; binging; eat constantly; always eating;
    sugar cravings; food cravings
hair loss: hair loss; lose ~ hair; losing ~ hair; hair ~ fall/falling/come/coming out; bald patch/patches/spots;
    going bald; thinning hair; hair ~ thinning; clumps of hair; hair in ~ brush/drain/shower; shedding hair;
    hair shedding;
    hair ~ fall/falls/fell/falling/shed/shedding/thin/thinner/thinned/came/coming/handfuls/clumps/gone/going/
    everywhere/patches/plughole/brush/pillow/drain; hair in ~ plughole/plug/sink/bath/hands/comb/hairbrush;
    hair (all) over ~ pillow/floor/bathroom; plughole ~ hair; losing hair; lost hair; lost half my hair;
    handfuls/clumps/fistfuls of ~ hair; lost my eyebrows/eyelashes; alopecia; balding; widow peak; hair ~ bath;
    hair came away; hair coming away; shedding; hair ~ thinning/shed/brittle/straw; moulting; molting;
    clumps ~ hair; bald ~ spot; hair like straw
hair growth: hair ~ growing on; beard growing; hair on my chin/face/upper; moustache growing
nail trouble:
    nails ~ ridged/lifted/black/brittle/splitting/fell/falling/yellow/peeling/came/break/breaking/crumbling;
    nail ~ fell/came/lifted/black; brittle nails; black lines on my nails; lost ~ nails
bleeding: bleed; bleeding; nosebleed; nosebleeds; nose bleed/bleeds;
    blood in (my/his/her/the) stool/urine/poo/poop/pee/vomit/toilet/spit; black stool/stools/poo;
    bloody stool/nose/urine; spotting; passing blood; pee/peeing blood; blood come/coming out; hemorrhage;
    gums bleed; bled; bleeds; nose ~ bleeding/bled/blood;
    coughing/spitting/pissing/peeing/pooing/pooping/shitting/puking/weeing/passing ~ blood;
    blood when i wipe/wee/pee/poo/brush; blood in ~ pants/knickers/sink/hanky/nappy/urine/wee;
    black poo/stool/stools/poop; tarry; stools ~ black; gums ~ bleed/bleeding/bled; bloody discharge; haemorrhage;
    hemorrhaging; pads an hour; pads in an hour; bleeding buckets; brain bleed; bleed on the brain;
    internal bleeding; pissing blood; blood in ~ toilet/wee/pee/stool; bled ~ through; bleed through; gi bleed;
    melaena; haematuria; haematemesis; epistaxis; haemorrhaged; haemorrhoids bleed; blood ~ pouring; bled out;
    blood in (my/his/her) eye; vomited blood
bruising: bruise; bruises; bruising; bruised; black and blue; bruise like a peach; bruise like;
    bruises ~ everywhere; bruises ~ all over; covered in bruises; bruise easily; bruise the size
sexual trouble: no sex drive; lost ~ libido; low libido; libido; can not get it up; erectile dysfunction;
    impotence; impotent; can not orgasm; no erection; sex drive ~ gone/low; sexual desire; sexual side;
    lost ~ sex drive; took/killed my/his/our libido; no libido; no interest in sex; can not keep it up;
    not interested in sex; anorgasmia; libido ~ gone/zero/dead/low/vanished/floor/left; sex ~ hurts/painful/dead;
    vaginal dryness; vagina ~ dry/sandpaper/sore/burning; dryness down there; erectile; lost interest in sex;
    delayed orgasm; no orgasm; pssd; mojo ~ gone; can not perform; delayed ejaculation
period changes: missed ~ period; period ~ late/heavy/stopped/irregular; heavy period/periods;
    irregular period/periods; bleeding between periods; no period; periods ~ stopped/heavy; vaginal bleeding;
    periods ~ stopped/heavier/heavy/gone/vanished/crazy/irregular/worse; periods ~ all over; heavier periods;
    no period ~ months; spotting; bled for ~ weeks/months/days/straight;
    bleeding for ~ weeks/months/days/straight; period ~ for <num> days; period from hell; breakthrough bleeding;
    periods ~ longer/painful/nonstop/erratic/messed; bleeding ~ weeks; heavy bleeding; irregular bleeding;
    bleed for; bleeding since; period lasted; bleeding every; breakthrough bleed; constant bleeding; spotting for;
    spotting every; clots the size; amenorrhoea
breast changes: milk ~ dried; milk supply ~ dropped/gone/tanked/dried; milk ~ come/coming from; leaking milk;
    lactating; man boobs; moobs; breasts/boobs/nipples ~ sore/tender/hurt/leaking/growing/bigger/lumps/agony;
    sore/tender breasts/boobs/nipples; gynecomastia; breast tenderness; breast growth; galactorrhoea;
    swollen breasts; grown breasts; growing breasts
urine trouble: can not pee/urinate; pee all the time; burning when i pee; dark urine/pee; peeing constantly;
    urinating; wet the bed; incontinence; incontinent; pee ~ dark/brown/orange; frequent urination;
    frequency of urination; difficulty urinating; trouble peeing; can/could not pee/wee/urinate/go;
    not be able to pee; not able to pee; peed/wet/pissed/weed myself/himself/herself; wet myself; wetting ~ bed;
    bedwetting; can not hold ~ pee/wee/water/urine; burns when ~ pee/wee/go; stings when ~ pee/wee;
    up all night peeing; wee ~ dark/brown/orange/red/black/cola/stout; pee ~ red/cola/neon/green/blue; cystitis;
    burning ~ pee/wee; pee every; wee every; needing the loo; can not be far from a toilet
kidney trouble: kidney failure; kidneys ~ failing/failed/shut down; renal failure; kidney damage; kidney injury;
    kidneys ~ gone/packed/bad/stopped/damaged/went/shot/hump/worse; kidney function ~ down/dropped/low/fell/worse;
    kidney test ~ off/bad; creatinine ~ up/high/doubled/rose; acute kidney; egfr ~ dropped/down/fell;
    renal ~ failed; nephritis; nephrotoxicity; proteinuria; kidney transplant ~ rejected
liver trouble: liver failure; liver damage; yellow skin/eyes; skin/eyes ~ turn/go yellow; jaundice;
    liver enzymes ~ up/high/elevated; raised/elevated/high liver; hepatitis; liver injury; liver ~ failing/failed;
    whites of ~ eyes ~ yellow; liver ~ packed/packing/gone/shot/damaged/inflamed/off/bad/toxic/failed/through;
    liver numbers/enzymes/tests/function ~ up/high/through/off/bad/raised/sky/doubled/tripled; yellow in the eyes;
    eyes/skin/face ~ yellow; drug induced liver; hepatotoxicity; cholestatic; transaminases;
    bilirubin ~ up/high/rose
gallstones: gallstones; gallstone; gallbladder; gall bladder
pancreas trouble: pancreatitis; pancreas; lipase ~ up/high/<num>
infection: infection; infected; pus; abscess; sepsis; septic; thrush; yeast infection; urinary tract infection;
    pneumonia; shingles; cellulitis; septicaemia; septicemia; got infected; went septic; c diff; cdiff; candida;
    yeast; bladder infection; kidney infection; ear infection; eye infection; water infection;
    tuberculosis ~ reactivated; encephalitis; candidiasis; wound ~ infected; peritonitis; endophthalmitis
blood pressure change: high blood pressure; blood pressure ~ high/low/up/down/dropped/drop/spiked/spike/shot;
    low blood pressure; hypertension; hypotension;
    blood pressure ~ tanked/floor/through/crashed/rose/raised/sky/bottomed/dipped/fell/plummeted;
    pressure ~ dropped/shot/through; hypotensive
blood sugar change: low blood sugar; sugar ~ low/high/dropped/crash/crashed/up/spiked/spike/shot;
    blood sugar ~ low/high/dropped/up/spiked/shot; high blood sugar; hypo; hypos; hyper; hypoglycemia;
    glucose ~ high/low/up; ketones of <num>; high sugars; low sugars; hyperglycemia; hyperglycaemia;
    hypoglycaemia; diabetic coma
blood count change: white cells ~ low/dropped/down; white count ~ low/dropped/down;
    neutrophils ~ low/dropped/down/zero; agranulocytosis; lymphocytes ~ low/boots/down;
    haemoglobin ~ dropped/low/down; hemoglobin ~ dropped/low/down; haematocrit ~ high/<num>; thick blood;
    pancytopenia; thrombocytopenia; leukopenia; leucopenia; eosinophilia; aplastic;
    bone marrow ~ failed/suppressed/wiped; low platelets; low neutrophils; low white cells;
    white cell count ~ low/<num>; platelet count
salt imbalance: sodium ~ low/dropped/<num>/down; potassium ~ low/high/dropped/up/<num>/seven; hyponatremia;
    low sodium; low potassium; high potassium; electrolytes ~ off/low/out/whack; calcium ~ low/high;
    hyperkalaemia; hyperkalemia; hypokalaemia; hypokalemia; hyponatraemia; hypercalcaemia; hypocalcaemia;
    lactic acidosis
dehydration: dehydrated; dehydration; heatstroke; heat stroke
allergic reaction: allergic reaction; anaphylaxis; anaphylactic; allergic to it;
    throat ~ close/closing/closed/tight/swell/swelling/swollen; reacted badly; bad reaction; severe reaction;
    react badly; had a reaction; adverse reaction; react to it; nasty reaction;
    face/lips/tongue/eyes/throat ~ swelled/swell/blew/balloon/ballooned/swollen/swelling/closing;
    face/lips/tongue/eyes/throat ~ came up; lips like ~ sausages/balloons; angioedema; angio oedema;
    anaphylactic shock; throat ~ closing/tight/tightened/swelled/close; stevens johnson; serum sickness;
    allergy to it/them/this; turns out i be allergic; allergic to this/them/these; went into shock;
    reacted to it/this/them/these; reacting to it/this/the; reacted really/very/so badly;
    horrible/terrible/awful/weird/strange/funny reaction; reaction ~ to it/this/them; epipen ~ used;
    dress syndrome; sjs; drug reaction; drug rash; sensitised; hypersensitivity; allergic shock; swelled up like;
    came up like
heart attack: heart attack; cardiac arrest; myocardial infarction; heart failure; heart stop/stopped; coronary;
    heart muscle ~ inflamed; cardiomyopathy
blood clot: blood clot; blood clots; clot; clots; dvt; deep vein thrombosis; pulmonary embolism; thrombosis;
    embolism; clot on/in my/his/her/the lung/lungs/leg/brain; pe in ~ lungs/lung; lung clot; clotted; phlebitis;
    vein ~ hard/string/rope; pulmonary
miscarriage: miscarriage; miscarried; lost ~ baby; stillborn; stillbirth; lose the baby
birth defect: birth defect; birth defects; malformation; cleft palate;
    born with (a/an) ~ defect/hole/missing/deformed; born deaf/blind/missing/with ~ missing; short limbs;
    limb reduction; spina bifida; club foot; heart on the wrong side; extra finger/toe; born profoundly;
    withdrawal at birth; foetal; fetal valproate; malformed; gastroschisis; microcephaly;
    born ~ bits of ~ missing; neural tube; congenital; malformations; anomaly; anomalies; no fingers;
    born without; developmental delay; fetal alcohol
death: =died; =dead; passed away; pass away; death; did not make it; did not survive; found ~ dead; lost ~ life;
    killed him/her/them; take/took (his/her) life; he/she/mum/dad be gone; took his/her life; found dead;
    found him/her dead; died in (his/her) sleep; lost my husband/wife/mum/dad/brother/sister/son/daughter;
    he/she never came home; cardiac death; sudden death; stillborn; intrauterine death
hospital stay: hospitalized; hospitalised; in hospital; end/ended up in (the) hospital/er/icu/emergency;
    rush/rushed to (the) hospital/er/emergency; admit/admitted to (the) hospital; intensive care; in the icu;
    taken to hospital; ambulance; emergency room; a and e; be in the er; went to the er; on a ventilator;
    blue lighted; in icu; nights/days/weeks in (the) hospital/icu/hdu; had to go to (the) hospital/er/casualty;
    kept her/him overnight; in high dependency; ended up in a/an ambulance; hospital overnight;
    sent me/him/her to (the) er/hospital; woke up in hospital
injection site reaction: injection site; site ~ red/swollen/sore/hot/hard; lump where i inject;
    lump at the (injection) site; arm ~ sore/red/swollen/hot; hard lump; lump like ~ egg/golf/pea/marble/ball;
    hard/red/hot patch ~ injection/inject; bruise where; welt where; could/can not lift my arm;
    site ~ infected/itchy/burning/bruised/lump/lumpy/weeping; dents where; dent either; welt the size;
    lumps where; extravasation; extravasated; cellulitis ~ injection; abscess ~ injection; tissue damage
choking: choke; choking; can not swallow; trouble swallowing; difficulty swallowing; stuck in (my/his/her) throat;
    hard to swallow; choked; choked on; stuck in ~ throat/gullet; can/could not swallow;
    swallowing ~ hard/hurts/trouble; dysphagia; oesophageal; food ~ stuck; food sticks; pill ~ stuck
runny nose: runny nose; stuffy nose; sneezing; congestion; blocked nose; sinus;
    nose ~ running/runs/runny/blocked/stuffed/stuffy/streaming/dripping/tap; bunged up nose; postnasal;
    sinuses ~ blocked/killing
sun sensitivity: sunburn; burn ~ in the sun; sensitive to (the) sun/light;
    sun ~ burnt/burned/burns/burning/hurts/fried; sunburnt; sunburned; burnt to a crisp; burned through ~ window;
    burnt in ~ minutes; photosensitive; photosensitivity; fried in the sun; sun rash; sun ~ blisters;
    sun ~ blistered
acne: acne; pimples; zits; breakouts; skin ~ broke/breaking out; breakout; break out on ~ face/back/chin;
    acne ~ worse; blackheads; spots on ~ face/chin/back/cheeks; broke out on ~ face/back/chin/chest
tooth trouble: tooth/teeth ~ fall/falling/fell out; tooth/teeth ~ crumbling; toothache; teeth stained;
    tooth/teeth ~ loose/crumbled/cracked/black/brown/rotten/rotting/stained/gray/sensitive/ache/ached/aching/hurt;
    grinding ~ teeth; grind ~ teeth; teeth grinding; jaw clenching; clenching ~ jaw/teeth; clench ~ jaw/teeth;
    clenched jaw; osteonecrosis; lockjaw; gums ~ receding/sore/swollen/overgrown; chewing my cheek/cheeks;
    bruxism; teeth ~ rotted/rot/crumble/chipped/decay/decayed; cavities; tooth decay; tooth ~ broke/cracked;
    gum overgrowth; jaw ~ necrosis/pain
lump: lump; lumps; growth; lumps under; hard knot; nodule; nodules; hard lump; hard as a cricket/golf
broken bone: fracture; fractured; bones ~ brittle/crumbling/snapped/thin; femur snapped;
    thigh bone ~ snapped/broke; stopped growing
fluid retention: water retention; fluid retention; retaining water/fluid; fluid on ~ lungs/legs/knee;
    lungs filled up
cold hands or feet: icy hands/feet; chilblains; fingers turn white; frozen hands; ice cold
flare up: flare up; flared up; flare; flared; flare ups; came back with bells; red skin syndrome
device trouble: through the wall of ~ uterus/womb; alarm ~ failed; device ~ failed; lead ~ broken/fractured;
    battery ~ burned/hot; cut into me; digging into me; it migrated; it moved inside; it perforated;
    wall of ~ womb/uterus; snapped inside; broke inside; broke off in
"""
