"""Tables in, findings out: every kind, its hard negatives, and how strongly each is seen."""

from functools import partial

import pytest

from answerable.engines.screen import RULES_ALONE, STRONG, Known
from answerable.engines.screen import screen as by_all

# What the rules say by themselves is held here; the model stands in test_model.py.
screen = partial(by_all, by=RULES_ALONE)

KNOWN = Known(products=("Quillorin", "Zelvane XR"))

# "strong" is at or over the threshold, "weak" is seen and under it, "absent" is not seen at all.
STRONGLY = {
    "crisis": [
        "I want to die", "i want to kill myself", "I am suicidal", "I dont want to live anymore",
        "I wish I was dead", "I'm going to end my life tonight", "everyone would be better off without me",
        "i want to k*ll myself", "I want to ki11 myself", "I can't go on like this",
        "thinking of ending it all", "I am tired of living", "My daughter says she wants to die",
        "my son has been cutting himself again", "he said he would kill himself",
        "my friend wants to end her life", "my wife took an overdose on purpose",
        "He tried to kill himself last night", "I have a suicide plan", "I'm going to kms",
        "she left a goodbye note", "I hope I don't wake up tomorrow", "there is no reason to live",
        "I've been self harming", "my mum says life is not worth living", "my husband hits me",
        "my boyfriend beat me up", "he raped me", "I am scared of my husband",
        "my stepdad touches me at night", "he won't let me leave the house", "the carers hit her",
        "my partner is threatening to kill me, he threatened to kill the kids", "I am being abused by my dad",
        "I will kill him", "i'm going to hurt someone", "I'll come down there with a gun and shoot everyone",
        "the voices tell me to hurt my baby", "I want to go to sleep and never wake up",
        "what is the lethal dose, I'm done with life", "Quiero morir", "me quiero matar, ya no puedo mas",
        "mi marido me pega", "Ich will sterben", "ich bringe mich um", "Ich möchte nicht mehr leben",
        "mein Mann schlägt mich", "je veux mourir", "J'ai envie de mourir", "mon mari me frappe",
        "je vais me tuer ce soir", "su\u200bicidal and alone", "I am suuuuicidal", "I WANT TO DIE!!!!",
        "I’m afraid I will kill myself",
    ],
    "medical_emergency": [
        "He's not breathing", "my baby is turning blue", "I can't breathe", "her throat is closing up",
        "my tongue is swelling", "my mum is unconscious", "he won't wake up", "I have crushing chest pain",
        "I'm having chest pain right now", "her face is drooping and she can't speak properly",
        "he is slurring his words", "my son is having a seizure right now", "I'm vomiting blood",
        "the bleeding won't stop, I can't stop the bleeding", "my toddler drank bleach",
        "she took all her pills", "He swallowed a battery, my toddler swallowed batteries",
        "please send an ambulance", "this is an emergency", "I think I am having a heart attack right now",
        "my lips are swelling after the pill", "worst headache of my life",
        "I haven't felt the baby move today", "no puedo respirar", "mi hijo no respira",
        "dolor en el pecho muy fuerte", "Ich bekomme keine Luft", "mein Vater ist bewusstlos",
        "starke Brustschmerzen seit heute", "je n'arrive plus à respirer", "mon père fait une crise cardiaque",
        "douleur dans la poitrine",
    ],
    "adverse_event": [
        "I broke out in hives after taking Quillorin", "Since the new pills I sleep 3 hours",
        "Ever since I started Zelvane XR my hair is falling out", "Quilorin gave me a terrible headache",
        "my mum got dizzy from the new tablets", "I threw up after the second dose",
        "after my first injection my arm was swollen", "I get nausea every time I take metformin",
        "metforman makes me sick", "Started lipitor last month. Now my muscles ache all the time.",
        "he had a seizure after starting bupropion", "she died two days after taking Quillorin",
        "I ended up in the hospital because of warfarin", "since taking zoloft i feel like a zombie",
        "ive gained 20 pounds since starting the meds",
        "been on prozac 2 weeks and cant stop crying since i started it",
        "I had a bad reaction to amoxicillin", "my ankles blew up from the injections",
        "The patch gave me blisters", "my son got a rash after his vaccine",
        "I am having side effects from my medication", "my baby has been vomiting since the antibiotic",
        "After the covid shot my heart started racing", "brain zaps since I stopped taking effexor",
        "the pills make my heart race since monday",
        "my kid isn't himself since starting ritalin, he has no appetite",
        "after taking Quillorin I was 🤮 all night", "Desde que tomo las pastillas tengo mareos",
        "Seit den neuen Tabletten habe ich Ausschlag", "Depuis le médicament j'ai des vertiges",
        "Me salió urticaria después del medicamento", "nach der Spritze bekam ich Fieber",
        "j'ai des nausées depuis le traitement",
        "my skin is peeling since the cream you sent, the cream gave me blisters",
        "I can't sleep since I started prednisone", "my skin is very red since the new cream",
        "the antibiotics gave me the squits", "creatine made me so bloated", "My ankles puff up on the amlodipine.",
        "Since the booster I have had a pounding head", "after the jab my arm came up like a balloon",
        "gabapentin knocked me out and I slept till two", "the new tablets left me groggy all day",
        "Ever since they upped his ropinirole he can't stop gambling",
        "day 3 of the steroids and I'm climbing the walls",
        "handfuls of hair in the plughole since starting methotrexate",
        "I put on two stone after going on mirtazapine", "every time I use the lip balm my lips tingle",
        "Since the antidepressant my jaw is clenched all night", "my mouth is full of ulcers from the methotrexate",
        "she was so confused after the oxybutynin", "the inhaler gave my son thrush",
        "been on these two weeks and I have had the runs since day one",
        "since coming off paroxetine I get brain zaps", "her platelets dropped after the heparin",
        "the pills made my heart skip and flutter",
    ],
    "pregnancy_exposure": [
        "I'm 8 weeks pregnant and I take Quillorin", "I found out I am pregnant while on methotrexate",
        "my wife is pregnant and I take finasteride", "I am breastfeeding and took ibuprofen",
        "I took Quillorin before I knew. I am pregnant now.", "I was on valproate when I got pregnant",
        "Estoy embarazada y tomo ibuprofeno, el medicamento de siempre",
        "Ich bin schwanger und nehme die Tabletten", "je suis enceinte et je prends ce médicament",
        "nursing my baby while taking sertraline",
    ],
    "overdose_or_misuse": [
        "I took too many pills", "I accidentally took a double dose of Quillorin", "she took the whole bottle",
        "my son took 12 pills last night", "I swallowed 20 tablets", "he overdosed on tylenol",
        "I've been snorting my adderall", "I am addicted to oxycodone",
        "people crush and snort them and I did too", "I took more than prescribed",
        "I took 4 tablets all at once", "he uses it to get high",
    ],
    "medication_error": [
        "The pharmacy gave me the wrong dose", "I took my husband's pills by mistake", "I mixed up my pills",
        "the nurse gave him the wrong vaccine", "I accidentally took it twice",
        "they dispensed the wrong strength", "I took the dog's tablets by mistake",
        "I injected in the wrong place and took the wrong pill",
        "I took it every day instead of weekly, daily instead of weekly",
        "my mum was given someone else's medication", "I gave my daughter the wrong medicine",
        "he took expired insulin", "Ich habe aus Versehen die falsche Tablette genommen",
        "j'ai pris le mauvais médicament", "me dieron la dosis equivocada",
    ],
    "exposure_without_harm": [
        "I took it twice by mistake but I feel fine", "My toddler swallowed one of my pills, he seems fine",
        "I pricked myself with the pen", "my son chewed a pill and has no symptoms",
        "got Quillorin gel in my eye", "I spilled the liquid on my hands", "The dog ate my pills",
        "I touched the powder at work", "my daughter licked the cream, acting normal",
    ],
    "lack_of_effect": [
        "Quillorin is not working", "the new tablets do nothing", "my medication stopped working",
        "I have taken metformin for months with no improvement", "the cream doesn't help at all",
        "Zelvane XR wore off after two hours", "the antibiotic didn't work", "this inhaler has no effect",
        "Las pastillas no me hacen efecto, el medicamento no funciona", "Die Tabletten wirken nicht",
        "le médicament ne marche pas", "I took the painkillers and they made no difference",
    ],
    "quality_complaint": [
        "The pen jammed and the needle was bent", "half of the tablets were crumbled",
        "the seal was broken on the box", "My pills look different this month", "the tablets smell funny",
        "there are black specks in the vial", "the box was missing two pills, pills missing",
        "the inhaler is empty already", "I think these Quillorin tablets are fake", "the insulin arrived warm",
        "bottle was leaking", "the patch keeps falling off",
    ],
    "medical_question": [
        "Can I take ibuprofen with alcohol?", "What are the symptoms of lupus?",
        "Is it safe to drive on Quillorin?", "How do I treat psoriasis?",
        "should i see a doctor about this lump", "What is the dose for a child?",
        "please advise me, my knee hurts", "is there a cure for asthma",
        "my dad has diabetes, what can he eat?", "How long does the vaccine last?",
    ],
    "privacy_request": [
        "Please delete my data", "I want a copy of my records", "who has seen my file, who looked at my data?",
        "what data do you have about me", "remove all my information", "GDPR request",
        "I'd like to withdraw my consent", "you sent my results to someone else",
        "I received someone else's letter", "there was a data breach",
        "correct my date of birth, it's wrong: wrong date of birth",
        "close my account and erase me from your system", "borren mis datos por favor",
        "Bitte löschen Sie meine Daten", "supprimez mes données", "my details were shared without my consent",
    ],
    "identifiers": [
        "my card number is 4111 1111 1111 1111", "5500-0000-0000-0004 exp 12/27",
        "IBAN GB82 WEST 1234 5698 7654 32 thanks", "DE89370400440532013000", "my ssn is 078-05-1120",
        "NHS number 943 476 5919", "my sister's number is 07700 900123, call her",
        "her date of birth is 12/03/1954", "his name is John Smith", "QQ here is AB 12 34 56 C",
        "my wife's email is jane@example.org",
    ],
    "complaint": [
        "I want to make a complaint", "This is unacceptable", "terrible service, nobody answered for weeks",
        "I'm disgusted by how I was treated", "I will sue you", "no one called me back",
        "your nurse was so rude", "I want a refund, give me my money back", "fed up with your service",
    ],
    "praise": [
        "Thank you so much for your help", "the nurse was so kind and I am very grateful", "you saved my life",
        "great service!", "I really appreciate all you did", "Quillorin changed my life",
    ],
    "stop_contact": [
        "stop emailing me", "Unsubscribe", "STOP", "please do not contact me again", "take me off your list",
        "leave me alone", "I don't want any more messages", "remove me from your mailing list", "opt out",
        "keine Nachrichten mehr bitte", "ne me contactez plus", "stop texting me!!",
    ],
    "unreadable": [
        "", "   \n\t ", "asdfgh jklqwe zxcvbn", "Мне плохо после таблеток", "我吃药后很不舒服", "عندي صداع بعد الدواء",
        "薬を飲んだら気分が悪い", "Buongiorno, ho una domanda per il medico, non sto bene con questo",
        "https://example.org/abc", "????", "\x00\x01\x02\x03\x04\x05\x06 a",
        "Hola, tengo una pregunta sobre mis pastillas", "Guten Tag, ich habe eine Frage zu meinem Medikament",
        "Bonjour, je voudrais savoir si je peux", "heb ik een vraag over mijn zijn het niet van dat",
        "ეს არის ქართული ტექსტი", "xkcdqwrt bvnmpl trrfgh zzxxcc",
    ],
}  # fmt: skip

UNDER_THE_THRESHOLD = {
    "crisis": [
        "I'm dying to know if it works", "This cough is killing me", "my feet are killing me",
        "I nearly died laughing", "does it kill bacteria?", "My boss will kill me if I am late",
        "I am not suicidal", "no suicidal thoughts at all", "She denies suicidal thoughts",
        "Can Quillorin cause suicidal thoughts?",
        "The leaflet says suicidal thoughts are listed as a side effect", "I was suicidal 10 years ago",
        "bored to death in the waiting room", "I was scared to death of needles",
        "when will my phone battery die", "I ran 10 kms yesterday", "can it kill the virus?",
        "the cancer will kill him", "I cut myself shaving", "I work on a suicide prevention line",
        "that cake is to die for", "I could kill for a coffee", "how do I cut the pill in half",
        "please shoot me an email", "my hay fever is killing me", "the price is killing me",
        "he has a killer headache", "My dad died of cancer", "I was never suicidal",
        "it hit me that I forgot my pill",
    ],
    "medical_emergency": [
        "what are the symptoms of a stroke?", "My father had a heart attack years ago", "I have no chest pain",
        "what is sepsis", "I was breathing fine", "stroke of luck that I found you",
        "my grandmother died of a stroke", "what should I do if he stops breathing?",
        "risk of heart attack with ibuprofen?", "history of seizures as a child",
        "I read that it can cause anaphylaxis", "he never had a seizure", "I do not have trouble breathing",
        "is epilepsy the cause of seizures?",
    ],
    "adverse_event": [
        "I have no rash since starting metformin", "Can ibuprofen cause a rash?",
        "what are the side effects of Quillorin?", "I take ibuprofen for my headaches",
        "Quillorin helps with my pain", "I read that Quillorin can cause hair loss",
        "I'm afraid Quillorin will make my hair fall out",
        "my headaches are gone thanks to Quillorin, no more pain", "I have a headache",
        "What if I get a rash?", "never had any side effects", "Where can I buy Quillorin?",
        "no nausea and no dizziness with the new pills", "I have been on Zelvane XR without any nausea",
        "does it make you tired", "My doctor prescribed amoxicillin for my cough", "thanks for your help",
        "I feel fit since I started Quillorin and fall asleep easily",
        "the news says the vaccine causes fever", "Opening the bottle is a nightmare with these pills",
        "I nearly died of embarrassment when I picked up the cream", "my phone died before the injection",
        "I was told oxybutynin would give me a dry mouth", "He is as stubborn as a mule about his inhaler",
        "The tablets come in a sealed blister", "we were dead against the vaccine and changed our minds",
        "I had a rash for years. Then I got the cream.", "I fell in love with the new inhaler's colour",
        "my dog is on steroids and I walk him every night", "The jab did not make me ill", "no headaches with this one",
        "I have stopped grinding my teeth at night", "Her wig looks lovely and the chemo nurse said so",
    ],
    "pregnancy_exposure": [
        "I am not pregnant and take Quillorin", "Can pregnant women take Quillorin?", "I'm pregnant",
        "my sister is pregnant", "what is ivf",
    ],
    "overdose_or_misuse": [
        "what happens if I take too many?", "I take 12 pills a day", "I never took more than prescribed",
        "I'm afraid of an overdose", "I need extra time", "I took 500 mg", "I take 2 tablets every morning",
    ],
    "medication_error": [
        "what if I miss a dose?", "I never take the wrong pill", "I forgot to take my pill",
        "did the pharmacist make a mistake", "I called the wrong number",
    ],
    "exposure_without_harm": [
        "I took the wrong pill and now I have a rash and my throat hurts", "was I exposed to measles?",
        "I have never been exposed to asbestos", "My daughter ate lunch",
    ],
    "lack_of_effect": [
        "my kidneys are not working", "your website is not working", "my leg doesn't work",
        "Does it stop working after a while?", "the doctors are not helping", "Quillorin works great",
        "I am not working today",
    ],
    "quality_complaint": [
        "are fake tablets common?", "my tooth is broken", "the seal is fine",
        "The lamp at home is faulty", "my parents separated",
    ],
    "medical_question": [
        "Thank you for everything", "Delete my account", "you are wonderful", "stop emailing me",
    ],
    "privacy_request": [
        "I deleted the app", "my doctor has my history", "remove the patch after a day",
        "Can I see the nurse?",
    ],
    "identifiers": [
        "I take 4000 units", "my number is 07700 900123", "write to me at sam@example.org",
        "4111 1111 1111 1112 is not a card", "my blood pressure is 120 80", "order 12345",
        "I was born in 1964", "GB82 WEST 1234 5698 7654 33",
    ],
    "complaint": [
        "My main complaint is knee pain", "no complaints so far", "it is not unacceptable",
        "I am happy with the service",
    ],
    "praise": [
        "thanks", "Thank you in advance", "I would be grateful if you could tell me", "not very helpful",
    ],
    "stop_contact": [
        "Can I stop the pills?", "how do I stop the bleeding", "I stopped taking it", "please contact me",
        "do not stop writing, I like it",
    ],
    "unreadable": [
        "I have a headache since monday", "Hello, can you help me with my pills?", "rash", "Why?",
        "my TSH is 3.2 and T4 is 11", "Omeprozole dose?", "levothyroxine 50 mcg gluten free", "help",
        "ok thanks",
    ],
}  # fmt: skip

ABSENT = {
    "crisis": [
        "I have a headache", "Can I take ibuprofen?", "thanks for the kind words", "dying to hear from you",
    ],
    "medical_emergency": [
        "I have a cold", "how much does Quillorin cost?", "this cough is killing me",
    ],
    "overdose_or_misuse": [
        "I take one pill a day", "I took 2 pills this morning",
    ],
    "medication_error": [
        "I take my pill each morning", "the nurse was right",
    ],
    "exposure_without_harm": [
        "I have a rash from Quillorin", "hello",
    ],
    "quality_complaint": [
        "Quillorin works", "what a nice box",
    ],
    "privacy_request": [
        "what is the dose", "my leg hurts",
    ],
    "stop_contact": [
        "should I stop Quillorin?", "hello",
    ],
    "praise": [
        "this is unacceptable", "my leg hurts",
    ],
    "complaint": [
        "thank you so much", "my leg hurts",
    ],
    "identifiers": [
        "I am 45 years old", "take 2 of 500 mg at 10:30 on 12/03/2024",
    ],
    "unreadable": [
        "I feel much better today", "Is Quillorin safe for my mother?",
    ],
    "lack_of_effect": [
        "Quillorin works well", "I have a rash",
    ],
}  # fmt: skip


def _rows(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(kind, text) for kind, texts in table.items() for text in texts]


@pytest.mark.parametrize(("kind", "text"), _rows(STRONGLY))
def test_what_is_told_plainly_is_found_strongly(kind: str, text: str) -> None:
    assert screen(text, KNOWN).scores[kind] >= STRONG


@pytest.mark.parametrize(("kind", "text"), _rows(UNDER_THE_THRESHOLD))
def test_what_only_sounds_like_it_stays_under_the_threshold(kind: str, text: str) -> None:
    assert screen(text, KNOWN).scores[kind] < STRONG


@pytest.mark.parametrize(("kind", "text"), _rows(ABSENT))
def test_what_is_not_there_is_not_found(kind: str, text: str) -> None:
    assert screen(text, KNOWN).scores[kind] == 0


def test_the_tables_hold_every_kind_and_several_hundred_rows() -> None:
    kinds = set(screen("").scores)
    assert set(STRONGLY) == kinds
    assert set(UNDER_THE_THRESHOLD) == kinds
    assert sum(len(rows) for rows in (_rows(STRONGLY), _rows(UNDER_THE_THRESHOLD), _rows(ABSENT))) >= 300
