"""What people ask of us, and how they feel about us, in German."""

TABLES = {
    "privacy": """
erase [0.9]: meine daten loschen; daten loschen; loschen sie ~ daten; loschen sie ~ konto; loschen sie mich;
    loschung meiner daten; loschen sie; mein konto loschen; daten entfernen; recht auf vergessenwerden; einwilligung
    widerrufen; widerrufe ~ einwilligung; einwilligung zuruckziehen; konto schliessen; datenloschung
access [0.9]: kopie meiner akte/daten/unterlagen; kopie von meiner akte; auskunft uber; welche daten haben; welche
    daten ~ gespeichert; einsicht in meine akte/daten; akteneinsicht; wer hat meine akte/daten; wer hat zugriff;
    zugriff auf meine daten; meine akte einsehen; was wissen sie uber mich; datenauskunft; selbstauskunft; daten
    ubertragen
correct [0.8]: daten berichtigen; daten korrigieren; falsches geburtsdatum; name ~ falsch geschrieben; meine adresse
    andern; adresse geandert; daten sind falsch; falsch in meiner akte
rights [0.85]: datenschutz; dsgvo; meine daten; datenschutzbeauftragter; datenschutzbeauftragten; privatsphare;
    vertraulich; daten verkauft; daten weitergegeben; daten weitergeben; schweigepflicht; datenverarbeitung;
    vertraulichkeit
breach [0.95]: brief eines anderen; brief von einem anderen; befund eines anderen; daten eines anderen; anderen
    patienten; daten von anderen; unterlagen eines anderen; datenpanne; datenleck; gehackt; ohne meine einwilligung;
    ohne meine zustimmung; ohne meine erlaubnis; nicht mein name; post von jemand anderem
erase [0.9]: loschung ~ daten; loschung aller meiner; loschung aller ~ daten; alle meine daten loschen; daten zu
    loschen; loscht meine daten
""",
    "complaint": """
complaint [0.85]: mich beschweren; beschwere mich; beschwerde einreichen; beschwerde einlegen; beschwerde; mochte
    mich beschweren; frechheit; unverschamt; unverschamtheit; inakzeptabel; nicht akzeptabel; skandal; skandalos;
    schlechter service; mieser service; schlechte betreuung; schlechter kundendienst; unmoglich behandelt; niemand
    antwortet; keiner antwortet; niemand hat geantwortet; keine antwort; keine antwort bekommen; niemand meldet
    sich; keiner meldet sich; niemand ruft; keiner ruft; niemand hort; niemand hilft mir; warte seit wochen; warte
    immer noch; enttauscht; sehr enttauscht; unhoflich; unfreundlich; schlecht behandelt; respektlos;
    unverantwortlich; anzeige erstatten; werde sie verklagen; mein anwalt; rechtsanwalt; geld zuruck; betrug;
    betruger; abzocke; inkompetent; unfahig; fahrlassig; schlamperei; zumutung; ignoriert; abgewimmelt; es reicht
    mir; verargert; emport; unzufrieden; schlimmste erfahrung
complaint [0.85]: eine schande; ist eine schande; schandlich; unter aller sau; katastrophale betreuung; nicht ernst
    genommen; wie ich behandelt wurde
""",
    "praise": """
praise [0.8]: vielen herzlichen dank; herzlichen dank; tausend dank; vielen lieben dank; vielen dank fur; dankbar;
    sehr dankbar; super service; toller service; tolle hilfe; tolle arbeit; gute arbeit; ausgezeichnet;
    hervorragend; sehr freundlich; sehr nett; ganz lieb; grossartig; wunderbar; fantastisch; sie haben mir das leben
    gerettet; leben gerettet; mein leben verandert; sehr zufrieden; begeistert; lob; ein lob; weiter so; spitze;
    super betreut; gut betreut; ganz toll
praise [0.8]: von (ganzem) herzen; ein engel; wahre engel; ein schatz; bestens betreut; sehr gute betreuung; tolles
    team
""",
    "stop": """
stop [0.92]: keine nachrichten mehr; keine emails mehr; keine mails mehr; keine e mails mehr; keine briefe mehr;
    keine anrufe mehr; nicht mehr kontaktieren; nicht mehr anrufen; nicht mehr schreiben; abmelden; lassen sie mich
    in ruhe; lasst mich in ruhe; schreiben sie mir nicht; rufen sie ~ nicht; kontaktieren sie mich nicht; horen sie
    auf ~ schicken; horen sie auf; hort auf mir; abbestellen; newsletter abbestellen; aus dem verteiler; von der
    liste; keine weiteren nachrichten; nicht mehr kontaktiert; schicken sie mir nichts; schicken sie mir keine;
    senden sie mir keine; mochte nichts mehr; kein kontakt mehr; austragen; mochte keine ~ mehr erhalten; mochte
    keine nachrichten/mails/briefe/anrufe; unterlassen sie
""",
    "question": """
question [0.75]: darf ich; kann ich; kann man; ist es normal; ist das normal; was soll ich; was kann ich; soll ich;
    muss ich; wie viele; wie viel; wie lange; wie oft; wann soll; ist es gefahrlich; ist es sicher; ist es moglich;
    ist das gefahrlich; was mache ich; wurde gerne wissen; mochte wissen; mochte gerne wissen; wollte fragen; wollte
    wissen; frage mich ob; ich frage mich; eine frage; habe eine frage; meine frage; fragen zu; konnen sie mir
    sagen; konnten sie mir; gibt es ein; gibt es eine; gibt es einen; welche nebenwirkungen; welches medikament; was
    hilft; hilft das; verursacht; kann das; kann es sein; vertragt sich; wofur ist; was ist; was bedeutet;
    wechselwirkung mit; empfehlen sie; was raten sie; brauche rat; um rat; bitte um auskunft; informationen uber;
    darf man; sollte ich; was tun; wo bekomme ich; brauche informationen; bitte um rat; wie nehme ich; ab wann
""",
    "condition": """
condition: diabetes; diabetiker; krebs; asthma; arthritis; rheuma; psoriasis; schuppenflechte; neurodermitis;
    epilepsie; alzheimer; demenz; schilddruse; hashimoto; fibromyalgie; endometriose; leukamie; tumor; cholesterin;
    osteoporose; gicht; krankheit; erkrankung; virus; arzt; arztin; symptom; symptome; operation; leber; niere;
    nieren; herz; haut; augen; prostata; vitamin; blutwerte; gesundheit; wechseljahre; grippe; corona; erkaltung;
    parkinson; multiple sklerose; copd; hiv; hausarzt; impfung; diagnose; blutdruck
""",
    "topic": """
cost: kosten; kostet; preis; teuer; krankenkasse; zuzahlung; erstattung; bezahlt die kasse
supply: lieferengpass; nicht lieferbar; ausverkauft; wo bekomme ich; wo kann ich ~ kaufen; verfugbar; erhaltlich
storage: kuhlschrank; lagern; aufbewahren; haltbar; haltbarkeit; raumtemperatur; ungekuhlt
travel: reise; flug; flugzeug; urlaub; verreisen; fliegen
dosing: dosierung; dosis; wie viele tabletten; mg; nuchtern; zum essen; zweimal taglich; einmal taglich; wie oft
interaction: wechselwirkung; wechselwirkungen; alkohol; zusammen mit; kombinieren; gleichzeitig; vertragt sich
side effects: nebenwirkung; nebenwirkungen; unerwunschte wirkungen
pregnancy: schwanger; schwangerschaft; stillzeit; stillen
driving: autofahren; fahren; fahrtuchtig; auto fahren
children: mein sohn; meine tochter; mein kind; mein baby
appointment: termin; sprechstunde; uberweisung; facharzt
""",
    "details": """
details [0.8]: sein name ist; ihr name ist; seine adresse; ihre adresse; sein geburtsdatum; ihr geburtsdatum; seine
    telefonnummer; ihre telefonnummer; er heisst; sie heisst
own details [0.45]: mein name ist; ich heisse; meine adresse; mein geburtsdatum; meine telefonnummer; meine nummer
    ist; ich wohne in; meine mail ist; versichertennummer
""",
}
