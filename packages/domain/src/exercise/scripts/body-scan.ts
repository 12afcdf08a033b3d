import { both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";
import type { Step } from "../script.ts";

const arriving: readonly Step[] = [
  say(
    "position",
    "Find a position you can stay in for a while: lying, sitting or standing.",
    "Busque una postura en la que pueda quedarse un rato: en la cama, en una silla o de pie.",
    { place: "wholeBody", cues: opening },
  ),
  say(
    "eyes",
    "Close your eyes if that feels right, or let them rest on one spot.",
    "Cierre los ojos si le resulta cómodo, o deje que la mirada descanse en un punto.",
    {
      place: "wholeBody",
      stretch: 0.6,
      eyesOpen: both(
        "Let your eyes rest on one spot, softly, without staring.",
        "Deje que la mirada descanse en un punto, con suavidad, sin fijarla.",
      ),
    },
  ),
  say(
    "permission",
    "You can move, open your eyes, skip a part or stop, whenever you want to.",
    "Puede moverse, abrir los ojos, saltarse una parte o parar cuando quiera.",
    { place: "wholeBody", stretch: 0.6 },
  ),
  say(
    "contact",
    "Notice what carries you. The weight of the body against the bed, the chair, the floor.",
    "Fíjese en lo que le sostiene. El peso del cuerpo sobre la cama, la silla o el suelo.",
    { place: "wholeBody", from: 10 },
  ),
  say(
    "breath",
    "Somewhere in the body, breath is moving. You need not change it.",
    "En algún lugar del cuerpo se mueve la respiración. No hace falta cambiarla.",
    { place: "belly", from: 10, areas: ["belly"] },
  ),
  say(
    "intention",
    "The aim is not to relax. It is to notice what is here, warm or cold, tight or loose, or nothing much.",
    "No se trata de relajarse, sino de notar lo que hay: calor o frío, tensión o soltura, o casi nada.",
    { place: "wholeBody", from: 20 },
  ),
];

const legs: readonly Step[] = [
  say("feet", "Bring your attention down to your feet.", "Lleve la atención hasta los pies.", {
    place: "feet",
    areas: ["legs"],
  }),
  say(
    "toes",
    "The toes, one beside the other. Where they touch, where there is air between them.",
    "Los dedos, uno junto al otro. Dónde se tocan, dónde hay aire entre ellos.",
    { place: "feet", from: 10, areas: ["legs"] },
  ),
  say("soles", "The soles, and the heels with their weight.", "Las plantas, y los talones con su peso.", {
    place: "feet",
    from: 20,
    extra: true,
    areas: ["legs"],
  }),
  say(
    "tops-of-feet",
    "The tops of your feet. Sock, blanket, air: whatever lies on them.",
    "El empeine. Calcetín, manta, aire: lo que tenga encima.",
    { place: "feet", from: 20, extra: true, areas: ["legs"] },
  ),
  say(
    "lower-legs",
    "The ankles, the shins, the calves. Feel them from the inside, as far as you can.",
    "Los tobillos, las espinillas, las pantorrillas. Siéntalos por dentro, hasta donde pueda.",
    { place: "lowerLegs", areas: ["legs"] },
  ),
  say(
    "knees",
    "The knees: front, sides, and the soft hollow behind.",
    "Las rodillas: por delante, a los lados, y el hueco blando de atrás.",
    { place: "upperLegs", from: 10, areas: ["legs"] },
  ),
  say(
    "wandering-1",
    "If your mind has gone somewhere else, that is what minds do. Come back to the legs.",
    "Si la mente se ha ido a otra parte, es lo que hacen las mentes. Vuelva a las piernas.",
    { place: "upperLegs", from: 20, extra: true, areas: ["legs"] },
  ),
  say(
    "thighs",
    "The thighs, large and heavy. Let what is under them carry them.",
    "Los muslos, grandes y pesados. Deje que los sostenga lo que tienen debajo.",
    { place: "upperLegs", areas: ["legs"] },
  ),
  say(
    "both-legs",
    "Both legs at once, from the hips to the toes. Stay here for a few breaths.",
    "Las dos piernas a la vez, de las caderas a los dedos. Quédese aquí unas respiraciones.",
    { place: "lowerLegs", from: 20, stretch: 1.6, areas: ["legs"] },
  ),
];

const middle: readonly Step[] = [
  say(
    "hips",
    "The hips and the seat, where weight meets ground. Pass lightly, or move on, as you wish.",
    "Las caderas y las nalgas, donde el peso encuentra apoyo. Pase con ligereza o siga adelante, como prefiera.",
    { place: "hips", from: 10, areas: ["hips"] },
  ),
  say(
    "belly",
    "The belly. It rises a little, it sinks a little.",
    "El abdomen. Sube un poco, baja un poco.",
    {
      place: "belly",
      areas: ["belly"],
    },
  ),
  say(
    "belly-soft",
    "Nobody is looking. It may be as round and as soft as it is.",
    "Nadie está mirando. Puede estar tan redondo y tan blando como sea.",
    { place: "belly", from: 20, areas: ["belly"] },
  ),
  say(
    "lower-back",
    "The lower back. Is there a gap beneath it, or does it rest?",
    "La parte baja de la espalda. ¿Queda un hueco debajo, o descansa?",
    { place: "back", from: 10, areas: ["back"] },
  ),
  say(
    "upper-back",
    "The spine upwards, one bone on the next, to the shoulder blades.",
    "La columna hacia arriba, una vértebra sobre otra, hasta los omóplatos.",
    { place: "back", from: 20, areas: ["back"] },
  ),
  say(
    "chest",
    "The chest. The ribs opening and closing, perhaps the heart behind them.",
    "El pecho. Las costillas que se abren y se cierran, quizá el corazón detrás.",
    { place: "chest", areas: ["chest"] },
  ),
  say(
    "chest-mood",
    "Feelings often sit here. If one is here now, you need do nothing with it. You know where the ground is.",
    "Aquí suelen quedarse las emociones. Si ahora hay una, no tiene que hacer nada con ella. Usted sabe dónde está el suelo.",
    { place: "chest", from: 20, areas: ["chest"] },
  ),
  say(
    "trunk",
    "The whole trunk, front and back, breathing.",
    "Todo el tronco, por delante y por detrás, respirando.",
    { place: "wholeBody", from: 20, stretch: 1.6, areas: ["chest", "belly"] },
  ),
];

const arms: readonly Step[] = [
  say(
    "hands",
    "Now the hands. Palms, fingers, the tips of the fingers.",
    "Ahora las manos. Las palmas, los dedos, las yemas.",
    { place: "hands", areas: ["arms"] },
  ),
  say(
    "pulse",
    "Perhaps a tingling, perhaps a pulse, perhaps only their temperature.",
    "Quizá un hormigueo, quizá el pulso, quizá solo la temperatura.",
    { place: "hands", from: 10, extra: true, areas: ["arms"] },
  ),
  say(
    "thumbs",
    "Each finger for itself, and the thumbs, which had much to do today.",
    "Cada dedo por separado, y los pulgares, que hoy han tenido mucho que hacer.",
    { place: "hands", from: 20, areas: ["arms"] },
  ),
  say(
    "forearms",
    "The wrists and the forearms, and the cloth that lies on them.",
    "Las muñecas y los antebrazos, y la tela que los cubre.",
    { place: "arms", from: 20, areas: ["arms"] },
  ),
  say("arms", "The arms, up to the shoulders.", "Los brazos, hasta los hombros.", {
    place: "arms",
    from: 10,
    areas: ["arms"],
  }),
  say(
    "shoulders",
    "The shoulders. If they are lifted, they may drop. If they stay up, notice that.",
    "Los hombros. Si están levantados, pueden bajar. Si se quedan arriba, dese cuenta de ello.",
    { place: "shoulders", areas: ["arms"] },
  ),
];

const head: readonly Step[] = [
  say(
    "neck",
    "The neck, which carries the head all day. The throat, and swallowing.",
    "El cuello, que carga la cabeza todo el día. La garganta, y cómo traga.",
    { place: "neck", from: 10, areas: ["head"] },
  ),
  say(
    "jaw",
    "The jaw and the mouth. Teeth may part a little; the tongue can lie down.",
    "La mandíbula y la boca. Los dientes pueden separarse un poco; la lengua puede reposar.",
    { place: "face", areas: ["head"] },
  ),
  say(
    "cheeks",
    "The cheeks, the lips, the air at the nostrils.",
    "Las mejillas, los labios, el aire en la nariz.",
    {
      place: "face",
      from: 20,
      areas: ["head"],
    },
  ),
  say(
    "around-eyes",
    "The eyes and all the small muscles around them.",
    "Los ojos y todos los músculos pequeños que los rodean.",
    { place: "face", from: 10, areas: ["head"] },
  ),
  say(
    "ears",
    "The ears. Sounds come to them without any work from you.",
    "Los oídos. Los sonidos llegan sin que usted haga nada.",
    { place: "head", from: 20, extra: true, areas: ["head"] },
  ),
  say(
    "forehead",
    "The forehead, the crown, the back of the head.",
    "La frente, la coronilla, la parte de atrás de la cabeza.",
    { place: "head", areas: ["head"] },
  ),
];

const wholeBody: readonly Step[] = [
  say(
    "whole",
    "Now the whole body at once, from the crown to the soles.",
    "Ahora todo el cuerpo a la vez, de la coronilla a las plantas de los pies.",
    { place: "wholeBody", stretch: 1.3 },
  ),
  say(
    "outline",
    "Feel its outline, where you end and the room begins.",
    "Sienta su contorno, donde usted termina y empieza la habitación.",
    { place: "wholeBody", from: 20, stretch: 1.6 },
  ),
  say(
    "loud-part",
    "Is one part calling loudest? You can turn to it for a breath, and then let it be one part among others.",
    "¿Alguna parte llama con más fuerza? Puede dedicarle una respiración, y luego dejar que sea una parte entre otras.",
    { place: "wholeBody", from: 20 },
  ),
  say(
    "breathing-body",
    "A body that is breathing. Nothing to finish, nothing to reach.",
    "Un cuerpo que respira. Nada que terminar, nada que alcanzar.",
    { place: "wholeBody", from: 10, stretch: 1.6 },
  ),
  say(
    "return",
    "Slowly come back to the room. Move your fingers and toes; look around you.",
    "Vuelva despacio a la habitación. Mueva los dedos de las manos y de los pies; mire a su alrededor.",
    { place: "wholeBody", stretch: 0.6 },
  ),
  say(
    "thanks",
    "Take with you what was useful, and leave the rest here.",
    "Llévese lo que le haya servido, y deje aquí lo demás.",
    { place: "wholeBody", stretch: 0.3, cues: closing },
  ),
];

export const script = completeScript("body-scan", {
  how: both(
    "Settle somewhere comfortable. You are led through the body part by part, and notice what is there, without having to change it.",
    "Póngase en un lugar cómodo. Le guiaremos por el cuerpo, parte por parte, para notar lo que hay sin tener que cambiarlo.",
  ),
  care: both(
    "Turning to the body can stir up memories or feelings. Keep your eyes open if that is safer, leave out any part, and stop at any time. Not while driving.",
    "Atender al cuerpo puede remover recuerdos o emociones. Mantenga los ojos abiertos si así está más a gusto, deje fuera la parte que quiera y pare cuando lo necesite. No lo haga mientras conduce.",
  ),
  breathing: null,
  areas: [
    { id: "legs", label: both("Legs and feet", "Piernas y pies") },
    { id: "hips", label: both("Hips", "Caderas") },
    { id: "belly", label: both("Belly", "Abdomen") },
    { id: "back", label: both("Back", "Espalda") },
    { id: "chest", label: both("Chest", "Pecho") },
    { id: "arms", label: both("Arms and shoulders", "Brazos y hombros") },
    { id: "head", label: both("Neck and head", "Cuello y cabeza") },
  ],
  intervalBells: [],
  steps: [...arriving, ...legs, ...middle, ...arms, ...head, ...wholeBody],
});
