import { problems_max } from "./limits.ts";

/** `error`: there is no draft. `cannotBeRepresented`: the draft lacks it, and whoever imports is told before saving. */
export type ImportSeverity = "cannotBeRepresented" | "error";
type Kind = { readonly severity: ImportSeverity; readonly sentence: string };

const error = (sentence: string): Kind => ({ severity: "error", sentence });
const lost = (sentence: string): Kind => ({ severity: "cannotBeRepresented", sentence });

/** Names in braces are figures of the problem. */
const kinds = {
  notJson: error("This is not JSON text."),
  tooLarge: error("The file is larger than {max} bytes."),
  tooManyValues: error("The file holds more than {max} values."),
  tooDeep: error("Values are nested more than {max} deep."),
  notAQuestionnaire: error("This is not a FHIR R4 Questionnaire but {found}."),
  wrongShape: error("This should be {expected}."),
  modifier: error("{name} changes what the questionnaire means in a way that is not understood."),
  languageUnsupported: error("Its language is {language}; only English and Spanish can be imported."),
  noQuestions: error("No question that can be answered is left."),
  tooManyItems: error("There are more than {max} questions, groups and texts."),
  itemsTooDeep: error("Groups and questions are nested more than {max} deep."),
  linkIdMissing: error("It has no linkId."),
  linkIdRepeated: error("Its linkId is used more than once."),
  typeUnknown: error("Its type, {type}, is not one of FHIR R4."),
  repeats: error("It may be answered more than once. A measure takes one answer to each question."),
  displayHasItems: error("It is only displayed, yet has questions inside it."),
  textMissing: error("It has no text."),
  textTooLong: error("A text is longer than {max} characters."),
  optionsMissing: error("It has no answers to choose from."),
  optionsTwice: error("It has both answers of its own and a value set."),
  tooManyOptions: error("It has more than {max} answers to choose from."),
  optionTextMissing: error("An answer to choose from has no text."),
  valueSetExternal: error(
    "Its answers are in {valueSet}, outside the file. Nothing is fetched from elsewhere.",
  ),
  valueSetMissing: error("Its answers are in {valueSet}, which the file does not contain."),
  valueSetNotListed: error("Its value set does not list its answers one by one."),
  numberInvalid: error("A number is missing, not finite or beyond {max}."),
  boundsWithoutRoom: error("Its lowest value is not below its highest."),
  tooManyConditions: error("It is shown under more than {max} conditions."),
  enableBehaviorMissing: error("It has several conditions and does not say whether all or any must hold."),
  operatorUnknown: error("A condition compares with {operator}, which FHIR R4 does not have."),
  conditionQuestionUnknown: error(
    "A condition asks about {question}, which does not exist or takes no answer.",
  ),
  conditionAnswerUnknown: error("A condition asks for an answer that {question} cannot have."),
  conditionCycle: error("Its condition goes round in a circle: it depends on its own answer."),
  inconsistent: error("It does not hold together: {detail}."),
  moreErrors: error("There are {count} more problems, errors among them."),

  moreProblems: lost("There are {count} more problems."),
  languageAssumed: lost("It does not say its language. English is assumed."),
  titleMissing: lost("It has no title. The draft has a provisional one."),
  wordsTooLong: lost("Its {name} is longer than {max} characters and is left out."),
  charactersRemoved: lost("Characters that cannot be shown are removed from a text."),
  translationIncomplete: lost("The wording in the other language is incomplete and is left out."),
  itemTypeUnsupported: lost("Questions of type {type} cannot be asked. It is left out."),
  itemHidden: lost("It is hidden and is left out."),
  itemReadOnly: lost("It cannot be edited by whoever answers and is left out."),
  oneOption: lost("It has a single answer to choose from and is left out."),
  groupsFlattened: lost("Groups inside groups become one heading: {heading}."),
  optionsIgnored: lost("Only choices have answers to choose from. It is answered freely."),
  valuesAssumed: lost("Not every answer has a value of its own. They are numbered from 0 in their order."),
  initialIgnored: lost("The answer it begins with is left out: it begins unanswered."),
  boundsIncomplete: lost("A limit on one side alone is left out."),
  boundsIgnored: lost("Limits are kept for whole and decimal numbers alone."),
  lengthIgnored: lost("Its limit of {max} characters is left out; Goldthread's own holds."),
  codeIgnored: lost("The LOINC code {code} is malformed or used twice, and is left out."),
  conditionLooksAhead: lost("Its condition asks about {question}, which comes later. It is always asked."),
  conditionOnLeftOut: lost("Its condition asks about {question}, which is left out. It is always asked."),
  extensionIgnored: lost("The extension {url} is not understood and is left out."),
  conditionOnScoring: lost(
    "Conditions on a score are left out with the scoring. What has one is always asked.",
  ),
  scoringUnreadable: lost("The scoring it carries cannot be read and is left out."),
  scoringInconsistent: lost("The scoring it carries does not fit its questions and is left out: {detail}."),
} as const satisfies Record<string, Kind>;

export type ImportProblemKind = keyof typeof kinds;
export type ImportFigures = Readonly<Record<string, string | number>>;
export type ImportProblem = {
  /** Where in the file, "item[2].enableWhen[0]"; empty for the whole. */
  readonly path: string;
  readonly kind: ImportProblemKind;
  readonly severity: ImportSeverity;
  /** What the sentence names. `linkId` where it is about one item. */
  readonly figures?: ImportFigures;
};

/** The problem in English, whole sentences, the item's linkId first where it is about one. */
export function sentenceOf({ kind, figures = {} }: ImportProblem): string {
  const said = kinds[kind].sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(Object.hasOwn(figures, name) ? figures[name] : ""),
  );
  return Object.hasOwn(figures, "linkId") ? `${figures["linkId"]}: ${said}` : said;
}

/** Collects problems, and counts those beyond the limit. */
export type Report = {
  readonly add: (kind: ImportProblemKind, path: string, figures?: ImportFigures) => void;
  /** Said only the first time for the same subject. */
  readonly addOnce: (kind: ImportProblemKind, subject: string, path: string, figures?: ImportFigures) => void;
  readonly failed: () => boolean;
  readonly problems: () => ImportProblem[];
};

export function newReport(): Report {
  const listed: ImportProblem[] = [];
  const said = new Set<string>();
  let beyond = 0;
  let failed = false;
  let failedBeyond = false;
  const add: Report["add"] = (kind, path, figures) => {
    const { severity } = kinds[kind];
    failed ||= severity === "error";
    // A group's condition is read for each of its items, and is wrong once.
    const key = `${kind} at ${path}`;
    if (said.has(key)) return;
    said.add(key);
    if (listed.length < problems_max) {
      listed.push({ path, kind, severity, ...(figures && { figures: shortened(figures) }) });
      return;
    }
    beyond += 1;
    failedBeyond ||= severity === "error";
  };
  return {
    add,
    addOnce(kind, subject, path, figures) {
      const key = `${kind} of ${subject}`;
      if (!said.has(key)) add(kind, path, figures);
      said.add(key);
    },
    failed: () => failed,
    problems() {
      if (beyond === 0) return [...listed];
      const kind = failedBeyond ? "moreErrors" : "moreProblems";
      return [...listed, { path: "", kind, severity: kinds[kind].severity, figures: { count: beyond } }];
    },
  };
}

const figure_length_max = 100;

/** A hostile name may be as long as the file. */
function shortened(figures: ImportFigures): ImportFigures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, typeof value === "string" ? plain(value) : value]),
  );
}

function plain(value: string): string {
  const cut = value.length > figure_length_max ? `${value.slice(0, figure_length_max)}…` : value;
  return withoutControls(cut);
}

/** Without control characters but line breaks and tabs, and without halves of surrogate pairs: no database keeps them. */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what it removes
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "").toWellFormed();
}
