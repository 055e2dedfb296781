"""A table of English words with the syllables one hears, counted by hand."""

SPOKEN: dict[int, str] = {
    1: """a I the me be dose through though pill pain ache rash cough nurse name names called asked helped
    stopped mixed washed passed missed life care safe side take makes eye eyes tea year yes don't
    can't won't weren't we'll they're you've scheme guide league ward bruise field piece health fruit
    juice boat toe voice heart pulse blood""",
    2: """doctor tablet patient patience table people little handle handled settled needed wanted started
    doses races changes washes boxes every something someone sometimes therefore careful safely
    movement statement useful being going doing seeing dying trying buying playing quiet diet science
    client trial lion chaos create react asthma rhythm spasm didn't isn't couldn't wouldn't hadn't
    would've before itself nation section question cautious special social surgeon region union senior
    million protein caffeine vaccine answer appoint fluid ruin fuel royal beyond player muscle centre
    litre hundred safety lifetime baseline business language issue value tissue oxide clinic illness
    feeling answered weekend virus headache rabies herpes breathing fever swollen swallow heavy dizzy
    itchy""",
    3: """medicine medicines area idea video period serious various previous violent remember hospital
    appointment pharmacist anyone everyone everything element supplement implement agreement
    measurement achievement completely entirely extremely management settlement nausea easier
    healthier influence continue diagnose allergy allergic infection injection prescription condition
    physician easily family memory nutrient audience reacted creative creation reduction edema medium
    calcium museum period syringes employee actual usual opioid polio insulin surgery consider
    continued poetry potential recipe nuclear exercise chemical cereal syncope""",
    4: """diabetes diarrhea diarrhoea anemia anaemia insomnia biology society anxiety variety diagnosis
    experience ingredients operation medication radiator information dehydration evaluate situation
    particular communicate antibody community emergency responsible ibuprofen January psychiatrist
    reality cooperate coordinate certificate available ability metabolic paralysis constipation
    medicinal temperature immunity continuing influenza actually abdominal everybody obesity""",
    5: """paracetamol association immediately simultaneous pediatrician elementary contamination metabolism
    administration cardiologist physiology evaluation communication investigation individual
    refrigerator hospitality examination cholecystitis""",
    6: """physiotherapy responsibility contraindication rehabilitation immunotherapy""",
    7: """hypersensitivity electrocardiogram""",
}

TABLE: list[tuple[str, int]] = [(word, count) for count, line in SPOKEN.items() for word in line.split()]
