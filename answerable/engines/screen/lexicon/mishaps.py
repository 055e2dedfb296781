"""Mishaps with products: pregnancy, too much, by mistake, without effect, or of poor quality."""

PREGNANCY = """
loss or defect [0.5]: miscarriage; miscarried; birth defect; birth defects; stillborn
pregnancy [0.8]: be pregnant; am pregnant; i be <num> weeks pregnant; <num> weeks/months pregnant;
    weeks pregnant; months pregnant; pregnant; pregnancy; expecting a baby; expecting (my/our)
    (first/second/third) (baby/child); missed my period; positive pregnancy test; pregnancy test ~
    positive; first trimester; second trimester; third trimester; trimester; unborn; my unborn baby;
    found out i be pregnant; got pregnant; get pregnant; knocked up; bun in the oven; late period;
    fetus; with child; gave birth; in utero; morning sickness; breast feeding
conception [0.7]: trying for a baby; try for a baby; trying to conceive; try to conceive; ttc;
    conceive; conceived; trying to get pregnant; try to get pregnant; planning a baby; planning a
    pregnancy; planning to get pregnant; want to get pregnant; want a baby; start a family; starting
    a family; fertility; ivf; father a child; fathered; sperm; got her pregnant; got my wife
    pregnant; get my wife pregnant
breastfeeding [0.8]: breastfeeding; breastfeed; breastfed; breast feed; breast milk; breastmilk;
    nursing; nursing my baby; nursing mum; pumping milk; my milk; lactation; lactating; through my
    milk
"""

OVERDOSE = """
overdose [0.85]: overdose; overdosed; overdosing; take too many; took too many; taken too many; take
    too much; took too much; taken too much; too many pills; too many at once; took (a/the) whole
    bottle/packet/box/pack; took the whole; took all my pills; took all the pills; handful of pills;
    double dose; doubled the dose; double the dose; triple dose; three times the dose; twice the
    dose; twice as many; twice as much; more than prescribed; more than i should; more than the
    doctor said; more than the recommended; more than the label; over the limit; exceed the dose;
    exceeded the dose; ten times the dose; tenfold; extra dose; take (an/some) extra <pill>; extra
    pills; accidentally doubled; accidentally took <num>; took it twice; took them twice; taken it
    twice; give/gave <they> too much; given too much; too high a dose; max dose every
misuse [0.8]: get high; getting high; to get a buzz; snort; snorted; snorting; crush and inject;
    crush and snort; inject it into my vein; inject ~ vein; shooting up heroin; party drug; abuse my
    medication; abusing my medication; abuse pills; abusing pills; abusing ~ medication; addicted
    to; addiction to; hooked on; can not stop taking; need more and more; crave; craving ~ pills;
    take my friend s; took my friend s; buy ~ on the street; bought ~ on the street; bought ~ off a
    dealer; without a prescription; without prescription; sell my pills; selling my pills; selling
    his/her pills; to lose weight even though; for the buzz; off label; mix ~ with alcohol; mixing ~
    with alcohol; took it with alcohol; with vodka; with booze; chew ~ patch; chewed the patch;
    chewed my patch; recreational; recreationally; to stay awake for exams; study drug; diverting
"""

ERRORS = """
error [0.85]: wrong dose; wrong medication; wrong medicine; wrong pill; wrong pills; wrong drug;
    wrong strength; wrong prescription; wrong patient; wrong syringe; wrong place; wrong day; wrong
    time; wrong eye; wrong vial; wrong injection; wrong vaccine; wrong label; mislabeled;
    mislabelled; dosing error; medication error; dispensing error; prescription error; pharmacy
    error; gave me the wrong; give ~ wrong; gave him/her the wrong; given the wrong; dispensed the
    wrong; filled the wrong; mixed up (my/the/his/her)
    pills/medication/medicine/doses/pens/bottles/boxes; mix up; mixed up; mix up at the pharmacy; by
    mistake; by accident; accidentally took; accidentally take; accidentally gave; accidentally
    given; accidentally swallowed; accidentally inject; accidentally used; took the wrong; took my
    husband s; took my wife s; took my husband; took my mum; took someone else; given someone else;
    someone else s medication/pills/medicine/prescription; took his/her pills; took his/her
    medication; double dosed; took it twice; took them twice; instead of once; instead of twice;
    instead of weekly; instead of daily; daily instead of weekly; every day instead of; once a day
    instead; twice a day instead; instead of the morning; in the morning instead; took expired;
    taken expired; used an expired; took an expired; out of date pills; past its date; swallowed it
    instead; swallowed instead; injected in the wrong; injected into the wrong; used it in my eye;
    put it in my ear; put ~ ear drops ~ eye/eyes; put ~ eye drops ~ ear; left the patch on; two
    patches; forgot to take the old patch off; did not dilute; forgot to dilute; forgot to mix; did
    not shake it; crushed ~ should not; supposed to be once; supposed to take one; should have
    taken; should have been; doctor prescribed the wrong; prescribed twice; pharmacist gave me;
    misread the label; misread the instructions; confused ~ pills; confused the bottles; mistakenly;
    gave him/her two; gave (him/her/my) (son/daughter/baby/child/dog) two; gave him/her the dose
    twice; double dose by
error [0.6]: missed a dose; miss a dose; missed my dose; missed my pill; missed my/a/his/her
    injection/pill/shot/dose/tablet; missed take/taking; missed <num> doses/pills/injections/days;
    skipped a dose; skip a dose; skipped <num> doses; forgot to take; forgot my pill; forgot my
    pills; forgot my medication; forgot my injection; forgot to inject; forgot a dose; forgot
    his/her dose/medication/pills; forgot to give; forgot whether i took; can not remember if i
    took; did i take it; stopped taking it by myself; stopped on my own; late dose; late with my
    injection; late taking
"""

EXPOSURES = """
exposure [0.85]: prick myself with; pricked myself; pricked my finger; pricked by the; needle stick;
    needlestick; stuck myself with; stabbed myself with the pen/needle; splash/splashed in
    my/her/his eye/eyes/face; got/get it in my/his/her eye/eyes/mouth; got/get ~ in my/his/her
    eye/eyes/mouth; spill/spilled/spilt/splashed ~ on my/his/her skin/hands/hand/arm; spilt it on;
    spilled it on; touched the powder; breathed in the powder; inhaled the powder; inhaled it;
    breathe in the dust; touched the patch; touched the gel; rubbed off on; handle ~ without gloves;
    handled ~ without gloves; handled the pills; crushed the pills without; skin contact with;
    contact with the gel; accidental exposure; accidentally exposed; exposed to; exposed at work;
    dog/cat/puppy/kitten ate/eaten/chewed/swallowed/licked (my/one/a/the/some/his/her) (of) (my/the)
    pill/pills/medication/patch/cream/tablets; dog ate; cat ate;
    child/son/daughter/toddler/baby/kid/grandson/granddaughter/boy/girl ~
    ate/swallowed/swallow/chewed/licked/sucked ~
    pill/pills/one/medication/patch/cream/gel/capsule/it/tablet; <child> got hold of; <child> got
    into; put it in his/her mouth; swallowed one of my; swallowed one of; ate one of my; drank from
    the bottle of; transfusion from someone who; sat on my patch; patch stuck to; patch came off on
"""

NO_EFFECT = """
no effect [0.8]: not work; not working; not be working; stop working; stopped working; not work
    anymore; no effect; not have any effect; have no effect; had no effect; not help; not helping;
    not helped; not help at all; did nothing; do nothing; does nothing; not do anything; no relief;
    without relief; no improvement; not improve; not improved; not see any improvement; not see any
    difference; no difference; no change; not make a/any difference; makes no difference; made no
    difference; no better; not any better; not getting better; not get better; still in pain; still
    hurts after taking; still have the/my ~ after; useless; waste of money; wear off; wears off;
    wore off; wearing off; not as effective; not effective; ineffective; no longer work; no longer
    works; no longer working; no longer helps; no longer help; not strong enough; not doing
    anything; not doing its job; might as well take sugar; like taking sugar pills; like taking
    nothing; no result; no results; to no avail; without success; with no success; not successful;
    failed to work; not respond to; not responding to; resistant to; come back despite; despite
    taking; despite the medication; came back while on; came back even; not control my; not
    controlling; not controlled by; nothing works; nothing helps; nothing has helped; nothing has
    worked; nothing seems to work; nothing seems to help; nothing is working; tried everything; not
    lowered; not lower my; not bring it down; got pregnant on the; pregnant despite; not touching
    the pain; not touch the pain; not touching it; not cutting it; not getting any better; lost its
    effect
"""

QUALITY = """
quality [0.85]:
    pill/pills/box/bottle/pack/packet/pen/needle/seal/vial/syringe/inhaler/patch/blister/cap/package/
    packaging/pump/device/label/cream
    ~
    broken/cracked/crumbled/crumbling/crushed/chipped/damaged/leaking/leak/leaked/bent/jammed/blocked/
    faulty/defective/discolored/torn/missing/empty/loose/stuck/melted/moldy/mouldy/mold/clumped/smells/
    smelled/tampered/open;
    broken pill/pills/seal/pen/needle/vial/inhaler/syringe; cracked pill/pills/vial/bottle/pen;
    crumbling pills; leaking pen/vial/bottle/syringe/pump/inhaler; leaky pen; pen ~ not
    work/click/inject/fire; pen ~ jam/jammed; pen be stuck; plunger ~ stuck/move; needle ~
    bent/broke/blocked; bent needle; inhaler ~ empty; inhaler ~ not spray/puff; device ~ not
    work/click/fire/turn; device fail; device failed; device malfunction; malfunction;
    malfunctioned; pump ~ stop/stopped; patch ~ not stick; patch ~ fall/fell/falling off; patches ~
    fall/falling off; does not stick; will not stick
quality [0.8]: pills/pill/it/they/cream/liquid/medicine/medication/injection/insulin
    look/looks/looked/smell/smells/smelled/taste/tastes/tasted (so/very/really/a) (bit)
    different/funny/strange/weird/odd/off/bad/cloudy/fishy/rotten; different color; different shape;
    different looking; wrong color; changed color; color ~ changed; different taste/smell; smell
    of/like vinegar/mold/gasoline/fish/chemicals/petrol; turned brown; turned yellow; gone brown;
    cloudy; particles; particles in; floating in; bits in the; something floating; specks; black
    specks; hair in the; glass in the; piece of metal; foreign object; contaminated; contamination;
    recalled; recall; counterfeit; fake; fake pills; be this real; not the real; tampered; tampered
    with; seal be broken; seal broken; already open; already opened; be open when; arrived warm;
    came warm; not cold when; ice pack ~ melted; ice packs ~ melted; left in the sun; delivered
    warm; melted; thawed; stored wrong; short of pills; pills short; pills missing; missing pills;
    <num> pills short; <num> pills missing; only <num> pills in; box be half empty; bottle be half
    empty; half empty; empty blister; expired when; already expired; expired when i got it; past the
    expiry; out of date when; label be missing; no label; wrong label on; wrong leaflet; no leaflet;
    no batch number; mold; moldy; mouldy; defective; faulty; faulty pen; bad batch; lot number;
    batch number; came apart; fell apart in my hand; crumble; crumbled; dissolved in the; stuck
    together; quality problem; poor quality; dried out; dried up cream; separated; hard to open; can
    not open the; child proof cap;
    <pill>/box/bottle/pack/packet/pen/vial/cream/syrup/liquid/solution/capsules/drops/insulin ~
    turned/gone/went brown/yellow/black/green/pink/cloudy/watery/lumpy/hard/dark/moldy;
    <pill>/box/pack/packet/pen/vial/bottle/cream/syrup/liquid/solution ~ be/look (a)
    (little/bit/much/slightly/all)
    darker/lighter/paler/brown/yellow/cloudy/watery/lumpy/bigger/smaller/thinner/thicker/crushed/wet/
    dented/old/discolored/spotted/odd/chipped/cracked;
    <pill>/liquid/syrup/cream/solution use/used to be <color>; used to be <color> and now; used to
    be clear; be <color> instead of; should be clear; should be <color>/white;
    <pill>/cream/liquid/insulin/solution/pen have black/dark/brown/white/little/small
    dots/spots/specks/lumps/bits/flakes/streaks; lumps/bits/flakes/dots/spots in/on the
    <pill>/cream/liquid/insulin/pen/vial/solution/bottle; have lumps;
    box/pack/packet/bottle/tube/parcel/carton/seal/blister/lid/cap/foil
    be/look/looks/came/come/arrived/was (already)
    open/opened/torn/cut/resealed/crushed/wet/damaged/broken/dented/loose/squashed/missing/unsealed;
    someone ~ opened the packet/box/pack/bottle/seal; open/opened the packet/box/pack/bottle before
    me; seal/safety ~ torn/broken/missing/open; no/missing/without (a/the)
    leaflet/instructions/insert/seal/cap/lid/label/needle; leaflet be/is missing; there be no
    leaflet; come/came without (its/the/a) (needle) cap/lid/seal/leaflet/needle/label; different
    name/color/shape/size/taste/smell/look/print/marking; different color from; have a different
    name; print ~ missing; print/writing/name/date ~ missing/smudged/unreadable/faded;
    expiry/expiration/use (by) date ~ (be) last/past/over/gone/passed; date on the box ~
    last/past/over; out of date; =leaks when;
    pen/bottle/vial/syringe/tube/pump/inhaler/spray/dropper leak/drip/drips/dripping;
    spray/inhaler/nozzle/pump/dropper/valve ~ blocked/clogged/stuck/empty/broken/cracked;
    lid/cap/button/needle/plunger ~ not open; lid/cap/button/needle/plunger ~ stuck/loose;
    will/would/do not open/click/spray/turn/inject/fire; needle came off/out; needle (be)
    loose/fell; dose button; only <num> <pill>; only <num> in the box/pack/packet/blister; <num>
    instead of <num>; it should be <num>; should be <num> in; <num> too few; one too few; none in
    the next; in one blister/pocket; blister/pocket/packet/box be empty; one of the blisters be
    empty; blisters ~ empty; strange/funny/odd/weird/bad/foul smell/taste/odor; smell/smells (so)
    (very) strange/funny/odd/weird/bad/off; loose pills; pills/they ~ look odd; ran/run out in the
    parcel; run out of the bottle; ice/cool packs ~ melted; pens/insulin/vials/box be/were/was/came
    warm; watery and separated; gone watery; fall apart; fell apart; broken in two/half/pieces;
    crushed to; turn/turned to powder; not a real; look/looks like a fake; be it a fake;
    darker/lighter/smaller/bigger than before/usual/normal/last
"""

COUNTED = """
counted: take/swallow/had/eat/give/inject (him/her/me) (about/around/like/over/all/nearly) <num>
    (of) (my/the/his/her/those/these) (sleeping/strong) <pill>; take/swallow/had/eat
    (about/around/like/over) <num> of them
"""
