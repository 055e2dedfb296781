"""Despair: the many ways of saying that one wants to die, harms oneself, or takes leave of life.

CRISIS says it outright. DESPAIR may have a harmless object, so what follows decides: 'I do not want to go on'
is one thing, 'I do not want to go on with the drops' another. HINTS are weak alone and strong together.
"""

# Families of words that the tables below share; `{name}` in a phrase stands for any of its members.
FAMILIES = {
    "target": "(my/the/that/this/your) <someone>; you all; you people; that man; that woman",
    "victim": "me; us; my/her/his <fam>; my/the/her/his kids/children; him; her; them",
    "scared": "scared; afraid; frightened; terrified",
    "save": "save; hoard; collect; stockpile; put aside; keep back",
    "self": "myself; my self; himself; herself; him self; her self; themselves; themself",
    "life": "my (own) life; his (own) life; her (own) life; their (own) life; this life; the life",
    "nowant": """do not (really) want to; no longer want to; do not wish to; no longer wish to; never want to; no want;
        not want to; do not desire to; do not feel like; do not plan to; do not intend to; do not care to""",
    "want": """want to; want too; want; going to; gonna; plan to; plan on; decide to; think of; think about; urge to;
        try to; ready to; need to; wish to; wish i could; would like to; feel like; about to; tempted to; how to;
        consider; keep thinking of; keep thinking about; thoughts of; idea of; intend to; threaten to; promise to""",
    "be": """live; be alive; exist; be in this world; be on this earth; keep living; live on; stay
        alive; be living""",
    "gone": """be dead; be gone; die; be not here; be not around; be not alive; be out of the way; disappear;
        no longer here; no longer be here; never be born; kill myself; no longer around""",
    "i": "i; he; she; they",
    "none": "no one; nobody; no body; not one person; not a soul; none of them",
    "past": "off; from; out of; over; from the top of",
    "high": """bridge; roof; building; balcony; window; cliff; ledge; platform; tower; car park; overpass; pier;
        rooftop; ship; boat""",
    "traffic": """a/the train; a/the bus; a/the car; a/the lorry; a/the truck; a/the tram; traffic; trains;
        cars""",
    "blade": "razor; razors; razor blade; razor blades; blade; blades; knife; scissors; glass; lighter",
    "limb": "arm; arms; wrist; wrists; leg; legs; thigh; thighs; skin; stomach; hips; forearm; body",
    "more": "anymore; any more; any longer; no more; more; now",
}  # fmt: skip

CRISIS = """
self-harm [0.95]: {want} be dead; {want} poison/gas/stab {self};
    kill/hang/drown/shoot/suffocate/unalive {self}; end/finish/leave {life}; take {life}; {want}
    finish {self}; make/do suicide; {want} suicide; {want} unalive; {want} (to) od; od tonight;
    =ctb; {nowant} be alive; {nowant} exist; {nowant} keep living; {nowant} stay alive; {nowant} be
    in this world; {nowant} see/face tomorrow; {nowant} be saved; do not send anyone; {nowant}
    survive; no wish/desire/will/reason/need (for/to) (to) live/exist; not more wish for to live;
    lost/lose (all/the/my/any) will/wish/desire/reason to live/exist; {want} (to) end
    everything/things/it (all) tonight/tomorrow/soon/today; it will be over tonight; throw {self}
    {past} (a/the) {high}; throw {self} under/into/in; jump {past} (a/the) {high}; jump from the/a
    window; jump/step/walk/run/throw/lie/dive (out) in front of {traffic}; jump/throw/step/walk
    under {traffic}; stepping out in front of; step (out) into/in {traffic}; walk into the
    sea/traffic/river; drive/crash/steer (my/the) (car) into a/the
    tree/wall/river/lorry/truck/bridge; drive off a/the road/cliff/bridge; slip over the rail;
    stand/stood/standing on/at (the) edge/ledge/side of the/a {high}; on the bridge ~ jump; life be
    not worth (living/it); life not worth living; not worth living/it {more}; wish i/he/she
    be/was/were dead/gone; wish to be dead; wish i have die; wish i have not be/been born; wish i be
    never born; wish i be/was ded; wish it have work; how i would/will/could do it; have a plan to
    die; plan how to do it; plan ~ to do it; write/wrote/written (a/my/the) suicide note/letter; die
    by suicide; think ~ taking my own life; tired/sick/weary/done/finished of/with
    existing/exist/life/living/being alive/be alive/be here/this life/the life; tired from this/the
    life; exhausted of/by living/life; have have enough of life/living/being alive/this life; do not
    want ~ life {more}; can not do life {more}; can not live {more}; no point being/be alive; the
    point of being/be alive; the point in/of living/life/existing; not about/of/on not living;
    thought/thoughts of/about not living; the ones about not living; thoughts of/about death/dying;
    death wish; suicidal; feel suicidal
self-harm [0.9]: better/happier/relieved/easier/kinder/best ~ if {i} {gone};
    better/happier/easier/relieved (off) without me (in/around/here); better (place) (off) without
    me; so much better without me; better ~ i die; better i die/be dead/go; better if {i} ~
    dead/gone/died/die; better ~ i be not around/here; better ~ for everyone if; (would) not be here
    tomorrow/tonight/anymore by; rather/sooner/as soon not wake/be here/exist/live; would as soon
    not wake; sooner be with my husband/wife/mum/dad; sooner/rather be dead/die; as well be dead;
    hope/pray/wish (that) i (simply/just) do not wake; hope/pray/wish (that) i never wake; hope
    (that) i do not make it; hoping i do not; hope my heart stop/stops; hope it kill/kills me; hope
    i get cancer/hit/killed; pray god/god to take me; god (to) take me; lord (to) take me; ready for
    god; wish god take me; wish ~ cancer ~ finish me; hurry (up) and finish/take/kill me; not mind ~
    do not wake/make it; not mind dying/die; not mind if i die; be a relief if i die; if i get hit
    by a bus/car/train ~ relief; death sound/sounds/seem/seems/feel/feels/look/looks/would be; death
    be the only; dying sound/sounds/seem/seems; envy ~ dead/died/die; wish that be me; it should
    have be/been me; why am i still alive/here; why be i (still) alive; why do i still live; want to
    sleep forever; sleep forever; sleep and not/never wake; not wake up {more}; not wake tomorrow;
    fall asleep and never; go to sleep and it ~ over; would it take to not/never wake; to not wake
    up; to never wake up; go away for ever/always/good; lived/live long enough; ready to go and be
    with; want to be with ~ in heaven; like/want/going to join my
    husband/wife/mum/dad/son/daughter/him/her; should like to join her/him; not see another
    winter/summer/spring/christmas/birthday/year/day; want out of life/this life/here for good; made
    up my mind ~ not to see; i will be gone when you; by the time ~ read this; when you read this;
    {want} (to) slip away; slipped/slip away; want (for) it (all) to be over; glad if it be
    (simply/all/just) over; free of this life; i want to be gone; wants to go and join; see no other
    way/option; only way to end/stop it; only way to be free; by my own hand/choice/doing; fatal
    dose; lethal dose/amount; deadly dose; dose ~ fatal/lethal/deadly; enough to kill
    me/myself/him/herself/himself; enough to die; enough (tablets/pills) ~ to do it; how many ~ kill
    me; kill me if i take; die in my sleep; would i die if; how long until i die; painlessly;
    painless death; end/stop my suffering myself; only need one bullet; one bullet; rope ~
    ready/garage/shed/tree; bought a rope/gun; noose; put the tablets/pills aside; pills/tablets ~
    line/lined/laid up/out; pills/knife/gun/rope (right) next to me; pills/knife/gun/rope beside me;
    pills/knife/gun/rope in front of me; take all (of) my/his/her/the <pill> (at) (once); took all
    (of) his/her/my <pill>; took all of them; take/took/swallowed everything in the
    cupboard/cabinet/house; swallowed all of them; stop/stopped/not take/taking my/the/his/her ~
    because/so/until ~ want it to end; on purpose so (that) it ~ over; stop eating and drinking;
    would be fatal/lethal/deadly; be it fatal; enough to be fatal; danger/risk to
    myself/herself/himself/themselves; not trust myself; not keep myself safe; keep myself safe; not
    be safe with myself/alone/tonight; not feel safe on my own; not feel safe alone/with myself/in
    my own; not safe on my own/alone; afraid/scared/frightened of/what ~ might/may/could/will do to
    myself; scared/frightened/afraid of what i might/may/could/will do; scared of myself; afraid of
    myself; frightened of myself; voices tell ~ die/jump/end; attempt on {life}; tried to end; try
    to end it; tried to od; took an overdose
self-harm [0.85]: cut/slash/slice/slit/carve/stab (up) my/his/her/their {limb}; scratch/burn/bite
    my/his/her {limb}; cutting again; want to cut; urge to cut; need to cut; cuts ~ made/make/did/do
    {self}; harm/hurt/burn/injure/punish/bite/punch/mutilate/scratch {self};
    harm/hurt/burn/injure/punish/starve {self} on purpose; self harm/injury/injure/mutilation;
    selfharm; clean from sh/self/cutting/harming; relapse/relapsed ~ sh/cut/cutting/razor; =sh
    again; hitting my head against; hit/hitting/bang/banging/punch/punching my
    head/face/wall/legs/fist until/till/to/because/when/every; until (it/they/i) bleed/bleeds;
    starve/starving {self}; starving myself on purpose; razor blades; razor blade; with a/the razor;
    bloody tissues; burn ~ with a lighter; cut because; i cut when; hold my hand over the flame;
    {blade} ~ feel better; knife blood
self-harm [0.75]: at the end of my rope; can not face another day/morning/night; hold on (for) much
    longer; how much longer i can/could (do/take/hold/go/keep/stand); how long i can
    keep/hold/go/carry; not ~ much longer like this; no way out (of) (this); see no way out; no way
    (out) but; not going to be here (much) longer/tomorrow/for; (will) not be here (much) longer;
    (will) not be around (much/for) longer/see; not be here tomorrow; be gone tonight/tomorrow/by
    morning; not see myself be/being here/alive; can not see ~ being here; not think i will be here;
    not being around; not being here; do not see a/any future; no future for me; have no future; no
    (more) reason to carry/go/keep/stay/get/be/continue; no reasons (left) to; lost ~ reason/reasons
    to; reason to keep/go/carry on/going/stay/living; run out of reasons; out of reasons to; find a
    reason to stay/live/go/carry/keep; struggling to find a reason; ran out of reasons; nothing
    (left) (here) for me (here) {more}; nothing left for me; nothing be keeping me; nothing
    keep/keeps/keeping me (here); nobody/nothing/no one (left) to stay/live/get/wake/carry for;
    nobody left to get up for; nothing to get up for; nothing left to live/stay/fight for; no wish
    to carry/go; no desire to carry/go; no strength to carry/go/live; no point carrying; nothing to
    look forward to and; life ~ no/without sense/meaning/point/purpose/value; my life be over; life
    be over for me; no meaning in/to my life; not care if/whether/what i/happen ~
    live/die/happen/happens/to me/wake; not ~ care what happen/happens (to) (me); {none} would/will
    (even/ever) miss/notice/care (me/if) ({i}) (be/disappear/die/died/go/was/were/gone); {none}
    would/will (even) miss me; would anyone miss me; burden ~ better/dead/gone/way/die; waste of
    space/air/oxygen; {want} (to) disappear for/forever; disappear for good/ever/always; vanish
    forever/for good; want to vanish; stop existing; stop looking when i cross; peace/peaceful ~
    know ~ end/over; i will end it; end it myself; fight/fighting the urge; live like this {more}; i
    have ~ been thinking ~ not being; better off not; better not to be here; why bother
    living/go/going on
"""

DESPAIR = """
die [0.95]: {want} die; {want} dying; be ready to die; {want} stop living
live [0.95]: {nowant} live; {nowant} be living; {nowant} be here; {nowant} be around; {nowant} wake
    up; {nowant} wake; can not live; can not live like this; not live like this
go on [0.85]: can not go on; can not carry on; can not keep going; can not keep on; can not
    continue; can not keep doing this; can not do this {more}; can not do it {more}; can not take
    (it) (this) {more}; can not take much more; can not stand (it) (this) {more}; can not bear (it)
    (this) {more}; can not endure (it) (this) {more}; can not cope {more}; i can not {more}; think i
    can go/carry on; think i can keep doing this; think i can do this {more}; {nowant} go on;
    {nowant} carry on; {nowant} keep going; {nowant} continue; {nowant} do this {more}; {nowant}
    stay here; {nowant} fight {more}; can not live with this; keep on living; bear to go on; see
    myself go/going/carrying on; strength to go/carry on; energy to go/carry on; power to go/carry
    on; force to go/carry on; not know how to go/carry on; no strength left; see how i can go/carry
    on
point [0.8]: not (really) see the/any/a/much point/use/sense; what be (even) the point; there be no
    point; no point {more}; no point going on; no point in going on; no point in carrying on; what
    be the point {more}; what be it all for; not know what the point be; not (really) see why i
    keep/go/bother/should/carry; wonder why one/i bother; no point in anything; everything be
    pointless; it be all pointless; all so pointless; not worth it {more}; life have no
end it [0.9]: {want} end it (all); {want} end everything; {want} end this; {want} end things; {want}
    finish it (all); end it all; {want} finish everything; =ending it (all); it (all) to end; it 2
    end; it all to stop; it all to be over; want it to be over; want it to stop; everything to
    stop/end; let it end; wish it be (all) over; i will end it; {want} do it tonight; nearly/almost
    do it; it all be over; it would (all) be over; it to be over; all (be) over soon; put an end to
    it (all); make it all stop; make it all end
enough [0.7]: have have enough of being/be here; have have enough of everything; have enough of it
    all; have enough of everything; have enough of this world; done with it all; done with all of
    it; done with everything; done with all this; i be done; i be so done; i be finished; fed up
    with everything; sick of everything; tired of everything; tired of fighting; tired of trying;
    tired of it all; stop fighting; {want} give up; all got a bit much; it be (all) too much; it be
    (all) a bit much; i have given up; i give up; given up on everything/myself; want to go away;
    want to disappear; {want} vanish; i have (had) enough
bye [0.75]: not be here {more}; not be around {more}; not be here much longer; not be around much
    longer; when i be gone; i will be gone; wo be here tomorrow; not be here tomorrow; will not be
    here; will not be around
waking [0.75]: tired/sick of waking (up); not bear/face/take/stand another day/night/week/year;
    not bear/face/take/stand another day of it; make it stop; rather not continue; rather not go on; rather not wake
gone [0.85]: sleep and not come back; walk into the lake/sea/river/water/ocean; not deserve to be here/alive/live
cut [0.85]: i cut; be cutting; been cutting; keep cutting; start cutting; cut again
"""

HINTS = """
point [0.45]: what be the point; the point {more}; nothing matter {more}
point [0.3]: pointless; meaningless; no purpose
hope [0.55]: no hope; hopeless; no future; despair; can not cope; not coping; breaking point; rock
    bottom; lost everything; no light at the end; no way out
hope [0.45]: not ~ any hope; lost (all) hope; at my lowest; empty inside; numb inside; at the end of
    my tether; i be broken; nothing to look forward to; end of my rope
alone [0.5]: so alone; all alone; {none} care about me; {none} understand me; no one cares; nobody
    cares; nobody would care; nobody to stay
alone [0.3]: {none} left; wanted someone to know; want someone to know; needed someone to know; tell
    no one; told no one; nobody help me; nobody notice
worth [0.55]: worthless; hate myself; hate my life; waste of space; hate being me; not deserve to
    live
worth [0.3]: failure; useless person; not deserve to
burden [0.5]: a burden; burden on/to; everyone s way; burden to everyone
burden [0.3]: costing them; cost them a fortune; drag ~ down; weight on them; too much for them; do
    everything for me
farewell [0.5]: this be my last; my last message; my last letter; tell them (that) i be sorry; tell
    my <fam> (that) i be sorry/love; tell her/him i love/be sorry; finally ~ free; be free tonight;
    goodbye everyone; bye everyone; goodbye forever; goodbye all; goodbye yall
farewell [0.3]: goodbye; good bye; farewell; last message; last letter; thank you for trying; thanks
    for trying; thank you for being nice; thanks for being nice; not her/his/your/their fault; look
    after my <fam>; take care of my <fam>
pardon [0.45]: forgive me; sorry for everything; not her/his/your/their fault
love [0.3]: i love you (all); love you all; love you so much
silence [0.5]: not be hearing from me; not hear from me {more}; not hear from me again; never hear
    from me; will not bother you {more}
affairs [0.5]: gave/give/giving away my (things) (stuff) (belongings); papers in order; affairs in
    order; home for my dog/cat; found a (new) home for the dog/cat; written letters; letters for the
    kids; left a note; leave a note; wrote the note; written the note; write the note; picked the
    day/date; set a date; chosen the day/date; have the means; not need anything {more}
affairs [0.3]: paid (all) (the) (my) bills; change my will; made my will; not need the appointment;
    funeral; my papers
means [0.5]: {save} ~ <pill>; {save} ~ morphine; enough <pill> {save}; <pill> save up; <pill> saved;
    bought a gun; have a gun; guns in the house; a rope; rope; noose; enough <pill>; the right
    evening; with vodka; collect ~ morphine; all at once will i; bullet; bullets
means [0.3]: whole pen; whole bottle; knife; loaded; all (of) (his) (her) (the) (my) <pill> at once;
    gun; <pill> next to me; <pill> beside me; <pill> in front of me
die [0.45]: dark thoughts; the thoughts be back; bad thoughts; not in a good place; in a dark place;
    do something stupid; urges; i cut on; cuts on my arms/wrists/thighs; cut on my
    arms/wrists/thighs; finish me off
die [0.3]: death; i be scared; frightened; find razor/blades/blood; bloody tissues; can not find
    him/her; phone be off; not answer the door; last night; fight
"""
