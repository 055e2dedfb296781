"""Cues around a hit, and figures of speech, in French."""

TABLES = {
    "cue": """
link: depuis; apres; apres avoir; a cause; a cause de; suite a; depuis que; m a donne; me donne; me donnent; donner;
    m a cause; provoque; provoquer; commence; commencer; cause; causer; quand je prends; quand il prend; quand elle
    prend; chaque fois que; des que; en prenant; a la suite de; j ai eu; m a fait; me fait; me font; m a rendu; me
    rend; me rendent; avec le; avec la; avec les; avec ce; avec ces; avec cette; avec; a donne; ont donne; a
    provoque; a eu; lui donne; lui donnent; sous; grace; des le debut; des la; allergique a; supporte pas; supporte
    mal; supporte plus; tolere mal; tolere pas; reaction allergique a; reaction a; du a; due
    a; dus au; jours apres; depuis le; arret de; arrete de prendre; nouveau; nouvelle; change de; augmente;
    maintenant; ensuite; depuis lors; ca me; et j ai; fait suite; entraine; ont commence; sont apparus; sont
    apparues; est apparu; est apparue; apparu
fear: peur; inquiete; inquiet; crains; craindre; crainte; angoisse a l idee; redoute; m inquiete; inquiets; effraye;
    terrifie; terrifiee; peur que; apprehende; apprehension
elsewhere: j ai lu; j ai entendu; sur internet; la notice; on dit que; notice; lu que; entendu que; il est ecrit;
    sur la notice; dans la notice; a la tele; facebook; forum; sur un forum; article; il parait; parait que; on m a
    dit; selon; d apres; aux infos; dit que ~ peut; ai lu; ai entendu; vu sur; on lit; les gens disent
past: il y a des annees; il y a <num> ans; il y a longtemps; enfant j avais; enfant; dans mon enfance; autrefois;
    par le passe; antecedents; avant j avais; quand j etais petit/petite/enfant/jeune; l annee derniere; l an
    dernier; dans le passe; a l epoque; etant petit; etant petite; dans ma jeunesse; jadis
recovered: est passe; c est passe; est parti; est partie; a disparu; ont disparu; va mieux maintenant; gueri;
    guerie; c est fini; je vais mieux; retabli; retablie
benefit: soulage; soulagee; soulager; m a soulage; m a soulagee; m aide; m a aide; m a aidee; grace a; va mieux;
    vais mieux; mieux depuis; ameliore; ameliorer; disparu; plus de; finie; efficace contre; marche bien; marche
    tres; fonctionne bien; gueri; calme; calmer; m a sauve; apaise; a fait disparaitre; debarrasse; debarrassee;
    fait du bien; diminue; efficace
purpose: pour; pour le; pour la; pour les; pour mon; pour ma; pour mes; contre; contre le; contre la; contre les;
    contre l; pour l; contre mes; traiter; pour traiter; traitement de; traitement du; prescrit pour; pour soigner;
    pour soulager; pour calmer; diagnostique; a cause de mes; a cause de mon; a cause de ma; afin de; prevenir; pour
    des; pour un; pour une
no harm: va bien; vais bien; tout va bien; aucun symptome; pas de symptome; pas de symptomes; aucun probleme; sans
    probleme; rien ne s est passe; rien de grave; sans consequence; semble aller bien; a l air d aller bien; ne se
    plaint de rien; pas de probleme; se porte bien
now: maintenant; en ce moment; aujourdhui; ce soir; ce matin; cette nuit; tout de suite; vite; urgent; aidez moi; d
    un coup; soudain; soudainement; a l instant; immediatement; depuis une heure; help
chronic: depuis des annees; depuis toujours; depuis des mois; chronique; toute ma vie; depuis des semaines; depuis
    longtemps
take: prends; prendre; pris; prend; prescrit; prescrite; utilise; commence; injecte; applique; donne
general: signes d; signes de; symptomes de; symptomes d; symptomes du; quels sont; qu est ce que; c est quoi;
    informations sur; risque de; risque d; causes de; comment prevenir; difference entre; definition; expose sur;
    comment reconnaitre; pas d; pour l ecole; en cas d; en cas de
""",
    "idiom": """
idiom: meurs/mort/morte/mourir de faim/rire/soif/froid/chaud/honte/peur/fatigue/ennui/envie/curiosite/
    sommeil/trouille; mourir d envie/ennui; meurs d envie/ennui; mort d ennui; meurs de faim; toux me tue; toux ~ me
    tue; me tue; me tuent; douleur ~ tue; patron/mari/mere/femme/pere/chef va me tuer; va me tuer si; vont me tuer
    si; tuer le temps; tue le temps; tue les bacteries; tue ~
    bacteries/virus/germes/microbes/cellules; tuer les/des/ces bacteries/virus/germes/microbes/cellules; a mourir de
    rire; c est a mourir; prevention du suicide; numero suicide; suicide prevention; taux de suicide; me bat pour;
    se bat contre; me battre contre; je me bats; me bats; bat son plein; me frappe c est; ce qui me frappe; me
    frappe dans; suicide collectif; mort subite; point mort; temps mort; heures mortes; nature morte; angle mort;
    certificat de deces; acte de deces; casse tete; mal de mer; j ai du mal; ai du mal; a du mal; du mal a
    comprendre/trouver/lire/ouvrir/joindre/croire; pas mal de; pas mal; mal compris; mal ecrit; mal indique; mal
    place; mal au portefeuille; fatigue d attendre; fatiguee d attendre; marre d attendre; envie de rire; chute du
    prix; chute des prix; coup de coeur; bon coeur; par coeur; de tout coeur; coeur a coeur; tombe bien; ca tombe;
    tombe en panne; tombe malade; rage de vivre; me coupe les cheveux; couper les cheveux; me coupe les ongles;
    coupe en cuisinant; coupe la parole; couper le comprime; coupe en deux; me suis coupe en; coupe en epluchant; en
    me rasant; pas d urgence; numero d urgence; contact d urgence; sans urgence; en cas d urgence; urgence
    administrative; ca gonfle; me gonfle; en finir avec le/les/ce/cette/ces/mon/mes; pour en finir avec les; fatigue
    chronique syndrome; manque de temps; manque d information; manque de personnel; il manque; manquait; en panne;
    boite a; reaction de votre; en reaction a
""",
}
