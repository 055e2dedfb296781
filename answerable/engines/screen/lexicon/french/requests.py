"""What people ask of us, and how they feel about us, in French."""

TABLES = {
    "privacy": """
erase [0.9]: supprimer (toutes) mes donnees; supprimez (toutes) mes donnees; supprimiez (toutes) mes donnees;
    effacer (toutes) mes donnees; effacez (toutes) mes donnees; effaciez (toutes) mes donnees; supprimer mon
    compte/dossier/profil; supprimez mon compte/dossier/profil; droit a l oubli; retirer mon consentement; retire
    mon consentement; fermer mon compte; suppression de mes donnees; effacement de mes donnees; suppression de mon
    compte
access [0.9]: copie de mon dossier; copie de mes donnees; acceder a mes donnees; acces a mes donnees; acces a mon
    dossier; acceder a mon dossier; quelles donnees avez; quelles donnees ~ sur moi; qui a vu mon dossier; qui a
    consulte mon; qui a acces a mon/mes; que savez vous de moi; voir mon dossier; droit d acces; portabilite;
    quelles informations avez; consulter mon dossier; consulter mes donnees
correct [0.8]: corriger mes donnees; rectifier mes donnees; rectification; donnees incorrectes; mon nom est mal;
    changer mon adresse; changement d adresse; erreur dans mon dossier; date de naissance est fausse; mauvaise date
    de naissance; modifier mes coordonnees
rights [0.85]: rgpd; mes donnees; protection des donnees; donnees personnelles; confidentialite; vie privee; secret
    medical; vendre mes donnees; vendu mes donnees; partager mes donnees; cnil; delegue a la protection; est ce
    confidentiel; reste confidentiel
breach [0.95]: lettre d un autre; courrier d un autre; resultats d un autre; donnees d un autre; autre patient; d
    une autre patiente; d une autre personne; fuite de donnees; fuite de mes donnees; pirate; piratees; sans mon
    consentement; sans mon accord; sans mon autorisation; donne mes coordonnees; transmis mes donnees; courrier qui
    n est pas; ce n est pas mon nom; divulgue
""",
    "complaint": """
complaint [0.85]: faire une reclamation; deposer une reclamation; reclamation; porter plainte; deposer plainte; me
    plaindre; veux me plaindre; plainte; une plainte; inadmissible; inacceptable; intolerable; scandaleux; honteux;
    une honte; c est une honte; lamentable; deplorable; service deplorable; mauvais service; service nul; service
    lamentable; mauvais accueil; accueil deplorable; personne ne me repond/rappelle/ecoute/aide; personne ne repond;
    personne ne rappelle; personne ne m a repondu/rappele/rappelee; pas de reponse; aucune reponse; sans reponse;
    jamais rappele; jamais rappelee; jamais repondu; j attends toujours; tres decu; tres decue; decu par; decue par;
    decu de; decue de; impoli; impolie; malpoli; desagreable; mal recu; mal recue; mal traite; mal traitee; mal
    accueilli; manque de respect; incompetent; incompetents; incompetence; negligence; mon avocat; vous poursuivre;
    remboursez moi; remboursement exige; arnaque; escroc; escrocs; se moque de; vous moquez de; on se moque; ras le
    bol de; ridicule; furieux; furieuse; mecontent; mecontente; attends depuis des semaines; agressive au telephone;
    indigne; revoltant; insupportable au telephone
""",
    "praise": """
praise [0.8]: merci infiniment; merci mille fois; mille mercis; un grand merci; merci beaucoup pour; merci de tout
    coeur; tres reconnaissant; tres reconnaissante; reconnaissant; reconnaissante; formidable; formidables;
    excellent service; service excellent; excellent accueil; excellente equipe; bravo; tres gentil; tres gentille;
    tres gentils; adorable; adorables; au top; genial; geniale; merveilleux; merveilleuse; extraordinaire; sauve la
    vie; change ma vie; change la vie; change la vie; felicitations; tres satisfait; tres satisfaite; ravi; ravie;
    super equipe; bon travail; beau travail; tres a l ecoute; tres professionnels; tres aimable; parfait service
praise [0.8]: du fond du coeur; un ange; des anges; une perle; tres bon accueil; equipe formidable; un immense merci
""",
    "stop": """
stop [0.92]: ne me contactez plus; ne m ecrivez plus; m ecrivez plus; me contactez plus; ne m appelez plus; m
    appelez plus; ne m envoyez plus; m envoyez plus; arretez de m
    envoyer/ecrire/appeler/contacter/harceler/deranger; arretez de me; arretez vos mails/messages/appels; cessez de;
    arretez d envoyer; me desabonner; desabonner; desabonnez moi; desinscrire; me desinscrire; desinscrivez moi;
    desinscription; desabonnement; laissez moi tranquille; retirez moi de; enlevez moi de; plus recevoir; ne
    souhaite plus recevoir; ne veux plus recevoir; veux plus recevoir; plus de messages; plus de mails; plus d
    appels; plus etre contacte; plus etre contactee; rayez moi; supprimez moi de la liste; foutez moi la paix;
    fichez moi la paix
""",
    "question": """
question [0.75]: puis je; est ce que; est il possible; que faire; que dois je; est ce normal; est ce grave; est ce
    dangereux; peut on; je peux prendre; je peux arreter; dois je; faut il; combien de; combien de temps; quelle
    dose; comment prendre; comment faire; comment soigner; comment arreter; quand dois; voudrais savoir; aimerais
    savoir; souhaite savoir; souhaiterais savoir; je me demande; j ai une question; une question; ma question; avez
    vous; pouvez vous me; pourriez vous me; y a t il; existe t il; que me conseillez; un conseil; des conseils; vos
    conseils; besoin d un avis; besoin d informations; renseignements; informations sur; a quoi sert; quels sont;
    quelles sont; est ce compatible; on peut; peut il; peut elle; savoir si; c est quoi; que pensez; remede pour;
    remede contre; traitement pour; traitement contre; comment guerir; est ce qu; j aurais besoin; est ce un; ca
    peut; c est normal; conseillez moi; quel medicament; ou trouver
""",
    "condition": """
condition: diabete; diabetique; cancer; asthme; arthrose; polyarthrite; psoriasis; epilepsie; alzheimer; thyroide;
    hypothyroidie; fibromyalgie; endometriose; leucemie; tumeur; cholesterol; osteoporose; goutte; maladie; virus;
    medecin; symptome; symptomes; operation; chirurgie; foie; reins; coeur; peau; yeux; prostate; vitamine; prise de
    sang; analyses; sante; menopause; grippe; covid; rhume; parkinson; sclerose; sep; vih; docteur; ordonnance;
    diagnostic; tension
""",
    "topic": """
cost: prix; coute; cher; rembourse; remboursement; mutuelle; secu
supply: rupture de stock; rupture; ou acheter; ou trouver; disponible; penurie; introuvable
storage: frigo; refrigerateur; conserver; conservation; temperature ambiante; peremption
travel: voyage; voyager; avion; aeroport; vacances
dosing: dosage; posologie; combien de comprimes; mg; a jeun; pendant le repas; deux fois par jour; dose
interaction: interaction; interactions; alcool; melanger; associer; en meme temps; compatible avec
side effects: effets secondaires; effet secondaire; effets indesirables
pregnancy: grossesse; enceinte; allaitement
driving: conduire; conduite; voiture
children: mon fils; ma fille; mon bebe; mon enfant; mes enfants
appointment: rendez vous; consultation; specialiste
""",
    "details": """
details [0.8]: son nom est; son numero est; son adresse est; sa date de naissance; il s appelle; elle s appelle; son
    telephone est; numero de secu
own details [0.45]: mon nom est; je m appelle; mon adresse est; ma date de naissance; mon numero est; mon telephone
    est; j habite au; j habite a; mon numero de secu
""",
}
