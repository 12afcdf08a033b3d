import { buttonClass } from "../button.tsx";
import { ExercisePlayer } from "../exercise/exercise-player.tsx";

export function BreathePage() {
  const done = (what: string) => (elapsed: number) => {
    document.title = `${what} ${elapsed.toFixed(1)}`;
  };
  return (
    <ExercisePlayer
      title="Resonant · 5.5 a minute"
      totalSeconds={300}
      phases={[
        { kind: "in", seconds: 60 / 11 },
        { kind: "out", seconds: 60 / 11 },
      ]}
      captions={[
        "Let the breath arrive by itself. There is nothing to get right.",
        "If it feels like too much, breathe as you like.",
      ]}
      labels={{
        start: "Begin",
        stop: "Stop",
        pause: "Pause",
        resume: "Go on",
        eyesClosed: "Eyes closed",
        eyesOpen: "Tap anywhere to see the screen again",
        sound: "Sound",
        feelsBad: "This feels bad",
        phases: { in: "Breathe in", holdIn: "Hold", out: "Breathe out", holdOut: "Rest" },
        ready: "When you are ready",
        paused: "Paused",
        finished: "Done",
        progress: "Time passed",
      }}
      help={
        <a href="#help" className={buttonClass({ variant: "room", className: "touch:px-4!" })}>
          Help now
        </a>
      }
      onStop={done("stop")}
      onFinish={done("finish")}
      onFeelsBad={done("bad")}
    />
  );
}
