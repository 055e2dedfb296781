"""Danger to life in German: said outright, by half, and in hints, folded."""

TABLES = {
    "crisis": """
self-harm [0.95]: ich will sterben; will sterben; mochte sterben; will nicht mehr leben; mochte nicht mehr leben;
    nicht mehr leben; mich umbringen; bringe mich um; sich umbringen; umbringen; selbstmord; suizid; suizidal;
    suizidgedanken; selbstmordgedanken; das leben nehmen; leben beenden; meinem/seinem/ihrem leben ein ende; ritze
    mich; mich ritzen; sich ritzen; ritzt sich; ritzen; selbst verletzen; selbst verletze; selbstverletzung; selbst
    verletzt; tot sein; ware ich tot; besser tot; lieber tot; am liebsten tot; keinen sinn mehr im leben; nicht mehr
    weiterleben; nicht weiterleben; mir etwas antun; mir was antun; sich etwas antun; sich was antun; mir das leben;
    sich das leben; wollen/mochten/wunschen ~ sterben; wollen/mochten ~ nicht mehr leben; will ~ sterben; mochte ~
    sterben; will sich umbringen; bringt sich um; umgebracht ~ mich; mich erhangen; sich erhangen; mich aufhangen;
    aufhangen; erhange mich; pulsadern; pulsadern aufschneiden; vor den/einen zug; vor die bahn; von der brucke
    springen; vom dach springen; von ~ brucke/dach/hochhaus springen; springe von; aus dem fenster springen; aus dem
    fenster sturzen; abschiedsbrief; abschiedsbriefe; nicht mehr auf der welt sein; nicht mehr existieren; nicht
    mehr da sein; schluss machen mit dem leben; mit dem leben abgeschlossen; lebensmude; kein lebenswille; keinen
    lebenswillen; lust mehr zu leben; leben hat keinen sinn; leben nicht mehr lebenswert; leben ist nicht
    lebenswert; leben macht keinen sinn; einschlafen und nicht mehr aufwachen; nie wieder aufwachen; suizidversuch;
    selbstmordversuch; suizidplan; lebensmudigkeit; freitod; ich werde mich toten; mich toten; tote mich; fur immer
    einschlafen
self-harm [0.9]: nicht mehr aufwachen; nicht mehr aufzuwachen; morgen nicht aufwachen; ohne mich ~ besser; ohne mich
    besser dran; besser dran ohne mich; ware nie geboren; nie geboren worden; besser wenn ich ~ nicht/tot; wenn ich
    tot; ritze mir; ritzen mir; mir ~ arme aufritzen; ritzt sich die; schneide mir/mich; schneidet sich die; mir ~
    arme schneiden; ich kann so nicht weiterleben; tun mir ~ an; tue mir was an; tu mir was an; todliche dosis; wie
    viele tabletten ~ sterben; schmerzlos sterben; wunsch zu sterben; todeswunsch; gedanken an den tod; daran zu
    sterben; keinen ausweg; keinen ausweg mehr; nicht mehr da ware; hat alles keinen sinn; alles keinen sinn mehr;
    alles sinnlos; grund zu leben; mich ~ verletzen; nehme alle tabletten; nicht mehr hier sein; keine lust mehr auf
    leben; alles beenden; dem ein ende setzen; ein ende setzen
self-harm [0.6]: hat sich umgebracht; hat sich erhangt; hat sich das leben genommen; nahm sich das leben; sich
    erschossen
abuse [0.9]: mein mann schlagt mich; schlagt mich; schlug mich; geschlagen von; er misshandelt; misshandelt mich;
    vergewaltigt; vergewaltigung; missbraucht; missbrauch; hausliche gewalt; angst vor meinem mann; bedroht mich;
    <fam> ~ schlagen/schlagt/prugelt/tritt/verprugelt/wurgt/bedroht/vergewaltigt mich/uns; <fam> hat mich
    geschlagen/verprugelt/getreten/gewurgt/bedroht/vergewaltigt; mich ~ geschlagen; mich verprugelt; verprugelt
    mich; wurgt mich; wurgte mich; sexueller missbrauch; sexuell missbraucht; fasst mich ~ an; fasst mir ~ an;
    angefasst wo; beruhrt mich ~ nachts; <fam> fasst/fasste mich; angst vor meinem/meiner <fam>; angst vor ~ <fam>;
    sperrt mich ein; eingesperrt; lasst mich nicht raus; lasst mich nicht aus; nicht aus dem haus; zwingt mich;
    gezwungen zu sex; nimmt mir ~ geld weg; versteckt meine tabletten; schlagt meine/die kinder/tochter/mutter/sohn;
    schlagt mein/unser kind; schlagt unsere kinder; wird gewalttatig; gewalttatig; angst nach hause; droht mir;
    droht mich umzubringen; stalkt mich; schlagt mir ins
violence [0.9]: bringe ihn um; bringe sie um; bringe euch um; bringe dich um; ich tote; werde ihn toten; alle
    umbringen; bringe ~ um; bringe (meinen/meine/den/die) (chef/mann/frau/arzt/nachbarn/kollegen/alle/kinder) um;
    ihn umbringen; jemanden umbringen; euch umbringen; meinem kind ~ antun; meinem baby ~ antun; jemandem etwas
    antun; ihm etwas antun; stimmen sagen ~ toten; stimmen befehlen; ich steche ihn ab; abstechen; ich erschiesse;
    ich zunde ~ an; bombe; ich weiss wo ~ wohnen; ihr werdet dafur bezahlen
self-harm [0.9]: vom balkon/dach/hochhaus springen/sturzen; vom balkon zu springen; ohne mich ging/ginge/geht/ginge
    es ~ besser; fur alle nur eine last; falle nur zur last; will nicht mehr sein; ans sterben; ans aufhoren; alles
    ein ende; tabletten schlucken und nicht
abuse [0.9]: droht ~ mich umzubringen; droht mir mit; angst heimzugehen; hat mich geschlagen; hat mich gewurgt; hat
    mich getreten; stosst mich; schubst mich; schlagt und
self-harm [0.95]: allem ein ende; dem leben ein ende; diese welt ~ verlassen; diese welt verlassen; von dieser welt
    gehen; vor den zug werfen; vor die gleise; auf die gleise
""",
    "despair": """
go on [0.9]: ich kann nicht mehr; kann einfach nicht mehr; kann nicht mehr; ich will nicht mehr; will nicht mehr;
    kann so nicht mehr; nicht mehr weiter; halte es nicht mehr aus; halte das nicht mehr aus; ertrage es nicht mehr;
    schaffe es nicht mehr; schaff das nicht mehr; mag nicht mehr; kann und will nicht mehr; weiss nicht mehr weiter;
    am ende meiner kraft; kann nicht weiter; will so nicht weiter
""",
    "hint": """
farewell [0.35]: verzeiht mir alles; verzeih mir alles; lebt wohl; macht es gut alle; passt auf meine kinder auf;
    kummert euch um meine
alone [0.4]: niemand wurde mich vermissen; niemanden interessiert ~ ich; keiner wurde mich vermissen; bin allen
    egal; bin ganz allein; bin eine last; bin nur eine last; falle allen zur last; allein auf der welt
hopeless [0.45]: hoffnungslos; keine hoffnung; keine hoffnung mehr; keine zukunft; bin nichts wert; bin wertlos;
    wertlos; hasse mich; verzweifelt; sinnlos; innerlich leer; alles egal; nichts macht mehr
""",
    "emergency": """
breathing [0.9]: keine luft; bekomme keine luft; kriege keine luft; bekommt keine luft; kriegt keine luft; kann
    nicht atmen; nicht mehr atmen; atmet nicht; atmet nicht mehr; atmet kaum; atemnot; erstickt; ersticke; blau
    angelaufen; lauft blau an; hals schwillt zu; hals geht zu; blaue lippen; lippen ~ blau; kann ~ kaum atmen; kaum
    noch luft; schwer luft; ringt nach luft; verschluckt und keine luft
anaphylaxis [0.95]: hals schwillt; hals ~ zugeschwollen; zunge ~ schwillt/geschwollen/schwellen/anschwellen; zunge
    und ~ lippen; lippen ~ schwellen/geschwollen/angeschwollen; gesicht ~ geschwollen/angeschwollen/schwillt; zunge
    schwillt an; allergischer schock; anaphylaktischer schock; anaphylaxie; kehle ~ zu
heart [0.9]: herzinfarkt; brustschmerzen; schmerzen in der brust; schmerzen ~ brust; schmerz in der brust; druck auf
    der brust; starke brustschmerzen; herzstillstand; engegefuhl in der brust; enge in der brust; herzanfall;
    stechen in der brust; brust tut ~ weh
stroke [0.9]: schlaganfall; mundwinkel hangt; mundwinkel hangen; halbseitig gelahmt; gesicht hangt; lallt; spricht
    verwaschen; kann nicht mehr sprechen; arm nicht mehr bewegen; seite gelahmt
unconscious [0.9]: bewusstlos; ohnmachtig; reagiert nicht; reagiert nicht mehr; wacht nicht auf; wacht nicht mehr
    auf; nicht ansprechbar; krampfanfall; krampft; krampft gerade; krampfen; zusammengebrochen; bewusstsein
    verloren; verlor das bewusstsein; epileptischer anfall
poisoning [0.9]: uberdosis; vergiftet; vergiftung; zu viele tabletten; alle tabletten genommen; alle tabletten
    geschluckt; alle ~ tabletten genommen/geschluckt; alle tabletten; ganze packung; batterie verschluckt; batterie
    geschluckt; batterien verschluckt; munze verschluckt; knopfzelle; verschluckt ~ batterie; reiniger getrunken;
    bleiche getrunken; gift getrunken; waschmittel getrunken; handvoll tabletten; tabletten auf einmal geschluckt;
    ganze schachtel; ganze flasche
bleeding [0.9]: erbricht blut; erbreche blut; blut erbrochen; blutet stark; hort nicht auf zu bluten; blutung hort
    nicht auf; hustet blut; huste blut; blut spucken; spuckt blut; spucke blut; kotze blut; blut gekotzt; viel blut
    verloren; starke blutung; starke blutungen; verblutet; verblute
sugar [0.8]: diabetisches koma; ketoazidose; zuckerschock; schwere unterzuckerung
pregnancy [0.85]: fruchtblase geplatzt; baby bewegt sich nicht; spure das baby nicht; schwanger ~
    blutung/blute/blutungen; wehen
sepsis [0.7]: sepsis; blutvergiftung; hirnhautentzundung; 40 fieber; 41 fieber; 40 grad fieber; fieber uber 40; 41
    grad fieber
injury [0.75]: vom auto angefahren; autounfall; kopf aufgeschlagen; schwere verbrennung; stromschlag; schlangenbiss
help [0.85]: notarzt; krankenwagen; rettungswagen; rettungsdienst; medizinischer notfall; das ist ein notfall; es
    ist ein notfall; ich sterbe; er stirbt; sie stirbt; liegt im sterben; rufen sie den notarzt; 112 rufen
help [0.6]: notfall; notaufnahme; hilfe schnell; schnell hilfe
anaphylaxis [0.95]: schwellen ~ lippen/zunge/augen an; schwellen ~ ~ lippen/zunge/gesicht; lippen schwellen;
    schwillt ~ gesicht/zunge/hals
poisoning [0.8]: meine/unsere/viele/mehrere/die tabletten/pillen/medikamente geschluckt/verschluckt/gegessen;
    tabletten verschluckt
breathing [0.9]: mir/ihm/ihr geht der hals zu; der hals geht ~ zu; hals ist zugeschwollen; hals schnurt sich zu; der
    hals schwillt ~ zu
""",
}
