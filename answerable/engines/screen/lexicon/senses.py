"""Symptoms of head, nerves, senses, sleep, mood and mind, and of the whole person, under plain names."""

SENSES = """
headache: headache; head ache; migraine; head be pounding/splitting/throbbing/killing; pounding/splitting head;
    head hurt; pressure in my head;
    head ~ pounding/pounds/splitting/throbbing/banging/thumping/killing/hurting/hurts/vice/exploding/bursting/
    sore/hammers/drill/spikes; banging head; head like ~ hangover/vice; migraines; thunderclap; ice pick;
    pressure headache; head ~ burst/explode
dizziness: dizzy; light headed; woozy; room be spinning; room spin; vertigo; off balance; unsteady;
    head be spinning; giddy; faint feeling; dizzyness; wobbly; wobbling; swimmy;
    room/world/floor/ceiling/everything ~ spinning/spins/spun/moving/swimming/tilted/tilting/sways/swaying/
    lurches/lurching/tips; spinny; walking like (a) drunk; drunk feeling; lightheaded; head rush; jelly legs;
    giddiness; head spins; nearly/almost fell over; lost my balance; balance ~ gone/off/shot/terrible;
    head ~ spinning; dizzy spells; dizzy spell; dizzies; off my balance; dizy; unsteady on ~ feet; ataxia;
    postural drop; ataxic
fainting: faint; fainted; fainting; pass out; passed out; black out; blacked out; blackout; lose consciousness;
    keel over; collapse; collapsed; face planted; faceplanted; face planting; passed clean out; out cold;
    lost consciousness; flat on (my/his/her) back/face; woke up on the floor; came round on; came to on ~ floor;
    conked out; greyed out; grayed out; swooned; woke up in the hallway; collapsing; woke up with/to paramedics;
    woke up on ~ floor/bathroom/landing; found ~ on the floor; syncope; syncopal; found on the floor; drop attack
tiredness: tired; fatigue; fatigued; wiped out; no energy; worn out; drained; lethargic; shattered;
    can not get out of bed; sleep all day; zombie; like a zombie; exhaustion; sleepy; drowsy; drowsiness;
    weakness; feel/feeling/so/very weak; can barely/hardly walk/move/stand; sluggish; sedated; wipe me out;
    knackered; wiped me/him/her out; bone tired; exhausted; zonked; zonked out; groggy; grogginess; doped up;
    drugged; drugged up; dozy; dozing; dozed; dozed off; nodded off; nodding off;
    sleep/sleeping/slept (like/for/about) <num> hours a day;
    sleep/sleeping/slept 10/11/12/13/14/15/16/17/18/20 hours; can not stay awake; can not keep ~ eyes open;
    could not keep ~ eyes open; can not wake up; can not function; comatose; knocked me/him/her out;
    knocks me/him/her out/sideways/flat; knocked me/him/her for six/flat/sideways; laid me/him/her out;
    dragging myself; like a slug; body weak; so weak; very weak; sleepyhead; bed bound; bedbound; bedridden;
    took to my bed; heavy eyes; zombie mode; zombied; zombified; sleppy; sleepin; sleep all ~ time;
    can not get up; can not get going; cannot get up; tiredness; no energy at all; no energy for;
    slept ~ whole day; drowsey; slept all day; somnolence; narcolepsy; asthenia; prostration; sleep attack/attacks
sleeplessness: insomnia; can not sleep; not sleep/sleeping; sleep (only/about/maybe) <num> hours; only sleep;
    wide awake; awake all night; up all night; have not slept; barely/hardly sleep; wake (up) every hour;
    trouble sleeping; sleepless; no sleep; up at <num> every night; sleep problem/problems; restless nights;
    insomniac; wide awake at; not slept; slept (like/for/about) <num> hours a night;
    slept (only/about/maybe) one/two/three/four hours; can/could not get to sleep; can/could not fall asleep;
    can/could not nod off; zero sleep; sleep ~ gone/shot/terrible/awful/broken/rubbish/ruined/bad/window;
    tossing and turning; wired at; poor sleep; wakes up screaming; sleep walking; sleep eating; broken sleep;
    not sleeping; slept badly; sleep badly; wakeful; waking ~ night; bouncing at <num>; up all ~ night;
    sleepless nights; could not sleep; sleep ~ destroyed/wrecked/patchy/worse; awake till/until <num>;
    waking every; eyes wide open
bad dreams: nightmare; nightmares; bad/vivid/weird/crazy/strange dream/dreams; night terrors;
    mad/wild/lucid/horrible/awful/scary/insane/terror/violent/mental/trippy/intense/gory dream/dreams;
    dreams ~ vivid/crazy/mad/wild/horror/mental/trippy/cinema/weird/intense/insane/violent; dreamt ~ mad;
    vivid dreaming; waking ~ screaming
numbness: numb; numbness; tingling; pins and needles; lost feeling in; no feeling in; burning feet; neuropathy;
    tingly; numb lips/chin/face/tongue/hands/feet/fingers/toes/legs/arm; can/could not feel (my/his/her) <part>;
    can/could not feel my fingertips/fingers/toes/feet/hands/face/tongue/lips/legs;
    <part> ~ numb/tingly/tingle/tingling/buzzing/dead/asleep/burning; walking on ~ lego/glass/pebbles/cotton;
    nerve damage; fingertips ~ numb/feel; lost feeling; paraesthesia; paresthesia; peripheral neuropathy;
    guillain barre; nerve pain since
shaking: shaking; shake; tremor; tremors; trembling; twitch; twitching; jittery; shaky; jerk; jerking; jerks;
    shakes; involuntary movement/movements; restless legs; shakey; shakes like; jitters; jitteriness; jitter;
    trembled; trembly; the shakes; hands ~ shake/shaking/shaky/tremble/trembling/tremor/jelly;
    legs (went/turned) to jelly; shaking like; twitches; jumpy legs; shakiness; shaky hands; trembling hands;
    restless leg; twitching ~ eye/eyelid/muscle
seizure: seizure; convulsion; convulsions; a/another/having/had fit; had a fit; be fitting; fits; convulsing;
    epileptic fit; had ~ fit; having fits; spasm/spasms of the whole; went rigid/stiff and; tonic clonic;
    status epilepticus; absences; convulsed; febrile convulsion; seizing; took ~ fit; took a turn
blurred vision: blurred/blurry/double/fuzzy vision; vision ~ blurry/blurred/worse/fuzzy; eyesight ~ worse/bad;
    can not see properly/clearly/well; seeing double; see double; blurry eyes; trouble seeing; lose ~ sight;
    lost ~ vision/sight; went/go/going blind; see halos; loss of vision; weak eyesight; floaters;
    vision/sight/eyesight ~ blurry/blurred/gone/funny/going/double/fuzzy/dim/worse/cloudy/weird/halos/curtain;
    eyes ~ blurry/blurred/fuzzy/cloudy/funny/focus/double/weird/crossed; blurry; blurriness;
    everything ~ blurry/blurred/double/fuzzy/ring; seeing/see ~ double; partly blind; went blind; gone blind;
    cloud in ~ eye; curtain coming down; detached retina; optic neuritis;
    eyelids ~ dropped/hanging/droop/drooping; eyelid ~ drooping/droopy/hanging/twitching; droopy eye/eyelid;
    everything ~ halo/halos; everything ~ ring round; spots before ~ eyes; flickering; zigzags; glaucoma;
    retinopathy; uveitis; retinal; maculopathy; could not see
hearing trouble: ringing in (my/the/his/her) ears/ear; tinnitus; ears ring/ringing; hearing loss; can not hear;
    lost ~ hearing; muffled hearing; ringing in (both/one) ears/ear;
    ears ~ ringing/ring/rang/buzzing/whistling/whine/blocked/popping/roaring/hissing;
    hearing ~ gone/worse/going/lost/muffled; whooshing; lost her/his/my hearing
taste change: metallic/funny/bad/weird/strange taste; lost ~ taste; no taste; loss of taste/smell; lost ~ smell;
    everything tastes like ~ metal; food taste funny/bad; can/could not taste/smell; not ~ able to taste/smell;
    smells ~ pennies/burning; licked battery; chemical taste
low mood: depressed; depression; low mood; feel/feeling (so/very/really) low/down/sad/hopeless/empty/flat/numb;
    crying all the time; can not stop crying; cry ~ nothing; tearful; weepy; in a dark place; no joy;
    lost interest in; do not care about anything; mood swings; mood swing; moody; not myself; not like myself;
    not (been) right; feel ~ off; never felt right;
    feel/feeling/felt (so/really/very/quite/a/bit/totally) flat/empty/blank/dead/blue/miserable/tearful/weepy/
    bleak/dark/suicidal/worthless/nothing; numb inside; numb emotionally; emotionally numb; blunted; blunting;
    emotional blunting; no emotions; feeling nothing; can not cry; could not cry; nothing moves me; do not enjoy;
    no interest in anything; very low; feeling low; felt low; dark thoughts; dark place; really dark;
    not the same person; not herself; not himself; is not himself; is not herself; is not right; aint right;
    ai right; personality ~ changed/change/gone; someone else entirely; i be off since;
    mood ~ low/floor/through/worse/crashed/dropped/dark/changed/swings; mood ~ all over; apathetic; tearfulness;
    depressive; sad all ~ time; hopeless; hopelessness; lost ~ spark; lost ~ sparkle; no motivation;
    zero motivation; unmotivated; nothing matters; emotionless; over emotional; crying jag; crying jags;
    crying fits; weeping; cried all; cried ~ day; crashing mood
anxiety: anxiety; anxious; panic attack/attacks; panicky; on edge; panic; nervous wreck; jumpy; agitated;
    agitation; restless; restlessness; can not sit still; crawling out of my skin; climbing the walls; edgy;
    wired; akathisia; anxiousness; panicking; jittery; wired to the moon; climbing walls; can not relax;
    can not settle; can not sit; racing mind; mind racing; racing thoughts; racing brain; impending doom;
    sense of doom; out of my skin; crawling skin; restlessly; spiralling; spiraling; paranoid;
    can not stop pacing; panic attacks; heart racing and panic; irritable; overstimulated; scared of everything;
    sense of dread; jitters; can not stop moving
anger: rage; snapping at everyone; short fuse; irritable; angry all the time; temper ~ out of control; aggressive;
    aggression; flying off the handle; irritability; meltdown; meltdowns; rageful; snappy; violent;
    short tempered; bad tempered; rage attack/attacks; road rage; roid rage; blew up at; outbursts; outburst;
    ragey; hateful; picking fights
confusion: confused; confusion; brain fog; foggy; fog; can not think ~ straight/clearly; can not concentrate;
    disoriented; spaced out; out of it; in a daze; losing my mind; delirious; does not know where ~ is;
    can not find ~ words; delirium; fuzzy head; fuzzy brain;
    brain ~ fog/foggy/mush/porridge/cotton/soup/jelly/gone/scrambled/fried/slow/treacle; brainfog; woolly headed;
    not with it; not all there; away with the fairies; off with the fairies; talking in circles;
    can not find the words; spacy; zoned out; dazed; could not concentrate; not able to concentrate;
    concentration ~ gone/shot; stopped being able to read; dissociate; dissociated; dissociating; derealisation;
    derealization; out of body; disorientated; can not string ~ sentence; lost the thread; can not think;
    could not think; mind ~ blank/fog/mush; head ~ empty; encephalopathy; encephalitis; serotonin syndrome;
    neuroleptic malignant; brain damage
memory loss: memory loss; can not remember; forget everything; forgetful; forgetting things;
    memory ~ bad/gone/going/shot; memory problem/problems; losing ~ memory; short term memory; lost ~ memory;
    memory ~ sieve/holes/blank/terrible/fog/swiss; forgot how; forgot my own; amnesia; memory ~ poor/worse;
    forgetfulness; memory issues; lost chunks; black hole; memory fog
seeing things: hallucinate; hallucination; hallucinations; hallucinating; hear/hearing voices; see/seeing things;
    paranoid; paranoia; psychosis; psychotic; mania; manic; delusions; hears/heard/hears voices; hears ~ voices;
    thinks ~ poison/poisoning/spying/watching; hallucinated; hallucinates; delusional; bugs on ~ wall/walls/skin;
    delusion; hypomanic; hypomania; shadow people; out of his/her mind; convinced that; sees things;
    seeing bugs/spiders/cats/people; visions
stroke: stroke; mini stroke; tia; face ~ droop/drooping/drooped; slurred speech; slurring;
    can not move ~ arm/leg/side; slur ~ words; one side ~ numb/weak/paralysed/paralyzed
withdrawal: withdrawal; withdrawals; brain zaps; zaps; cold turkey; come/coming off it ~ hell;
    coming off ~ hell/awful/horrible/nightmare/brutal; dope sick; dopesick; windows and waves
fall: =fell over; fell down; fall down; had a fall; keep falling; fallen over; falls; had ~ fall; a fall;
    legs gave way; had ~ falls; fell ~ floor; took a fall; fell and; fell on ~ face; off balance and
unwell:
    feel/feeling/felt (so/really/very) awful/terrible/horrible/dreadful/rubbish/unwell/rough/ill/lousy/crap/
    crappy/worse/poorly/like death/like crap/like hell; really ill; very ill;
    make me (so/really/very/feel) sick/ill/worse/unwell/poorly; unwell; poorly; get worse; getting worse;
    got (much/a) (lot) worse; be (much) worse; worse than before; went downhill; never been the same;
    ruined my life; almost/nearly killed me; peaky; peely; under the bus; hit by a bus/truck/train/lorry;
    felt/feel/feeling bad; felt (so/really/very/pretty) bad; do not feel good/well/right/great/okay/normal;
    did not feel good/well/right; does not feel well/right/good; do not feel (so) good;
    not feeling good/well/great/right;
    feel (so) weird/strange/funny/odd/gross/off/rotten/wrong/bad/rank/disgusting/manky;
    feeling (so) weird/strange/funny/odd/gross/off/rotten/wrong/bad;
    felt (so) weird/strange/funny/odd/gross/off/rotten/wrong/bad/rank; felt like (i) (be/was) dying/death;
    feel like (i) (be/am) dying/death; so unwell; done me in; did me in; messed me up; messing me up;
    messing with me; fucked me up; screwed me up; screwed up my; did a number on; played havoc;
    not agree with me/him/her; does not agree with; did not agree with; disagreed with me; can not tolerate;
    could not tolerate; my body hates/rejected; feel ~ worse; felt ~ worse; feeling worse; feels worse;
    made ~ worse; worse since; bad side effects; not feeling myself; knocked me flat; adrenal crisis;
    adrenal insufficiency; addisonian; multi organ; organ failure; shutting down; toxicity; overdosed effect;
    felt like (a) zombie; on my knees; bad turn; funny turn/turns; came over all; taken bad; took a turn;
    took bad; not been right since; not been the same since; never been right since; not the same since;
    has not been right; off it since
movement trouble: stiffness; stiff; can not walk; can not move; trouble walking; paralysis; paralysed; paralyzed;
    lost ~ use of; disabled; wheelchair; can not stand up; rigidity;
    legs ~ not work/hold/lead/sandbags/heavy/gone/weak/stopped; hands ~ not work; dropping cups;
    drops ~ cups/screws; one side ~ slack; face ~ slack/droop/drooping/drooped/lopsided; bells palsy;
    slack on one side; parkinson symptoms; tremor and stiff; weak in the legs; legs ~ gave; wobbly legs;
    lost ~ use; can not lift ~ arm; can/could not get out of ~ chair/bed/bath; muscle weakness; foot dragging;
    walking like ~ old/robot/duck/drunk
speech trouble: can not speak/talk; trouble speaking; lost ~ voice; speech ~ slurred; hoarse; hoarseness; slurred;
    slurring; lost my voice; tongue ~ thick/heavy/tied; can not get ~ words out; could not get ~ words;
    dysarthria; aphasia; speech ~ slurred/slurring/thick/gone/slow; words ~ slurring
eye irritation: red eye/eyes; itchy/dry/sore/watery eyes; eyes ~ burn/burning/water/watering; dry eye; pink eye;
    streaming eyes; bloodshot
suicidal thoughts: suicidal thoughts; suicidal ideation; make/making me suicidal; become/became suicidal;
    thoughts of suicide; felt suicidal; feel suicidal; got suicidal; thoughts of ending;
    see no reason to carry on; voice ~ tells me to die; head tells me to; suicidal; jumped off; tried to jump;
    wanted to jump; plans to die; want to be dead; wished i be dead
tics: tics; grimacing; lip smacking; tongue ~ in and out; writhing; can not stop moving; can not keep ~ still;
    dyskinesia; dystonia; neck twisted; tardive; throat clearing; tardive dyskinesia; oculogyric; extrapyramidal;
    dystonic; jaw ~ side to side; tongue ~ darting
compulsions: spent ~ savings; hypersexual
"""
