"""Words that make a reply medical, legal or regulatory, in the languages the engine can judge."""

from answerable.engines.wording.lists import listed

# Beginnings of words, accents taken off: 'diagnos' stands for diagnose, diagnosis, diagnostico, Diagnose …
MEDICAL_STEMS = listed("""
    abdom abscess albinis alerg allerg amput anaem anaes analges anaphyl anemi anestes anesthe ankle
    antenatal antibio antidepress antihist antikoerper anxiety anxious apnea apnoe appetit arrhythm arteri
    arthrit arthros artrit arznei asma asthma atemnot ausschlag autis bacteri bakteri bauchschmerz bauchweh
    behandel behandlung betaeub bijwerk biops bipolar biverk bleed blutdruck blutung blutzucker bowel
    breastfe breath bronch bruis bypass cancer carcin cardiac cardio catheter chemo chimioth chirurg cholest
    chronic circadian cirug cirurg colonosc coma compress comprime comprimid contracep contraind convuls
    coronar cough cramp cyst dehydrat dement demenz depress dermat diabet diagnos dialys diarre diarrh
    diuretic dizz dolor dosering dosier dosis douleur duizel duloxet durchfall dyspn ecograf eczem edema
    embaraz embol emetic endometri endoscop entzuend epilep erbrech erectil erection erytem essouff estomac
    faint farmac fatigue febbre feber ferita fertil fever fibro fieber fiebre fievre fract gastr geneesmid
    genetic glucos gravid grippe grossesse haemat haemo headach heartb hemat hemo hepat herpes hipertens
    hipoglu hives homeosta hormon hospitalis hospitaliz huiduitslag hyperglyc hypermob hyperten hypoglyc
    hypoten hypother immun impfung implant incontinen infec infek inflam infus ingest inhal iniez inject
    injek injured insomn insulin intoler intoxic intraven inyecc itch jaundice juckreiz kanker koorts
    kopfschmerz kortison krampf krankheit krebs lakemedel leber lesion leukaem leukem ligation lymph malad
    mareo medic medikament medizin medycyn menopaus menstru metast migraen migrain migran milligram miscarr
    misselijk morphin mucos muscle myocard narco nause nebenwirk nephr nerv neuro nieren obes oedem oncolog
    onkolog operac operat opioid orgasm ovari overdos palpit pancrea paracet paralys parkins pastilla
    patholog penicill pessar pharmac pharmak physio pielonefr pijn pillol pilule placebo pneumon poison
    prenatal prescri pressao prognos prolaps prophyl prosta psori psych radioth rechut rehydrat relaps
    remiss renal rezept rheum rheuma rougeur saignem sangr schilddrues schizo schmerz schwanger schwell
    schwindel sclero scolio seizure sepsis septic sindrom sintom smarta smerte sobredos spasm spritze
    steroid stomac stroke suicid suppositor surger surgic swell swollen symptom symptoom syndrom tablet
    tachyc terapi testic therap throb thrombo thyroid tiroid tontur toxic traitement transfus transplant
    tratament trattament tremor tumeur tumor tumour uebelkeit ulcer urinar urinat urtic utero utslag vaccin
    vacun vagin vertig viagra virus vitamin vomi wechselwirk wirkstoff wound xray yeast yrsel
    """)

# Whole words, where a beginning would catch too much.
MEDICAL_WORDS = listed("""
    ache aches aching acne aids alcohol allergen ambulance anus arm arms baby belly biopsy bladder blister
    blisters blod bloed blood blut bone bones bosse brain breast breasts burn burning burns caps chest chill
    chills clot clots coeur cold colds condition conditions coracao corazon ct cuore cure cured cures diet
    dietary diets disease diseases disorder disorders dor dores dosage dosagem dose dosed doses dosing
    drowsiness drowsy drug drugs ear ears ecg ekg elbow emergency enema eye eyes febre feet fegato fetus
    figado finger fingers flu fluid flus foetus foie foot gene genes gland gum gums gut hair hart hdl heal
    healed healing heals heart heel herbal hernia herz higado hip hiv hjarta hud huid hurt hurting hurts ill
    illness illnesses iv jab jabs joint joints kidney kidneys knee ldl leche leg legs lever lip lips liver
    lump lumps lung lunge lungs mal measles mmhg mood mouth mri mumps neck nier niere nipple njure nose numb
    numbness ointment ovary pain painful painkiller painkillers pains palsy peau pele pelle penis piel pil
    pill pille pillen pills pilula poumon pregnancy pregnant psa pulmon pulse pus rash rashes recept rectum
    rehab rein remedies remedy rim rinon sang sangue scan scans scar scars shingles shot shots shoulder sick
    sickly sickness skin sleepy smoking sneezing sodium sore sores sperm spine stent stiff stiffness stones
    stool stools sugar supplement supplements sweat sweating sweats syringe syringes tabl taper teeth
    temperature throat tired tiredness toe toes tongue tooth treat treated treating treatment treatments
    unwell ureter uterus vein veins weakness weight wheeze wheezing wheezy withdrawal womb worse worsen
    wrist wunde wunden
    """)

# Ends of the names of illnesses and operations, in words of six letters or more.
ILLNESS_ENDINGS = (
    "itis",
    "osis",
    "emia",
    "aemia",
    "ectomy",
    "otomy",
    "ostomy",
    "oscopy",
    "opathy",
    "opathie",
    "algia",
    "algie",
    "plegia",
    "rrhea",
    "rrhoea",
    "uria",
    "penia",
    "ektomie",
    "oskopie",
)
NOT_ILLNESSES = listed("academia gratis")

# Ends of international names of medicines (the WHO's stems), met at the end of a word of seven letters or more.
ENDINGS = tuple(
    listed("""
    amol apine azepam azole barbital bercept buvir caine ciclib ciclovir cillin codone cycline dipine
    dronate dryl fentanil fentanyl feron formin gatran gliflozin gliptin glutide grastim idone kinra lukast
    mab milast morphone mycin navir nercept nib olol onide oxacin oxetine parib parin peridol platin poetin
    pramine prazole pril profen purinol relin retinoin rubicin sartan semide setine setron solone sone
    statin statine tacept taxel tegravir terol thiazide tidine tinib tivir tocin trexate triptan tuximab
    xaban ximab zepam zolam zumab
    """)
)
NOT_NAMES = listed("cholesterol cholesterols persone unisone")

PRODUCT_WORDS = listed("""
    paracetamol acetaminophen aspirin ibuprofen insulin metformin warfarin morphine methotrexate prednisone
    prednisolone cortisone digoxin lithium heparin tylenol advil aspirine insulina insuline ozempic placebo
    """)

LEGAL_STEMS = listed("""
    abogad advocaat anwalt attorney avocat compensat compens entschaedig geschaed haftung haftbar indemn
    indemniz injunct klage lawsuit lawyer legally liabil litigat malpract neglig ombuds prosecut rechtlich
    rechtsanw responsabilid responsabilit sadesanw schadenersatz schadensersatz settlement solicitor
    subpoena sued suing tribunal
    """)
LEGAL_WORDS = listed("""
    legal liable court courts sue sues fault blame blamed damages law laws admit admits waive waiver refund
    refunds breach demanda
    """)

REGULATORY_STEMS = listed("unapprov unlicens offlabel superior breakthr zulassung zugelassen")
REGULATORY_WORDS = listed("""
    approved approval licensed licence indicated indication trial trials study studies proven evidence
    efficacy effective effectiveness safest strongest discount discounts coupon coupons sample samples
    voucher vouchers generic biosimilar
    """)

# Authorities, in capitals alone, for Ema is also a name.
ACRONYMS = listed("FDA EMA MHRA BFARM AEMPS ANSM TGA SWISSMEDIC")

# Illnesses and tests known by their capitals.
MEDICAL_ACRONYMS = listed("ADHD BMI COPD HRT IBS ICU MS OCD PTSD STD STI UTI")

# Small words and greetings by which a language is told; a text with few of them cannot be judged.
KNOWN_WORDS = listed("""
    a about all am an and any are as at be been but by can could day dear do for from get glad good had has
    have he hello help her here hi him his how i if in is it kind let me message more my need next no not
    now of on one or our out please she so soon sorry talk team thank thanks that the their them then there
    they this time to today tomorrow too up us was we well were what when who will wishes with write writing
    yes you your regards best warm aber als am an auch auf aus bei bin bis bitte da danke das dass dem den
    der des die dies ein eine einen einer er es fuer gruss gruesse guten haben hallo hat herzliche ich ihr
    ihre ihnen ihrem im in ist ja kann kein koennen mir mit nach nicht noch nur oder schon sehr sie sind tag
    team um und uns unser vielen von vor was wenn wie wir wird zu zum zur al algo ante antes buenos como con
    cuando de del dia dias donde el ella en era es esta este estimada estimado gracias ha hasta hay hola hoy
    la las le les lo los mas me mi muy no nos nuestro o para pero por que se si sin son su sus tambien todo
    un una usted y ya saludos saludo escribirnos au aux avec bonjour bonne ce ces cette cher chere
    cordialement dans de demain des du elle en est et etre il ils je jour la le les leur lui ma mais merci
    mes mon ne nos notre nous on ou par pas plus pour qu que qui sa salut sans se ses si son sont sur tout
    tres un une vos votre vous y al alla anche che ci ciao con cosa da dal dei del della di e gli grazie i
    il in io la le lei lo ma mi nel non per piu saluti se si sono suo ti tra un una vi ao com como da das de
    do dos e ela ele em na no nao nos o obrigada obrigado os ou para pela pelo por que se sem seu sua um uma
    voce aan als bedankt bij dag dat de deze die dit door een en er het hij hoe ik in is je kan maar met
    mijn naar niet nog of om ook op over te tot uit uw van voor wat we wij zijn zo alla att av de den det
    dig din du ej en er ett foer fran har hej hon i inte jag kan med men mig nu och om oss pa saa sig som
    tack till var vi vill
    """)
