"""Danger to life in French: said outright, by half, and in hints, folded."""

TABLES = {
    "crisis": """
self-harm [0.95]: je veux mourir; veux mourir; veut mourir; envie de mourir; me tuer; vais me tuer; se tuer; me
    suicider; se suicider; suicider; suicide; suicidaire; suicidaires; plus envie de vivre; ne veux plus vivre; veux
    plus vivre; veut plus vivre; pas envie de vivre; plus envie d etre la; mettre fin a mes/ses jours; mettre fin a
    ma/sa vie; en finir avec la vie; vouloir en finir; envie d en finir; veux en finir; veut en finir; vais en
    finir; en finir avec tout; me faire du mal; se faire du mal; me fais du mal; se fait du mal; me couper les
    veines; me scarifie; se scarifie; scarifier; me mutile; se mutile; automutilation; m automutile; mutiler; mieux
    si j etais mort; mieux si j etais morte; la vie ne vaut pas; vie ne vaut plus; vie n a plus de sens; vie n a
    aucun sens; plus la force de vivre; idees noires; m oter la vie; me pendre; se pendre; me jeter sous; me jeter
    par la fenetre; se jeter sous; sauter du/d un/de la/par pont/toit/fenetre/balcon/immeuble; sauter par la
    fenetre; me foutre en l air; lettre d adieu; lettres d adieu; pensees suicidaires; tentative de suicide; ts ~
    medicaments; penser/pense/pensees au suicide; vouloir mourir; voudrais mourir; aimerais mourir; voudrais etre
    mort/morte; aimerais etre mort/morte; preferer/prefere/prefererais mourir; prefere etre mort/morte; plus de
    raison de vivre; aucune raison de vivre; raison de vivre; fatigue/fatiguee de vivre; marre de vivre; marre de la
    vie; dormir et ne plus me reveiller; m endormir et ne plus; ne plus exister; disparaitre pour toujours; me
    donner la mort; se donner la mort; quitter ce monde; me supprimer; ne veux plus etre la; ne veux plus etre en
    vie; besoin de mourir; mourir pour de bon; veux me tuer; veut se tuer; me noyer; se noyer volontairement; me
    tirer une balle
self-harm [0.9]: ne plus me reveiller; ne pas me reveiller; ne plus jamais me reveiller; mieux sans moi; serait
    mieux sans moi; seraient mieux sans moi; mieux si je n etais plus; mieux si je disparaissais; si je meurs; me
    coupe; me coupe les bras/poignets/veines; se coupe les bras/poignets; elle se coupe; il se coupe; me taillade;
    me taillader; me blesse volontairement; me blesser; me brule volontairement; ne veux pas me reveiller; jamais
    etre ne/nee; plus rien n a de sens; rien n a de sens; plus aucun sens; dose mortelle; dose letale; combien de
    comprimes ~ mourir; mourir sans souffrir; un poids pour tout le monde; n en peux plus de vivre; n en peux plus
    de cette/ma vie; en peux plus de cette/ma vie; n en peux plus de la vie; plus supporter la vie; je ne suis pas
    en securite avec; faire une betise; faire une connerie; tout arreter pour toujours; aucune issue; plus d issue;
    a quoi bon vivre; a quoi bon continuer
self-harm [0.6]: s est suicide; s est suicidee; s est pendu; s est pendue; s est donne la mort; s est tue
abuse [0.9]: mon mari me frappe; me frappe; me bat; me battait; il me tape; elle me tape; me viole; m a viole; m a
    violee; violee; viol; violences conjugales; violence conjugale; abus sexuel; abus sexuels; peur de mon mari; me
    maltraite; attouchements; <fam> me frapper/battre/taper/cogner/gifler/menacer/violer/etrangler/insulter; m a
    frappe; m a frappee; m a battu; m a battue; m a tape; m a gifle; m a giflee; m a etrangle; m a etranglee; me
    cogne; me gifle; me menace; m a menace; m a menacee; menace de me tuer; menace de mort; peur de mon
    pere/conjoint/compagnon/copain/ex; peur de ma mere; m enferme; m empeche de sortir; ne me laisse pas sortir; me
    laisse pas sortir; me force a; m oblige a; m a forcee; m a force; me touche la nuit; me touche les/entre; <fam>
    me touche; m a touche; m a touchee; frappe ma mere; frappe les/mes/nos enfants; frappe mon/ma fils/fille/enfant;
    bat les enfants; bat ses enfants; coups de ceinture; me donne des coups; roue de coups; battue par; frappee par;
    inceste; harcele; me harcele; me sequestre; cache mes medicaments; prend mon argent
violence [0.9]: je vais le tuer; je vais la tuer; je vais les tuer; je vais vous tuer; vais tuer; vais te tuer; vais
    le tuer; veux le tuer; veux la tuer; envie de le tuer; envie de la tuer; envie de tuer; envie de frapper mon/ma;
    faire du mal a mon bebe; faire du mal a mon/ma/mes; lui faire du mal; faire du mal a quelqu un; voix me disent;
    les voix ~ tuer; poser une bombe; je vais tout bruler; vais bruler; sais ou vous habitez; vous allez payer pour;
    vais le poignarder; vais tirer sur
self-harm [0.9]: me jeter du/de/par/dans/sur (le/la/un) balcon/pont/fenetre/toit/voie; me jeter du haut; me jeter
    dans le
    vide; mieux si je n etais plus la; seraient mieux si je; ne veux plus vivre; penser a mourir; envie de
    disparaitre; avaler tous mes
abuse [0.9]: menace de me/nous tuer/frapper; menacer de me tuer; m a deja frappe; m a deja frappee; m insulte et;
    peur de rentrer chez moi; me pousse contre; m a poussee
""",
    "despair": """
go on [0.9]: je n en peux plus; n en peux plus; j en peux plus; en peux plus; je ne peux plus continuer; peux plus
    continuer; je ne veux plus continuer; veux plus continuer; ne tiens plus; je n y arrive plus; arrive plus a
    continuer; je suis a bout; suis au bout du rouleau; a bout de forces; je craque; je ne supporte plus rien; peux
    plus vivre
die [0.7]: en finir; tout arreter
""",
    "hint": """
farewell [0.35]: pardonnez moi pour tout; pardonne moi pour tout; adieu a tous; adieu tout le monde; prenez soin de
    mes enfants; occupez vous de mes enfants
alone [0.4]: je ne manquerai a personne; manquerais a personne; personne ne me regrettera; tout le monde se fiche de
    moi; je suis completement seul/seule; seul/seule au monde; je suis un poids; je suis un fardeau; un fardeau
hopeless [0.45]: sans espoir; plus d espoir; aucun espoir; pas d avenir; plus d avenir; je ne vaux rien; je ne sers
    a rien; je me deteste; desespere; desespoir; vide a l interieur; plus gout a rien; plus de gout a rien
""",
    "emergency": """
breathing [0.9]: n arrive plus a respirer; arrive plus a respirer; arrive pas a respirer; peux pas respirer; peux
    plus respirer; peut plus respirer; peut pas respirer; ne respire plus; respire plus; respire pas; j etouffe;
    etouffe; gorge se ferme; gorge gonfle; devient bleu; devient tout bleu; levres bleues; levres ~ bleu; du mal a
    respirer; respire mal; s etouffe; manque d air ~ suffoque; suffoque; detresse respiratoire; du mal a reprendre
anaphylaxis [0.95]: gorge qui se ferme; gorge ~ serre/gonflee/enflee/gonfle/ferme; langue ~
    gonfle/gonflee/enfle/enflee/gonflent; langue et ~ levres; levres ~ gonfle/gonflent/gonflees/enflees; visage ~
    gonfle/enfle/gonflent; choc anaphylactique; oedeme de quincke; choc allergique
heart [0.9]: crise cardiaque; infarctus; douleur dans la poitrine; douleurs dans la poitrine; douleur a la poitrine;
    douleurs thoraciques; douleur thoracique; mal a la poitrine; mal dans la poitrine; arret cardiaque; oppression
    dans la poitrine; serre ~ poitrine; poitrine qui serre; douleur ~ poitrine; etau dans la poitrine
stroke [0.9]: avc; bouche de travers; paralyse; bouche ~ travers; ne peut plus bouger ~ bras/jambe; n arrive plus a
    parler; cote paralyse; attaque cerebrale
unconscious [0.9]: inconscient; inconsciente; ne se reveille pas; se reveille pas; ne repond plus; repond plus; ne
    repond pas quand; ne reagit plus; reagit plus; convulsions; convulse; s est evanoui et; perdu connaissance;
    perte de connaissance; sans connaissance; s est effondre; s est effondree; crise d epilepsie; dans le coma
unconscious [0.7]: s est evanoui; s est evanouie
poisoning [0.9]: overdose; surdose; surdosage; avale tous les comprimes; avale ~ comprimes ~ boite; pris tous les
    comprimes; tous les comprimes; tous ses comprimes; tous ses medicaments; trop de comprimes; boite entiere; toute
    la boite; tout le flacon; empoisonne; empoisonnee; intoxication; avale (une/la) pile; avale ~
    pile/javel/piece/lessive/poison/detergent; bu ~ javel/lessive/poison/detergent; poignee de comprimes; plaquette
    entiere
bleeding [0.9]: vomit du sang; vomis du sang; vomi du sang; vomir du sang; saigne beaucoup; n arrete pas de saigner;
    arrete pas de saigner; crache du sang; cracher du sang; tousse du sang; hemorragie; saignement qui ne s arrete;
    perd beaucoup de sang; perdu beaucoup de sang; vide de son sang
sugar [0.8]: coma diabetique; acidocetose; hypoglycemie severe
pregnancy [0.85]: perdu les eaux; perte des eaux; bebe ne bouge plus; bebe bouge plus; sens plus bouger; sens plus
    le bebe; enceinte et je saigne; enceinte ~ saigne/saignements/saignement; contractions
sepsis [0.7]: septicemie; meningite; 40 de fievre; 41 de fievre; fievre a 40; fievre de 40; quarante de fievre
injury [0.75]: renverse par une voiture; accident de voiture; traumatisme cranien; tombe sur la tete; brulure grave;
    electrocute; morsure de serpent
help [0.85]: une ambulance; ambulance; appelez le samu; le samu; c est une urgence; urgence vitale; je vais mourir;
    il va mourir; elle va mourir; en train de mourir; il meurt; elle meurt; appelez les pompiers; appelez le 15
help [0.6]: urgence; aux urgences; au secours; aidez moi vite
anaphylaxis [0.95]: levres/langue/visage/gorge de ma/mon/sa <fam> gonfler/gonfle/enfler/enfle;
    levres/langue/visage/gorge
    gonfler/gonfle/enfler/enfle
poisoning [0.8]: avale mes/des/les/plusieurs/ses/nos comprimes/medicaments/cachets/gelules; mange mes
    comprimes/cachets
unconscious [0.9]: s est effondre; s est effondree; ne bouge plus; bouge plus du tout
anaphylaxis [0.95]: gorge ~ train de se fermer; gorge ~ se ferme; gorge est ~ de se fermer; gorge s est fermee;
    gorge se serre
""",
}
