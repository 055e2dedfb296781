"""The basics of danger and side effects in Spanish, German and French."""

SPANISH = {
    "crisis": """
self-harm [0.95]: quiero morir; me quiero morir; quiero morirme; quiere morir; se quiere morir;
    quiero matarme; me quiero matar; me voy a matar; voy a matarme; suicidarme; suicidarse; suicidar;
    suicidio; suicida; no quiero vivir; ya no quiero vivir; no quiero seguir viviendo; quitarme la vida;
    quitarse la vida; acabar con mi vida; acabar con todo; mejor muerto; mejor muerta;
    estaria mejor muerta/muerto; hacerme dano; cortarme las venas; no vale la pena vivir
abuse [0.9]: mi marido me pega; mi esposo me pega; me pega; me golpea; me maltrata; abusa de mi;
    abuso de mi; me violo; me violaron; abuso sexual; violencia domestica; violencia de genero;
    le tengo miedo a mi marido/esposo
violence [0.9]: voy a matarlo; voy a matarla; los voy a matar; te voy a matar; voy a matar
""",
    "emergency": """
breathing [0.9]: no puedo respirar; no puede respirar; no respira; me ahogo; se ahoga; me falta el aire;
    se puso azul; se me cierra la garganta
heart [0.9]: dolor en el pecho; dolor de pecho; dolor fuerte en el pecho; infarto; ataque al corazon;
    derrame cerebral; ictus
unconscious [0.9]: inconsciente; no despierta; no se despierta; se desmayo; no responde; convulsiones;
    convulsionando; convulsion
poisoning [0.9]: sobredosis; se trago; me trague; tomo todas las pastillas; tome todas las pastillas;
    demasiadas pastillas
bleeding [0.9]: vomita sangre; vomitando sangre; sangra mucho; no para de sangrar; tosiendo sangre
help [0.85]: llame a una ambulancia; una ambulancia; es una emergencia; urgencia; me estoy muriendo;
    se esta muriendo
""",
    "symptom": """
rash: sarpullido; erupcion; ronchas; manchas rojas; salpullido
hives: urticaria
itching: picazon; comezon; me pica
swelling: hinchazon; hinchado; hinchada; se me hincho
nausea: nauseas; asco; ganas de vomitar
vomiting: vomito; vomitos; vomitar; vomitando; vomite
diarrhea: diarrea
headache: dolor de cabeza; jaqueca; migrana; me duele la cabeza
dizziness: mareo; mareos; mareado; mareada
fainting: desmayo; me desmaye
tiredness: cansancio; cansado; cansada; fatiga; agotada; agotado; debil
sleeplessness: no puedo dormir; insomnio; no duermo
fever: fiebre; escalofrios
pain: dolor; dolores; me duele; duele
stomach pain: dolor de estomago; dolor de barriga; me duele el estomago
palpitations: palpitaciones; taquicardia
allergic reaction: reaccion alergica; alergia; reaccion
bleeding: sangrado; sangre
hair loss: se me cae el pelo; caida del cabello
low mood: depresion; deprimido; deprimida; triste
side effects: efectos secundarios; efecto secundario; efectos adversos
death: murio; fallecio
""",
    "unnamed": """
product: medicamento; medicamentos; medicina; medicinas; pastilla; pastillas; tableta; tabletas;
    inyeccion; inyecciones; tratamiento; vacuna; jarabe; pildora; pildoras; antibiotico; insulina;
    receta
""",
    "quality": """
quality [0.8]: otro color; color distinto; huele raro; huele mal; caja abierta; estaba abierta; sello
    roto; caducado; caducada; falta el prospecto
""",
    "cue": """
link: desde; despues; desde que; por culpa; a causa; empece; empezo; me dio; me da; me causa; me provoco;
    me produjo; me hizo
fear: miedo; preocupada; preocupado; temo
elsewhere: he leido; lei que; dicen que; escuche que; el prospecto
""",
    "pregnancy": """
pregnancy [0.8]: embarazada; embarazo; esperando un bebe
breastfeeding [0.8]: amamantando; lactancia; dando pecho; dando el pecho
""",
    "privacy": """
erase [0.9]: borrar mis datos; borren mis datos; eliminar mis datos; eliminen mis datos;
    proteccion de datos; mis datos
""",
    "stop": "stop [0.9]: dejen de; no me contacten; no me escriban; no me llamen; darme de baja",
    "question": """
question [0.7]: puedo tomar; es normal; es seguro; que hago; que debo hacer; tratamiento para; que puedo
""",
    "error": """
error [0.8]: por error; dosis equivocada; medicamento equivocado; me equivoque; se me olvido tomar
""",
    "no effect": """
no effect [0.8]: no funciona; no me hace efecto; no hace efecto; no me ayuda; sin efecto;
    no me hace nada
""",
}

GERMAN = {
    "crisis": """
self-harm [0.95]: ich will sterben; will sterben; mochte sterben; will nicht mehr leben;
    mochte nicht mehr leben; nicht mehr leben; mich umbringen; bringe mich um; sich umbringen; umbringen;
    selbstmord; suizid; suizidal; suizidgedanken; selbstmordgedanken; das leben nehmen; leben beenden;
    meinem leben ein ende; ritze mich; mich ritzen; selbst verletzen; selbst verletze; tot sein;
    ware ich tot; besser tot; lieber tot; keinen sinn mehr im leben; nicht mehr weiterleben;
    mir etwas antun; mir was antun
abuse [0.9]: mein mann schlagt mich; schlagt mich; schlug mich; geschlagen von; er misshandelt;
    misshandelt mich; vergewaltigt; vergewaltigung; missbraucht; missbrauch; hausliche gewalt;
    angst vor meinem mann; bedroht mich
violence [0.9]: bringe ihn um; bringe sie um; bringe euch um; bringe dich um; ich tote; werde ihn toten;
    alle umbringen
""",
    "emergency": """
breathing [0.9]: keine luft; bekomme keine luft; kriege keine luft; kann nicht atmen; nicht mehr atmen;
    atmet nicht; atemnot; erstickt; ersticke; blau angelaufen; hals schwillt zu; hals geht zu
heart [0.9]: herzinfarkt; brustschmerzen; schmerzen in der brust; druck auf der brust;
    starke brustschmerzen; herzstillstand
stroke [0.9]: schlaganfall; mundwinkel hangt; halbseitig gelahmt
unconscious [0.9]: bewusstlos; ohnmachtig; reagiert nicht; wacht nicht auf; krampfanfall; krampft;
    zusammengebrochen
poisoning [0.9]: uberdosis; vergiftet; vergiftung; zu viele tabletten; alle tabletten genommen;
    alle tabletten geschluckt; ganze packung
bleeding [0.9]: erbricht blut; blut erbrochen; blutet stark; hort nicht auf zu bluten; hustet blut;
    huste blut
help [0.85]: notarzt; krankenwagen; rettungswagen; notfall; ich sterbe; er stirbt; sie stirbt
""",
    "symptom": """
rash: ausschlag; hautausschlag; rote flecken; pusteln; flecken
hives: nesselsucht; quaddeln
itching: juckreiz; juckt; jucken
swelling: schwellung; geschwollen; angeschwollen; geschwollene
nausea: ubelkeit; ubel; schlecht geworden; mir ist schlecht; ist mir schlecht; wird mir schlecht
vomiting: erbrechen; ubergeben; erbrochen; kotzen; gekotzt
diarrhea: durchfall
headache: kopfschmerzen; kopfweh; migrane
dizziness: schwindel; schwindelig; schwindlig
tiredness: mude; mudigkeit; erschopft; schlapp; kraftlos
sleeplessness: kann nicht schlafen; schlaflos; schlafe nicht; schlaflosigkeit
fever: fieber; schuttelfrost
pain: schmerzen; schmerz; weh; tut weh
stomach pain: bauchschmerzen; magenschmerzen; bauchweh; bauchkrampfe
palpitations: herzrasen; herzklopfen; herzstolpern
allergic reaction: allergische reaktion; allergisch reagiert; allergischer schock; allergisch
bleeding: blutung; blutungen; nasenbluten; blut
hair loss: haarausfall; haare fallen aus
low mood: depressiv; depression; depressionen; traurig
side effects: nebenwirkung; nebenwirkungen; unvertraglich; vertrage
death: gestorben; verstorben
""",
    "unnamed": """
product: medikament; medikamente; medikamenten; tablette; tabletten; pille; pillen; spritze; spritzen;
    arznei; arzneimittel; mittel; impfung; impfstoff; salbe; tropfen; antibiotikum; infusion; kapseln
""",
    "quality": """
quality [0.8]: schon offen; packung offen; andere farbe; anders aus; riecht komisch; riecht anders;
    siegel gebrochen; abgelaufen; ohne beipackzettel; beipackzettel fehlt
""",
    "cue": """
link: seit; seitdem; nach; nachdem; wegen; durch; bekam; bekommen; angefangen
fear: angst; befurchte; sorge; sorgen
elsewhere: gelesen; gehort; packungsbeilage; beipackzettel; im internet
""",
    "pregnancy": """
pregnancy [0.8]: schwanger; schwangerschaft
breastfeeding [0.8]: stille; stillen; stillzeit; muttermilch
""",
    "privacy": """
erase [0.9]: meine daten loschen; daten loschen; loschen sie; loschung meiner daten; datenschutz; dsgvo;
    meine daten; auskunft uber
""",
    "stop": """
stop [0.9]: keine nachrichten mehr; keine emails mehr; nicht mehr kontaktieren; abmelden;
    lassen sie mich in ruhe; schreiben sie mir nicht
""",
    "question": "question [0.7]: darf ich; kann ich; ist es normal; was soll ich; was kann ich; soll ich",
    "error": """
error [0.8]: aus versehen; versehentlich; falsche dosis; falsches medikament; falsche tablette;
    verwechselt; vergessen zu nehmen
""",
    "no effect": """
no effect [0.8]: wirkt nicht; wirken nicht; hilft nicht; helfen nicht; keine wirkung; hilft mir nicht
""",
}

FRENCH = {
    "crisis": """
self-harm [0.95]: je veux mourir; veux mourir; veut mourir; envie de mourir; me tuer; vais me tuer;
    se tuer; me suicider; se suicider; suicider; suicide; suicidaire; suicidaires; plus envie de vivre;
    ne veux plus vivre; veut plus vivre; mettre fin a mes jours; mettre fin a ma vie; en finir;
    en finir avec la vie; me faire du mal; se faire du mal; me couper les veines; me scarifie;
    mieux si j etais mort; mieux si j etais morte; la vie ne vaut pas; plus la force de vivre;
    idees noires; m oter la vie
abuse [0.9]: mon mari me frappe; me frappe; me bat; il me tape; me viole; m a viole; m a violee; violee;
    viol; violences conjugales; abus sexuel; peur de mon mari; me maltraite; attouchements
violence [0.9]: je vais le tuer; je vais la tuer; je vais les tuer; je vais vous tuer; vais tuer
""",
    "emergency": """
breathing [0.9]: n arrive plus a respirer; arrive pas a respirer; peux pas respirer; peux plus respirer;
    ne respire plus; respire plus; respire pas; j etouffe; etouffe; gorge se ferme; gorge gonfle;
    devient bleu
heart [0.9]: crise cardiaque; infarctus; douleur dans la poitrine; douleur a la poitrine;
    douleurs thoraciques; douleur thoracique; mal a la poitrine; arret cardiaque
stroke [0.9]: avc; bouche de travers; paralyse
unconscious [0.9]: inconscient; inconsciente; ne se reveille pas; ne repond plus; convulsions; convulse;
    s est evanoui; s est evanouie; perdu connaissance
poisoning [0.9]: overdose; surdose; surdosage; avale tous les comprimes; pris tous les comprimes;
    trop de comprimes; boite entiere; toute la boite; empoisonne
bleeding [0.9]: vomit du sang; vomis du sang; saigne beaucoup; n arrete pas de saigner; crache du sang
help [0.85]: ambulance; appelez le samu; le samu; c est une urgence; je vais mourir; il va mourir;
    elle va mourir; en train de mourir
""",
    "symptom": """
rash: eruption; boutons; plaques rouges; rougeurs; eruption cutanee
hives: urticaire
itching: demangeaisons; demangeaison; ca gratte; me gratte
swelling: gonfle; gonflee; gonflement; enfle; enflee
nausea: nausees; nausee; mal au coeur; envie de vomir
vomiting: vomissements; vomi; vomir; vomis
diarrhea: diarrhee; diarrhees
headache: mal de tete; maux de tete; mal a la tete; migraine; migraines
dizziness: vertiges; vertige; la tete qui tourne; tete tourne; etourdissements
tiredness: fatigue; fatiguee; epuise; epuisee; epuisement
sleeplessness: dors plus; dors pas; insomnie; insomnies; n arrive pas a dormir
fever: fievre; frissons
pain: douleur; douleurs; j ai mal; mal partout
stomach pain: mal au ventre; maux de ventre; mal a l estomac; crampes
palpitations: palpitations
allergic reaction: reaction allergique; allergie; allergique
bleeding: saignement; saignements; saigne; sang
hair loss: perds mes cheveux; perte de cheveux; chute de cheveux
low mood: depression; deprime; deprimee; deprimee; triste
side effects: effets secondaires; effet secondaire; effets indesirables
death: decede; decedee; est mort; est morte
""",
    "unnamed": """
product: medicament; medicaments; comprime; comprimes; pilule; pilules; piqure; injection; traitement;
    vaccin; sirop; gelule; gelules; antibiotique; antibiotiques; pommade
""",
    "quality": """
quality [0.8]: odeur bizarre; odeur etrange; boite ouverte; etait ouverte; deja ouverte; couleur
    differente; autre couleur; perime; perimee; notice manquante
""",
    "cue": """
link: depuis; apres; a cause; suite a; depuis que; m a donne; me donne; m a cause; provoque; commence
fear: peur; inquiete; inquiet; crains
elsewhere: j ai lu; j ai entendu; sur internet; la notice; on dit que
""",
    "pregnancy": """
pregnancy [0.8]: enceinte; grossesse; j attends un bebe
breastfeeding [0.8]: j allaite; allaite; allaitement; allaiter
""",
    "privacy": """
erase [0.9]: supprimer mes donnees; supprimez mes donnees; effacer mes donnees; effacez mes donnees;
    rgpd; mes donnees
""",
    "stop": """
stop [0.9]: ne me contactez plus; arretez de; me desabonner; desinscrire; ne m ecrivez plus;
    laissez moi tranquille
""",
    "question": """
question [0.7]: puis je; est ce que; est il possible; que faire; que dois je; est ce normal; peut on
""",
    "error": """
error [0.8]: par erreur; mauvaise dose; mauvais medicament; me suis trompe; me suis trompee;
    oublie de prendre
""",
    "no effect": """
no effect [0.8]: ne marche pas; marche pas; ne fait rien; ne fait pas effet; aucun effet; sans effet;
    ne m aide pas
""",
}
