"""Everyday words that mean harm only where they are tied to a product: flat, wired, fell twice."""

SIGNS = """
acne: spotty; cystic; zit; pimple
anger: angry; nasty; vicious; hostile; feral; spiky; =demon; =devil; =monster; =violent; hit me/him/her/his/the;
    screaming at; shouting at; shouts; yelling at; furious; livid; raging; rages; moody; narky; ratty; stroppy;
    snap at; snapped at; =snapping; smashing; smashed; =punched; =punching; lost it; temper; tempers; grump;
    grumpy; cranky; crabby; cross as; psycho; crazy person; unhinged; biting ~ head off; bite ~ head off;
    throwing things; tantrum; tantrums; mad at everybody/everyone; fly off; flies off; flew off; melt down;
    lashed out; lashing out; chucked a wobbly; wobbly at; foul mood; not himself; right grump; scary; spiteful
anxiety: doom; dread; hyper; buzzing; tense; bouncing off ~ walls; pacing; ants in; freaked out; freak out;
    freaking out; antsy; worked up; jump out of my skin; heebie; panics; panicked; nervy; thoughts racing;
    ocd ~ worse
belching: burp; burps; burping; burped; belch; belches
birth defect: fused; missing; six toes; undescended; born early; premature; cleft
bleeding: bleeder; bloody; blood in it; cut ~ not stop; nicked myself shaving; blood ~ everywhere; soaking pads;
    <num> pads; blood clots; bleed like
blisters: weeping; oozing; wept
bloating: fart; farts; farting; windy; look/looking pregnant; pregnant looking; stomach like a balloon/drum
blood count change: blood count ~ low/dropped/down/off; platelets ~ low/dropped/<num>/down/fell; neutropenic;
    anemia; anemic; neutropenia
blood sugar change: lows; sugars ~ up/through/high/low/crash/crashed/sky/dropped/crazy/wild; sugars ~ all over;
    sugars ~ in the; sugar ~ crashing/through/sky/rising/rose/tanked/dropping; went low; going low; dka;
    a1c ~ up/rose; ketones ~ <num>/high/up; glucose ~ dropped/<num>/spike/spiked/sky; blood sugar of; ketoacidosis
blurred vision: flashes; flashing lights; smudge; tadpoles; halo; halos;
    pupil/pupils ~ huge/dilated/size/massive/tiny/small; one pupil; can/could not focus/read; blind spot;
    cataract ~ worse; blind in; floater; big pupils; grey smudge; full of spiders; curtain
breathing stopped: went/turned blue; turned gray; lips ~ blue; apnea; apnoea
breathlessness: puffing; puffed out; out of puff; breathing ~ bad/heavy/funny/worse/hard/shallow/tight;
    asthma attack; asthma ~ worse; suffocating; chest ~ closing
broken bone: =stunted; fractures; vertebrae;
    broke my/his/her hip/wrist/leg/arm/ankle/foot/collarbone/rib/ribs/back/femur/shoulder;
    broken hip/wrist/leg/arm/ankle/bone/rib/femur
bruising: <part> ~ purple; black eye; purple arm/leg
burn: it burned; burned like hell; burns like hell; stings like; sting like; stung so bad; stung like; scalded;
    burning and red; marks on ~ back/skin; circles on my
choking: gagged on; gullet; could not get it down
cold hands or feet: raynauds; hands/feet/fingers/toes ~ white/blue/cold/ice/icy/freezing/frozen/dead;
    cold hands/feet/fingers
compulsions: gambling; gamble; gambled; betting; bet on; roulette; bookies; shopping; porn; impulse; impulsive;
    scratchcards; online shopping; binge eating; ordered ~ sheds; spent ~ thousand/thousands/pounds;
    can not stop buying; spending spree
confusion: high as; so slow; slow in the head; stoned; floating; wandering; wandered; scatty; clueless; unreal;
    not real; detached; loopy; fuzzy; zoned; spaced; words ~ wrong/gone; muddle; muddled; can not read;
    out of my head/tree; trippy; =tripping; =trippin; cotton wool; did not know us/me/her/him;
    does not know us/me/her/him; can not follow; could not follow;
    head ~ fog/foggy/mush/porridge/cotton/soup/wool; fuddled; losing words; lost words;
    talking nonsense/rubbish/gibberish; spacey
constipation: backed up; plugged up; bound up; straining; can/could not poop/poo/shit/go; concrete in ~ bowels
cough: barking; coughs; tickle in ~ throat; cough ~ not shift
death: passed on; fatal; switched it off; did not come home; lost him/her/them to; did not wake up;
    have not woken up; buried him/her; never woke up;
    killed my/our mum/dad/husband/wife/son/daughter/brother/sister/mother/father/nan/gran/aunt/uncle/baby/friend
device trouble: embedded; migrated; got a shock; shocked me; dug into; gave him/her/me a shock; left marks;
    perforated; perforation; eroded; poked ~ out
diarrhea: explosive; bathroom/toilet/loo ~ times; run/running to the toilet/bathroom/loo; toilet since;
    on the toilet/loo/bog/pot/throne all; never leave the bathroom; dash/dashing to the loo/toilet;
    accident/accidents in ~ pants/trousers; stuck on the toilet/loo; running stomach/belly;
    stomach/belly ~ running; stomach/belly running; she belly; runs
dizziness: wobble; wobbles; spins; spinning; swaying; stagger; staggering; off my feet; like a boat;
    on a boat/ship/ferry; bambi; newborn giraffe; tipsy; seasick; tilted; swoon; hold/holding the walls;
    like (i/being) (was/be/am) drunk; loopy; see/saw/seeing stars; felt/feel drunk;
    head ~ swimming/swims/spinning/spins/spun/fuzzy/woolly/wooly/funny/floaty/cotton/light
dry mouth: so thirsty; parched; no spit/saliva; thirsty all the time
eye irritation: gritty; eye ~ red/sore/tomato/bloodshot/itchy/swollen/stuck/gritty/weepy/infected/burning/stings;
    eyes ~ red/sore/itchy/dry/watering/streaming/burn/burning/stung/sting/stinging/bloodshot/gritty/puffy/grit/
    sandpaper/weepy/rabbit/pink/puffed; conjunctivitis
fainting: went/gone over; hit ~ head on; floppy; unresponsive; went down like; keeled over; hit the floor/deck;
    blacked
fall: fell; fell in/down/over/twice/again; tumble; tumbled; slipped; tripped; trip over; tripping over; stumble;
    stumbled; stumbling; falling over; legs ~ gave/went from; legs went; knees ~ gone/went from;
    fell ~ stairs/night/kitchen/bathroom/shower/bed; took a tumble
fever: temp; a temp; temp ~ <num>; hot and cold; hot then cold; freezing cold; boiling hot; overheating; flu like;
    like (the/i/having) (had/got/have) (the) flu; temperature ~ went/up/<num>/high/spiked; could/can not get warm
flare up: flaring; relapse; relapsed; rebound; worse than ever; back with a vengeance; came roaring back; tsw
fluid retention: water weight; holding water
flushing: flush; flushed; flushes; hot face; red in the face; went/go/going bright red
hair growth: hairy; hairier; lashes so long; facial hair
hair loss: wig; bald; eyebrows/eyelashes/lashes ~ gone/fell/falling; ponytail ~ half/thin/thinner/nothing;
    hairbrush ~ full; shower drain
headache: heads; heady; hangover; hungover; bad head; sore head; worst head; headachy; stranger hangover
hearing trouble: deaf; deaf in; deaf on; deafness; could not hear; high whine; half a tone;
    gone/went/going ~ deaf; could not hear ~ right
heart attack: stent put in; heart ~ damage; lost his heart
heart rate change: heart rate ~ low/down/dropped/thirties/forties/thirty/forty;
    pulse ~ low/slow/dropped/thirties/forties; heart ~ pauses
heartburn: acid; gullet ~ burn/burning; burning ~ throat; swallowed a cheese grater
hospital stay: paramedics; casualty; on a drip; life support; coma; back in hospital; on a ward; carted off;
    needed surgery; resus; blue light; nights/night on a ward; needed stitches; admitted; hdu; icu;
    kept me/him/her in
hunger: starving; starving at; craving; cravings; so hungry; hungry like; munchies; ate ~ cereal; ate the whole;
    eat/eating/ate everything; hungry ~ hour; eating for; raiding the fridge;
    appetite ~ through/insatiable/crazy/huge/up/increased/out; food noise ~ worse; =hungry; could eat; eating all;
    snacking
infection: boil; boils; weepy; oozing; cold sore; staph; meningitis; chest infection; uti
injection site reaction: red lump; sore arm;
    arm ~ dead/lump/rock/killing/hurt/hurts/hard/heavy/tennis/rugby/balloon/lift; same dent; dead arm
itching: itches like; crawling skin; body scratch; scratching ~ all night/day; skin crawling
kidney trouble: dialysis; kidney numbers; kidney stones
liver trouble: alt ~ up/high/over/<num>; liver transplant; turned ~ yellow; colour of a banana;
    went/gone/turned yellow
low mood: flat; flat as; he/she be (so/really/very/just) flat; crying; cries; crying in; cry at; crying at;
    cried at; cried for; sobbing; sobbed; in tears; in floods; bawling; bawled; waterworks; hollow; low as;
    the blues; despair; not right; cardboard cut; shell of; ghost of; he be gone; black dog; burst into tears;
    crying ~ work/nothing/everything/drop/adverts/commercials/shower/hours; different person; feel like myself;
    no emotion; not me anymore; cut off; apathy; turned into someone; feel/felt/feeling off; do not care any;
    stopped caring; feel nothing; really low; so low; he's flat; so flat; cut up; not ~ herself/himself
lump: cyst; cysts; lumpy
memory loss: blanks; forgets; forgetting; forgot ~ name; forget ~ name/words; left ~ stove/oven/hob on;
    asking the same; do not remember; does not remember; did not remember; could not remember; no memory;
    lost ~ hours; can not tell a; repeating himself/herself
mouth sores: mouth/tongue ~ furry/white/black; tongue ~ furry/white/black/swelled
movement trouble: =statue; =puppet; like a robot; robotic; clockwork; limp; limping; folded; bent over; clumsy;
    rigid; seized up; locked up; dropping things; weak legs/arms; walks like/as if; walking like/funny;
    weakness in; drop my keys; drops things; could not move/walk/stand/lift;
    can not lift/grip/hold/close/bend/stand/kneel/turn; can not get up; could not out; could not get up;
    can not use; stiff as; chin ~ chest; shuffle; shuffles; shuffling; drags ~ leg/foot; dragging ~ leg/foot;
    parkinsonism
nausea: gag; gagging; seasick; seasickness; sicky; stomach be off; green around/at the gills;
    sick from it/them/this; i be sick from it; gagged; feel like throwing up; sick as a dog/parrot;
    makes/made/making me (so/feel/really/very) sick/nausea/ill/gag
numbness: buzzing; buzz in my; fizzing; dead leg; zaps; no feeling; foot drop; tingle; tingles; pins needles;
    electric shock; electric shocks;
    fingers/toes/feet/hands/lips/face/legs/arm ~ numb/tingle/tingling/asleep/dead/needles; can not feel
pain: stings; sting; stinging; stung; hurt like; in bits; unbearable; so sore; ached; throb; throbs; achy; hurts
palpitations: af; heart thing; heart goes; heart/pulse ~ going; heart ~ jump;
    heart rate/pulse ~ high/up/fast/through/<num>; heart/pulse ~ at/of/doing/hit/over <num>;
    heart be going (like) crazy/mad/hammers/nuts; heart ~ out of my chest; heart ~ missed; heart ~ beats;
    heart be trying to leave
period changes: =discharge; flooding; two periods; period again; on my period for; spotted; discharge for;
    period ~ weeks/days/heavier/forever/wacky/haywire/late/missing/never/crazy/stopped; period ~ all over;
    have not had ~ period; cycle ~ haywire/messed/off/longer/shorter/weird; cycle ~ all over
poor appetite: do not eat; not eating; does not eat; will not eat; eat nothing; eats nothing; ate nothing;
    food ~ cardboard/disgusting/repulsive; skipping meals; forget/forgot to eat; lunchbox ~ full; stopped eating
premature birth: premature; preemie; born early; small for dates; early labour/labor
rash: red raw; red marks; red mark;
    come/came up like ~ football/balloon/tennis/rugby/egg/golf/melon/potato/beetroot/sausage/lobster;
    like a lobster; red as a lobster/tomato/beetroot; rashy
runny nose: sneeze; sneezes; sneezed; snotty; nose like a tap
seeing things: saw things;
    seeing/sees/saw/see ~ people/spiders/bugs/rats/cats/children/faces/shadows/insects/ants/dead/wall/walls;
    not there; talking to people/someone; high as a kite; picking at things; curtains ~ sparkly; wall breathe;
    heard the neighbours; hearing things
seizure: fitted; fitting; jerking; a fit; fits again; fit on the; fitting on; fit in the; went stiff
sexual trouble: ed; limp; went limp; nothing works down there; takes ~ hour and then nothing;
    can/could not come/finish/orgasm/cum/climax; can/could not get hard; can/could not get it up;
    can/could not stay hard; hard for <num> hours; bedroom ~ dead; erection ~ hours; dry down there;
    numb down there; sex drive; takes ~ hour; priapism
shaking: shook; like a leaf; spasms; jolts; quivering; tremble; trembles; vibrating;
    legs ~ jelly/jump/shaky/shaking/buckled/wobbly/twitchy/kick/kicking/jumpy; legs ~ gave way;
    knees ~ gone/buckled/gave; twitchy
skin change: scarring; moles; left ~ scar/scars/mark/marks; dry skin; cracked lips; chapped lips;
    brown/permanent/dark stain; paper thin; lips ~ crack/cracked/dry
sleeplessness: up since <num>; up until <num>; up till <num>; awake at <num>; awake since; wake at <num>;
    woke at <num>; waking at <num>; wakes at <num>; up at 2/3/4; wake up at 2/3/4; did not sleep;
    staring at the ceiling; counting ceiling/sheep; sleepwalk; sleepwalked; sleepwalking;
    up four/three/five times; up hoovering; brain will not switch; waking up at/every; do not sleep;
    does not sleep; have not slept since; not a wink; night terrors
speech trouble: voice ~ gone; drool; drooling; dribble; dribbling; mumbling; stammer; stutter; stuttering;
    talk like; slur; slurry; can not speak; could not speak; could not talk; heavy tongue
stomach pain: colic; colicky; griping; doubled over; doubled up; bent double;
    stomach be (all) messed/off/bad/wrong; stomach ~ balled; hard on ~ stomach; rough on ~ stomach;
    stomach problems/issues/trouble
suicidal thoughts: want to be here; dark thoughts; wants to die; want to disappear; wanting to disappear;
    cutting her/his/my; hurt myself; harm myself; ending it; thoughts about not waking/ending/dying/being;
    no reason to carry on; wanted to die; want to end it; wanted to end it; urge to end; self harming;
    thinking about ending
sun sensitivity: light hurts; light sensitive
sweating: sweated; sweaty; wet sheets
swelling: puffed; puff up;
    <part> like ~ balloons/balloon/sausages/footballs/tree/trunks/bollards/hot/melons/potato;
    shoes/rings ~ do not fit
taste change: aftertaste; vile taste;
    everything/food/coffee/tea/beer/water/coke/chocolate taste/tastes ~ off/like/of/funny/weird/metal/metallic/
    cardboard/foul/salty/rank; horrible taste; foul taste; bitter taste;
    tastes/taste like ~ metal/pennies/batteries/battery/coins/soap/cardboard/foil/bin/ash/licking/chemicals;
    taste ~ metal/metallic/gone/off/funny/weird/horrible/batteries/pennies/coins/blood/soap/funny; taste ~ left;
    mouth tastes; smell everything; everything smells
throat trouble: clearing ~ throat; throat clearing; voice ~ croaky/croak/frog/hoarse/gone/husky/going/cracks;
    sore throat; croaky
tics: blinks; blinking; tic; pacing; sniffing; fidgeting; fidgety; picking ~ skin; never still;
    eyes ~ rolled/stuck; eyes ~ went up; licking ~ lips
tiredness: slug; sloth; treacle; wrecked; wiped; drags; run down; rundown; dopey; doped; vacant; half asleep;
    dead on my feet; wading through; weak as; sofa all day; out of action; no go in me; no get up;
    fit for nothing; lay in bed; lie in bed; switched off; yawn; yawns; yawning; sleeping beauty; walking dead;
    snoozing; nod/nods off; sleeping all; sleeps all; slow as; floored me/him/her; flattened me; wrecked me;
    spaced; burnt out; dead tired; dog tired; fall/fell/falling asleep at/in/during/on/mid/before;
    slept/sleep/sleeping through (my/the/his/her) alarm/alarms/dinner/birthday/meeting/lunch/stop/party/whole;
    sleep/sleeping/slept (for/like/about) ten/eleven/twelve/thirteen/fourteen/sixteen/eighteen/twenty hours;
    slept/sleep/sleeping <num> hours straight; asleep by seven/six/eight/noon; no strength;
    passed out on the sofa/couch; in bed all day/weekend/week;
    sleep/sleeping/sleeps/slept till/until ~ two/noon/one/three/lunch/afternoon
tooth trouble: bare bone;
    jaw ~ clench/clenched/clenching/tight/locked/lock/sore/ache/walnuts/wired/hurts/agony/healed/dying; my jaw
unwell: rough; hell; hellish; rotten; wretched; wrecked; =crook; =poisoned; manky; grotty; yuck; yucky; icky;
    ropey; like ~ hit by/bus/truck; suffer; suffered; suffering; messed up; havoc; does not suit; did not suit;
    not suited; in a bad way; hates me; hated me; under the weather; rough as; off colour; off color; finished me;
    ill for; sick for; worst week; worst night; worst ~ of my life; gone downhill; gone backwards; went backwards;
    destroyed my/me; through hell; hell on earth; not tolerated; got ~ worse; paid for it; fucked up;
    think i be dying; thought i be dying/gone;
    made it/him/her/me/things/everything (so/much/even/a/lot/way) worse; makes it/me/things worse;
    making it/me/him/her worse; never felt so/worse; poisoned me/him/her; wiped the floor; so sick; so ill;
    body ~ rejected;
    <part> ~ weird/funny/strange/wrong/killing/agony/worse/swollen/red/raw/sore/dead/heavy/tight/stiff/cold/hot/
    itchy/dry/burning/peeling/bleeding/yellow/blue/purple/white/black/gone/off/bits/tender; <part> ~ on fire;
    feel/felt/feeling (so/really/very/a/bit/like/all) weird/funny/strange/wrong/off/rough/rotten/grim/horrid/
    shocking/shit/shite/awful/bad/sick/ill/drunk/stoned/high/heavy/slow/hot/cold/weak/low/flat/empty/numb/nothing/
    dead/spacey/floaty/drugged/hungover/wired/jumpy/angry/mean/tense/sad/worse/old/foggy;
    my/his/her <part> go/goes/feel/keep/kept/keeps/start/started/get/got/turn/turned; made my/his/her <part>;
    makes my/his/her <part>; in/into spasm; could hardly/barely ~; can hardly/barely ~;
    give/gave/giving/gives me/him/her (a/an/the/such/some) (bad/awful/terrible/horrible/horrid/wicked/mad/weird/
    strange/funny) sensation/feeling/turn/spell/attack/reaction/problems/trouble/issues
urine trouble: leaking; leak when; accidents; retention; weeing; peeing; can not hold it;
    pee/wee/piss ~ every/constantly/nonstop/night/times; up peeing/weeing;
    bladder ~ gone/weak/control/burning/infection; catheter fitted
vomiting: head in the toilet/bucket/bowl; projectile; sick ~ times; boked; boking; ralph; hurl/hurled/hurling my;
    being sick; be sick twice/three/all/every; lost my lunch
weight gain: weight ~ up/gain/gained/gaining/piled/piling/crept/creeping/ballooned;
    up <num> lbs/lb/pounds/kg/kilos/stone; up a stone; up a dress size; pounds on; fat as; blew up like;
    belly on me; <num> kg/lbs/pounds/kilos/lb/stone up/heavier; making/made me fat; gain weight; gained weight
weight loss: weight ~ drop/dropped/dropping/falling/fell/loss; down ~ stone; dropped <num> lbs/kg/pounds/stone;
    melting away; lost so much; lost too much
withdrawal: rebound; =rattling; =clucking; without it; addicted; addiction; hooked; dependent; dependence; detox;
    weaning off; ran out and; coming off it/this/them; come off it/this/them; when i miss ~ dose;
    if i miss ~ dose; missed ~ dose and
"""
