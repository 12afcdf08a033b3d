import { contentHash } from "../intake/content-hash.ts";
import { buildGoal, type BuiltGoal } from "./goals.ts";
import type { FirstResponse } from "./measures.ts";
import type { Scene } from "./scene.ts";

/** Writes intake, concerns with their evidence, and goals. @returns the goals */
export function buildThread(scene: Scene, firsts: readonly FirstResponse[]): BuiltGoal[] {
  const begins = Math.max(0, ...firsts.map(({ daysAgo }) => daysAgo));
  const intakeId = buildIntake(scene, begins);
  if (intakeId === null) return [];
  const concernIds = buildConcerns(scene, { firsts, intakeId, begins });
  return scene.story.goals.flatMap((scenario, place) => {
    const concernId = scenario === "loose" ? null : (concernIds[place] ?? null);
    const goal = buildGoal(scene, place, concernId, begins);
    return goal === null ? [] : [goal];
  });
}

function buildIntake(scene: Scene, begins: number): string | null {
  const { records, ids, client, lead, calendar, story, theme, script } = scene;
  if (story.intake === "none") return null;
  const intakeId = ids("intake");
  const { presentingProblem = "", history = "" } = theme.intake;
  const signed = story.intake === "signed";
  const sections = signed ? { ...theme.intake, ...script.mentalState } : { presentingProblem, history };
  const daysAgo = signed ? Math.max(begins - 2, 1) : 1;
  const updatedAt = calendar.at(daysAgo, "15:40");
  const revision = signed ? 14 : 5;
  const base = { id: intakeId, clientId: client.id, sections, revision, authorId: lead.memberId, updatedAt };
  records.intakes.push(
    signed
      ? {
          ...base,
          status: "signed",
          signedAt: updatedAt,
          signedBy: lead.memberId,
          contentHash: contentHash({ intakeId, clientId: client.id, revision, sections }),
        }
      : { ...base, status: "draft" },
  );
  return intakeId;
}

interface Ground {
  firsts: readonly FirstResponse[];
  intakeId: string;
  begins: number;
}

/** The first concern rests on its measure and on the intake; the second on the other measure, or yet on nothing. */
function buildConcerns(scene: Scene, { firsts, intakeId, begins }: Ground): string[] {
  const { records, ids, client, lead, calendar, story, theme, script, random } = scene;
  const two = story.goals.length > 1 || random.chance(0.4);
  const openedAt = calendar.at(Math.max(begins - 2, 1), "15:55");
  return theme.concerns.slice(0, two ? 2 : 1).map((concern, place) => {
    const id = ids(`concern/${place}`);
    const scenario = story.goals[place];
    const status = scenario === "achieved" ? "resolved" : scenario === "ended" ? "setAside" : "active";
    records.concerns.push({
      id,
      clientId: client.id,
      title: concern.title,
      clientWords: concern.client,
      clinicianView: concern.clinician,
      status,
      statusNote: status === "setAside" ? script.setAside : "",
      openedBy: lead.memberId,
      openedAt,
    });
    const shown = firsts.find(({ measureId }) => (measureId === theme.measure) === (place === 0));
    if (shown !== undefined && (place === 0 || random.chance(0.6))) {
      records.evidence.push({
        id: ids(`concern/${place}/score`),
        concernId: id,
        kind: "response",
        responseId: shown.id,
        at: openedAt,
      });
    }
    if (place === 0) {
      const { quote } = theme;
      records.evidence.push({
        id: ids("concern/0/intake"),
        concernId: id,
        kind: "intake",
        intakeId,
        section: "presentingProblem",
        quote,
        at: openedAt,
      });
    }
    return id;
  });
}
