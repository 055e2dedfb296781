"""Symptoms in Spanish, under the names that they have in English."""

TABLES = {
    "symptom": """
rash: sarpullido; erupcion; salpullido; manchas rojas; granos; granitos; rojeces; enrojecimiento; piel roja; brote
    en la piel; manchas en la piel; piel irritada; dermatitis; eccema
hives: urticaria; ronchas; habones
itching: picazon; comezon; picor; me pica; le pica; me pican; le pican; me rasco; prurito; escozor; me escuece
blisters: ampolla; ampollas; llagas; aftas; se me pela la piel; piel ~ pelar; descamacion
swelling: hinchazon; hinchado; hinchar; inflamacion; inflamado; edema; edemas; retencion de liquidos
nausea: nausea; nauseas; asco; ganas de vomitar; revuelto; estomago revuelto; ganas de devolver; arcadas
vomiting: vomito; vomitos; vomitar; devolver la comida; devolver todo
diarrhea: diarrea; diarreas; suelto del estomago; cagalera; heces liquidas; descomposicion; descompuesto; colitis
constipation: estrenimiento; estrenido; no puedo ir al bano; no puede ir al bano; no hago de vientre
stomach pain: dolor de estomago/barriga/tripa/vientre/abdomen; dolores de estomago/barriga/tripa; dolor abdominal;
    doler el/la estomago/barriga/tripa/vientre; colicos; colico; retortijones; calambres en el estomago; dolor en el
    estomago
heartburn: acidez; ardor de estomago; ardores; reflujo; indigestion; me arde el estomago; agruras
bloating: gases; hinchazon abdominal; flatulencia; barriga hinchado; tripa hinchado; estomago hinchado; vientre
    hinchado
headache: dolor de cabeza; dolores de cabeza; jaqueca; jaquecas; migrana; migranas; doler (mucho) la cabeza;
    cefalea; cefaleas; dolor ~ de cabeza
dizziness: mareo; mareos; mareado; marear; vertigo; vertigos; todo me da vueltas; me da vueltas ~ cabeza; aturdido;
    inestable
fainting: desmayo; desmayos; desmayar; me desmaye; perder el conocimiento; lipotimia; sincope; perdida de
    conocimiento
tiredness: cansancio; cansado; fatiga; fatigado; agotado; agotamiento; sin fuerzas; sin energia; debilidad; debil;
    somnolencia; somnoliento; mucho sueno; adormilado; flojera; decaido; decaimiento; atontado; como un zombi;
    apatico
sleeplessness: no poder dormir; no puedo dormir; no puede dormir; insomnio; no duermo; no duerme; no dormir;
    desvelado; sin dormir; dormir mal; duermo mal; me despierto cada; me desvelo; problemas para dormir
bad dreams: pesadillas; pesadilla; suenos raros; malos suenos; terrores nocturnos
chest pain: dolor en el pecho; dolor de pecho; duele el pecho; opresion en el pecho; presion en el pecho
palpitations: palpitaciones; taquicardia; taquicardias; arritmia; arritmias; corazon ~
    acelerado/acelerar/rapido/fuerte; acelera el corazon; pulso acelerado
breathlessness: falta de aire; ahogo; me cuesta respirar; le cuesta respirar; cuesta respirar; dificultad para
    respirar; me ahogo; falta el aire; sin aliento; asfixia; disnea; respiro mal; sibilancias; pitidos en el pecho
cough: tos; toser; tos seca; carraspera
fever: fiebre; escalofrio; escalofrios; febricula; calentura; temperatura alta; febril; sofocos; destemplado
sweating: sudor; sudores; sudar; sudoracion; sudores frios; sudor frio; empapado en sudor; sudores nocturnos
pain: dolor; dolores; doler; duele; molestias; escozor; ardor; quemazon; adolorido; dolorido; pinchazos; punzadas
back pain: dolor de espalda; doler la espalda; dolor lumbar; lumbago; dolor en la espalda; dolor de rinones; ciatica
joint pain: dolor articular; dolores articulares; dolor de/en (las)
    articulaciones/huesos/rodilla/cadera/hombro/rodillas/manos; doler las articulaciones/rodilla/los huesos; doler
    la/los/las rodilla/hueso/hombro/articulacion; rigidez articular
muscle pain: dolor muscular; dolores musculares; calambre; calambres; agujetas; contractura; espasmos; doler los
    musculos; doler las/la pierna; dolor en las piernas; dolor de piernas; rampas; tirones
numbness: hormigueo; hormigueos; entumecido; adormecido; adormecimiento; entumecimiento; se me duermen ~
    manos/pies/piernas; acorchamiento; no siento los pies/dedos
shaking: temblor; temblores; temblar; tiritar; tics; sacudidas; espasmo; piernas inquietas
seizure: convulsion; convulsiones; convulsionar; ataque epileptico; crisis epileptica; ataques epilepticos
blurred vision: vision borrosa; ver borroso; veo borroso; vista borrosa/nublada; ver doble; veo doble; perder
    vision/vista; vista cansada ~ peor; no veo bien; veo mal; moscas volantes
hearing trouble: zumbido; zumbidos; pitido en ~ oido; pitidos en ~ oidos; acufenos; tinnitus; no oigo; perder
    audicion; sordera
taste change: sabor metalico/raro/amargo; gusto metalico; perder ~ gusto/olfato; perdida de/del gusto/olfato; mal
    sabor de boca
dry mouth: boca seca; sequedad de boca; sequedad en la boca; se me seca la boca; mucha sed
weight gain: engordar; subir de peso; subido de peso; aumento de peso; aumentar de peso; ganar peso; ganado peso;
    coger peso; subir <num> kilos; engordar <num> kilos; he ganado <num> kilos
weight loss: adelgazar; bajar de peso; perder peso; perdida de peso; perder <num> kilos; adelgazado
poor appetite: sin apetito; no tener hambre/apetito; perder el apetito; perdida de apetito; falta de apetito;
    inapetencia; no querer comer; no come nada; desganado
hunger: mucha hambre; hambre a todas horas; atracones; ansiedad por la comida
hair loss: caer el pelo; cae el pelo; cayendo el pelo; caida del/de pelo/cabello; perder (el) pelo/cabello; caer el
    cabello; alopecia; quedar calvo; calvicie; se me cae mucho pelo; pelo ~ caer
bleeding: sangrado; sangrados; sangrar; sangre; hemorragia; hemorragias; sangre en la/las/el orina/heces/nariz;
    heces negras; encias sangrar
bruising: moraton; moratones; moretones; moreton; hematoma; hematomas; cardenales; morados
low mood: depresion; deprimido; triste; tristeza; desanimado; bajon; llorar sin motivo; no paro de llorar; llorar
    todo; apatia; estado de animo; sin ganas de nada; cambios de humor; depre; llanto
anxiety: ansiedad; ansioso; nervios; nervioso; nerviosismo; ataque de panico; ataques de panico; panico; angustia;
    agitacion; agitado; inquieto; inquietud; intranquilo; agobio
anger: irritable; irritabilidad; rabia; agresivo; agresividad; mal humor; mal genio
confusion: confusion; confuso; confundido; desorientado; desorientacion; delirio; delirios; niebla mental; no me
    concentro; no puedo concentrarme; ido
memory loss: perdida de memoria; perder la memoria; fallos de memoria; no recuerdo; olvido todo; olvidos; lagunas
seeing things: alucinacion; alucinaciones; alucinar; oigo voces; oye voces; ve cosas; veo cosas; paranoia; psicosis
sexual trouble: impotencia; disfuncion erectil; sin libido; perdida de libido; falta de deseo; no tengo ereccion;
    deseo sexual; libido; apetito sexual
period changes: regla ~ irregular/retrasar/abundante; sin regla; no me baja la regla; no me viene la regla; retraso
    de la regla; retraso en la regla; reglas abundantes; sangrado entre reglas; manchado entre reglas; amenorrea; se
    me retiro la regla; menstruacion irregular
urine trouble: orina oscura; orinar mucho; no puedo orinar; no puede orinar; escozor al orinar; incontinencia;
    retencion de orina; ganas de orinar; me orino; arde al orinar; dolor al orinar
kidney trouble: insuficiencia renal; fallo renal; fallan los rinones; dano renal; problemas de rinon
liver trouble: higado ~ danado/mal/inflamado; dano hepatico; hepatitis; ictericia; piel amarilla; ojos amarillos;
    transaminasas; fallo hepatico; insuficiencia hepatica; me puse amarillo; se puso amarillo
infection: infeccion; infectado; pus; absceso; hongos; candidiasis; neumonia; herpes; candidas; cistitis
blood pressure change: tension alta/baja; presion alta/baja; subir la tension/presion; bajar la tension/presion;
    hipertension; hipotension; bajon de tension; tension por las nubes; bajada de tension; subida de tension
blood sugar change: azucar alto/bajo/alta/baja; subir/bajar el/la azucar; hipoglucemia; hiperglucemia; glucosa
    alta/baja; bajon de azucar; bajada de azucar
allergic reaction: reaccion alergica; alergia; alergico; reaccion; reacciones; dar alergia; anafilaxia; mala
    reaccion
heart attack: infarto; ataque al corazon; ataque cardiaco
stroke: ictus; derrame cerebral; embolia; trombosis cerebral
blood clot: coagulo; coagulos; trombo; trombos; trombosis; embolia pulmonar; flebitis
miscarriage: aborto; aborto espontaneo; perdi el bebe; perdi al bebe; perdio al/el bebe; aborte
birth defect: malformacion; malformaciones; defecto congenito; nacio con ~ defecto/problema/malformacion
death: murio; fallecio; fallecer; ha muerto; ha fallecido; muerto; muerte; murieron; falleciendo
hospital stay: hospitalizado; hospitalizar; ingresar en el hospital; ingresado; ingresaron; acabe en
    urgencias/hospital; fui a urgencias; terminar en urgencias/hospital; acabar en (el) urgencias/hospital;
    hospital; llevar a urgencias; llevaron a urgencias; en urgencias; uci
injection site reaction: brazo ~ hinchado/rojo/dolorido; bulto en/donde ~ inyeccion/pinchazo/pinche; zona de ~
    inyeccion/pinchazo; dolor en el brazo; duele el brazo
withdrawal: abstinencia; sindrome de abstinencia; el mono; calambrazos
fall: me cai; se cayo; caida; caidas; caerme
choking: atragantar; no puedo tragar; no puede tragar; cuesta tragar; dificultad para tragar; nudo en la garganta
runny nose: mocos; nariz tapada/taponada; congestion nasal; estornudos; estornudar; rinitis; goteo nasal; moqueo
sun sensitivity: me quemo con el sol; quemaduras de sol; quemadura solar; fotosensibilidad; alergia al sol
acne: acne; espinillas; barros; granos en la cara
unwell: malestar; malestar general; me siento (muy) mal/fatal; se siente (muy) mal/fatal; me encuentro (muy)
    mal/fatal/peor; sentar/sentir (muy) mal/fatal; encontrar (muy) mal/fatal; me sienta (muy) mal/fatal; me siento
    peor; se encuentra (muy) mal; peor que antes; me puse (muy) malo/mala/mal; se puso (muy) malo/mala/mal;
    empeorar; hecho polvo; me cayo mal; le cayo mal; me cayeron mal; me hace dano; no tolerar; no me sento bien; mal
    cuerpo
movement trouble: rigidez; no puedo caminar; no puede caminar; no puedo andar; no puedo moverme; paralisis;
    paralizado; torpeza; cojear
speech trouble: no puedo hablar; habla arrastrando; dificultad para hablar; ronquera; afonico; sin voz; ronco
tooth trouble: dolor de muelas; doler la/las muela; doler los dientes; se me caen los dientes; dolor de dientes
lump: bulto; bultos; bola en; ganglios; ganglio
eye irritation: ojos rojos; ojo rojo; ojos secos; ojos llorosos; me lloran los ojos; conjuntivitis; irritacion de
    ojos; me pican los ojos; lagrimeo
flare up: brote; brotes; recaida; recaidas
suicidal thoughts: ideas suicidas; pensamientos suicidas; ideacion suicida
side effects: efectos secundarios; efecto secundario; efectos adversos; efecto adverso; reaccion adversa; reacciones
    adversas
itching: rascar me; rascar se; parar de rascar; rascar
side effects: sentar (muy) mal/fatal; me ha sentado (muy) mal/fatal; me han sentado (muy) mal/fatal; no tolerar
    bien; no me sienta bien; me cae mal
shaking: me tiemblan las manos
""",
}
