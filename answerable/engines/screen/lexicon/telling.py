"""Telling languages apart: words that one meets in nearly every message of each, folded."""

from .grammar import word_set

# Words that two languages share stand in both; what is left decides.
TONGUES: dict[str, frozenset[str]] = {
    "en": word_set("""the and is are i my to of a in it for that with have has was this on you not be me what
        can am do does from she he they your an or if how been any at about would there when after
        will which help we but so as had did who please thanks thank hi hello need want no want
        dont im ive by more get got their his her him by why should could information just taking
        take"""),
    "es": word_set("""el los las una unos unas que y en mi tengo para por con es de del se lo le la un como pero muy
        esta este
        estos estas eso desde hace quiero estoy tiene tienen puedo puede gracias hola al su sus mis mas sin si yo he
        hay cuando tomar tomo tomando toma favor dolor medico ayuda no soy me te nos les a ya nada todo todos cada
        solo porque donde cual cuanto cuantas cuantos ni nunca siempre tambien ahora ayer hoy dos despues antes
        sobre quien esto fue ser estar hijo ha hija madre marido esposo bebe nino nina duele dieron dio dice dicen esa
        ese mejor mal bien buenos buenas dias tuve tome voy usted ustedes quisiera queria necesito pastilla
        pastillas medicamento medicamentos medicina una uno han he sido tener hacer deben debo manden mucho muchas
        pasa baja ellos ella nuestro pone siento cabeza
        padre hermano hermana abuela abuelo mujer amiga amigo nieta nieto nadie dijo cae pelo fiebre"""),
    "de": word_set("""der die das und ich will nicht ist mit fur fuer ein eine einen einem einer zu den dem des von
        vom auf habe
        mein meine meinem meinen meiner meines bei beim sie es wie kann seit nach oder aber auch noch war hat wird
        mir mich bitte danke hallo im am zum zur sich bin nehme nimmt ihr ihre ihnen uns wenn dass sehr wir kein
        keine keinen keiner keinem nichts nie mehr schon nur was wer warum wann darf soll muss konnen koennen mochte
        moechte wurde wurden worden sind waren hatte hatten haben gibt geht mein vor uber ueber unter durch gegen
        ohne ob weil da dann jetzt gestern heute immer wieder ganz gar ware wuerde sohn tochter mutter vater mann
        frau guten bekomme bekam bekommen genommen genomme nehmen diese dieser dieses diesen alle alles viele viel
        zwei drei wo welche welcher zwischen lassen machen mache macht tut tun ist's einfach
        bruder schwester freund oma opa kopf bauch arzt fieber rucken"""),
    "fr": word_set("""le les des et je est une un pas que qui dans mon ma mes avec sur ce cette ces j ai suis du pour
        au aux la il
        elle ils elles on ne en depuis merci bonjour bonsoir mais plus tres avez vous nous ou comme peut prends
        prend pris etre fait medicament medicaments quand d l de a me se y sans sa ses leur moi lui jamais rien
        aucun aucune apres avant chez donc par si tout tous toute toutes sont etait avoir eu j'ai faire dois puis
        quel quelle quels quelles pourquoi combien bien mal mere pere fils fille mari femme notre votre vos nos jai
        cest veux veut voudrais vais va ont ete aussi tete ventre sang aujourdhui hier bebe contre quoi cela ca
        traitement comprime comprimes
        sirop sent vaccin gelule gelules piqure
        frere dos tue bras jambe coeur ventre soir peau voisine docteur"""),
    "pt": word_set("""nao uma com os as eu meu minha meus minhas voce voces estou tenho tem muito obrigado obrigada
        para ele ela
        isso isto tambem ao a do da dos das no na nos nas pelo pela por de que se sem mais mas foi sao esta este
        estes esse essa desde quando como depois dor cabeca remedio remedios comprimido comprimidos medicamento tomo
        tomei tomar filho filha mae pai posso pode consigo consegue fico fiquei doi sinto ha ontem hoje agora sim
        bom dia ola ajuda quero preciso ja toda todo vomito febre tontura me lhe"""),
    "it": word_set("""il lo la gli le un una uno di a da in con su per tra che non sono mio mia miei mie della del
        dei delle degli
        dal dalla al alla nel nella sul ho hai ha hanno grazie ciao questo questa questi queste anche piu sto sta ma
        se mi ti si ci ne quando dopo prima mal testa dolore medicina farmaco pastiglie compresse compressa prendo
        prende preso posso puo riesco buongiorno salve figlio figlia madre padre marito moglie giorni sera bene va
        dato stato stata molto sempre mai c'e perche cosa"""),
    "ca": word_set("""el la els les un una uns unes i de del dels al als amb pel que no et es ens se he ha has tinc
        te puc des
        quan com mal bo be aquest aquesta aquests aquestes medicament pastilles pastilla prenc pren prendre filla
        mare pare molt molta gracies hola si plau soc estic esta vull dormir trobo febre fa meu meva mes pero perque
        despres abans avui ahir aixo"""),
    "nl": word_set("""het een ik niet van dat mijn voor zijn op met heb ben deze maar ook naar mij bij wat hoe de en
        te die dit is
        aan als dan nog geen wel kan moet wil mag heeft hebben waren wordt worden uw je jij hij zij ze wij mijn
        sinds om uit hoofdpijn pijn pillen pil slik slikken medicijn medicijnen tabletten ziek dokter huisarts zoon
        dochter moeder vader vrouw vraag bedankt dank goed erg veel meer slapen na doet"""),
    "pl": word_set("nie sie jest mam na to do czy jak ale moje po za tak dzien dobry prosze leku od"),
    "tr": word_set("ve bir bu icin cok ben var ama ne gibi benim mi de da sonra ilac"),
}
# Words of the tables of symptoms and the like that do not tell their language, though English has no use for them.
TELLS_NOTHING = word_set("""depression migraine nausea fatigue reaction urgence injection infusion general muscular
    lumbar
    tension suicides infections allergies telephone points calmer plaques sensible respect absence attend ampoules
    ampoule
    coupons gastro porter expose lourdes informations bizarre pinches dolores hunger hallo""")
