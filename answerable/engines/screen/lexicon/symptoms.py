"""Symptoms in patients' words, each under one plain name that staff search."""

SYMPTOMS = """
rash: rash; skin eruption; spots all over; break/broke out in ~ spots/bumps/rash;
    red/itchy/raised spots/bumps/blotches/patches;
    come/came up/out in ~ spots/bumps/blotches/rash; blotches; blotchy; skin reaction; skin be red;
    red skin
hives: hives; welts; urticaria; nettle rash; break/broke out in ~ hives/welts
itching: itch; itching; itchiness; pruritus; scratching myself raw; can not stop scratching
blisters: blister; blisters; skin be peeling; skin ~ peel/peeling; peeling skin; sores;
    ulcers in my mouth; mouth ulcer/sores/ulcers
swelling: swelling; swell; swollen; puffy face/eyes/hands/feet; puffed up; bloated face; edema;
    <part> blow/blew/balloon up;
    <part> be (all) puffy
nausea: nausea; sick to my stomach; feel/feeling (so/really/very/a) (bit) sick; queasy; want to be sick;
    stomach turn/churning; upset stomach;
    off my food because i feel sick
vomiting: vomit; vomiting; throw up; throwing up; puke; be (violently/physically) sick; bring up my food;
    barf; heaving; spew; can not keep ~ down
diarrhea: diarrhea; the runs; loose stool/stools; the trots; loose bowels; runny poo/poop/stool;
    live on the toilet; bowel be loose
constipation: constipation; constipated; can not poo/poop; have not pooped; blocked up; bunged up;
    no bowel movement
stomach pain: stomach pain/ache/cramp/cramps/hurt/pains; belly ache/pain; bellyache; stomachache;
    abdominal pain/cramp/cramps; pain in my stomach/abdomen/belly;
    stomach be killing me; cramps; cramping; gut pain; stomach be in knots; upset ~ stomach; tear ~ stomach
heartburn: heartburn; acid reflux; reflux; indigestion; burning in my chest
bloating: bloated; bloating; gas; gassy; flatulence; wind
headache: headache; head ache; migraine; head be pounding/splitting/throbbing/killing;
    pounding/splitting head; head hurt; pressure in my head
dizziness: dizzy; light headed; woozy; room be spinning; room spin; vertigo; off balance; unsteady;
    head be spinning; giddy; faint feeling
fainting: faint; fainted; fainting; pass out; passed out; black out; blacked out; blackout;
    lose consciousness; keel over; collapse; collapsed
tiredness: tired; fatigue; fatigued; wiped out; no energy; worn out; drained; lethargic; shattered;
    can not get out of bed; sleep all day; zombie;
    like a zombie; exhaustion; sleepy; drowsy; drowsiness; weakness; feel/feeling/so/very weak;
    can barely/hardly walk/move/stand; sluggish; sedated; wipe me out
sleeplessness: insomnia; can not sleep; not sleep/sleeping; sleep (only/about/maybe) <num> hours;
    only sleep; wide awake; awake all night; up all night;
    have not slept; barely/hardly sleep; wake (up) every hour; trouble sleeping; sleepless; no sleep;
    up at <num> every night; sleep problem/problems; restless nights
bad dreams: nightmare; nightmares; bad/vivid/weird/crazy/strange dream/dreams; night terrors
chest pain: chest pain/pains/tightness/hurt/ache/pressure; pain in (my/his/her) chest; tight chest;
    tightness in my chest; chest be tight; elephant on my chest;
    crushing chest
palpitations: palpitations; heart (be) racing/pounding/fluttering/skipping/hammering; heart skip ~ beats;
    irregular heartbeat; racing heart/pulse; heart ~ flutter; heartbeat ~ fast;
    fast heart/heartbeat; heart ~ race/racing; skipped beats; heart beating (so/too/very) fast; arrhythmia
breathlessness: short of breath; shortness of breath; out of breath; breathless;
    trouble/difficulty breathe/breathing; can not breathe; could not breathe; can not catch ~ breath; hard to breathe;
    winded;
    wheezing; wheeze; gasping; struggle/struggling to breathe; difficulty in breathing;
    breathing problem/problems; catch my breath
cough: cough; coughing; hacking; can not stop coughing
fever: fever; high temperature; running a temperature; temperature of <num>; chills; shivering;
    burning up; feverish; sweats; night sweats; hot flash/flashes/flush/flushes;
    temperature ~ gone up
sweating: sweating; sweat; drenched; dripping with sweat; clammy; cold sweat
pain: pain; painful; ache; aching; aches; hurt; hurting; agony; sore; soreness; throbbing;
    burning sensation; stabbing; discomfort; tender; tenderness; cramp
back pain: back pain; backache; back hurt/ache/pain; pain in (my/the) (lower) back; bad back
joint pain: joint/joints pain/ache/hurt; achy joints; stiff joints; knee/hip/shoulder pain;
    knees/hips/hands hurt/ache; joint stiffness; pain in my joints/knees/hips
muscle pain: muscle pain/ache/aches/cramp/cramps/spasm/spasms/weakness; sore muscles; leg cramp/cramps;
    charley horse; aching muscles/legs; legs ache/hurt; muscles hurt/ache
numbness: numb; numbness; tingling; pins and needles; lost feeling in; no feeling in; burning feet;
    neuropathy
shaking: shaking; shake; tremor; tremors; trembling; twitch; twitching; jittery; shaky; jerk; jerking;
    jerks; shakes; involuntary movement/movements; restless legs
seizure: seizure; convulsion; convulsions; a/another/having/had fit; had a fit; be fitting; fits;
    convulsing; epileptic fit
blurred vision: blurred/blurry/double/fuzzy vision; vision ~ blurry/blurred/worse/fuzzy;
    eyesight ~ worse/bad; can not see properly/clearly/well; seeing double; see double; blurry eyes;
    trouble seeing; lose ~ sight; lost ~ vision/sight; went/go/going blind; see halos; loss of vision;
    weak eyesight; floaters
hearing trouble: ringing in (my/the/his/her) ears/ear; tinnitus; ears ring/ringing; hearing loss; can not hear;
    lost ~ hearing; muffled hearing
taste change: metallic/funny/bad/weird/strange taste; lost ~ taste; no taste; loss of taste/smell;
    lost ~ smell; everything tastes like ~ metal; food taste funny/bad
dry mouth: dry mouth; mouth be dry; cotton mouth; always thirsty; thirst
weight gain: weight gain; gain ~ weight; put on ~ weight; put on <num> pounds/kilos/lbs/kg/stone/pound;
    gain <num> pounds/kilos/lbs/kg/lb; gained <num> (more) pounds; clothes do not fit;
    getting fat; got fat; piled on ~ weight/pounds
weight loss: weight loss; lost ~ weight; lose ~ weight; losing ~ weight;
    lost <num> pounds/kilos/lbs/kg/stone/pound; clothes ~ fall/hang off; skin and bone
poor appetite: no appetite; lost/lose ~ appetite; loss of appetite; not hungry; can not eat;
    do not want to eat; off (my/his/her) food; food repulses me
hunger: always hungry; can not stop eating; hungry all the time; starving all the time; binge;
    eat everything
hair loss: hair loss; lose ~ hair; losing ~ hair; hair ~ fall/falling/come/coming out;
    bald patch/patches/spots; going bald; thinning hair; hair ~ thinning; clumps of hair;
    hair in ~ brush/drain/shower; shedding hair; hair shedding
bleeding: bleed; bleeding; nosebleed; nosebleeds; nose bleed/bleeds;
    blood in (my/his/her/the) stool/urine/poo/poop/pee/vomit/toilet/spit; black stool/stools/poo;
    bloody stool/nose/urine;
    spotting; passing blood; pee/peeing blood; blood come/coming out; hemorrhage; gums bleed
bruising: bruise; bruises; bruising; bruised; black and blue; bruise like a peach
low mood: depressed; depression; low mood;
    feel/feeling (so/very/really) low/down/sad/hopeless/empty/flat/numb; crying all the time;
    can not stop crying; cry ~ nothing; tearful; weepy;
    in a dark place; no joy; lost interest in; do not care about anything; mood swings; mood swing;
    moody; not myself; not like myself; not (been) right; feel ~ off; never felt right
anxiety: anxiety; anxious; panic attack/attacks; panicky; on edge; panic; nervous wreck; jumpy; agitated;
    agitation; restless; restlessness; can not sit still; crawling out of my skin; climbing the walls;
    edgy; wired; akathisia
anger: rage; snapping at everyone; short fuse; irritable; angry all the time; temper ~ out of control;
    aggressive; aggression; flying off the handle; irritability; meltdown; meltdowns
confusion: confused; confusion; brain fog; foggy; fog; can not think ~ straight/clearly;
    can not concentrate; disoriented; spaced out; out of it; in a daze; losing my mind; delirious;
    does not know where ~ is; can not find ~ words; delirium
memory loss: memory loss; can not remember; forget everything; forgetful; forgetting things;
    memory ~ bad/gone/going/shot; memory problem/problems; losing ~ memory; short term memory
seeing things: hallucinate; hallucination; hallucinations; hallucinating; hear/hearing voices;
    see/seeing things; paranoid; paranoia; psychosis; psychotic; mania;
    manic; delusions
sexual trouble: no sex drive; lost ~ libido; low libido; libido; can not get it up; erectile dysfunction;
    impotence; impotent; can not orgasm; no erection; sex drive ~ gone/low; sexual desire; sexual side
period changes: missed ~ period; period ~ late/heavy/stopped/irregular; heavy period/periods;
    irregular period/periods; bleeding between periods; no period; periods ~ stopped/heavy;
    vaginal bleeding
urine trouble: can not pee/urinate; pee all the time; burning when i pee; dark urine/pee;
    peeing constantly; urinating; wet the bed; incontinence; incontinent; pee ~ dark/brown/orange;
    frequent urination;
    frequency of urination; difficulty urinating; trouble peeing
kidney trouble: kidney failure; kidneys ~ failing/failed/shut down; renal failure; kidney damage;
    kidney injury
liver trouble: liver failure; liver damage; yellow skin/eyes; skin/eyes ~ turn/go yellow; jaundice;
    liver enzymes ~ up/high/elevated; raised/elevated/high liver; hepatitis; liver injury;
    liver ~ failing/failed;
    whites of ~ eyes ~ yellow
infection: infection; infected; pus; abscess; sepsis; septic; thrush; yeast infection;
    urinary tract infection; pneumonia; shingles
blood pressure change: high blood pressure;
    blood pressure ~ high/low/up/down/dropped/drop/spiked/spike/shot; low blood pressure; hypertension;
    hypotension
blood sugar change: low blood sugar; sugar ~ low/high/dropped/crash/crashed/up/spiked/spike/shot;
    blood sugar ~ low/high/dropped/up/spiked/shot; high blood sugar; hypo; hypos; hyper; hypoglycemia;
    glucose ~ high/low/up
allergic reaction: allergic reaction; anaphylaxis; anaphylactic; allergic to it;
    throat ~ close/closing/closed/tight/swell/swelling/swollen; reacted badly; bad reaction;
    severe reaction; react badly; had a reaction;
    adverse reaction; react to it; nasty reaction
heart attack: heart attack; cardiac arrest; myocardial infarction; heart failure; heart stop/stopped;
    coronary
stroke: stroke; mini stroke; tia; face ~ droop/drooping/drooped; slurred speech; slurring;
    can not move ~ arm/leg/side; slur ~ words; one side ~ numb/weak/paralysed/paralyzed
blood clot: blood clot; blood clots; clot; clots; dvt; deep vein thrombosis; pulmonary embolism;
    thrombosis; embolism
miscarriage: miscarriage; miscarried; lost ~ baby; stillborn; stillbirth; lose the baby
birth defect: birth defect; birth defects; malformation; cleft palate;
    born with (a/an) ~ defect/hole/missing/deformed
death: =died; =dead; passed away; pass away; death; did not make it; did not survive;
    found ~ dead; lost ~ life; killed him/her/them; take/took (his/her) life; he/she/mum/dad be gone
hospital stay: hospitalized; hospitalised; in hospital; end/ended up in (the) hospital/er/icu/emergency;
    rush/rushed to (the) hospital/er/emergency; admit/admitted to (the) hospital; intensive care;
    in the icu; taken to hospital;
    ambulance; emergency room; a and e; be in the er; went to the er; on a ventilator
injection site reaction: injection site; site ~ red/swollen/sore/hot/hard; lump where i inject;
    lump at the (injection) site; arm ~ sore/red/swollen/hot; hard lump
withdrawal: withdrawal; withdrawals; brain zaps; zaps; cold turkey; come/coming off it ~ hell
fall: =fell over; fell down; fall down; had a fall; keep falling; fallen over; falls
choking: choke; choking; can not swallow; trouble swallowing; difficulty swallowing;
    stuck in (my/his/her) throat; hard to swallow
runny nose: runny nose; stuffy nose; sneezing; congestion; blocked nose; sinus
sun sensitivity: sunburn; burn ~ in the sun; sensitive to (the) sun/light
acne: acne; pimples; zits; breakouts; skin ~ broke/breaking out
unwell: feel/feeling/felt (so/really/very) awful/terrible/horrible/dreadful/rubbish/unwell/rough/ill/
    lousy/crap/crappy/worse/poorly/like death/like crap/like hell;
    really ill; very ill; make me (so/really/very/feel) sick/ill/worse/unwell/poorly;
     unwell; poorly; get worse; getting worse;
    got (much/a) (lot) worse; be (much) worse; worse than before; went downhill; never been the same;
    ruined my life; almost/nearly killed me
movement trouble: stiffness; stiff; can not walk; can not move; trouble walking; paralysis; paralysed;
    paralyzed; lost ~ use of; disabled; wheelchair; can not stand up
speech trouble: can not speak/talk; trouble speaking; lost ~ voice; speech ~ slurred; hoarse; hoarseness
tooth trouble: tooth/teeth ~ fall/falling/fell out; tooth/teeth ~ crumbling; toothache; teeth stained
lump: lump; lumps; growth; lumps under; hard knot
eye irritation: red eye/eyes; itchy/dry/sore/watery eyes; eyes ~ burn/burning/water/watering; dry eye;
    pink eye
flare up: flare up; flared up; flare; flared; flare ups
suicidal thoughts: suicidal thoughts; suicidal ideation; make/making me suicidal; become/became suicidal
"""
