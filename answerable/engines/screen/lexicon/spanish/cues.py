"""Cues around a hit, and figures of speech, in Spanish."""

TABLES = {
    "cue": """
link: desde; desde que; despues; despues de; despues de que; por culpa; a causa; debido a; por; tras; al tomar; al
    empezar; cuando tomo; cuando toma; cada vez que; empece; empezo; empezar; me dio; me dieron; me da; me dan; le
    dio; le dieron; le da; le dan; me causa; me causo; causar; causado; provocar; provocado; producir; producido; me
    hizo; me hace; hacer; me salio; me salieron; le salio; le salieron; salir; a los <num>; a las <num>; con el; con
    la; con las; con los; con estas; con esta; con este; con; me puso; me pusieron; le pusieron; ponerme; a raiz de;
    me ha dado; me han dado; ha dado; dar; desde entonces; luego; dejar de tomar; nuevo; sentar; notar; ahora; en
    cuanto; tomo y; cambiaron; subieron la dosis; reaccion a; reaccion alergica a; alergico a; alergia a; al dia
    siguiente
fear: miedo; preocupado; temo; preocupa; preocupar; me da miedo; temor; asusta; asustado; me aterra; panico a
elsewhere: he leido; lei que; lei; leer; leido; dicen que; dicen; escuche que; escuchar; he oido; oi que; el
    prospecto; en el prospecto; prospecto; en internet; por internet; la caja dice; pone que; me han dicho que; me
    dijeron que puede; segun; en la tele; noticias; facebook; en las redes; dice que puede
past: hace anos; hace muchos anos; hace tiempo; de nino; de nina; de pequeno; de pequena; de joven; cuando era; en
    el pasado; antecedentes de; historial de; el ano pasado; en mi infancia; hace <num> anos; antiguamente; hace
    mucho; una vez tuve
recovered: se me paso; se me quito; se le paso; ya paso; ya estoy bien; ya esta bien; desaparecer; recuperado; ya no
    tengo
benefit: me quito; me ha quitado; quitar; me quita; gracias a; ayuda con; me ayuda; me ayudo; me alivia; aliviar;
    mejorar; me mejoro; me va bien; funciona bien; va genial; mejor desde; se me fue; ya no tengo; curar; calmar; me
    calma; bajo la fiebre; muy bien con; ha mejorado; estoy mejor
purpose: para; para el; para la; para los; para las; para mi; para mis; contra; contra el; contra la; por el; por
    la; por mi; por mis; recetado para; tratar; tratamiento de; tratamiento para; para tratar; para aliviar;
    diagnosticado de; prevenir; por un; por una; a causa de mi
no harm: esta bien; estoy bien; se encuentra bien; me encuentro bien; sin sintomas; no ha pasado nada; no paso nada;
    no le paso nada; todo bien; sin problemas; no tiene sintomas; no tengo sintomas; no nota nada; no me paso nada;
    parece estar bien
now: ahora; ahora mismo; en este momento; hoy; esta noche; esta manana; de repente; urgente; rapido; ayuda; ya
    mismo; ayudenme; hace una hora; hace un rato
chronic: desde hace anos; hace meses; toda la vida; cronico; desde siempre; hace semanas
take: tomar; ponerme; usar; empezar; recetar; recetado; inyectar; aplicar; pinchar
general: sintomas de; sintomas del; signos de; cuales son; cual es; que es; informacion sobre; riesgo de; causas de;
    como prevenir; trabajo de clase; que son; senales de; que hacer si
""",
    "idiom": """
idiom: me muero de hambre/risa/sed/sueno/frio/calor/ganas/verguenza/envidia/miedo/amor; morir de
    hambre/risa/verguenza/sueno/sed/curiosidad/ganas/frio/calor; me muero por; morirse de risa; muerto de
    hambre/risa/miedo/sueno/cansancio/frio; tos ~ matar/matando; tos me esta matando; dolor ~ me mata/matando; me
    esta matando; me estan matando; me mata el/la; mi madre/jefe/marido/mujer me mata; <fam> me va a matar si; jefe
    me va a matar; me va a matar si; me van a matar si; matar el tiempo/gusanillo/hambre; mata las bacterias; mata
    bacterias; matar bacterias/germenes/virus/las/los/el bacterias/virus/germenes/celulas; me ahogo en un vaso de
    agua; ahogarse en un vaso; prevencion del suicidio; telefono del suicidio; dolor de cabeza de tramite; punto
    muerto; tiempo muerto; horas muertas; mal de amores; sin dolor alguno; muerte subita del lactante; me pica la
    curiosidad; duele el bolsillo; cansado de esperar; harto de esperar; caida del sistema; alergia al trabajo; me
    parto; me caigo de sueno; fiebre del sabado; de infarto; un precio de infarto; vida o muerte; certificado de
    defuncion; me muero si no me; pega bien; se me pega; me pega el sol; me corto el pelo; cortarme el pelo;
    cortarme las unas; me corto las unas; me corte con/cocinando/afeitando/el/un; cortarme el dedo
""",
}
