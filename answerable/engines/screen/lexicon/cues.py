"""Cues around a hit: links in time and cause, fear, hearsay, past, benefit, purpose, no harm."""

CUES = """
link: since; after; ever since; because of; due to; caused by; cause by; from taking; from the;
    from these; from this; from my; when i take; every time i take; each time i take; start take/taking;
    every/each time i use/have/apply/inject/put; every/each time he/she take/use/have; gave/gives/give my/our;
    started; start on; start using; began; begin; gave me; give me; make me; made me; makes me;
    side effect; side effects;
    reaction to; react to; allergic to; on day <num>; within ~ hours/days/minutes;
    hours/days/weeks/minutes later; now i/he/she/my; put on; put him/her/me on; switch to; switched;
    changed to; increased; upped; been on; went on; got the; had the; blame; make my/his/her;
    caused; cause me;
    cause my; result of; led to; as soon as; stopped taking; stop taking; came off; coming off;
    day <num>; develop; became; notice; since then; when taking; while taking; while on; whilst on; new;
    following; right after; soon after;
    not tolerate; afterwards; after that; been taking; been using; within <num> ~ of; minutes of;
    got/has/had/have/getting/having/keeps me/him/her; giving me/him/her/us; gave him/her/us; give him/her;
    gives me/him/her;
    left me/him/her; leaves me/him/her; leave a/me; makes him/her/you/my; make him/her/you;
    making me/him/her/my; turned me/him/her/my;
    turns me/him/her; has/have given; did this; does this; doing this; done this; courtesy of; i blame; blaming;
    took my/his/her;
    killed my; wrecked my; ruined my; messes/messed with; upped; raised; doubled; first dose/night/week/day;
    second dose/night/week/day;
    next morning/day; the morning after; by day; by week; <num> days/weeks/months/nights in; week <num>;
    night <num>; month <num>;
    day one/two/three; week one/two/three; within a week/day/month/fortnight/hour; an hour after; days after;
    weeks after;
    never had ~ before; never had this; only new thing; only downside; downside; price i be paying; the catch;
    on the minus
fear: afraid; scared; fear; worried/worry/worrying about/that/it/i/if; terrified; frightened;
    nervous about; concern/concerned about/that; anxious about; dread; scare me; fearing; paranoid about;
    worried
elsewhere: i read; i have read; i heard; i have heard; read that; heard that; saw on; online;
    on the internet; google; article; leaflet; label says; package insert; insert says; news; on the web;
    facebook; tiktok; reddit; forum; website says; side effects include; study says; listed; reported;
    people say; people are saying; some people; many people; told me that it can; warning says;
    documentary; on tv; in the news; heard about; heard of; seen posts; reviews; according to;
    was told it/that; told me it/that can/could/would/might/may; warned me/us/about/of/that; i be told;
    horror stories;
    my friend says it; the box says; says it can; says it may; commercial; advert; studies
past: years/months ago; as a child; as a kid; used to; history of; in the past; back in; last year;
    when i was; when he was; when she was; long ago; previously; childhood; once had; in my twenties;
    decades; at the time; a while ago; formerly; no longer
recovered: go away; went away; cleared up; gone now; is gone; better now; stopped now; has stopped;
    resolved; fine now; recovered
benefit: thanks to; be gone; help/helped/helping with; help my; helped my; work great; works great;
    works well; working well;
    work wonders; better since; improved; improve; cured my; cleared; relieve; relieved; reduced;
    no more; went away; finally free of; much better; has gone; got rid of; life changing
purpose: for; for my; for his; for her; to treat; for the; treatment of/for; prescribed for; used for;
    use for; to help with; to prevent; prescribe ~ for; treat my; taking it for; for a; to control;
    to manage; because of my; diagnosed with; suffering from; cure for; against
no harm: feel/feeling fine; be fine; seem fine/ok/okay; be ok; be okay; no symptoms; no harm;
    no reaction; no problems; no side effects; nothing happened; all good; perfectly well;
    feel ok/okay/normal; felt fine; so far so good; no ill effects; acting normal/normally;
    not had any problems; without any problem/problems; no effects
now: now; right now; at the moment; currently; today; tonight; this morning; just now; this minute;
    suddenly; all of a sudden; started an hour ago; minutes ago; since this morning; last night; help me;
    hurry; urgent; emergency; please hurry; immediately; asap
chronic: for years; for months; for a long time; for weeks; for the past; for the last; years;
    every day for; all my life; on and off; chronic; months; for <num> years
take: take; taking; be on; inject; use; using; swallow; start; prescribe; prescribed; given; put on;
    apply; applied; have been on; am on; medicated
general: what be the symptoms/signs/side; symptoms of; signs of; what cause/causes; what is (a/an);
    what are (the); tell me about; information on/about; information; article; difference between;
    definition of; how common; risk of; risk for; prevent; odds of; my grandfather; what does; how does;
    history of; essay; school project; research
"""

IDIOMS = """
idiom: feel fit; feeling fit; <num> kms; cut myself/himself/herself shaving/cooking/with/on;
    kill myself laughing; grateful if; appreciate it if; would be grateful; be so kind as;
    would appreciate; appreciate any; appreciate your; kind enough; death certificate;
    dying to know/hear/see/try/meet/get/ask/find; be killing me; kill two birds;
    killing time; killed it; killing it; bored/scared/worried/tickled/sick to death;
    die of laughter/laughing/embarrassment/shame; died laughing; i died laughing; to die for;
    over my dead body; kill for a; could kill for; would kill for; dressed to kill; die hard; dead tired;
    deadline; dead battery; dead line; drop dead gorgeous; suicide prevention; suicide hotline volunteer;
    suicide squad;
    kill the pain; kill the germs; kill the bacteria; kill bacteria; kill germs; kill the virus;
    kill cancer cells; kill the cancer; kill cancer; kill the fungus; kill lice; kill the infection;
    kill viruses; kills ~ germs; kill parasites; kill ~ cells; kill my appetite; kill my sex drive;
    kill my mood; kill the mood; kill me if; wife/husband/mum/dad/boss/doctor/they will/would kill me;
    gonna kill me; going to kill me if; pain ~ kill/killing; side effects ~ killing me;
    feet/back/head/stomach/knees/throat/cost/price/wait/cough/heat/pollen/hayfever ~ kill/killing me;
    shoot me an e mail; shoot you an e mail; shot in the arm; cut down on; cut out; cut back;
    cut my dose; cut the pills; cut the pill; cut my pills; cut it in half; cut in half; cut them;
    heart attack when i saw; gave me a heart attack when; nearly had a heart attack when;
    almost had a heart attack when; over the moon; overdose of chocolate; pain in the neck/ass/butt/arse;
    pain in the backside; a pain to open; a real pain; sick and tired; sick of; tired of; painkiller;
    painkillers; pain killer; pain killers; pain clinic; pain relief; pain medication; pain management;
    pain medicine; pain pills; pain specialist; stroke of luck; stroke a; breast stroke;
    different strokes; fall asleep; falling asleep; fall in; falls under; fall apart; in the fall;
    this fall; last fall; next fall; as fit as; fit in; fit into; fit for; fit to; get fit; keep fit;
    does it fit; fit and well; be physically fit; fit and healthy; fit and active; hit and miss;
    murder mystery; bloody hell; bloody ridiculous; dead sea; brain dead website; heart to heart;
    heart be in; by heart; broke my heart; wind up; sore point; sick leave; sick note; sick pay;
    call in sick; called in sick; sick people; sick person; sick child; stiff upper; no wonder; dead end;
    hurt my feelings; hurt to ask; not hurt to; never hurts to; does not hurt to; birth control;
    growth hormone; fog lamp; drug abuse counsellor; child abuse charity;
    verbally abuse the staff policy; death certificate; death in the family; sore loser;
    choke on the price; anger management; chest of drawers; chest xray; chest x ray; cough syrup;
    cough medicine; cough drops; cough drop; fever pitch; cold sore; cold sores; stroke unit;
    headache of a form; give me a headache with your; shake well; shake it; shake the; shake before;
    shaken before; shake each; sleep apnea; sleep study; sleep clinic; infection control; throw it away;
    blood pressure medication; blood pressure pills; blood pressure medicine; blood pressure monitor;
    allergy to peanut; allergy season; gas station; natural gas; wind down; hyper active; fat free;
    be a nightmare; a nightmare to; nightmare to;
    die/died of embarrassment/happiness/boredom/shame/laughter/thirst/heat;
    phone/battery/laptop/telly/car/goldfish/hamster/dog/cat died; dead on my/his/her feet; dead against;
    stone dead; dead good/easy/handy/right/set;
    dead and buried; dying a death; bleeding edge; blister pack/packs/strip; sealed blister; sugar tablets;
    poison ivy; first reaction;
    gut feeling; gut reaction; knee jerk; chain reaction; flat pack; flat rate; growth chart; growth plate;
    suicide gene; suicide inhibitor; suicide statistics; suicide rate;
    suicide rates; suicide awareness
"""
