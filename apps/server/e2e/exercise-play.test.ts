import { listSummaries } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import type { Path } from "@goldthread/domain/exercise/paths";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import type { MintedClient } from "@goldthread/services/testing/mint-clinic";
import { beforeAll, describe, expect, test } from "vitest";
import {
  captionsOf,
  practise,
  rated_after,
  rated_before,
  shortestWays,
  takeCaptions,
  windOn,
} from "./support/play-exercise.ts";
import { openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { visit } from "./support/visit.ts";
import { type Locale, wordsOf } from "./support/words.ts";

// Every exercise, in both languages, to every end of every branch: the page's clock is wound on, nothing else is made quicker.
const run = startRun();
const clients = new Map<Locale, MintedClient>();
beforeAll(async () => {
  const { client, otherClient } = await openSmallClinic(run.app);
  clients.set("en", client).set("es", otherClient);
  await run.app.rows("update auth.person set locale = 'es' where id = $1", [otherClient.personId]);
});

interface Row {
  seconds: number;
  finished: boolean;
  before: number | null;
  after: number | null;
  answers: object;
}

describe.each(["en", "es"] as const)("in %s", (language) => {
  const t = wordsOf("companion", language);

  test.each(listSummaries().map(({ id }) => id))("%s is shown, rated and logged on every way", async (id) => {
    const client = clients.get(language);
    if (client === undefined) throw new Error("nobody practises");
    const script = await loadScript(id);
    const ways = shortestWays(script, language);
    const { page, problems, close } = await visit(run.browser, run.app, {
      token: client.token,
      locale: language,
      viewport: { width: 390, height: 844 },
    });
    await windOn(page);
    for (const [place, way] of ways.entries()) {
      await practise(page, t, script, way);
      expect(await takeCaptions(page)).toEqual(captionsOf(way));
      await expect.poll(() => logOf(client.clientId, id)).toHaveLength(place + 1);
      expect((await logOf(client.clientId, id)).at(-1)).toMatchObject(expected(script, way));
    }
    expect(problems).toEqual([]);
    await close();
  });
});

const logOf = (clientId: string, exerciseId: string) =>
  run.app.rows<Row>(
    "select seconds, finished, before, after, answers from public.practice where client_id = $1 and exercise_id = $2 order by started_at, id",
    [clientId, exerciseId],
  );

function expected(script: ExerciseScript, { timeline, answers }: Path): Partial<Row> {
  return {
    // Rounded to a whole second where it was shown.
    seconds: Math.round(timeline.seconds),
    finished: true,
    before: script.rated ? rated_before : null,
    after: script.rated ? rated_after : null,
    answers,
  };
}
