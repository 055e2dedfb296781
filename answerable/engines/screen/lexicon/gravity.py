"""How grave it was, and which special situation it was, in patients' words."""

# ICH E2A, section II.B: death, danger to life, hospital, lasting disability, birth defect, other medically important.
SERIOUS = """
death: =died; =dead; passed away; did not survive; did not make it; lost (my/our/his/her) life; funeral; buried;
    autopsy; postmortem; stillborn; stillbirth; took him/her from us; we lost him/her; found ~ dead; my late
life_threatening: almost/nearly died; almost/nearly killed me/him/her/us; almost/nearly lost him/her/me; near death;
    fight/fighting for (his/her/my) life; life support; ventilator; intubated; intensive care; icu; resuscitated;
    resus; cpr; brought (him/her/me) back; heart stop/stopped; stopped breathing; not breathing; anaphylaxis;
    anaphylactic; anaphylactic shock; epipen; throat close/closed/closing; turned/went/gone blue; septic; sepsis;
    life threatening; touch and go; flatlined; cardiac arrest; respiratory arrest; coma; could not be woken;
    blood sugar of <num>; unresponsive; a crash team; crash team; defibrillator; stevens johnson
hospital: hospitalized; hospitalised; in hospital; in the hospital; to hospital; to the hospital; admit; admitted;
    nights in; days in ~ hospital; on the ward; on a ward; kept me/him/her in; kept ~ overnight; overnight stay;
    rushed (me/him/her) in; blue lighted; ambulance; paramedic; paramedics; emergency room; in the er; to the er;
    a and e; to casualty; emergency surgery; emergency operation; on a drip; iv antibiotics; nicu; scbu; icu;
    discharged from; longer in hospital; side room; high dependency
disability: can not walk; never walk; can not work; off work for good; had to give up work/driving; lost my job
    because; wheelchair; walking stick; two sticks; zimmer; housebound; bedbound; bedridden; disabled; paralysed;
    paralyzed; lost ~ sight; lost (my/his/her) (sight/hearing/vision); blind; gone blind; deaf; gone deaf;
    lost the use of; permanent; permanently; for life; never recovered; never came back; never been the same;
    brain damage; can not hold a; can not feed/dress/wash myself/himself/herself; still can not use; amputated;
    amputation
birth_defect: birth defect; birth defects; malformation; malformed; cleft; spina bifida; born with (a/an/no/one/only);
    born without; was born ~ missing; hole in ~ heart; missing ~ fingers/arm/leg; extra finger/fingers/toe;
    club foot; clubfoot; fetal anomaly; anomaly scan; abnormality; deformed; microcephaly
other_important: seizure; seizures; convulsion; fit; fits; blackout; blacked out; passed out; fainted; heart attack;
    stroke; blood clot; clot; dvt; pulmonary embolism; liver failure; liver ~ failing; liver enzymes; jaundice;
    kidney failure; kidneys ~ shut/shutting; dialysis; pancreatitis; transfusion; internal bleeding; ulcer;
    bleeding ulcer; vomiting blood; psychosis; psychotic; hallucination; hallucinating; suicidal; wanted to die;
    attempt; self harm; miscarriage; miscarried; rhabdo; rhabdomyolysis; tendon ~ snapped/ruptured/tore;
    ruptured; torn retina; detached retina; white cells; low platelets; neutropenia; agranulocytosis; addicted;
    dependent; overdose; overdosed; necrosis; shingles; infected again; second operation; had to have it removed;
    steroids for; epipen; allergic bronchospasm
"""

SPECIAL = """
off_label: off label; off licence; off license; unlicensed use; unlicensed; not licensed for; not approved for;
    not on the label; not on the leaflet; not on your packaging; not what it is for; not what it be for;
    used for something else; prescribed it for something else; not for the ~ on ~ label; age ~ not covered;
    too young for; under age; experimental use; compassionate use
occupational: at work; on shift; my shift; night shift; in the factory; at the plant; in the lab; in our lab;
    needlestick; needle stick; occ health; occupational health; as a nurse i; while preparing; while giving;
    while compounding; without gloves; my job is to; i work on line; i work in the pharmacy; production line;
    cleaning up a spill; drawing up; crushing tablets; demoing
unexpected_benefit: as a bonus; unexpected bonus; added bonus; bonus; side benefit; happy side effect;
    nice side effect; welcome side effect; good side effect; nobody told me it would also; also cleared;
    also cured; also gone; has gone too; fancy that; by accident it also; unexpectedly; surprise benefit
misuse: more than i should; more than prescribed; not as prescribed; not how ~ meant; to lose weight; to stay awake;
    for exams; borrowed ~ off; borrowed; my friend s; not meant for me; without a prescription; less than i should;
    every few hours; <num> puffs; above the box; above the dose
abuse: get high; getting high; addicted; addiction; hooked; to get a buzz; for the buzz; for the feeling; off a dealer;
    off the street; street; snort; snorted; snorting; in recovery; rehab; doctor shopping; blackouts; crave; habit
withdrawal: withdrawal; withdrawals; brain zaps; cold turkey; coming off; came off; come off; stopping it;
    since i stopped; since stopping; after stopping; when i stop; tapering; taper; weaning; ran out
pregnancy_father: my wife be pregnant; my girlfriend be pregnant; my partner be pregnant; got her pregnant;
    my wife conceived; we conceived; my sperm; fathered; as the dad; as the father; when it be the dad
"""
