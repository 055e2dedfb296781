"""What people ask of us, and how they feel about us, in Spanish."""

TABLES = {
    "privacy": """
erase [0.9]: borrar (todos) mis datos; borren (todos) mis datos; eliminar (todos) mis datos; eliminen (todos) mis
    datos; borrar mi cuenta/historial/perfil; eliminar mi cuenta/historial/perfil; derecho al olvido; cancelar mi
    cuenta; retirar mi consentimiento; retiro mi consentimiento; revocar mi consentimiento; supriman mis datos;
    suprimir mis datos
access [0.9]: copia de mi/mis historial/datos/expediente/informes/historia; que datos tienen/tiene/teneis/guardan;
    acceso a mis datos; acceder a mis datos; acceder a mi historial; ver mis datos; quien ha visto mi; quien ha
    mirado mi; quien tiene acceso a mi/mis; portabilidad; que saben de mi; que informacion tienen
correct [0.8]: corregir mis datos; rectificar mis datos; rectificar; mis datos estan mal; datos incorrectos; mi
    nombre esta mal; cambiar mi direccion; fecha de nacimiento esta mal
rights [0.85]: proteccion de datos; rgpd; lopd; mis datos; mi privacidad; privacidad; confidencialidad; vender mis
    datos; compartir mis datos; uso de mis datos; delegado de proteccion
breach [0.95]: carta de otro/otra paciente/persona; resultados de otro/otra paciente/persona; datos de otro/otra
    paciente/persona; filtrado mis datos; filtracion de datos; han hackeado; sin mi consentimiento; sin mi permiso;
    compartieron mis datos; dieron mis datos; han dado mis datos; brecha de datos; enviaron mis resultados a; carta
    que no es mia
erase [0.9]: eliminar/eliminen/borrar/borren/supriman/suprimir ~ informacion/datos/historial/cuenta; eliminen toda
    mi informacion personal; borren toda mi informacion
""",
    "complaint": """
complaint [0.85]: poner una queja/reclamacion; presentar una queja/reclamacion; quiero quejarme; quejarme; quiero
    reclamar; inaceptable; intolerable; vergonzoso; indignante; es una verguenza; que verguenza; pesimo servicio;
    mal servicio; servicio pesimo; pesima atencion; mala atencion; malisimo servicio; nadie me
    contesta/responde/llama/atiende/escucha/hace; nadie contesta; nadie responde; nadie me ha
    contestado/llamado/respondido; sigo esperando respuesta; sin respuesta; no me contestan; no me hacen caso; muy
    decepcionado; decepcionado con; grosero; maleducado; borde conmigo; me trataron mal/fatal; trato
    horrible/pesimo; harto de ustedes; harto de esperar; voy a denunciar; los voy a denunciar; denuncia; mi abogado;
    devuelvan mi dinero; devolver mi dinero; estafa; estafadores; incompetentes; incompetente; negligencia; llevo
    semanas esperando; ridiculo; una falta de respeto; falta de respeto; queja formal; una queja; reclamacion;
    indignado
""",
    "praise": """
praise [0.8]: muchisimas gracias; muchas gracias por; mil gracias; muy agradecido; agradecido por; estoy agradecido;
    les agradezco (mucho) (su) ayuda; maravilloso; excelente servicio/atencion/trato/trabajo; excelentes
    profesionales; muy amables; muy amable; encantador; me salvo la vida; me han salvado la vida; me cambio la vida;
    me ha cambiado la vida; gran trabajo; buen trabajo; genial servicio; fantastico; estupendo; sois geniales; son
    geniales; que dios los bendiga; dios les bendiga; enhorabuena; felicidades por su; gracias de corazon; muy
    contento con; encantado con; son un amor; buenisimo
praise [0.8]: gracias de (todo) corazon; un angel; unos angeles; un encanto; muy buen trato; gran profesional; mil
    gracias por; trato excelente
""",
    "stop": """
stop [0.92]: dejen de escribirme/llamarme/mandarme/enviarme/contactarme/molestarme; dejen de
    mandar/enviar/llamar/escribir; deje de escribirme/llamarme/enviarme/mandarme; dejad de; no me contacten; no me
    contacten mas; no me escriban; no me escriba; no me llamen; no me llame mas; no me manden mas; no me envien mas;
    no quiero recibir; no deseo recibir; no quiero mas mensajes/correos/llamadas; darme de baja; dar de baja; quiero
    la baja de; quitenme de; borrenme de la lista; sacarme de la lista; dejenme en paz; cancelar mi suscripcion;
    cancelar la suscripcion; no mas mensajes; no mas correos; no mas llamadas; baja de la lista
""",
    "question": """
question [0.75]: puedo tomar; puedo usar; puedo dejar; puede tomar; podria tomar; se puede; es normal; es seguro; es
    peligroso; es posible; que hago; que debo hacer; que puedo; debo tomar; debo dejar; tratamiento para; cuantas
    pastillas; cuanta dosis; cuanto tiempo; cuantos dias; cada cuanto; como se toma; como debo; como puedo; como se
    cura; como tomo; quisiera saber; queria saber; me gustaria saber; quiero saber; necesito saber; me pregunto si;
    hay algun tratamiento; hay cura; existe algun; que me recomienda; que me recomiendan; que me aconseja; tengo una
    pregunta; una pregunta; una duda; tengo una duda; tengo dudas; una consulta; me pueden decir; me puede decir;
    pueden ayudarme; puede ser que; puede causar; tiene efectos; para que sirve; que es; cuales son; necesito
    informacion; informacion sobre; interacciona; deberia; tengo que tomar; hace falta; a que hora; donde puedo
""",
    "condition": """
condition: diabetes; diabetico; cancer; asma; artritis; psoriasis; epilepsia; alzheimer; tiroides; hipotiroidismo;
    fibromialgia; endometriosis; leucemia; tumor; colesterol; obesidad; osteoporosis; gota; enfermedad; virus;
    alergia; medico; sintoma; sintomas; operacion; cirugia; hospital; rinon; higado; corazon; piel; ojos; regla;
    prostata; vitamina; analisis; salud; menopausia; gripe; covid; resfriado; catarro; lupus; parkinson; esclerosis
""",
    "topic": """
cost: precio; cuesta; cuanto vale; caro; seguro medico; reembolso; financiado
supply: no hay en la farmacia; agotado; desabastecimiento; donde puedo comprar; farmacias; disponible
storage: nevera; frigorifico; conservar; guardar; caducidad; temperatura ambiente
travel: viaje; viajar; avion; aeropuerto; vacaciones
dosing: dosis; cuantas pastillas; cada cuanto; mg; en ayunas; con comida; dos veces al dia
interaction: interaccion; interacciones; alcohol; mezclar; combinar; junto con; a la vez que
side effects: efectos secundarios; efecto secundario; efectos adversos; reaccion adversa
pregnancy: embarazo; embarazada; lactancia
driving: conducir; manejar
children: mi hijo; mi hija; mi bebe; mi nino; mi nina
appointment: cita; pedir cita; consulta con; especialista
""",
    "details": """
details [0.8]: su nombre es; su telefono es; su direccion es; su fecha de nacimiento; su dni; su numero de telefono;
    se llama
own details [0.45]: mi nombre es; me llamo; mi direccion es; mi fecha de nacimiento; mi telefono es; mi numero es;
    vivo en; mi correo es; mi dni
""",
}
