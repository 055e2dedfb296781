"""Cues around a hit, and figures of speech, in German."""

TABLES = {
    "cue": """
link: seit; seitdem; nach; nachdem; wegen; durch; bekam; bekommen; bekomme; angefangen; von; vom; von den; davon;
    danach; ausgelost; verursacht; hervorgerufen; immer wenn; sobald; nach der einnahme; mit dem; mit den; mit der;
    mit diesem; mit dieser; mit diesen;
    unter; unter der; aufgrund; reaktion auf; allergisch auf; allergische reaktion auf; macht mir; machen mir; macht
    mich; machen mich; gemacht; bei mir; auf; beim; wenn
    ich ~ nehme; kurz nach; neue; neuen; neuem; umgestellt; erhoht; nach einnahme; kriege; gekriegt; daraufhin;
    seither; abgesetzt; zuruckzufuhren; genommen und; bringt; bei; dank dem
fear: angst; befurchte; sorge; sorgen; befurchtung; furchte; angst vor; besorgt; panik vor; bange; bedenken
elsewhere: gelesen; gehort; packungsbeilage; beipackzettel; im internet; lese; internet; man sagt; habe gehort;
    steht; laut; im fernsehen; nachrichten; facebook; google; angeblich; zeitung; artikel; soll ja; man liest; stand
    in der
past: vor jahren; vor vielen jahren; als kind; fruher; damals; vor <num> jahren; in der vergangenheit; in meiner
    kindheit; vorgeschichte; letztes jahr; in meiner jugend; ehemals; als ich klein; vor langer zeit
recovered: wieder weg; ist weg; sind weg; wieder gut; wieder besser; verschwunden; abgeklungen; jetzt gut;
    uberstanden; vorbei; wieder gesund
benefit: hilft; geholfen; hilft gegen; hilft mir; gelindert; lindert; besser seit; verbessert; weg; sind weg; ist
    weg; verschwunden; wirkt gut; wirkt super; gut vertragen; vertrage ~ gut; dank; endlich; viel besser; keine
    mehr; los geworden; befreit; nachgelassen; heilt; geheilt; beruhigt; wirkt sehr
purpose: gegen; fur; fur meine; fur meinen; gegen meine; gegen die; gegen den; zur behandlung; zur; wegen; wegen
    meiner; wegen der; behandlung von; verschrieben wegen; um zu; bei meiner; vorbeugen; vorbeugend; therapie der;
    zum
no harm: geht es gut; geht ihr gut; geht ihm gut; ihr geht es gut; ihm geht es gut; mir geht es gut; mir geht's gut;
    keine symptome; keine beschwerden; nichts passiert; ist nichts passiert; alles gut; alles in ordnung; ohne
    probleme; fuhle mich gut; wohlauf; geht's gut; es geht ihm/ihr/mir gut; bisher nichts
now: jetzt; gerade; sofort; heute; plotzlich; im moment; heute nacht; heute morgen; dringend; schnell; hilfe; eben;
    aktuell; momentan; seit einer stunde; bitte helfen
chronic: seit jahren; seit monaten; schon immer; chronisch; seit wochen; dauerhaft; seit langem
take: nehme; nehmen; genommen; einnehmen; spritze; verschrieben; bekommen; anwenden; nimmt; eingenommen
general: symptome von; symptome bei; anzeichen; anzeichen fur; was ist; was sind; wie erkennt; informationen uber;
    risiko; ursachen; vorbeugen; fur die schule; definition; unterschied zwischen; symptome einer; symptome eines;
    was bedeutet; nummer
""",
    "idiom": """
idiom: lache mich tot; lach mich tot; totgelacht; tot gelacht; sterbe vor hunger/neugier/langeweile/scham/lachen;
    sterben vor hunger/neugier/langeweile/lachen/scham; vor hunger sterben; hunger sterben; vor lachen sterben; zum
    sterben langweilig; husten ~ bringt ~ um; bringt mich um; bringen mich um; hitze/schmerzen/kopf/rucken/fusse ~
    bringen/bringt mich um; chef/frau/mann/mutter bringt mich um wenn; bringt mich um wenn; todmude; totmude;
    todlangweilig; todsicher; totale; tod und teufel; halb tot gelacht; mordshunger; mords; tot umfallen vor; totet
    bakterien; totet ~ bakterien/viren/keime/krebszellen; bakterien/viren/keime/krebszellen toten/abtoten; abtoten;
    totes meer; sackgasse; akku tot; leitung tot; tote hose; zeit totschlagen; totschlagen; selbstmordpravention;
    suizidpravention; suizidprophylaxe; selbstmordrate; notfallnummer; notfallkontakt; notfallausweis; notfallset;
    im notfall; fur den notfall; fur notfalle; notfallplan; schlag ~ nach; schlagt mir vor; schlagt mich vor;
    schlagt vor; geschlagen geben;  kopfzerbrechen; tut mir leid; tut uns leid; es tut
    mir leid; schmerz lass nach; fieberhaft; reisefieber; mude vom warten; ich bin es mude; ins herz; bauchschmerzen
    bei dem gedanken; herzlich; schlecht zu erreichen; schlecht erreichbar; nicht schlecht; sterbeurkunde;
    totenschein; sterbefall; mich beim kochen geschnitten; beim rasieren geschnitten; schneide mir die haare;
    schneide mir die nagel; haare schneiden; tabletten teilen; bombenstimmung; bombe ist; um himmels willen
""",
}
