import { both, say } from "../build.ts";
import { completeScript } from "../library.ts";

export const script = completeScript("silent-timer", {
  how: both(
    "Choose a length, and bells in between if you want them. One bell begins the silence and one ends it. What you do with it is yours.",
    "Elija una duración y, si lo desea, campanas intermedias. Una campana abre el silencio y otra lo cierra. Lo que haga con él es suyo.",
  ),
  care: both(
    "If silence turns into brooding, stop, or choose a guided exercise. Short and often is kinder than long and seldom. Not while driving.",
    "Si el silencio se vuelve rumiación, pare o elija un ejercicio guiado. Poco y a menudo es más amable que mucho y rara vez. No lo haga mientras conduce.",
  ),
  breathing: null,
  areas: [],
  intervalBells: [1, 2, 5, 10, 15],
  steps: [
    say("settle", "Settle. The bell will end it.", "Acomódese. La campana marcará el final.", {
      stretch: 0,
      cues: [{ sound: "bowl" }, { vibrate: "long" }],
    }),
    {
      kind: "silence",
      id: "silence",
      seconds: "fill",
      cues: [
        { sound: "bowl", at: "end" },
        { vibrate: "long", at: "end" },
      ],
    },
  ],
});
