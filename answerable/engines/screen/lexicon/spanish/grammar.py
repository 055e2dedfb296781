"""Spanish grammar: forms of words, what parts them, and the words that turn, deny or name whom."""

import re
from collections.abc import Iterator

from ..tongue import forms_of, inflected, sets

_AR = """vomitar marear hinchar pinchar picar tomar desmayar sangrar provocar causar tragar mezclar quedar engordar
    adelgazar sudar
    temblar dejar notar empeorar mejorar aliviar quitar ayudar funcionar convulsionar confundir matar suicidar cortar
    ahorcar saltar
    intentar pegar golpear maltratar violar amenazar empujar aumentar ganar subir bajar hospitalizar ingresar llevar
    acabar terminar
    olvidar equivocar salpicar derramar inhalar chupar recetar inyectar usar aplicar tirar desaparecer faltar
    preocupar escuchar
    cambiar llorar estornudar retrasar acelerar rechazar tolerar tratar curar calmar amamantar orinar buscar esperar
    quemar llamar
    caminar hablar respirar despertar alucinar cojear tiritar autolesionar mejorar atragantar pelar importar cansar
    vacunar esnifar
    desvelar borrar eliminar contactar molestar mandar enviar prevenir lesionar"""
_AR_ENDINGS = "o as a amos an e aste o aron aba abas aban ando ado ada ados adas es en emos ara aria are aran"
_ER = "temer deber leer toser comer beber perder poder vender caer doler oler querer tener hacer poner"
_IR = """sufrir vivir existir decidir escribir recibir subir confundir producir sentir servir morir dormir
    reunir salir romper cumplir"""
_ER_ENDINGS = "o es e emos imos en i iste io ieron ia ias ian iendo ido ida idos idas a as an eria iria era"


def _stem(word: str) -> str:
    return word[:-2]


FORMS = dict([
    *inflected(" ".join(word for word in _AR.split() if word.endswith("ar")), _stem, _AR_ENDINGS),
    *inflected(f"{_ER} {_IR}", _stem, _ER_ENDINGS),
    *forms_of("""
tener: tengo tienes tiene tienen tuve tuvo tuvieron tenga tengan tendre tenido teniendo
querer: quiero quieres quiere quieren quise quiso quisiera quiera
poder: puedo puedes puede pueden pude pudo podria podrian pueda podido
hacer: hago hace hacen hizo hice hicieron haga hagan hecho haciendo
morir: muero muere mueren murio murieron muera muriera muerto muriendo morirme morirse
dormir: duermo duerme duermen durmio durmiendo duerma dormido
doler: duele duelen dolia dolio duela doliendo
oler: huele huelen olia
caer: caigo cae caen cayo cayeron caiga cayendo caido
poner: pongo pone ponen puse puso pusieron ponga puesto poniendo
salir: salgo sale salen salio salieron salga
dar: doy da dan di dio dieron daba daban de den dado dando daria
ver: veo ve ven vi vio visto viendo
ir: voy va van iba fui fue fueron vaya yendo
haber: hubiera hubiese haya
estar: estoy esta estan estaba estaban estuve estuvo este estuviera estado estando
perder: pierdo pierde pierden
sentir: siento siente sienten sintio sintiendo sienta
sentar: sienta sientan sento sentaron sentado sentaban
despertar: despierto despierta despierte despertara despertase
empezar: empiezo empieza empece empezo empezaron empezado empezando empezar
comenzar: comienzo comence comenzo comenzado
producir: produjo produce producido produjeron produzca
mezclar: mezcle
tragar: trague trago tragado
pinchar: pincho pinche
picar: pica pican picaba pique picando
provocar: provoque
sangrar: sangra sangro
colgar: cuelgo cuelga
leer: lei leyo leido leyendo
temblar: tiemblo tiembla tiemblan
preferir: prefiero prefiere preferiria
nuevo: nueva nuevas nuevos
fallecer: fallecio fallecido fallecieron
encontrar: encuentro encuentra encontraba
pensar: pienso piensa pensado pensando
servir: sirve sirven sirvio
desaparecer: desaparezco desaparecio desaparecido desaparecieron
tomar: tome tomo tomado
vomitar: vomite vomito
preocupar: preocupa preocupado preocupada
romper: roto rota
soltar: suelto
coger: cojo cogi cogido
devolver: devuelvo devolvi devuelto devuelve
oir: oigo oi oye oido
"""),
])  # fmt: skip

PARTS = {
    "q": "que", "k": "que", "xq": "porque", "pq": "porque", "xk": "porque", "tb": "tambien", "tmb": "tambien",
    "x": "por", "d": "de", "del": "del", "toy": "estoy", "ta": "esta", "dr": "doctor", "dra": "doctora",
    "xfa": "por favor", "porfa": "por favor", "aki": "aqui", "kiero": "quiero", "nomas": "no mas",
}  # fmt: skip
_CLITIC = re.compile(r"(\w{2,}(?:ar|er|ir|ando|iendo|yendo))(me|te|se|nos|les?|l[oa]s?)(l[oa]s?)?$")
_WHOLE = frozenset(("muerte", "suerte", "fuerte", "fuertes", "inerte", "parte", "corte", "norte", "martes"))


def cut(word: str) -> list[str]:
    if word in PARTS:
        return PARTS[word].split()
    if len(word) > 5 and word not in _WHOLE and (match := _CLITIC.match(word)):
        return [part for part in match.groups() if part]
    return [word]


def stems(word: str) -> Iterator[str]:
    """Number and gender: 'hinchadas' is a form of 'hinchado'."""
    single = [word]
    if word.endswith("es"):
        single.append(word[:-2])
    if word.endswith("s"):
        single.append(word[:-1])
    yield from single[1:]
    for one in single:
        if one.endswith("a"):
            yield one[:-1] + "o"
        if one.endswith(("isimo", "isima")):
            yield one[:-5] + "o"


MARKED = sets("""
negation: no nunca jamas ni sin tampoco ningun ninguna ninguno nada niego niega descarto libre
wall: pero aunque sino porque que cuando desde debido por cuales si mientras donde tras despues como
pseudo: solo solamente se parar paro para dejar dejo deja quita quitan va van pasa aguanto soporto aguanta soporta
    duermo dormir duerme antes desaparece desaparecen entiendo explico mejora mejoran puedo soporta creia duda
hypothetical: si puede pueden podria podrian causaria riesgo posibilidad posible quiza quizas acaso probable evitar
    prevenir causa provoca produce
asking: puede puedo podria pueden cual cuales cuanto cuanta cuantos cuantas como donde sera debo deberia existe
    quien hay
first: yo me mi mis mio mia tengo tuve tome estoy estaba soy sufro padezco siento noto quiero puedo pude
    hice fui nosotros nos nuestro nuestra he conmigo vomite lei llevo voy creo temo quisiera necesito
child: hijo hija hijos hijas bebe nino nina ninos ninas nieto nieta nene nena sobrino sobrina peque chiquito bebita
    hijito hijita crio cria hijastro hijastra
family: madre padre mama papa esposo esposa marido mujer hermana hermano amigo amiga abuela abuelo suegra suegro tia
    tio prima primo novio novia pareja vecino vecina paciente pacientes companero companera cunada cunado padres
    abuelos senora senor alguien yerno nuera
third: ella el le tiene tuvo les sus ellos ellas se esposa
owning: tengo tuve tiene tuvo tenia he ha han tenemos tienen estoy esta estaba estuve sufro sufre padezco siento
    siente noto nota empece empezo dio dieron  salio salieron llevo lleva sigo sigue duele duelen pica pican
    hubo puso puse volvio
report: creo pienso supongo temo preocupa preocupado preocupada espero sospecho digo
determiner: mi mis este esta estos estas su sus estas nuestro
""")
for _name in ("el", "se"):  # the article, and the reflexive of anyone
    MARKED["third"] = MARKED["third"] - {_name}

MEANT = sets("""
if: si
and: y e o
not third le: escribo agradezco pregunto informo comento cuento pido escribe envio
before: antes hasta
time: dia dias semana semanas mes meses hora horas ano anos ayer hoy noche manana tarde lunes martes miercoles
    jueves viernes sabado domingo rato entonces minutos siempre
other cause: accidente caida operacion cirugia ictus vuelo gripe catarro resfriado parto nacimiento nacido infancia
    nino pequeno lesion golpe picadura mordisco correr ejercicio trabajo viaje diagnostico cancer covid infeccion
    virus sol divorcio muerte fallecio estres infarto embarazo polen comida pescado cena fiesta regla examen
    separacion
stopped: deje dejar dejado suspendi suspendieron cambie cambiaron cambio baje quitaron quite interrumpi
givers: medico medica doctor doctora dentista cardiologo ginecologa ginecologo psiquiatra hospital enfermera
    especialista pediatra me
given: receto recetaron recetado recetada dio dieron mando mandaron prescribio prescrito indico puso pusieron
suffers: sufro sufre padezco padece
eased: quito quitado quitaron desaparecio desaparecido desaparecieron mejor mejoro mejorado mejorando alivio
    aliviado paso pasado fue bajado menos controlado curado curo
from before: siempre cronico cronica nacimiento infancia familia hereditario
treats: pastillas medicina crema jarabe tratamiento
measures: mg ml unidades
every: dia diario diaria diarias cada semana semanal al
at once: golpe vez juntas juntos todas todos seguidas
not a product: web pagina sitio enlace telefono aplicacion app rinon rinones higado corazon pierna brazo ojo dieta
    marido trabajo correo ordenador formulario ejercicio operacion cirugia medico nadie boton contrasena
product itself: esto eso lo esta
packed in: medicamento medicina crema caja frasco bote blister envase jeringa prospecto sello precinto ampolla pluma
    inhalador aguja tubo tapa
    jarabe pastilla pastillas comprimidos capsulas parche gotas
suffering: vida dolor sufrimiento enfermedad cancer mundo depresion soledad tristeza pena angustia
ties: con de en
all of it: todo esto nada la vida mi asi esta mundo
filler: asi ya hoy mas por favor de verdad la nunca nada ahora sinceramente nadie aqui doctor doctora
new clause: y pero porque que no le ni estoy me mi tengo necesito ayuda todo nadie nada lo si solo quiero
about a product: causa causar provoca provocar efecto efectos riesgo produce advertencia prospecto
about a story: novela pelicula libro serie articulo estadisticas tasa clase prevencion historia trabajo
small: bebe dos tres mordiscos
""")

CLASSES = sets("""
<fam>: madre padre mama papa esposo esposa marido mujer hermano hermana novio novia pareja hijo hija padrastro
    madrastra suegro suegra tio tia abuelo abuela primo vecino jefe exnovio exmarido ex amigo amiga cuidador
    cuidadora
<num>: dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta cien varias
    varios muchas pocos pocas
<pill>: pastilla pastillas comprimido comprimidos capsula capsulas tableta tabletas dosis gotas sobres inyecciones
    parches paracetamol ibuprofeno unidades pildora pildoras tranquilizantes somniferos
""")
NUMBERS = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "doce": 12, "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100,
}  # fmt: skip
