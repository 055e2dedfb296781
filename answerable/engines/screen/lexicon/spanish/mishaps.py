"""Products and mishaps with them in Spanish."""

TABLES = {
    "product": """
paracetamol: gelocatil; efferalgan; termalgin; apiretal; tempra
ibuprofen: ibuprofeno; espidifen; dalsy; neobrufen; junifen
aspirin: aspirina; adiro
metamizole: nolotil; metamizol; novalgina; dipirona
naproxen: naproxeno
diclofenac: diclofenaco; voltaren
dexketoprofen: enantyum; dexketoprofeno
omeprazole: omeprazol
pantoprazole: pantoprazol
metformin: metformina; dianben
amoxicillin: amoxicilina; augmentine; clamoxyl; amoxi
azithromycin: azitromicina; zitromax
atorvastatin: atorvastatina
simvastatin: simvastatina
levothyroxine: levotiroxina; eutirox; eutirox
prednisone: prednisona; dacortin
salbutamol: ventolin
lorazepam: orfidal
bromazepam: lexatin
diazepam: diacepam
alprazolam: trankimazin
sertraline: sertralina; besitran
fluoxetine: fluoxetina
paroxetine: paroxetina
escitalopram: escitalopram
acenocoumarol: sintrom
warfarin: warfarina
loratadine: loratadina
cetirizine: cetirizina
insulin: insulina
furosemide: seguril; furosemida
losartan: losartan
amlodipine: amlodipino
pregabalin: pregabalina
methotrexate: metotrexato
ciprofloxacin: ciprofloxacino
contraceptive: anticonceptivo; anticonceptivos; pildora anticonceptiva; pastilla anticonceptiva; la pildora; diu;
    pastilla del dia despues
covid vaccine: vacuna del/de covid; vacuna covid; vacuna contra el covid
flu vaccine: vacuna de la gripe; vacuna contra la gripe
""",
    "unnamed": """
product: medicamento; medicacion; medicina; pastilla; pastillita; tableta; inyeccion; pinchazo; tratamiento; vacuna;
    vacunar; jarabe; pildora; antibiotico; receta; comprimido; capsula; gotas; pomada; crema; parche; supositorio;
    inhalador; quimio; quimioterapia; radioterapia; antidepresivo; antiinflamatorio; estatina; cortisona;
    corticoide; corticoides; analgesico; calmante; ampolla bebible; remedio; farmaco; dosis; infusion intravenosa;
    suero; anticoagulante; antihistaminico; colirio; sobres
""",
    "quality": """
quality [0.85]: caja/envase/frasco/bote/blister/paquete/precinto/jeringa/jeringuilla/
    aguja/pluma/inhalador/tapa/tubo/ampolla/pastilla/parche ~
    roto/rota/rotas/rotos/abierto/abierta/abiertas/vacio/vacia/danado/
    atascada/atascado/doblada/rajado/mojado/manipulado/deshecho/
    defectuoso/perdia/gotea; pastilla/jarabe/crema/liquido/medicamento/insulina ~ oler/huele/sabe/sabia/olia
    raro/mal/diferente/distinto/fatal/extrano; pastilla/jarabe/comprimido/crema/liquido ~ otro/distinto color;
    pluma/jeringa/inhalador ~ no funcionar/pinchar/salir; faltar ~ pastillas/comprimidos/capsulas; faltan/faltaban
    <num>; pastillas de menos; caja/blister ~ incompleto; pastillas ~ deshechas/machacadas/partidas/pegadas;
    precinto/sello roto; medicamento/pastilla/jarabe/vacuna ~ caducado
quality [0.8]: otro color; color distinto; color diferente; cambiar de color; huele raro; huele mal; sabe raro;
    sabor raro; caja abierta; estaba abierto; venia abierto; ya abierto; sello roto; precinto roto; caducado; falta
    el prospecto; sin prospecto; defectuoso; falsificado; particulas; algo flotando; cosas flotando; moho; lote;
    aguja doblada; no sale el liquido; no sale nada; mal estado; turbio; grumos; manchas negras en; cristales en;
    llego caliente; se descongelo; se derritio; medio vacio
quality [0.85]: capsula/pastilla/comprimido/parche ~ pegado/manchado/humedo/reventado/partido/machacado/descolorido;
    pastilla/capsula/comprimido ~ con manchas; pluma/inhalador/jeringa ~ no funcionar/pinchar/salir/abrir; no viene
    el prospecto; faltar una pastilla
""",
    "pregnancy": """
pregnancy [0.8]: embarazada; embarazadas; embarazo; esperando un bebe; esperar un bebe; en estado; encinta; prueba
    de embarazo; semanas de embarazo; me quede embarazada; quedarme embarazada; primer trimestre; segundo trimestre;
    tercer trimestre; gestacion; dar a luz; feto
conception [0.7]: buscando un bebe; buscar un bebe; quiero quedarme embarazada; intentar quedarme embarazada;
    buscando el embarazo; fertilidad; fecundacion in vitro; tener un bebe; dejar embarazada
breastfeeding [0.8]: amamantar; amamantando; lactancia; dando pecho; dar el pecho; dar pecho; doy el pecho; doy
    pecho; leche materna; lactante
loss or defect [0.5]: aborto; malformacion; perdi al bebe
""",
    "overdose": """
overdose [0.85]: sobredosis; demasiadas pastillas; demasiado jarabe; demasiada medicacion; demasiada insulina;
    demasiados comprimidos; el doble de (la/lo) dosis; doble dosis; dosis doble; el doble de lo; el triple de; mas
    de lo que me/le recetaron/receto/recetado; mas de lo recetado/indicado/debido/prescrito; mas de la cuenta; mas
    pastillas de las que; mas dosis de; toda la caja; la caja entera; el frasco entero; todas las pastillas; tomar
    de mas; me pase con/de la/las dosis/pastillas; me pase de dosis; tomar dos veces ~ dosis; dosis demasiado alta;
    tres veces la dosis; pastillas de mas; pastilla de mas; una dosis extra; diez veces mas
misuse [0.8]: enganchado a/al; adicto a/al; adiccion a/al; dependencia de las pastillas; drogarme; drogarse con;
    colocarme; para colocarse; esnifar; sin receta; mezclar ~ con alcohol; con vodka; con cerveza; no puedo dejar
    las pastillas; abusar de las pastillas; abuso de pastillas; uso recreativo; machacar y esnifar; comprar en la
    calle
""",
    "counted": """
counted: tomar/tragar/tome/tomo/trago/tomado/tragado/dar/inyectar (unas/como/casi/a) <num> (de) (mis/las/los/sus)
    <pill>
""",
    "error": """
error [0.85]: dosis equivocada/incorrecta; medicamento equivocado/incorrecto; pastilla equivocada/incorrecta;
    medicina equivocada; vacuna equivocada; equivocar de/con (la/el/las)
    pastilla/medicamento/dosis/medicina/caja/pastillas/jarabe/inyeccion/
    frasco; confundir (de) (las/los/el/la) pastilla/medicamento/dosis/frasco/caja/gotas; me equivoque de/con; se
    equivoco de/con ~ pastilla/dosis/medicamento; se equivocaron de/con ~ pastilla/dosis/medicamento/receta; tomar
    (las/la/el/los) pastilla/medicamento/medicina de mi <fam>; tome las pastillas de; me tome la pastilla de mi; me
    dieron otro medicamento; medicamento que no era; pastilla que no era; en vez de una; en lugar de una; dos veces
    por error; error de medicacion; error en la receta/dosis; receta equivocada; tomar ~ por error/equivocacion; dar
    ~ por error/equivocacion; medicina caducada ~ tomar; tome ~ caducada/caducado; tomar ~ dos veces
error [0.8]: por error; por equivocacion; sin querer tome; sin querer le di
error [0.6]: se me olvido tomar; olvidar tomar; olvidar la pastilla/dosis; olvide tomar; olvide la pastilla; me
    olvide de tomar; se me paso una dosis; se me olvido la pastilla; se me olvido la inyeccion; me salte una; saltar
    una dosis; se me paso la pastilla; olvidar ponerme; se me olvido pincharme
error [0.85]: confundir ~ gotas; confundir ~ con las de; otra pastilla distinta; otro medicamento distinto; pastilla
    distinta a la recetada; se equivocar (de/con) ~ medicamento/pastilla/dosis/receta
""",
    "exposure": """
exposure [0.85]: pincharme con; me pinche con; pinchar con (la/una) aguja; se pincho con; salpicar ~ ojo/ojos/cara;
    me salpico; salpicar el; me cayo ~ ojo/ojos; me entro ~ ojo/ojos; en el ojo ~ gotas;
    hijo/hija/nino/nina/bebe/nieto/nieta ~ tragar/trago/comer/comio/chupar/chupo/lamio/mordio ~ (de)
    pastilla/pastillas/comprimido/crema/medicamento/parche; perro/gato ~ comer/comio/tragar/trago/lamio/lamer ~
    pastilla/pastillas/comprimido/crema/medicamento; contacto con la crema/piel/gel; toque el polvo; inhalar el
    polvo; respire el polvo; derramar ~ piel/manos/mano; se me derramo ~ piel/mano/manos; exposicion accidental;
    expuesto a/al; una de mis pastillas; sin guantes ~ pastillas/medicamento
""",
    "no effect": """
no effect [0.86]: no (me/le/nos) hacer (ningun/ya) efecto; no (me/le) hacer nada; sin (ningun) efecto; sin
    resultado/resultados; no notar (ninguna) (la) mejoria/diferencia/efecto/cambio/nada; no noto mejora; no (me/le)
    aliviar (nada) (el); no (me/le) quitar el dolor; ningun efecto; dejar de hacer efecto; no surtir efecto; no (me)
    bajar la tension/fiebre/azucar; no sirve de nada; no sirven de nada;
    pastillas/medicamento/tratamiento/antibiotico/crema/jarabe ~ no funcionar/servir/ayudar; no es efectivo;
    ineficaz; perder efecto; como si no tomara nada
no effect [0.8]: no (me/le) funcionar; ya no (me/le) funcionar; no (me/le) ayudar (nada) (en); no (me/le) servir
    (para); no mejorar; no he mejorado; sigo igual; sigue igual; inutil; dinero tirado; no me va bien
""",
}
