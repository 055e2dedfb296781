"""Danger to life: what people say when they are in crisis, threatened, or in an emergency."""

CRISIS = """
self-harm [0.95]: go/going to kms; will kms; want to kms; kill myself/himself/herself/themselves;
    end my life; end (his/her/their) (own) life; take my (own) life; take (his/her/their) own life;
    wish i was/were dead; wish i be dead; wish i would not wake up; wish i could (just) die; wish i
    have never be born; want to be dead; suicidal; be going to kill myself; do not want to be alive;
    do not want to exist; hang myself/himself/herself; shoot myself/himself/herself; slit my
    wrists/wrist/throat; slit (his/her) wrists; jump off (a/the) bridge/roof/building; jump in front
    of a/the train/car/bus; overdose on purpose; take all my pills; take all (the/of/my) (the) pills
    (at/and) (once/end); better off without me; better off dead; rather be dead; rather die; no
    reason to live; nothing to live for; nothing left to live for; not worth living; can not go on
    living; suicide note; goodbye note; suicide plan; attempt suicide; attempted suicide; commit
    suicide; committing suicide; try to kill myself; tried to kill himself/herself/myself; unalive;
    unalive myself; unaliving; go to sleep and never/not wake up; sleep and never wake up; never
    wake up again; this be goodbye; you will be sorry when i be gone; say goodbye to everyone; said
    my goodbyes; stockpile/stockpiling/saved/saving/hoarding (up) (my) pills/medication; done with
    life; done with living; tired of living; tired of life; tired of being alive; sick of living;
    sick of being alive; sick of life; kill yourself; want to disappear forever; world ~ better off
    without me; family ~ better off without me; be a burden to everyone ~ die; do not see the point
    in living; no point in living; no point living; ending my life; ending things tonight; thinking
    about suicide; thinking of suicide; thoughts of suicide; consider/considering suicide;
    contemplate/contemplating suicide; feel like dying; feel like die
self-harm [0.85]: suicidal thoughts; suicidal feelings; suicidal ideation; self harming; selfharm;
    harm myself/himself/herself; hurt myself on purpose; hurt himself/herself on purpose; want to
    hurt myself; wants to hurt himself/herself; keep/start/be cutting myself/herself/himself; cut
    myself/herself/himself to/when/again/because; cutting myself/herself/himself again/daily/on;
    cutting my/her/his arms/wrists/wrist/legs/thighs; cut my/her/his wrists; burn myself on purpose;
    starve myself; starving myself to death; do something to myself; might do something stupid; how
    many pills ~ to die; how many ~ would kill me; how much ~ to die; lethal dose; how many ~ to
    overdose; painless way to die; easiest way to die; ways to die; not safe with myself; not safe
    from myself; give up on life; giving up on life; given up on life; lost the will to live; no
    will to live; what is the point of living; what is the point of life; wish it would all end;
    want out of this life; do not care if i live; do not care if i die; do not care whether i live;
    hope i die; hope i do not wake up; pray i do not wake up; pray to die; praying to die; think
    about dying; thinking about dying; thoughts of dying; life be not worth; better if i be dead;
    better if i be not here; better if i were gone; better off if i; overdosed on purpose
self-harm [0.9]: want/going/plan/try to suicide; do suicide
self-harm [0.95]: say goodbye to life; commit/comit ~ suicide; attempt ~ suicide;
    thought/thinking/think to/of/about suicide
self-harm [0.55]: kms; suicide; nobody would miss me; no one would miss me
violence [0.9]: kill him/her/them/you/everyone/someone; kill my
    husband/wife/mum/dad/boss/doctor/kids/children/baby/partner/ex; kill the doctor/nurse; want to
    hurt someone; hurt someone; hurt my baby; hurt my child; harm my baby; hurt the baby; harm the
    baby; harm someone; hurt him/her/them/you/people badly; i will hurt you; going to hurt
    him/her/them/someone/you; shoot up the/your/a; shoot him/her/them/you/everyone/people; bring a
    come with a come down there with; burn down; burn your house/office/clinic/place; blow up your;
    blow up the; a bomb in/at; bomb your; bomb the; bomb threat; set off a bomb; stab
    him/her/them/someone/you/people; make you pay with; you will pay for this with; you be dead; i
    will find you; i know where you live; watch your back; beat you up; smash your face; break your
    neck; strangle him/her/you; murder him/her/them/you; going to snap and; homicidal; want to
    murder; poison him/her/them/you/my; voices tell ~ to kill/hurt/harm; voices ~ kill/hurt/harm
abuse [0.9]: <fam>
    hit/hits/beat/beats/kick/kicks/punch/punched/punches/slap/slaps/slapped/choke/choked/strangle/
    strangled/strangles/threaten/threatens/threatened/rape/raped/attack/attacked/assault/assaulted
    me; <they>
    hit/hits/beat/beats/kick/kicked/kicks/punch/punched/punches/slap/slaps/slapped/choke/choked/strangle/
    strangled/rape/raped/attacked/assaulted
    me; <they> hit/beat/beats/hurts/kicks/slaps my kids/children/son/daughter/mum/baby; beat me up;
    beats me up; beat my mum; hit/hits me when/if/again; rape; raped; sexual abuse; sexually abused;
    sexual assault; sexually assaulted; molested; molest; touches me; touch me where; touched me
    where; touched my daughter/son; touches my daughter/son; touched inappropriately; makes me
    touch; domestic violence; domestic abuse; abusive
    husband/wife/partner/boyfriend/girlfriend/relationship/dad/mum/home/marriage/father; being
    abused; be abused by; be abusing me; abuse me; abuses me; abused me; abusing my/her/him/the;
    afraid of my husband/wife/partner/boyfriend/dad/ex/stepdad/father; scared of my
    husband/wife/partner/boyfriend/dad/ex/stepdad; afraid to go home; scared to go home; afraid he
    will hurt; scared he will hurt; afraid he will kill; scared he will kill; he will kill me;
    threatens/threatened to kill; lock/locks/locked me in; will not let me leave the house; will not
    let me see; not let me leave; not allowed to leave; not let me out; hold me down; held me down;
    forces/forced/force me to have sex; force himself on; forced to have sex; make me have sex;
    neglected by the carers; leaves him/her without food; carers ~ hit/hurt her/him; controls
    everything i; he takes my money; withholding/withholds/hides my medication; keeps my medication
    from; hides my pills; trafficked; stalking me; being stalked; bruises from my
    husband/partner/dad; give/gave me black eye/eyes; he hurts me; she hurts me; they hurt me;
    dad/mum/uncle/stepdad/husband/partner/boyfriend hurts/hurt me; be being hurt at home; not safe
    at home; unsafe at home; does not feel safe at home; elder abuse; spiked my drink; drink be
    spiked
violence [0.9]: {want} <wound> {target}; down there and <wound> {target}; will/could <wound>
    {target}; urges to hurt/kill/smother/shake/choke/harm; urge to
    hurt/kill/smother/shake/choke/harm him/her/them/someone/the; hurt/harm/kill/shake my
    kids/children/baby/son/daughter/wife/mum; hurt people; shoot up ~ school/clinic/hospital/office;
    shoot up the/a/my/your/his; burn your/the (whole) clinic/hospital/office/house/place down; burn
    it down; going to pay for; be going to pay for what; make you (all) pay; i know where you
    park/live/work; know where you/she/he live/park; someone be going to die; voices (tell)
    (telling) (say) ~ hurt/kill/harm; tell me to hurt/kill; told me to hurt/kill; not control ~
    hurt/kill; i have the/a knife ~ hand; knife in my hand; gun in my hand; with a gun; bring a/my
    gun; i swear i will kill/hurt; want ~ dead
abuse [0.9]: <who> ~ <strike> me/us; <who> (have) (be) (keep) <strike> {victim}; <who> ~ <strike>
    {victim} with/when/if/again; <who> push/shove/throw/threw/drag/kick me/us/her
    down/against/into/out/over; pushed me down; threw me against/down/on; pull/pulled/drag/dragged
    me by the/my hair; throw/throws/threw things/plates at me/us;
    held/hold/holds/grab/grabbed/twist/twisted my arm/throat/neck ~ hard/purple/blue/bruise/bruised;
    held my arm so hard; grab/grabbed me by the; put his/her hands around/round/on my throat/neck;
    lock/locks/locked me in/out; lock/locked her/him/us in/out; keeps/keep/kept me locked; locked up
    in; not let/allow me (to) leave/out/see/call/use/have/eat/sleep/work; not let us leave/out; not
    let anyone in; will not let her/him out/see/eat; not allowed to see/go/leave/call/have/speak/use
    ~ without him/her/them; not allowed out; not allowed to leave; check/checks/reads/takes my
    phone; take/takes/took/taken/keeps my pension/money/passport/wages/card; take/takes/keeps/hides
    my medicine/medication/pills/insulin away/from/to/so/when; controls every
    penny/everything/all/my money/where; threatens/threatened/threatening (to)
    me/take/kill/hurt/hit/leave/send/with/us; threaten to take the children; said/says he/she
    would/will kill/hurt/hit me/us/him/her; would kill me if i; kill me if i
    tell/told/leave/left/go; (will) be worse next time; next time would/will/be worse;
    scared/afraid/frightened/terrified of what he/she/they ~ do to me/us; make/makes/made me
    undress/strip/touch/watch/sleep/lie/do/kiss; makes me take off; comes into my room/bed; come
    in/into my room/bed ~ night; touch/touched/touches/touching me; touch/touched my
    private/privates/bottom/breasts; forced/forces/made/makes me to have sex; had sex with me
    when/while/without; have to have sex; without my consent he; i be raped; gang rape; groomed;
    hide in the/my wardrobe/closet/bathroom/room when/because/from; hiding in the
    bathroom/wardrobe/closet/bedroom; bruises ~ she/he/they tells/tell/told me to hide; bruises ~
    tell/tells/told ~ hide; handle/handles/handled me roughly/rough; rough with me; nothing to eat ~
    locks; gives/give me nothing to eat; gives me no food; starves me; starving me; leaves me
    without food; leave/left her without food; hit/hits/beats/beat/slap/slaps/kick/kicks ~ with
    a/his/her belt/stick/shoe/cable/hand/fist; get/getting beaten (up) (by) (at); being beaten; be
    beaten by; be beaten (up) at; give me bruises; be violent to/with/towards me/us; gets violent;
    become violent; he be violent; violent husband/partner/wife/son/dad/boyfriend; domestic abuse;
    forced marriage; marry me off; female cutting; =trafficked; kept as a slave; when she finds them
    he hits
abuse [0.6]: {scared} of (my) <who>; afraid/scared/frightened to go/be/in home; afraid to go in/to
    home; be afraid at home; bruises all over; not feel safe at home; shout/shouts/shouting/screams
    at me; shouts at me ~ money; slapped; controls me; gets angry when i
"""

EMERGENCY = """
breathing [0.9]: can not breathe; not breathing; stop breathing; struggling to breathe; struggle to
    breathe; gasping for air; gasping for breath; turn blue; turning blue; lips ~ blue; blue lips;
    face ~ blue; barely breathing; hardly breathing; choking on; be choking; stopped breathing; can
    hardly breathe; can barely breathe; could not breathe; fighting for breath; fighting for air
anaphylaxis [0.95]: throat ~ close/closing/closed; throat ~ swell/swelling/swollen; throat ~ tight;
    throat tightening; tongue ~ swell/swelling/swollen; swollen tongue; anaphylactic shock; face and
    lips ~ swell/swelling/swollen; face/lips/mouth ~ swell/swelling/swollen; swelling of ~
    face/lips/tongue/throat; swollen face/lips/throat
heart [0.85]: have a heart attack; think i be having a heart attack; crushing chest; chest pain;
    chest pains; pain in my/his/her chest; severe chest; pain down ~ left arm; pain in ~ left arm;
    tightness in (my/his/her) chest; chest tightness; elephant on my chest; heart stopped; heart be
    stopping
stroke [0.85]: having a stroke; face ~ drooping/droop/drooped; slurred speech; slurring ~
    words/speech; speech be slurred; can not move ~ arm/leg/side; one side ~
    numb/paralysed/paralyzed/weak; can not lift ~ arm; suddenly blind; sudden loss of vision; worst
    headache of my life; suddenly can not see; suddenly can not speak
unconscious [0.9]: unconscious; unresponsive; not responding; will not wake up; can not wake ~ up;
    can not wake him/her/them; would not wake up; passed out; will not wake; not waking up; be out
    cold; found ~ on the floor; limp and; gone limp; be limp; go floppy
seizure [0.85]: having a seizure; having seizures; seizure ~ not stop; convulsing; be fitting;
    having a fit; seizure will not stop; first seizure
bleeding [0.85]: vomit blood; vomiting blood; throwing up blood; throw up blood; cough up blood;
    coughing blood; coughing up blood; bleeding ~ not stop; not stop bleeding; can not stop the
    bleeding; bleeding heavily; bleed out; bleeding out; blood everywhere; lose a lot of blood; lost
    a lot of blood; losing a lot of blood; soaking a pad; soaked through; blood pouring; coffee
    grounds; blood ~ coming out from/of mouth
poisoning [0.9]: swallow/swallowed/drank/drink
    bleach/poison/detergent/antifreeze/battery/batteries/cleaner/paint/petrol;
    swallow/swallowed/ate/eat/took/drank (a/the/whole/all/entire/full) (whole/entire/of)
    bottle/packet/box/pack; take/took (a/the) whole/entire bottle/packet/box/pack; poisoned;
    overdosed; overdosing; took an overdose; taken an overdose; take an overdose; took too many ~
    pills; took (all) my pills; took all (of/the) (my/his/her) pills; ate/eaten/swallowed
    (all/some/a/my) (of/bunch/handful/few) (of) (my/his/her/the) pills/batteries/battery; handful of
    pills
sepsis [0.8]: septic shock; stiff neck and ~ fever; rash ~ not fade; fever of 104; fever of 105;
    fever of 40; fever of 41; temperature of 40; temperature of 41; temperature of 104; temperature
    of 105; temp of 104; temp of 40; baby ~ fever; newborn ~ fever; rigid with fever
pain [0.75]: worst pain of my life; unbearable pain; screaming in pain; screaming in agony; in
    agony; severe abdominal; severe stomach pain
pregnancy [0.85]: waters/water broke; baby ~ stopped moving; baby be not moving; have not felt the
    baby move; can not feel the baby move; bleeding and pregnant; pregnant and bleeding; pregnant ~
    bleeding; labour ~ started
sugar [0.8]: diabetic coma; ketoacidosis; sugar ~ over 400; blood sugar be 30; blood sugar be 35;
    blood sugar be 40; sugar ~ not come up; severe hypo; keto acidosis
injury [0.8]: hit by a car; car crash; fell off the roof; broken neck; severe burn; severe burns;
    burned badly; electrocuted; drowning; hit (my/his/her) head; bone sticking out; snake bite;
    bitten by a snake
help [0.8]: call 911; call 999; call 112; call an ambulance; need an ambulance; send an ambulance;
    send help; this be an emergency; it be an emergency; medical emergency; emergency please; going
    to die; about to die; i be dying; he be dying; she be dying; need help now; help me now
pain [0.6]: excruciating pain; excruciating
injury [0.5]: head injury
pregnancy [0.5]: contractions
bleeding [0.6]: heavy bleeding
heart [0.45]: heart attack; cardiac arrest
stroke [0.45]: have a stroke; =stroke; mini stroke
seizure [0.5]: had a seizure; =seizure; seizures; first seizure
anaphylaxis [0.5]: anaphylaxis; anaphylactic; used his/her/my epipen
unconscious [0.6]: collapsed; floppy; lose consciousness; passed out; black out
sepsis [0.5]: sepsis; meningitis
poisoning [0.5]: poisoning
help [0.5]: =dying
"""
