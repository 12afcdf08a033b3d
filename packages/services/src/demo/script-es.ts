import type { Script, ThemeScript } from "./script.ts";

const lowMood: ThemeScript = {
  measure: "phq-9",
  concerns: [
    {
      title: "Ánimo bajo",
      client: "Todo cuesta el doble y devuelve la mitad.",
      clinician: "Episodio depresivo con pérdida de interés; el retraimiento lo mantiene.",
    },
    {
      title: "Preocupación por la noche",
      client: "En cuanto apago la luz, el día vuelve a empezar.",
      clinician: "Insomnio de conciliación con rumiación, casi todas las noches.",
    },
  ],
  goals: [
    {
      client: "Quiero volver a pintar los domingos sin sentir que tengo que ganármelo.",
      clinician: "Retomar actividad valiosa: dos o más actividades planeadas por semana.",
      ask: "¿Empezamos con media hora, salga lo que salga?",
      revised: "Media hora de pintura los domingos, salga lo que salga.",
      decline: "Me parece bien, pero no mientras dure la mudanza.",
      achieved: "Cuatro domingos seguidos, y no los conté.",
      ended: "El taller cerró; buscamos otra cosa.",
      steps: [
        { text: "Dejar las pinturas a la vista", support: "" },
        { text: "Invitar a Brisa una vez", support: "Brisa" },
        { text: "Diez minutos también cuentan", support: "" },
      ],
    },
    {
      client: "Dormir sin repasar el día durante una hora.",
      clinician:
        "Conciliar en treinta minutos, cinco noches de siete; un rato para preocuparse más temprano.",
      ask: "¿Cuántas noches le parecerían suficientes?",
      revised: "Dormir sin repasar el día, cuatro noches por semana.",
      decline: "Prefiero mirar primero las mañanas.",
      achieved: "Noté que me había dormido a mitad de un pensamiento.",
      ended: "El sueño volvió solo cuando los días se llenaron.",
      steps: [
        { text: "Escribir la lista de mañana antes de cenar", support: "" },
        { text: "El teléfono se queda en el pasillo", support: "quien vive conmigo" },
      ],
    },
  ],
  intake: {
    presentingProblem:
      "Ánimo bajo desde la primavera. «Dejé de hacer lo que me gusta porque no había hecho lo que debía.» Sueño cortado, menos apetito, el trabajo se sostiene.",
    history: "Un episodio anterior hace años, que cedió en meses. Sin ingresos. Sin medicación. Bebe poco.",
    strengths: "Una amistad cercana, trabajo estable, pinta. Nota pronto los cambios pequeños.",
    formulation:
      "La pérdida de actividades gratas tras una mudanza mantiene el ánimo bajo; las reglas sobre merecer descanso las mantienen lejos. Primero activación conductual, después las reglas.",
  },
  quote: "Dejé de hacer lo que me gusta porque no había hecho lo que debía.",
};

const worryAtNight: ThemeScript = {
  measure: "gad-7",
  concerns: [
    {
      title: "Preocupación que no para",
      client: "Mi cabeza abre un cajón tras otro.",
      clinician:
        "Preocupación generalizada, difícil de controlar, casi a diario desde hace más de seis meses.",
    },
    {
      title: "Cansancio durante el día",
      client: "A las tres soy de arena.",
      clinician: "Fatiga diurna tras noches cortas; las siestas retrasan más el sueño.",
    },
  ],
  goals: [
    {
      client: "Salir de casa sin comprobarlo todo tres veces.",
      clinician: "Comprobar una vez y salir en cinco minutos, cinco días de siete.",
      ask: "¿Qué comprobación sería la más fácil de soltar primero?",
      revised: "Comprobar la puerta una vez y dejar lo demás.",
      decline: "Es demasiado de golpe para mí ahora.",
      achieved: "Llegué a la parada antes de recordar que solía comprobar.",
      ended: "Vimos que importan más las tardes.",
      steps: [
        { text: "Decir en voz alta: la cocina está apagada", support: "" },
        { text: "Llegar a la esquina antes de mirar atrás", support: "" },
        { text: "Contarle a Alba cómo fue", support: "Alba" },
      ],
    },
    {
      client: "Que me quede tarde cuando termina el trabajo.",
      clinician: "Levantarse a la misma hora toda la semana; sin siesta después de las dos.",
      ask: "¿Bastaría con los días laborables para empezar?",
      revised: "A las siete de lunes a viernes, y ver qué pasa con las tardes.",
      decline: "Mis turnos cambian cada semana; no puedo prometer una hora.",
      achieved: "Leí un capítulo hasta el final.",
      ended: "Cambiaron los turnos, y con ellos los días.",
      steps: [
        { text: "El despertador, al otro lado del cuarto", support: "" },
        { text: "Luz del día antes de las nueve", support: "el perro" },
      ],
    },
  ],
  intake: {
    presentingProblem:
      "Preocupación por la familia, el dinero y la salud, difícil de soltar. «Si no lo pienso bien, será culpa mía cuando ocurra.» Hombros tensos, poco sueño.",
    history:
      "Preocupación desde la infancia; peor desde que trabaja de noche. Té hasta tarde. Sin medicación.",
    strengths: "Humor; cumple lo que promete; una hermana a la vuelta de la esquina.",
    formulation:
      "La preocupación se toma por preparación, y parar parece descuido. Tolerar un poco de no saber, y calmar el cuerpo antes de dormir.",
  },
  quote: "Si no lo pienso bien, será culpa mía cuando ocurra.",
};

const panic: ThemeScript = {
  measure: "gad-7",
  concerns: [
    {
      title: "Pánico de camino al trabajo",
      client: "El corazón corre delante y yo me quedo atrás.",
      clinician: "Crisis de pánico, dos por semana, con evitación de trenes y ascensores.",
    },
    {
      title: "Dejar de ir a sitios",
      client: "El mapa de adonde puedo ir se hace pequeño.",
      clinician: "Evitación creciente; conductas de seguridad (agua, teléfono, salidas).",
    },
  ],
  goals: [
    {
      client: "Ir dos paradas en tren sin bajarme.",
      clinician: "Exposición gradual: dos paradas, tres veces por semana, sin botella de agua.",
      ask: "¿Una parada esta semana, dejando la botella en casa?",
      revised: "Una parada sin la botella, después dos.",
      decline: "En tren todavía no; prefiero empezar por el ascensor.",
      achieved: "Miré por la ventana todo el camino.",
      ended: "Ahora voy en bicicleta, y nos parece bien.",
      steps: [
        { text: "Quedarme en el andén mientras pasa un tren", support: "" },
        { text: "Una parada con Enebro", support: "Enebro" },
        { text: "Una parada por mi cuenta", support: "" },
      ],
    },
    {
      client: "Sentarme en medio de la fila en el cine.",
      clinician: "Dejar de buscar la salida en tres lugares corrientes.",
      ask: "¿Empezamos a una hora tranquila?",
      revised: "En medio de la fila, un martes por la tarde.",
      decline: "No echo de menos el cine.",
      achieved: "Olvidé dónde estaba la salida.",
      ended: "Otros lugares iban primero.",
      steps: [{ text: "Elegir el asiento y no cambiarlo", support: "" }],
    },
  ],
  intake: {
    presentingProblem:
      "Miedo súbito con el corazón acelerado en los trenes desde el invierno. «No me da miedo el tren, me doy miedo yo en el tren.» Corazón examinado, sin hallazgos.",
    history: "Primera crisis tras una gripe. Sin tratamiento previo. Cuatro cafés al día.",
    strengths: "Curiosidad; gusto por poner a prueba las cosas; una pareja paciente.",
    formulation:
      "Señales del cuerpo leídas como peligro y huida antes de que pasen: la lectura nunca se comprueba. Respirar para calmar, exponerse para aprender.",
  },
  quote: "No me da miedo el tren, me doy miedo yo en el tren.",
};

const grief: ThemeScript = {
  measure: "phq-9",
  concerns: [
    {
      title: "Después de la pérdida",
      client: "Pongo la mesa para dos y retiro un plato.",
      clinician: "Duelo en el segundo año, con culpa y pocos momentos de alivio.",
    },
    {
      title: "Mantener lejos a la gente",
      client: "No quiero que me pregunten cómo estoy.",
      clinician: "Se aparta de la familia; rechaza casi toda invitación.",
    },
  ],
  goals: [
    {
      client: "Ver la caja de cartas, una tarde cada vez.",
      clinician: "Acercarse a los recuerdos en pasos pequeños, con algo amable después.",
      ask: "¿Ayudaría decidir antes cuándo parar?",
      revised: "Tres cartas por tarde, y después el té.",
      decline: "La caja puede esperar. Quisiera empezar por el jardín.",
      achieved: "Me reí con una de ellas.",
      ended: "Le di la caja a mi hermano para que la guarde.",
      steps: [
        { text: "Bajar la caja del altillo", support: "mi hermano" },
        { text: "Tres cartas, y después el té", support: "" },
      ],
    },
    {
      client: "Decir que sí a una invitación al mes.",
      clinician: "Un encuentro planeado cada quincena; puede irse pronto.",
      ask: "¿A quién le sería más fácil decir que sí?",
      revised: "Decirle que sí a Odilia, una vez al mes.",
      decline: "Este mes no.",
      achieved: "Me quedé al postre.",
      ended: "Ahora vienen a mi casa.",
      steps: [
        { text: "Contestar el mensaje de Odilia", support: "Odilia" },
        { text: "Acordar cuándo me puedo ir", support: "" },
      ],
    },
  ],
  intake: {
    presentingProblem:
      "Perdió a su pareja el año pasado. «Me dicen que se hace más ligero y yo no quiero.» Llora a diario, duerme en el sillón, come con la radio puesta.",
    history: "Sin dificultades previas. Control de tensión con su médico. Preguntado, niega deseos de morir.",
    strengths: "Jardín; cuenta bien las historias; un hermano que llama los jueves.",
    formulation:
      "Que el duelo alivie parece abandonar; por eso se evitan los recuerdos y la compañía. Dosis pequeñas de ambos, y lugar para la culpa.",
  },
  quote: "Me dicen que se hace más ligero y yo no quiero.",
};

const burnout: ThemeScript = {
  measure: "phq-9",
  concerns: [
    {
      title: "Desgaste en el trabajo",
      client: "A mediodía no me queda nada y faltan ocho horas.",
      clinician: "Agotamiento y distancia tras dos años de doble carga; el ánimo baja después.",
    },
    {
      title: "Nunca fuera de servicio",
      client: "El teléfono decide cuándo acaba el día.",
      clinician: "Sin tiempo de recuperación; mensajes de trabajo hasta tarde.",
    },
  ],
  goals: [
    {
      client: "Llegar a casa y que mis hijos me reconozcan.",
      clinician: "Dos tardes por semana sin trabajo; decir que no una vez por semana.",
      ask: "¿Qué notarían primero?",
      revised: "Cenar con el teléfono en el cajón, dos veces por semana.",
      decline: "No puedo prometer tardes antes de que acabe la auditoría.",
      achieved: "Me pidieron que dejara de cantar.",
      ended: "Otro puesto y otro horario; el objetivo se fue con el anterior.",
      steps: [
        { text: "El teléfono al cajón desde las seis", support: "mis hijos" },
        { text: "Decir que no a una cosa el lunes", support: "" },
        { text: "Preguntar por la vacante", support: "Perico, del trabajo" },
      ],
    },
    {
      client: "Un fin de semana sin nada dentro.",
      clinician: "Un día sin planes cada quincena, protegido de antemano.",
      ask: "¿Sería creíble medio día?",
      revised: "Los sábados por la mañana, sin nada.",
      decline: "Nada me asusta más.",
      achieved: "Me tumbé en la hierba y oí a los vecinos.",
      ended: "Con medios días bastaba.",
      steps: [{ text: "Ponerlo en el calendario de casa", support: "" }],
    },
  ],
  intake: {
    presentingProblem:
      "Agotamiento; poca paciencia; olvida palabras. «Antes lo hacía bien y ahora solo lo hago rápido.» Se duerme enseguida y despierta a las cuatro.",
    history: "Dos semanas de baja el año pasado. Cefaleas estudiadas, sin hallazgos.",
    strengths: "Lealtad, precisión, cocina para muchos. Su jefa acepta hablar.",
    formulation:
      "El valor se mide por lo producido: al cansancio se responde con más trabajo. Primero recuperar, luego límites, luego la medida misma.",
  },
  quote: "Antes lo hacía bien y ahora solo lo hago rápido.",
};

const company: ThemeScript = {
  measure: "gad-7",
  concerns: [
    {
      title: "Temor antes de ver gente",
      client: "Ensayo el saludo una hora y después me quedo en casa.",
      clinician: "Ansiedad social: anticipación, evitación y repaso severo después.",
    },
    {
      title: "Hablar en el trabajo",
      client: "Mi cara lo cuenta antes de que diga una palabra.",
      clinician: "Miedo a sonrojarse en reuniones; calla si no se le pregunta.",
    },
  ],
  goals: [
    {
      client: "Comer con los demás en vez de en la escalera.",
      clinician: "Comer en compañía dos veces por semana; atención hacia fuera, sin ensayo.",
      ask: "¿Qué día la mesa es más pequeña?",
      revised: "Comer los miércoles, en la mesa pequeña.",
      decline: "Quisiera empezar con gente que no conozco.",
      achieved: "Alguien me guardó una silla.",
      ended: "El equipo se mudó; como con una persona junto al río.",
      steps: [
        { text: "Preguntarle a Tamara qué va a pedir", support: "Tamara" },
        { text: "Quedarme diez minutos", support: "" },
        { text: "Escribir lo que vi, no cómo estuve", support: "" },
      ],
    },
    {
      client: "Decir una cosa en la reunión del lunes.",
      clinician: "Una frase preparada, después una sin preparar.",
      ask: "¿Puede ser una pregunta?",
      revised: "Hacer una pregunta en la reunión del lunes.",
      decline: "Los lunes son lo peor; que no sea lo primero.",
      achieved: "Dije dos, y una era una broma.",
      ended: "Ya no hay reunión los lunes.",
      steps: [{ text: "Escribir la pregunta detrás del orden del día", support: "" }],
    },
  ],
  intake: {
    presentingProblem:
      "Evita la compañía desde que cambió de escuela; ahora el trabajo. «Nunca estoy ahí, me miro estando ahí.» Pasa a solas casi todos los fines de semana y no lo desea.",
    history: "Timidez en la infancia; acoso a los doce. Sin tratamiento previo. Bebe antes de las fiestas.",
    strengths: "Amabilidad, exactitud, enseña pájaros a la gente. Una vieja amistad.",
    formulation:
      "La atención hacia dentro encuentra pruebas de fracaso; la evitación impide revisarlas. Atención hacia fuera, pruebas pequeñas, repaso más amable.",
  },
  quote: "Nunca estoy ahí, me miro estando ahí.",
};

export const spanish: Script = {
  themes: { lowMood, worryAtNight, panic, grief, burnout, company },
  mentalState: {
    "mentalState.appearance": "Ropa informal, aspecto cuidado.",
    "mentalState.behaviour": "Actitud abierta; el contacto visual va y viene.",
    "mentalState.speech": "En voz baja, coherente.",
    "mentalState.mood": "«Plano, casi siempre.»",
    "mentalState.affect": "Restringido; se anima al hablar de amistades.",
    "mentalState.thought": "Autocrítica; sin delirios. Se preguntó por ideas de muerte y se respondió.",
    "mentalState.insight": "Buena.",
  },
  checkIns: {
    settled: [
      "Una tarde tranquila",
      "Sopa y un baño largo",
      "Dormí casi de un tirón",
      "Volví andando sin prisa",
    ],
    bright: ["Me reí al teléfono", "Sol en la escalera", "Terminé algo", "Vi a una amistad sin planearlo"],
    heavy: ["No pude arrancar", "Volví a cancelar", "Todo quedaba lejos", "Día largo, noche corta"],
    onEdge: [
      "Me sobresaltó el timbre",
      "Dando vueltas a lo mismo",
      "Sin parar quieto el cuerpo",
      "Comprobé demasiado",
    ],
    mixed: ["Buena mañana, tarde difícil", "Ni una cosa ni la otra", "Mejor de lo que pensaba"],
  },
  practiced: [
    "Más fácil que la semana pasada",
    "Los pensamientos se fueron y volvieron",
    "Me dormí antes del final",
    "Las manos tibias",
  ],
  feltBad: ["Se me cerró el pecho y paré", "Me mareé a la mitad", "Acercó la preocupación"],
  prescriptionNotes: [
    "Antes de dormir",
    "Después de comer, en un sitio tranquilo",
    "En el andén, con los ojos abiertos",
    "Sin las pausas si le sientan mal",
  ],
  secondNote: "Unas veces por semana; un poco también cuenta",
  goodThings: [
    "El conductor del autobús me esperó",
    "Sopa, y todavía caliente",
    "Contesté la carta",
    "Sol en el suelo de la cocina",
    "Mi hermana se rió",
  ],
  alertNotes: {
    assessed: {
      low: "Preguntado por teléfono: ideas pasajeras, sin plan ni intención. Sabe a quién llamar. Se mantiene la cita.",
      moderate:
        "Ideas casi a diario, sin plan, pide ayuda. Repasados juntos los teléfonos de crisis; se adelanta la sesión.",
      high: "Ideas con plan. Atención el mismo día; se queda una persona de confianza; avisado el equipo de crisis, que llama mañana.",
    },
    closed:
      "Revisado en dos sesiones: sin ideas de este tipo en tres semanas. Los teléfonos de crisis siguen a mano.",
  },
  setAside: "Se retomará después del verano.",
  about: {
    admin: "Personas, funciones y auditoría",
    clinician: "Casos, fichas y objetivos",
    client: "La aplicación, como la ve quien está en tratamiento",
  },
};
