"""Danger to life in Spanish: said outright, by half, and in hints, folded."""

TABLES = {
    "crisis": """
self-harm [0.95]: quiero morir; me quiero morir; quiere morir; se quiere morir; quiero matarme; me quiero matar; me
    voy a matar; voy a matarme; suicidarse; suicidarme; suicidar; suicidio; suicida; no quiero vivir; no quiero
    seguir viviendo; ya no quiero vivir; querer morir; querer matarse/matarme; me/se quiero/quiere morir/matar;
    me/se querer/ir/poder (a) matar/suicidar; ganas de morir/morirme; ganas de matarme/suicidarme; quitarme la vida;
    quitarse la vida; quitar la vida; me quito la vida; acabar con mi/su vida; acabar con todo; terminar con mi/su
    vida; poner fin a mi/su vida; querer/preferir/ojala estar muerto; estar mejor muerto; mejor muerto; me cuelgo;
    ahorcarme; ahorcarse; ahorcar; cortarme las venas; cortar las venas; no vale la pena vivir; vida no vale la
    pena; vida no tener sentido; no tener sentido vivir/seguir; sin ganas de vivir; no tener ganas de vivir; no
    querer seguir viviendo/vivo; no querer vivir; no querer existir; dejar de existir; desaparecer para siempre;
    cansado de vivir/existir; harto de vivir; carta de despedida; carta de suicidio; tirarme al tren/metro; tirarme
    por/desde ~ ventana/puente/balcon/balcon; tirar por ~ ventana/balcon; saltar de/desde/por ~
    puente/ventana/balcon/azotea; intento de suicidio; intentar suicidar; pensamientos suicidas; ideas suicidas;
    pensamientos de muerte; no quiero estar viva/vivo; me quiero ir de este mundo; irme de este mundo; dormir y no
    despertar; dormirme y no despertar; tomar todas ~ para morir
self-harm [0.9]: ojala no despertar; ojala no me despertar; ojala me morir; ojala no haber nacido; no quiero
    despertar; no querer despertar; mejor sin mi; mejor si no estar; mejor si me morir; si me morir ~ mejor; a nadie
    le importar si me morir; soy una carga para todos; hacerme dano; hacerse dano; me hago dano; se hace dano; me
    corto; me corto los brazos/munecas; cortarme; cortarse los/las brazos/munecas/piernas; se corta los/las;
    autolesionarme; autolesionarse; autolesionar; autolesion; lesionarme; me autolesiono; no aguanto mas esta vida;
    no puedo mas con esta/mi vida; dosis letal; cuantas pastillas ~ para morir; sin dolor para morir; no le veo
    sentido a vivir/mi/nada; no le ver sentido a vivir/nada/la; nada tener sentido; no hay salida; no tengo motivos
    para vivir; ya no quiero estar aqui; hacer una locura; no estoy seguro/segura conmigo
self-harm [0.6]: se suicido; se mato; se ahorco; se quito la vida
abuse [0.9]: mi marido me pega; mi esposo me pega; me pega; me pegan; me golpea; me golpean; me maltrata; me
    maltratan; abusa de mi; abuso de mi; abusaron de mi; me violo; me violaron; me viola; abuso sexual; violencia
    domestica; violencia de genero; violencia machista; malos tratos; maltrato fisico; me pego mi <fam>; <fam> me
    pego; <fam> me pegar/golpear/maltratar/violar/amenazar/empujar; me pegar/golpear/violar mi <fam>; me pega una
    paliza; me dio una paliza; me da palizas; me dan palizas; temer/miedo ~ a mi
    marido/esposo/novio/padre/pareja/padrastro; miedo a/de mi marido/esposo/novio/padre/pareja/padrastro; me tiene
    encerrado; me encierra; me encierran; no me deja salir; no me dejan salir; me amenaza; me amenazo; me amenaza de
    muerte; me obliga a; me obligan a; pega a mi/mis/los hijo/nino/madre; le pega a mi <fam>; me toca por la/las
    noche; <fam> me toca; me toca donde no; me toco mis partes; me toca mis partes; me manosea; me manoseo;
    tocamientos; me quita las pastillas; me esconde las pastillas; ~ me estrangulo; me esta acosando; me grita y me
    pega
violence [0.9]: voy a matarlo; voy a matarla; los voy a matar; te voy a matar; lo voy a matar; la voy a matar; les
    voy a matar; voy a matar; quiero matarlo; quiero matarla; quiero matar a; quiero hacerle dano; voy a hacerle
    dano; hacer dano a mi hijo/bebe/hija; voces ~ que mate/matar; las voces me dicen; poner una bomba; pegar un
    tiro; te voy a pegar; voy a quemar ~ clinica/hospital/oficina; se donde vives; lo vais/van a pagar con
self-harm [0.9]: mejor si yo no estar; mejor si (yo) ya no estar; tirar me por el/la/un
    balcon/ventana/puente/azotea; tirar me de un/el puente/balcon; no querer vivir mas; pensar en matar me; pensar
    en morir; tomar me todas las pastillas para
abuse [0.9]: amenazar con matar me/nos; me amenaza con; me insulta y me; miedo de volver a casa; me ha pegado; me
    han pegado; me pegaba; me empujo contra
self-harm [0.95]: me quiero tirar/tirarme; tirar/tirarme/tirar me a la/las/al via/vias/tren/metro; tirar a las vias;
    dejar/abandonar este mundo; dejar de vivir; acabar con mi sufrimiento
""",
    "despair": """
go on [0.9]: no puedo mas; ya no puedo mas; no poder mas; no puedo seguir; ya no puedo seguir; no poder seguir asi;
    no quiero seguir; no aguanto mas; ya no aguanto; no soporto mas; no doy mas; estoy harto/harta de todo
die [0.7]: me quisiera morir; me muero; prefiero morir; prefiero morirme; para que vivir
""",
    "hint": """
farewell [0.35]: perdonenme por todo; perdonadme por todo; adios a todos; me despido de todos; cuiden de mis hijos
alone [0.4]: nadie me va a echar de menos; a nadie le importo; estoy solo en el mundo; estoy completamente
    sola/solo; no le importo a nadie; soy una carga; soy un estorbo
hopeless [0.45]: sin esperanza; no tengo esperanza; todo es inutil; no hay futuro; no veo futuro; no veo salida; no
    sirvo para nada; me odio; no valgo nada; desesperado; vacio por dentro
""",
    "emergency": """
breathing [0.9]: no puedo respirar; no puede respirar; no respira; no poder respirar; me ahogo; se ahoga; se esta
    ahogando; me estoy ahogando; me falta el aire; le falta el aire; le cuesta ~ respirar; me cuesta ~ respirar; se
    puso azul; se esta poniendo azul; labios azules; se ponen/pone ~ azul/morado; dejo de respirar; apenas respira;
    se esta atragantando; se atraganto
anaphylaxis [0.95]: se me cierra la garganta; se le cierra la garganta; garganta ~
    cerrar/cerrando/cerrado/hinchar/hinchado; lengua ~ hinchar/hinchado; hinchar/hinchado la/los (garganta) (lengua)
    (labios) (cara); choque anafilactico; hinchar/hinchado la cara; shock anafilactico; labios ~ hinchado; cara y ~
    labios hinchado; anafilaxia
heart [0.9]: dolor en el pecho; dolor de pecho; dolor ~ en el pecho; dolor muy fuerte en el pecho; duele ~ el pecho;
    opresion en el pecho; presion en el pecho; infarto; ataque al corazon; ataque cardiaco; paro cardiaco; se le
    paro el corazon
stroke [0.9]: derrame cerebral; ictus; embolia cerebral; boca torcida; cara torcida; no puede mover ~
    brazo/lado/pierna; medio cuerpo dormido/paralizado; habla raro y no; no puede hablar
unconscious [0.9]: inconsciente; no despierta; no se despierta; se desmayo y no; no responde; no reacciona; perdio
    el conocimiento; perdi el conocimiento; se desplomo; sin conocimiento
unconscious [0.7]: se desmayo; se ha desmayado
seizure [0.9]: convulsiones; convulsionar; convulsionando; convulsion; ataque epileptico; esta convulsionando
poisoning [0.9]: sobredosis; se trago ~ pila/lejia/veneno/moneda/detergente; tragar/trago/bebio/beber ~
    pila/lejia/veneno/detergente/pilas; tomo todas las pastillas; tome todas las pastillas; tomar todas ~ pastilla;
    demasiadas pastillas; toda la caja; la caja entera; el frasco entero; intoxicado; envenenado; intoxicacion;
    tragar (un) (monton/punado) (de) pastillas
bleeding [0.9]: vomitar sangre; vomita sangre; vomitando sangre; sangrar mucho; sangra mucho; no para de sangrar; no
    dejar/parar de sangrar; toser sangre; tosiendo sangre; hemorragia; mucha sangre; me estoy desangrando
sugar [0.8]: coma diabetico; cetoacidosis; hipoglucemia grave
pregnancy [0.85]: romper aguas; rompi aguas; bebe no se mueve; no siento al bebe; no noto al bebe; embarazada y
    sangrar; embarazada ~ sangrando/sangrado
sepsis [0.7]: sepsis; meningitis; fiebre de 40; fiebre de 41; 40 de fiebre; 41 de fiebre; cuarenta de fiebre
injury [0.75]: atropello; golpe en la cabeza; accidente de coche; se cayo del balcon; quemadura grave; electrocutado
help [0.85]: llamar a una ambulancia; llame a una ambulancia; una ambulancia; manden una ambulancia; es una
    emergencia; es urgente ~ muere; urgencia medica; me estoy muriendo; se esta muriendo; se muere; llamen al 112;
    llamen al 911
help [0.6]: urgencia; emergencia; a urgencias; auxilio
poisoning [0.8]: tragar/tomar/comer mis/unas/muchas/varias pastillas/comprimidos/medicamentos; tragar las pastillas;
    beber el frasco; tragar un monton de
unconscious [0.9]: desplomar; se ha desplomado; no se mueve; se ha desmayado y no
anaphylaxis [0.95]: hinchar/hinchando los/la labios/lengua/cara/garganta; ponen/estan hinchando los/la
    labios/lengua/cara
anaphylaxis [0.95]: se me esta cerrando la garganta; se le esta cerrando la garganta; cerrando la garganta; se me
    cerro la garganta; se me hincha la lengua/garganta/cara; se le hincha la lengua/garganta/cara
""",
}
