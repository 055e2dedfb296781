"""Spanish messages in, findings out: every kind as patients word it, what only sounds like it, denial and whom."""

STRONGLY = {
    "crisis": [
        "Ya no quiero seguir viviendo", "He pensado en quitarme la vida", "mi hija dice que se quiere morir",
        "Ojalá no despertara mañana", "todos estarían mejor sin mí", "Me corto los brazos cuando estoy mal",
        "mi marido me pega cuando bebe", "Mi padrastro me toca por las noches", "No puedo más con esta vida",
        "voy a matar a mi jefe", "Mi amigo escribió una carta de despedida y quiere suicidarse",
        "ya no puedo mas, no le veo sentido a nada", "Estoy pensando en suicidarme",
        "anoche pensé en tirarme por el balcón",
        "mi novio me amenaza con matarme si lo dejo",
        "Siento que soy una carga y que estarían mejor si yo no estuviera",
        "mi hermano dice que no quiere vivir más",
    ],
    "medical_emergency": [
        "No puedo respirar bien, se me cierra la garganta", "Mi madre está inconsciente y no responde",
        "Tengo un dolor muy fuerte en el pecho ahora mismo", "el niño se tragó una pila",
        "mi bebé está convulsionando", "Se tomó todas las pastillas", "se le ha hinchado la lengua y los labios",
        "Estoy vomitando sangre", "manden una ambulancia por favor",
        "Mi padre se ha desplomado y no respira",
        "a mi hija se le están hinchando los labios después del antibiótico",
        "mi hijo de 2 años se ha tragado mis pastillas",
    ],
    "adverse_event": [
        "Desde que tomo Quillorin tengo mareos", "Me salió un sarpullido después de tomar las pastillas",
        "las pastillas me dan náuseas", "Empecé el tratamiento y vomité toda la noche",
        "El jarabe le provocó diarrea a mi hijo", "A los dos días de la inyección me salieron ronchas",
        "se me cae el pelo desde que tomo metformina", "Con la medicina nueva no puedo dormir",
        "Tuve una reacción alérgica a la amoxicilina", "Me duele la cabeza cada vez que tomo el medicamento",
        "Quillorin me ha provocado palpitaciones", "Mi madre se marea mucho por las pastillas de la tensión",
        "he engordado 8 kilos con el tratamiento", "Nolotil me ha dado alergia",
        "El antibiótico me ha sentado fatal, tengo el estómago revuelto",
        "Llevo tres días con Zelvane XR y no paro de rascarme",
        "Después de la vacuna me subió la fiebre a 39",
        "Estoy muy cansada desde que empecé con el nuevo medicamento",
        "La pomada me irritó la piel y me salieron ampollas",
        "mi padre empezó a alucinar con Quillorin",
        "me tiemblan las manos por culpa de las pastillas",
    ],
    "pregnancy_exposure": [
        "Estoy embarazada de 8 semanas y tomo Quillorin", "Doy el pecho y me han recetado ibuprofeno",
        "me quedé embarazada tomando las pastillas",
        "Me acabo de enterar de que estoy embarazada y sigo tomando Quillorin",
    ],
    "overdose_or_misuse": [
        "Tomé 20 pastillas de golpe", "Me tomé el doble de la dosis", "tomó demasiadas pastillas",
        "estoy enganchado al tramadol", "Tomé más de lo que me recetaron",
        "Por error me tomé tres pastillas de golpe en vez de una",
        "mi hijo se toma el jarabe para la tos para colocarse",
    ],
    "medication_error": [
        "Me equivoqué de pastilla", "En la farmacia me dieron el medicamento equivocado",
        "Le di a mi hijo la dosis equivocada por error", "Tomé las pastillas de mi marido por error",
        "El farmacéutico me dio otra pastilla distinta a la recetada, se equivocó de medicamento",
        "Confundí las gotas de los ojos con las de los oídos",
    ],
    "exposure_without_harm": [
        "Me pinché con la aguja usada", "mi hija se tragó una de mis pastillas y está bien",
        "Me salpicó el líquido en los ojos", "El perro se comió mis pastillas",
    ],
    "lack_of_effect": [
        "Las pastillas no me hacen nada", "El antibiótico no me hace efecto", "Quillorin ya no me funciona",
        "llevo un mes con el tratamiento y no noto mejoría",
        "Llevo dos semanas con la crema y sigo igual, no me hace nada",
        "este medicamento no me sirve para nada",
    ],
    "quality_complaint": [
        "La caja de pastillas venía abierta", "las pastillas tienen otro color", "El frasco estaba roto",
        "La jeringa está atascada", "Faltaban dos pastillas en el blíster", "el jarabe huele raro",
        "El medicamento está caducado",
        "Las cápsulas venían pegadas y con manchas",
        "La pluma de insulina no funciona",
    ],
    "medical_question": [
        "¿Puedo tomar ibuprofeno con alcohol?", "Cuántas pastillas debo tomar al día",
        "¿Es normal tener mareos con Quillorin?", "quisiera saber si hay cura para el asma",
        "¿Se puede beber vino con este antibiótico?",
    ],
    "privacy_request": [
        "Quiero que borren todos mis datos", "Solicito una copia de mi historial",
        "me llegó la carta de otro paciente", "¿Qué datos tienen sobre mí?",
        "Deseo que eliminen toda mi información personal",
    ],
    "stop_contact": [
        "No me escriban más", "Dejen de mandarme correos", "quiero darme de baja de la lista", "BAJA",
        "No quiero recibir más mensajes",
    ],
    "complaint": [
        "Quiero poner una queja", "Esto es inaceptable", "nadie me contesta, pésimo servicio",
        "la enfermera fue muy grosera conmigo",
        "Llevo tres semanas esperando respuesta, es vergonzoso",
    ],
    "praise": [
        "Muchísimas gracias por su ayuda, son maravillosos", "Estoy muy agradecida por el trato", "excelente servicio",
        "Gracias de todo corazón, su enfermera fue un ángel",
    ],
    "unreadable": ["Tengo mareos", "me duele la cabeza", "Hola, una pregunta sobre mis pastillas"],
}  # fmt: skip

UNDER_THE_THRESHOLD = {
    "crisis": [
        "Me muero de hambre", "me muero de risa", "Esta tos me está matando", "No quiero suicidarme",
        "El prospecto dice que puede causar ideas de suicidio", "No puedo más con estos mareos por las pastillas",
        "mi jefe me va a matar si llego tarde", "¿Quillorin mata las bacterias?", "Mi abuelo murió de cáncer",
        "no quiero seguir con este tratamiento",
        "me mata la espalda",
    ],
    "medical_emergency": [
        "No tengo dolor en el pecho", "Mi padre tuvo un infarto hace años", "¿Cuáles son los síntomas de un ictus?",
        "me ahogo en un vaso de agua",
        "Nunca he tenido convulsiones",
    ],
    "adverse_event": [
        "No tengo mareos con Quillorin", "¿Puede Quillorin causar caída del pelo?", "Tomo ibuprofeno para el dolor",
        "Tengo miedo de que las pastillas me den náuseas", "El prospecto dice que Quillorin puede dar mareos",
        "Me duele la cabeza", "Quillorin me quitó el dolor de cabeza", "He leído que la vacuna da fiebre",
        "sin efectos secundarios con las pastillas",
        "Tengo fiebre y tos, ¿puedo tomar paracetamol?",
        "Mi médico me recetó omeprazol para la acidez",
        "Gracias a Quillorin ya no tengo dolores",
    ],
    "pregnancy_exposure": ["No estoy embarazada y tomo Quillorin", "mi hermana está embarazada"],
    "overdose_or_misuse": ["¿Qué pasa si tomo demasiadas pastillas?", "Tomo 2 pastillas cada mañana"],
    "medication_error": ["Se me olvidó tomar la pastilla", "nunca me equivoco de pastilla"],
    "lack_of_effect": ["la página web no funciona", "Quillorin funciona muy bien"],
    "quality_complaint": ["el precinto está bien", "Me he roto un diente"],
    "stop_contact": [
        "¿Puedo dejar de tomarlo?", "escríbanme por favor",
        "dejé de tomar las pastillas",
    ],
    "complaint": ["No tengo ninguna queja"],
    "praise": ["gracias", "no han sido muy amables"],
}  # fmt: skip

ABSENT = {
    "crisis": ["Tengo dolor de espalda", "Puedo tomar ibuprofeno?"],
    "medical_emergency": ["Tengo un resfriado", "Cuánto cuesta Quillorin"],
    "adverse_event": ["¿Dónde puedo comprar Quillorin?", "hola buenos días"],
    "overdose_or_misuse": ["Tomo una pastilla al día"],
    "stop_contact": ["hola"],
}  # fmt: skip

# text, symptom, whom it is about, how certain it is
WHOSE = [
    ("No tengo mareos", "dizziness", "writer", "denied"),
    ("nunca he tenido náuseas con las pastillas", "nausea", "writer", "denied"),
    ("Sin fiebre ni vómitos", "vomiting", "unknown", "denied"),
    ("mi hijo no tiene fiebre", "fever", "child", "denied"),
    ("fiebre no tengo", "fever", "writer", "denied"),
    ("No me ha salido ningún sarpullido", "rash", "writer", "denied"),
    ("No me siento bien, tengo mareos", "dizziness", "writer", "stated"),
    ("No puedo parar de vomitar", "vomiting", "writer", "stated"),
    ("No se me quita el dolor de cabeza", "headache", "writer", "stated"),
    ("no solo náuseas sino también vómitos", "vomiting", "unknown", "stated"),
    ("Nunca antes había tenido migraña", "headache", "unknown", "stated"),
    ("Mi hija tiene urticaria", "hives", "child", "stated"),
    ("Mi hijo tomó el jarabe. Tiene fiebre", "fever", "child", "stated"),
    ("mi madre se desmayó ayer", "fainting", "other", "stated"),
    ("A mi marido le duele el estómago", "stomach pain", "other", "stated"),
    ("Mi hija de 34 años tiene mareos", "dizziness", "other", "stated"),
    ("Creo que mi abuela tiene fiebre", "fever", "other", "stated"),
    ("Tengo miedo de los mareos", "dizziness", "writer", "feared"),
    ("me preocupa que me dé diarrea", "diarrhea", "writer", "feared"),
    ("En el prospecto pone que da insomnio", "sleeplessness", "unknown", "elsewhere"),
    ("He leído que produce caída del pelo", "hair loss", "writer", "elsewhere"),
    ("¿Puede causar estreñimiento?", "constipation", "unknown", "asked"),
    ("Si me dan vómitos, ¿qué hago?", "vomiting", "writer", "asked"),
    ("Hace años tuve convulsiones", "seizure", "writer", "past"),
    ("de niño tuve asma y picores", "itching", "writer", "past"),
    ("vomitarlo todo, eso me pasa con las pastillas", "vomiting", "writer", "stated"),
    ("me dieron escalofrios y sudores frios", "sweating", "writer", "stated"),
    ("tengo la boca seca y estoy estreñida", "constipation", "writer", "stated"),
    ("no he notado ningún efecto secundario ni mareos", "dizziness", "writer", "denied"),
    ("mi nieta vomitó dos veces", "vomiting", "child", "stated"),
    ("a mi mujer le pica todo el cuerpo", "itching", "other", "stated"),
    ("me asusta perder pelo", "hair loss", "writer", "feared"),
    ("leí en internet que da diarrea", "diarrhea", "writer", "elsewhere"),
    ("¿es frecuente el estreñimiento?", "constipation", "unknown", "asked"),
]  # fmt: skip
# Words that stand in other languages as well.
SHARED = {"BAJA"}
LIKE_IT = [
    ("Estou com dor de cabeça desde que tomo o remédio", "pt"), ("Não consigo dormir com estes comprimidos", "pt"),
    ("Tinc mal de cap des que prenc les pastilles", "ca"), ("No em trobo bé amb aquest medicament", "ca"),
    ("Ho mal di testa da quando prendo le pastiglie", "it"), ("Non riesco a dormire con questa medicina", "it"),
]  # fmt: skip
WITHIN_ENGLISH = (
    "Hello, I write for my mother."
    " Desde que toma las pastillas tiene mareos y vómitos. Please answer me."
)
NAMED_WITHIN = {"dizziness", "vomiting"}
