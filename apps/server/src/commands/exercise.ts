import { listSummaries, searchExercises } from "@goldthread/domain/exercise/library";
import { type Need, needs } from "@goldthread/domain/exercise/script";
import { type Command, Option } from "commander";
import { getScript, positive } from "./exercise-input.ts";
import { runTimeline, type TimelineFlags } from "./exercise-timeline.ts";
import { print } from "./with-house.ts";

type Language = "en" | "es";
type ListFlags = { need?: Need; minutes?: string; lang: Language; json?: boolean };

/** `exercise list | show | timeline`: what ships and what is due when. Needs no database. */
export function addExerciseCommands(program: Command): void {
  const exercise = program.command("exercise").description("the exercises that ship");
  exercise
    .command("list")
    .description("every exercise, by need and by minutes to spare")
    .addOption(new Option("--need <need>", "what somebody is looking for").choices(needs))
    .option("--minutes <n>", "minutes to spare")
    .addOption(languageOption())
    .option("--json", "as JSON")
    .action(listExercises);
  exercise
    .command("show <id>")
    .description("one exercise: what for, how, what to take care of, where it comes from")
    .addOption(languageOption())
    .option("--json", "the whole script, as JSON")
    .action(showExercise);
  exercise
    .command("timeline <id>")
    .description("what is due when; questions are skipped unless answered here")
    .addOption(languageOption())
    .option("--minutes <n>", "length, one of those offered")
    .option("--cycles <n>", "length in breaths, where it is counted so")
    .option("--rate <n>", "breaths a minute, where they may be chosen")
    .option("--pattern <id>", "one of the patterns offered")
    .option("--no-holds", "breathing in and out alone")
    .option("--more-silence", "without the words that can be spared")
    .option("--eyes-open", "never invites to close the eyes")
    .option("--interval <minutes>", "bells in between")
    .option("--skip <areas>", "areas left out, parted by commas")
    .option("--answer <key=value...>", "an answer, such as rate#1=7 or way=inside")
    .option("--json", "as JSON")
    .action((id: string, flags: TimelineFlags) => runTimeline(id, flags));
}

function listExercises({ need, minutes, lang, json }: ListFlags): void {
  const minutesToSpare = minutes === undefined ? undefined : positive("minutes", minutes);
  const found = searchExercises(listSummaries(), { need, minutesToSpare });
  if (json === true) {
    print(JSON.stringify(found, null, 2));
    return;
  }
  const width = Math.max(0, ...found.map(({ id }) => id.length));
  for (const { id, title, lengths, needs: met, evidence } of found) {
    const offered = lengths.options.map((length) => length.minutes).join(", ");
    print(`${id.padEnd(width)}  ${title[lang]}  ${offered} min  ${met.join(",")}  [${evidence}]`);
  }
}

async function showExercise(id: string, { lang, json }: { lang: Language; json?: boolean }): Promise<void> {
  const script = await getScript(id);
  if (json === true) {
    print(JSON.stringify(script, null, 2));
    return;
  }
  const { title, purpose, how, care, lengths, source, evidence, cautions } = script;
  print(title[lang]);
  for (const text of [purpose, how, care]) print(`\n${text[lang]}`);
  const lines = [
    ["minutes", lengths.options.map(({ minutes }) => minutes).join(", ")],
    ["needs", script.needs.join(", ")],
    ["cautions", cautions.join(", ")],
    ["source", `${source} [${evidence}]`],
  ];
  print("");
  for (const [name = "", value = ""] of lines) if (value !== "") print(`${name.padEnd(8)}  ${value}`);
}

function languageOption(): Option {
  return new Option("--lang <language>", "language of the words").choices(["en", "es"]).default("en");
}
