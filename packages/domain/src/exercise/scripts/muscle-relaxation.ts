import { both, closing, opening, say } from "../build.ts";
import { completeScript } from "../library.ts";
import { fourGroups, muscleSteps, sevenGroups, sixteenGroups } from "./muscle-groups.ts";

export const script = completeScript("muscle-relaxation", {
  how: both(
    "Tighten one group of muscles for about six seconds, not more than two thirds of your strength. Then let go at once, and take half a minute to feel the difference.",
    "Tense un grupo de músculos durante unos seis segundos, sin pasar de dos tercios de su fuerza. Después suelte de golpe y tómese medio minuto para sentir la diferencia.",
  ),
  care: both(
    "Leave out any part that is injured, sore or recently operated on. Tightening should never hurt; cramp means less. Not while driving.",
    "Deje fuera las partes lesionadas, doloridas o recién operadas. Tensar nunca debe doler; si hay calambre, use menos fuerza. No lo haga mientras conduce.",
  ),
  breathing: null,
  areas: [
    { id: "rightArm", label: both("Right arm", "Brazo derecho") },
    { id: "leftArm", label: both("Left arm", "Brazo izquierdo") },
    { id: "face", label: both("Face and jaw", "Cara y mandíbula") },
    { id: "neck", label: both("Neck", "Cuello") },
    { id: "trunk", label: both("Shoulders, back and belly", "Hombros, espalda y abdomen") },
    { id: "rightLeg", label: both("Right leg", "Pierna derecha") },
    { id: "leftLeg", label: both("Left leg", "Pierna izquierda") },
  ],
  intervalBells: [],
  steps: [
    say(
      "settle",
      "Sit or lie so that you are held everywhere. Loosen what is tight: a belt, a watch, a collar.",
      "Busque una postura en la que todo el cuerpo tenga apoyo. Afloje lo que apriete: el cinturón, el reloj, el cuello de la ropa.",
      { place: "wholeBody", cues: opening, stretch: 0.4 },
    ),
    say(
      "rule",
      "You will tighten for a few seconds, then let go all at once. Keep breathing all the while.",
      "Tensará unos segundos y soltará todo de una vez. Siga respirando mientras tanto.",
      { place: "wholeBody", stretch: 0.4 },
    ),
    ...muscleSteps(fourGroups, { upTo: 9, times: 1, releaseSeconds: 24 }),
    ...muscleSteps(sevenGroups, { from: 10, upTo: 14, times: 2, releaseSeconds: 21 }),
    ...muscleSteps(sixteenGroups, { from: 15, times: 1, releaseSeconds: 27 }),
    say(
      "through",
      "Go through the body once more. Where there is still some holding, let it go a little further.",
      "Recorra el cuerpo una vez más. Donde todavía quede algo de tensión, suelte un poco más.",
      { place: "wholeBody", stretch: 1 },
    ),
    say(
      "weight",
      "The weight of the arms. The weight of the legs. Nothing in you has to hold itself up.",
      "El peso de los brazos. El peso de las piernas. Nada en usted tiene que sostenerse.",
      { place: "wholeBody", from: 15 },
    ),
    say(
      "breath",
      "The breath comes and goes without help. With each one out, the body settles a little more.",
      "La respiración va y viene sin ayuda. Con cada exhalación, el cuerpo se asienta un poco más.",
      { place: "belly", from: 15 },
    ),
    say(
      "remember",
      "Notice what loose feels like. You can find your way back to it later, even without tightening.",
      "Fíjese en cómo se siente un cuerpo suelto. Más tarde podrá volver a esto, incluso sin tensar.",
      { place: "wholeBody", stretch: 1 },
    ),
    say(
      "return",
      "Move your hands and feet, stretch if you like, and get up slowly.",
      "Mueva las manos y los pies, estírese si le apetece, y levántese despacio.",
      { place: "wholeBody", stretch: 0.3, cues: closing },
    ),
  ],
});
