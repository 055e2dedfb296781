"""French messages in, findings out: every kind as patients word it, what only sounds like it, denial and whom."""

STRONGLY = {
    "crisis": [
        "Je n'ai plus envie de vivre", "Je pense à mettre fin à mes jours", "Ma fille dit qu'elle veut mourir",
        "J'aimerais ne plus me réveiller demain", "Tout le monde serait mieux sans moi",
        "Je me coupe les bras quand ça va mal", "Mon mari me frappe quand il boit",
        "Mon beau-père me touche la nuit", "Je n'en peux plus de cette vie", "Je vais tuer mon patron",
        "Mon ami a écrit une lettre d'adieu et veut se suicider", "j'en peux plus, plus rien n'a de sens",
        "Je pense au suicide tous les jours",
        "Hier soir j'ai voulu me jeter du balcon",
        "Mon copain menace de me tuer si je le quitte",
        "Je suis un poids, ils seraient mieux si je n'étais plus là",
        "Mon frère dit qu'il ne veut plus vivre",
    ],
    "medical_emergency": [
        "Je n'arrive plus à respirer, ma gorge se ferme", "Ma mère est inconsciente et ne répond plus",
        "J'ai une forte douleur dans la poitrine en ce moment", "Le petit a avalé une pile",
        "Mon bébé convulse", "Elle a avalé tous les comprimés", "Sa langue et ses lèvres gonflent",
        "Je vomis du sang", "Envoyez une ambulance s'il vous plaît",
        "Mon père s'est effondré et ne respire pas",
        "Les lèvres de ma fille gonflent après l'antibiotique",
        "Mon fils de 2 ans a avalé mes comprimés",
    ],
    "adverse_event": [
        "Depuis que je prends Quillorin j'ai des vertiges", "J'ai eu une éruption après avoir pris les comprimés",
        "Les comprimés me donnent la nausée", "J'ai commencé le traitement et j'ai vomi toute la nuit",
        "Le sirop a donné la diarrhée à mon fils", "Deux jours après la piqûre j'ai eu des plaques rouges",
        "Je perds mes cheveux depuis que je prends de la metformine",
        "Avec le nouveau médicament je n'arrive pas à dormir",
        "J'ai fait une réaction allergique à l'amoxicilline",
        "J'ai mal à la tête chaque fois que je prends le médicament",
        "Quillorin m'a provoqué des palpitations", "Ma mère a des vertiges à cause des comprimés pour la tension",
        "J'ai pris 8 kilos avec le traitement", "Le Doliprane m'a donné de l'urticaire",
        "Je ne supporte pas ces comprimés",
        "L'antibiotique ne me réussit pas, j'ai la nausée",
        "Depuis trois jours je prends Zelvane XR et je me gratte sans arrêt",
        "Après le vaccin j'ai eu 39 de fièvre",
        "Je suis très fatiguée depuis que j'ai commencé le nouveau médicament",
        "La pommade m'a donné des cloques",
        "Mon père a des hallucinations sous Quillorin",
        "J'ai les mains qui tremblent à cause des comprimés",
    ],
    "pregnancy_exposure": [
        "Je suis enceinte de 8 semaines et je prends Quillorin", "J'allaite et on m'a prescrit de l'ibuprofène",
        "Je suis tombée enceinte en prenant les comprimés",
        "Je viens d'apprendre que je suis enceinte et je prends encore Quillorin",
    ],
    "overdose_or_misuse": [
        "J'ai pris 20 comprimés d'un coup", "J'ai pris le double de la dose", "Il a pris trop de comprimés",
        "Je suis accro au tramadol", "J'ai pris plus que ce qui était prescrit",
        "Par erreur j'ai avalé trois comprimés d'un coup au lieu d'un",
        "Mon fils boit le sirop pour la toux pour se défoncer",
    ],
    "medication_error": [
        "Je me suis trompée de comprimé", "La pharmacie m'a donné le mauvais médicament",
        "J'ai donné la mauvaise dose à mon fils par erreur", "J'ai pris les comprimés de mon mari par erreur",
        "Le pharmacien s'est trompé de médicament",
        "J'ai confondu les gouttes pour les yeux avec celles pour les oreilles",
    ],
    "exposure_without_harm": [
        "Je me suis piqué avec l'aiguille", "Ma fille a avalé un de mes comprimés, elle va bien",
        "J'ai reçu du liquide dans l'œil", "Le chien a mangé mes comprimés",
    ],
    "lack_of_effect": [
        "Les comprimés ne me font rien", "L'antibiotique n'agit pas", "Quillorin ne marche plus",
        "Je suis le traitement depuis un mois et je ne vois aucune amélioration",
        "Deux semaines de crème et toujours rien, ça ne me fait rien",
        "Ce médicament ne me sert à rien",
    ],
    "quality_complaint": [
        "La boîte de comprimés était déjà ouverte", "Les comprimés ont une autre couleur", "Le flacon était cassé",
        "La seringue est bloquée", "Il manquait deux comprimés dans la plaquette", "Le sirop sent bizarre",
        "Le médicament est périmé",
        "Les gélules étaient collées et tachées",
        "Le stylo à insuline ne fonctionne pas",
    ],
    "medical_question": [
        "Puis-je prendre de l'ibuprofène avec de l'alcool ?", "Combien de comprimés dois-je prendre par jour",
        "Est-ce normal d'avoir des vertiges avec Quillorin ?", "Je voudrais savoir s'il existe un remède pour l'asthme",
        "Peut-on boire du vin avec cet antibiotique ?",
    ],
    "privacy_request": [
        "Je veux que vous supprimiez toutes mes données", "Je demande une copie de mon dossier",
        "J'ai reçu la lettre d'un autre patient", "Quelles données avez-vous sur moi ?",
        "Je souhaite l'effacement de toutes mes données personnelles",
    ],
    "stop_contact": [
        "Ne m'écrivez plus", "Arrêtez de m'envoyer des mails", "Je veux me désabonner", "STOP",
        "Je ne veux plus recevoir de messages",
    ],
    "complaint": [
        "Je veux faire une réclamation", "C'est inadmissible", "Personne ne me répond, service déplorable",
        "L'infirmière a été très impolie",
        "J'attends une réponse depuis trois semaines, c'est honteux",
    ],
    "praise": [
        "Merci infiniment pour votre aide, vous êtes formidables", "Je vous suis très reconnaissante",
        "excellent service, très gentils",
        "Merci du fond du cœur, votre infirmière est un ange",
    ],
    "unreadable": ["J'ai des vertiges", "mal à la tête", "Bonjour, une question sur mes comprimés"],
}  # fmt: skip

UNDER_THE_THRESHOLD = {
    "crisis": [
        "Je meurs de faim", "Je suis morte de rire", "Cette toux me tue", "Je ne veux pas me suicider",
        "La notice parle d'idées suicidaires", "Je n'en peux plus de ces vertiges avec les comprimés",
        "Mon patron va me tuer si je suis en retard", "Est-ce que Quillorin tue les bactéries ?",
        "Mon grand-père est mort d'un cancer",
        "Je ne veux plus continuer ce traitement",
        "Mon dos me tue",
    ],
    "medical_emergency": [
        "Je n'ai pas de douleur dans la poitrine", "Mon père a eu un infarctus il y a des années",
        "Quels sont les signes d'un AVC ?", "pas d'urgence",
        "Je n'ai jamais eu de convulsions",
    ],
    "adverse_event": [
        "Je n'ai pas de vertiges avec Quillorin", "Est-ce que Quillorin peut faire tomber les cheveux ?",
        "Je prends de l'ibuprofène contre la douleur", "J'ai peur que les comprimés me donnent la nausée",
        "La notice dit que Quillorin peut donner des vertiges", "J'ai mal à la tête",
        "Quillorin m'a soulagée de mes maux de tête", "J'ai lu que le vaccin donne de la fièvre",
        "sans effets secondaires avec les comprimés",
        "J'ai de la fièvre et je tousse, puis-je prendre du paracétamol ?",
        "Mon médecin m'a prescrit de l'oméprazole contre les brûlures d'estomac",
        "Grâce à Quillorin je n'ai plus de douleurs",
    ],
    "pregnancy_exposure": ["Je ne suis pas enceinte et je prends Quillorin", "Ma sœur est enceinte"],
    "overdose_or_misuse": [
        "Que se passe-t-il si je prends trop de comprimés ?", "Je prends 2 comprimés chaque matin",
    ],
    "medication_error": ["J'ai oublié de prendre le comprimé", "je ne me trompe jamais de comprimé"],
    "lack_of_effect": ["Le site ne marche pas", "Quillorin marche très bien"],
    "quality_complaint": ["Le sceau est intact", "Je me suis cassé une dent"],
    "stop_contact": [
        "Puis-je arrêter le traitement ?", "Écrivez-moi s'il vous plaît",
        "J'ai arrêté de prendre les comprimés",
    ],
    "complaint": ["Je n'ai aucune réclamation"],
    "praise": ["merci", "pas très gentils"],
}  # fmt: skip

ABSENT = {
    "crisis": ["J'ai mal au dos", "Puis-je prendre de l'ibuprofène ?"],
    "medical_emergency": ["J'ai un rhume", "Combien coûte Quillorin"],
    "adverse_event": ["Où puis-je acheter Quillorin ?", "bonjour à tous"],
    "overdose_or_misuse": ["Je prends un comprimé par jour"],
    "stop_contact": ["bonjour"],
}  # fmt: skip

# text, symptom, whom it is about, how certain it is
WHOSE = [
    ("Je n'ai pas de nausées", "nausea", "writer", "denied"),
    ("j'ai jamais eu de vertiges avec les comprimés", "dizziness", "writer", "denied"),
    ("Sans fièvre ni vomissements", "vomiting", "unknown", "denied"),
    ("Mon fils n'a pas de fièvre", "fever", "child", "denied"),
    ("Je n'ai plus de migraines", "headache", "writer", "denied"),
    ("aucune démangeaison", "itching", "unknown", "denied"),
    ("Je ne me sens pas bien, j'ai des vertiges", "dizziness", "writer", "stated"),
    ("Je n'arrête pas de vomir", "vomiting", "writer", "stated"),
    ("L'éruption ne part pas", "rash", "unknown", "stated"),
    ("pas seulement des nausées mais aussi des vomissements", "vomiting", "unknown", "stated"),
    ("Je n'avais jamais eu de migraine avant", "headache", "writer", "stated"),
    ("Ma fille a de l'urticaire", "hives", "child", "stated"),
    ("Mon fils a pris le sirop. Il a de la fièvre", "fever", "child", "stated"),
    ("Ma mère s'est évanouie hier", "fainting", "other", "stated"),
    ("Mon mari a mal au ventre", "stomach pain", "other", "stated"),
    ("Ma fille de 34 ans a des vertiges", "dizziness", "other", "stated"),
    ("Je crois que ma grand-mère a de la fièvre", "fever", "other", "stated"),
    ("J'ai peur de perdre mes cheveux", "hair loss", "writer", "feared"),
    ("Je crains d'avoir la diarrhée", "diarrhea", "writer", "feared"),
    ("Sur la notice il est écrit insomnie", "sleeplessness", "unknown", "elsewhere"),
    ("J'ai lu que ça provoque une chute de cheveux", "hair loss", "writer", "elsewhere"),
    ("Est-ce que ça peut donner de la constipation ?", "constipation", "unknown", "asked"),
    ("Si j'ai des vomissements, que faire ?", "vomiting", "writer", "asked"),
    ("Il y a des années j'avais des convulsions", "seizure", "writer", "past"),
    ("Enfant, j'avais des démangeaisons", "itching", "writer", "past"),
    ("jai la bouche sèche et des sueurs froides", "dry mouth", "writer", "stated"),
    ("je suis constipée et ballonnée", "constipation", "writer", "stated"),
    ("Il y a du sang dans mes selles", "bleeding", "writer", "stated"),
    ("Je n'ai ni vertiges ni nausées", "dizziness", "writer", "denied"),
    ("Ma petite-fille a vomi deux fois", "vomiting", "child", "stated"),
    ("Ma femme a des démangeaisons partout", "itching", "other", "stated"),
    ("Je redoute une chute de cheveux", "hair loss", "writer", "feared"),
    ("Sur internet on dit que ça donne la diarrhée", "diarrhea", "unknown", "elsewhere"),
    ("La constipation est-elle fréquente ?", "constipation", "unknown", "asked"),
]  # fmt: skip
# Words that stand in other languages as well.
SHARED = {"STOP"}
LIKE_IT = [
    ("Ho mal di testa dopo le pastiglie della sera", "it"), ("La medicina che mi ha dato non va bene", "it"),
    ("Tinc febre i mal de cap amb les pastilles", "ca"), ("Des de fa dies no puc dormir pel medicament", "ca"),
]  # fmt: skip
WITHIN_ENGLISH = (
    "Hello, it is for my mother."
    " Depuis qu'elle prend les comprimés elle a des vertiges et la diarrhée. Thanks."
)
NAMED_WITHIN = {"dizziness", "diarrhea"}
