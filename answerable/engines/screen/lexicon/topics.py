"""Topics that staff search, in the words people use for them."""

TOPICS = """
cost: cost; price; expensive; afford; insurance; copay; co pay; coupon; payment; pay for; how much is;
    reimburse; reimbursement; coverage; covered by; cheaper; assistance program; medicare; medicaid;
    discount; free of charge; financial help
supply: out of stock; shortage; supply; available; unavailable; backorder; discontinue; discontinued;
    where can i get/buy/find; can not find it; run out; ran out; running out; manufacturer; in stock;
    refill; who makes; pharmacy ~ not have; generic; obtain; availability
storage: store it; storage; fridge; refrigerate; refrigerator; room temperature; shelf life; expire;
    expired; expiry; expiration; left out of the fridge; keep it cold; freeze; frozen
travel: travel; travelling; traveling; flight; fly; airplane; plane; airport; abroad; holiday; vacation;
    customs
dosing: dose; dosage; how many; how often; how long should i take; mg; milligram; what time; twice a day;
    once a day; every day; miss a dose; double dose; with food; on an empty stomach; wean; taper; crush;
    split
interaction: interact; interaction; interactions; together with; mix; alcohol; drink ~ while; grapefruit;
    combine; at the same time as; safe with; take ~ with; contraindicated; along with
side effects: side effect; side effects; adverse effect/effects; reaction; adverse reaction/reactions
diagnosis: diagnosis; diagnose; diagnosed; what do i have; what is wrong with; misdiagnosed;
    second opinion; symptoms of; signs of; is it cancer
testing: test; tests; blood test; lab; labs; scan; mri; ct scan; xray; x ray; ultrasound; biopsy;
    screening; tested; testing; colonoscopy; lab work; mammogram; ecg; ekg
results: results; test result; test results; lab results; my numbers; reading; levels; level of;
    came back; elevated
trials: clinical trial; clinical trials; trial; research study; study; studies; stem cell; experimental;
    participate; volunteer; research
diet: diet; food; foods; eat; gluten; lactose; vegan; vegetarian; nutrition; vitamins; supplement;
    supplements; sugar free; dairy; kosher; halal; celiac
exercise: exercise; sport; sports; gym; running; lifting; swimming; workout; yoga
who we are: who are you; are you a real person; are you a bot; is this a robot; who answers;
    who am i talking to; are you a doctor; what is this site
appointment: appointment; book; booking; reschedule; cancel my; see a doctor; visit; clinic;
    waiting list; referral; find a doctor; specialist; specialists; recommend a doctor; recommend;
    physician in; phone number
genetics: genetic; genetics; gene; genes; hereditary; inherit; inherited; runs in the/my family;
    mutation; dna; chromosome; carrier; run in families; passed on; family history; syndrome
pregnancy: pregnant; pregnancy; breastfeeding; breastfeed; conceive; trying for a baby; fertility; ivf;
    trimester; nursing
surgery: surgery; operation; surgeon; surgical; transplant; anesthesia; operated; procedure; bypass;
    replacement
treatment: treatment; treatments; treat; cure; therapy; remedy; heal; options; treated; remission; cured
vaccination: vaccine; vaccination; vaccinated; immunization; jab; booster; shots; vaccines
children: my son; my daughter; my child; my baby; pediatric; toddler; newborn; infant; my kid; my children
mental health: anxiety; depression; panic; therapist; psychiatrist; psychologist; counselling;
    counseling; mental health; bipolar; ptsd; schizophrenia
driving: drive; driving; operate machinery; my licence; my license
work: my job; my work; sick leave; my employer; disability benefits; my boss; off work; sick note;
    disability
ingredients: ingredient; ingredients; inactive ingredient; contain; contains; made of; gelatin; animal;
    latex; dye; allergen
device: inhaler; pen; pump; syringe; needle; device; monitor; prime; how do i inject; how to inject;
    injector
information: information; brochure; leaflet; pamphlet; booklet; website; article; learn more; more info;
    info; literature; know more; find out; pamphlets
support: support group; support groups; counsellor; lonely; someone to talk to; cope; coping; caregiver;
    carer; carers
account: password; log in; login; my account; sign in; reset; verification code; access my account
prognosis: prognosis; life expectancy; how long ~ live; survive; survival; life span; outlook; terminal;
    chances of
"""
