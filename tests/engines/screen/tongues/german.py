"""German messages in, findings out: every kind as patients word it, what only sounds like it, denial and whom."""

STRONGLY = {
    "crisis": [
        "Ich will nicht mehr leben", "Ich denke daran, mir das Leben zu nehmen", "Meine Tochter sagt, sie will sterben",
        "Am liebsten würde ich nicht mehr aufwachen", "Ohne mich wären alle besser dran", "Ich ritze mir die Arme auf",
        "Mein Mann schlägt mich, wenn er trinkt", "Mein Stiefvater fasst mich nachts an", "Ich kann einfach nicht mehr",
        "Ich bringe meinen Chef um", "Mein Freund hat einen Abschiedsbrief geschrieben und will sich umbringen",
        "ich moechte nicht mehr leben", "Es hat alles keinen Sinn mehr, ich will tot sein",
        "Gestern wollte ich vom Balkon springen",
        "Mein Freund droht, mich umzubringen, wenn ich gehe",
        "Ich bin für alle nur eine Last, ohne mich ginge es ihnen besser",
        "Mein Bruder sagt, er will nicht mehr leben",
    ],
    "medical_emergency": [
        "Ich bekomme keine Luft mehr", "Meine Mutter ist bewusstlos und reagiert nicht",
        "Ich habe gerade starke Schmerzen in der Brust", "Das Kind hat eine Batterie verschluckt",
        "Mein Baby krampft", "Sie hat alle Tabletten geschluckt", "Seine Zunge und die Lippen schwellen an",
        "Ich erbreche Blut", "Bitte schicken Sie einen Krankenwagen",
        "Mein Vater ist zusammengebrochen und atmet nicht",
        "Nach dem Antibiotikum schwellen meiner Tochter die Lippen an",
        "Mein zweijähriger Sohn hat meine Tabletten geschluckt",
    ],
    "adverse_event": [
        "Seit ich Quillorin nehme, ist mir schwindelig", "Nach der Einnahme der Tabletten bekam ich einen Ausschlag",
        "Von den Tabletten wird mir übel", "Ich habe mit der Therapie angefangen und die ganze Nacht erbrochen",
        "Mein Sohn hat vom Saft Durchfall bekommen", "Zwei Tage nach der Spritze bekam ich Quaddeln",
        "Mir fallen die Haare aus, seit ich Metformin nehme", "Mit dem neuen Medikament kann ich nicht schlafen",
        "Ich hatte eine allergische Reaktion auf Amoxicillin", "Immer wenn ich die Tablette nehme, habe ich Kopfweh",
        "Quillorin hat bei mir Herzrasen ausgelöst", "Meine Mutter hat von den Blutdrucktabletten Schwindel",
        "Ich habe durch das Medikament 8 Kilo zugenommen", "Von Novalgin bekam ich Uebelkeit",
        "Seit der Impfung Gelenkschmerzen und Nackenschmerzen", "Ich vertrage die Tabletten nicht",
        "Das Antibiotikum bekommt mir nicht, mein Magen rebelliert und mir ist übel",
        "Seit drei Tagen nehme ich Zelvane XR und kratze mich ständig",
        "Nach der Impfung hatte ich 39 Fieber",
        "Ich bin total müde, seit ich das neue Mittel nehme",
        "Von der Salbe habe ich Blasen bekommen",
        "Mein Vater halluziniert unter Quillorin",
        "Wegen der Tabletten zittern mir die Hände",
    ],
    "pregnancy_exposure": [
        "Ich bin in der 8. Woche schwanger und nehme Quillorin", "Ich stille und soll Ibuprofen nehmen",
        "Ich bin unter den Tabletten schwanger geworden",
        "Habe gerade erfahren, dass ich schwanger bin, und nehme noch Quillorin",
    ],
    "overdose_or_misuse": [
        "Ich habe 20 Tabletten auf einmal genommen", "Ich habe die doppelte Dosis genommen",
        "Er hat zu viele Tabletten genommen", "Ich bin süchtig nach Tramadol",
        "Ich habe mehr genommen als verordnet",
        "Ich habe versehentlich drei Tabletten auf einmal genommen statt einer",
        "Mein Sohn trinkt den Hustensaft, um high zu werden",
    ],
    "medication_error": [
        "Ich habe die Tabletten verwechselt", "Die Apotheke hat mir das falsche Medikament gegeben",
        "Ich habe meinem Sohn aus Versehen die falsche Dosis gegeben",
        "Ich habe versehentlich die Tabletten meines Mannes genommen",
        "Die Apothekerin hat mir ein falsches Präparat mitgegeben",
        "Ich habe die Augentropfen mit den Ohrentropfen verwechselt",
    ],
    "exposure_without_harm": [
        "Ich habe mich an der Nadel gestochen", "Meine Tochter hat eine Tablette verschluckt, ihr geht es gut",
        "Mir ist die Flüssigkeit ins Auge gespritzt", "Der Hund hat meine Tabletten gefressen",
    ],
    "lack_of_effect": [
        "Die Tabletten bringen nichts", "Das Antibiotikum schlägt nicht an", "Quillorin wirkt bei mir nicht mehr",
        "Ich nehme das Mittel seit einem Monat und merke keine Besserung",
        "Seit zwei Wochen nehme ich die Creme und es wird nicht besser",
        "Dieses Medikament bringt bei mir überhaupt nichts",
    ],
    "quality_complaint": [
        "Die Packung war schon offen", "Die Tabletten haben eine andere Farbe", "Die Flasche war zerbrochen",
        "Der Pen klemmt", "Im Blister fehlten zwei Tabletten", "Der Saft riecht komisch",
        "Das Medikament ist abgelaufen",
        "Die Kapseln waren verklebt und fleckig",
        "Der Insulinpen funktioniert nicht",
    ],
    "medical_question": [
        "Darf ich Ibuprofen mit Alkohol nehmen?", "Wie viele Tabletten soll ich am Tag nehmen",
        "Ist Schwindel bei Quillorin normal?", "Ich würde gerne wissen, ob es ein Mittel gegen Asthma gibt",
        "Darf man mit dem Antibiotikum Wein trinken?",
    ],
    "privacy_request": [
        "Bitte löschen Sie alle meine Daten", "Ich möchte eine Kopie meiner Akte",
        "Ich habe den Brief eines anderen Patienten bekommen", "Welche Daten haben Sie über mich gespeichert?",
        "Ich wünsche die Löschung aller meiner persönlichen Daten",
    ],
    "stop_contact": [
        "Schreiben Sie mir nicht mehr", "Hören Sie auf, mir Mails zu schicken", "Ich möchte mich abmelden", "STOPP",
        "Ich möchte keine Nachrichten mehr erhalten",
    ],
    "complaint": [
        "Ich möchte mich beschweren", "Das ist eine Frechheit", "Niemand antwortet mir, schlechter Service",
        "Die Schwester war sehr unhöflich",
        "Seit drei Wochen warte ich auf Antwort, das ist unverschämt",
    ],
    "praise": [
        "Vielen herzlichen Dank für Ihre tolle Hilfe", "Ich bin Ihnen sehr dankbar", "super Service, sehr freundlich",
        "Danke von ganzem Herzen, Ihre Schwester war ein Engel",
    ],
    "unreadable": ["Mir ist schwindelig", "Kopfschmerzen", "Guten Tag, eine Frage zu meinen Tabletten"],
}  # fmt: skip

UNDER_THE_THRESHOLD = {
    "crisis": [
        "Ich lache mich tot", "Ich sterbe vor Hunger", "Der Husten bringt mich um", "Ich will mich nicht umbringen",
        "Im Beipackzettel stehen Suizidgedanken als Nebenwirkung", "Ich kann nicht mehr schlafen seit den Tabletten",
        "Mein Chef bringt mich um, wenn ich zu spät komme", "Tötet Quillorin Bakterien?",
        "Mein Opa ist an Krebs gestorben", "Ich will nicht mehr so viele Tabletten nehmen",
        "Ich will nicht mehr mit dieser Behandlung weitermachen",
        "Mein Rücken bringt mich um",
    ],
    "medical_emergency": [
        "Ich habe keine Schmerzen in der Brust", "Mein Vater hatte vor Jahren einen Herzinfarkt",
        "Was sind die Anzeichen für einen Schlaganfall?", "Ich habe die Notfallnummer gespeichert",
        "Ich hatte noch nie einen Krampfanfall",
    ],
    "adverse_event": [
        "Ich habe keinen Schwindel mit Quillorin", "Kann Quillorin Haarausfall verursachen?",
        "Ich nehme Ibuprofen gegen Schmerzen", "Ich habe Angst, dass mir von den Tabletten übel wird",
        "Im Beipackzettel steht, dass Quillorin Schwindel machen kann", "Ich habe Kopfschmerzen",
        "Quillorin hat meine Kopfschmerzen gelindert", "Ich habe gelesen, dass die Impfung Fieber macht",
        "keine Nebenwirkungen mit den Tabletten", "Seit Quillorin sind meine Schmerzen weg",
        "Ich habe Fieber und Husten, darf ich Paracetamol nehmen?",
        "Mein Arzt hat mir Omeprazol gegen Sodbrennen verschrieben",
        "Dank Quillorin habe ich keine Schmerzen mehr",
    ],
    "pregnancy_exposure": ["Ich bin nicht schwanger und nehme Quillorin", "Meine Schwester ist schwanger"],
    "overdose_or_misuse": [
        "Was passiert, wenn ich zu viele Tabletten nehme?", "Ich nehme jeden Morgen 2 Tabletten",
    ],
    "medication_error": ["Ich habe vergessen, die Tablette zu nehmen", "ich verwechsle die Tabletten nie"],
    "lack_of_effect": ["Die Webseite funktioniert nicht", "Quillorin wirkt sehr gut"],
    "quality_complaint": ["Das Siegel ist in Ordnung", "Mein Zahn ist abgebrochen"],
    "stop_contact": [
        "Darf ich die Tabletten absetzen?", "Bitte schreiben Sie mir",
        "Ich habe aufgehört, die Tabletten zu nehmen",
    ],
    "complaint": ["Ich habe keine Beschwerde über Sie"],
    "praise": ["danke", "nicht sehr freundlich"],
}  # fmt: skip

ABSENT = {
    "crisis": ["Ich habe Rückenschmerzen", "Darf ich Ibuprofen nehmen?"],
    "medical_emergency": ["Ich habe eine Erkältung", "Was kostet Quillorin"],
    "adverse_event": ["Wo kann ich Quillorin kaufen?", "Guten Morgen"],
    "overdose_or_misuse": ["Ich nehme eine Tablette am Tag"],
    "stop_contact": ["hallo"],
}  # fmt: skip

# text, symptom, whom it is about, how certain it is
WHOSE = [
    ("Ich habe kein Fieber", "fever", "writer", "denied"),
    ("kein Ausschlag", "rash", "unknown", "denied"),
    ("Ich hatte nie Übelkeit von den Tabletten", "nausea", "writer", "denied"),
    ("Ohne Fieber oder Erbrechen", "vomiting", "unknown", "denied"),
    ("Mein Sohn hat kein Fieber", "fever", "child", "denied"),
    ("Ausschlag habe ich nicht", "rash", "writer", "denied"),
    ("Mir ist nicht schlecht", "nausea", "writer", "denied"),
    ("Ich fühle mich nicht gut, ich habe Schwindel", "dizziness", "writer", "stated"),
    ("Ich kann nicht aufhören zu erbrechen", "vomiting", "writer", "stated"),
    ("Der Ausschlag geht nicht weg", "rash", "unknown", "stated"),
    ("nicht nur Übelkeit, sondern auch Erbrechen", "vomiting", "unknown", "stated"),
    ("Noch nie zuvor hatte ich Migräne", "headache", "writer", "stated"),
    ("Meine Tochter hat Nesselsucht", "hives", "child", "stated"),
    ("Mein Sohn nahm den Saft. Er hat Fieber", "fever", "child", "stated"),
    ("Meine Mutter ist gestern umgekippt", "fainting", "other", "stated"),
    ("Meinem Mann tut der Bauch weh", "stomach pain", "other", "stated"),
    ("Meine Tochter ist 34 und hat Schwindel", "dizziness", "other", "stated"),
    ("Ich glaube, meine Oma hat Fieber", "fever", "other", "stated"),
    ("Ich habe Angst vor Haarausfall", "hair loss", "writer", "feared"),
    ("Ich mache mir Sorgen, dass ich Durchfall bekomme", "diarrhea", "writer", "feared"),
    ("Im Beipackzettel steht Schlaflosigkeit", "sleeplessness", "unknown", "elsewhere"),
    ("Ich habe gelesen, dass es Haarausfall macht", "hair loss", "writer", "elsewhere"),
    ("Kann es Verstopfung verursachen?", "constipation", "unknown", "asked"),
    ("Was mache ich, falls ich erbrechen muss?", "vomiting", "writer", "asked"),
    ("Vor Jahren hatte ich Krampfanfälle", "seizure", "writer", "past"),
    ("Als Kind hatte ich Juckreiz", "itching", "writer", "past"),
    ("Können Sie mir helfen, ich habe Muedigkeit und Schuettelfrost", "fever", "writer", "stated"),
    ("Ich habe Wadenkrämpfe und einen trockenen Mund", "dry mouth", "writer", "stated"),
    ("Ich habe weder Schwindel noch Übelkeit", "dizziness", "writer", "denied"),
    ("Meine Enkelin hat zweimal erbrochen", "vomiting", "child", "stated"),
    ("Meine Frau hat am ganzen Körper Juckreiz", "itching", "other", "stated"),
    ("Ich befürchte Haarausfall", "hair loss", "writer", "feared"),
    ("Im Internet steht, dass es Durchfall macht", "diarrhea", "unknown", "elsewhere"),
    ("Ist Verstopfung häufig?", "constipation", "unknown", "asked"),
]  # fmt: skip
# Words that stand in other languages as well.
SHARED = {"STOPP"}
LIKE_IT = [
    ("Ik heb hoofdpijn sinds ik de pillen slik", "nl"), ("Mijn zoon is ziek van het medicijn", "nl"),
    ("Ik kan niet slapen door deze tabletten", "nl"), ("heeft u nog een vraag over de dosis", "nl"),
]  # fmt: skip
WITHIN_ENGLISH = (
    "Hello, I write for my mother."
    " Seit sie die Tabletten nimmt, hat sie Schwindel und Durchfall. Please answer."
)
NAMED_WITHIN = {"dizziness", "diarrhea"}
