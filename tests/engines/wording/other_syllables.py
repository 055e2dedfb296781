"""Tables of German, Spanish and French words with their syllables, counted by hand."""

GERMAN: dict[int, str] = {
    1: "Arzt gut ich Schmerz Blut Haus Bein Kind Herz Tag nie frei",
    2: "heute Praxis Fieber Wirkung Termin Kopfschmerz Husten Leber Niere Ärzte Bauchweh Quelle "
    "Übung Auge Frauen Bauern heilen",
    3: "Tablette Behandlung Nation Patient Medizin Krankenhaus Ambulanz Entzündung Antworten Theater "
    "Blutdruckwert Therapie Medien Studie",
    4: "Nebenwirkung Infektion Apotheke Krankenschwester Bluthochdruckwert Therapien Familie Arterie",
    5: "Information Operation Nebenwirkungen Medikamente",
}

SPANISH: dict[int, str] = {
    1: "pan muy bien dos fue quien más pie",
    2: "dolor dosis guerra fiebre tiene quiero agua ciudad país día maíz gracias",
    3: "médico pastilla cabeza ahora paciente mareo vacuna pingüino enfermo poeta alergia síntomas",
    4: "tratamiento medicina enfermera hipertensión teléfono escribirnos",
    5: "medicamento hospitalizar enfermedades farmacéutica",
    6: "hospitalización medicamentosa farmacología",
}

FRENCH: dict[int, str] = {
    1: "le la dose table aide vie mal pied femme jour parle parlent quatre vivent dent cent livre fièvre",
    2: "malade docteur douleur patient vertige question souvent vraiment réponse santé aller l'hiver",
    3: "médecin hôpital pharmacie infirmière réaction comprimé maladie création",
    4: "hypertension indésirable information température médicament",
}


def table(lines: dict[int, str]) -> list[tuple[str, int]]:
    return [(word, count) for count, line in lines.items() for word in line.split()]
