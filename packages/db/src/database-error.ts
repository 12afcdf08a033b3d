/** The database refused: a rule it holds was about to be broken. Services turn it into a refusal in plain words. */
export class DatabaseRefusal extends Error {
  readonly kind: "duplicate" | "missing" | "invalid" | "final" | "busy";
  readonly constraint: string | null;
  constructor(kind: DatabaseRefusal["kind"], constraint: string | null, cause: unknown) {
    super(`database refusal: ${kind}${constraint === null ? "" : ` (${constraint})`}`, { cause });
    this.kind = kind;
    this.constraint = constraint;
  }
}

const kinds: Record<string, DatabaseRefusal["kind"]> = {
  "23505": "duplicate",
  "23503": "missing",
  "23514": "invalid",
  "22001": "invalid",
  "22003": "invalid",
  "22007": "invalid",
  "22008": "invalid",
  "22021": "invalid",
  "22P02": "invalid",
  "22P05": "invalid",
  GT001: "final",
  "57014": "busy",
  "40001": "busy",
  "40P01": "busy",
  "53300": "busy",
};

/** Turns what PostgreSQL or Prisma raised into a `DatabaseRefusal` where it is one; anything else passes through. */
export function translateDatabaseError(error: unknown): unknown {
  const found = codeAndConstraint(error);
  if (found === null) return error;
  const kind = kinds[found.code];
  return kind === undefined ? error : new DatabaseRefusal(kind, found.constraint, error);
}

interface Shaped {
  code?: unknown;
  constraint?: unknown;
  message?: unknown;
  cause?: unknown;
  meta?: { driverAdapterError?: { cause?: { originalCode?: unknown; constraint?: unknown } } };
}

function codeAndConstraint(error: unknown): { code: string; constraint: string | null } | null {
  if (typeof error !== "object" || error === null) return null;
  const shaped: Shaped = error;
  const original =
    shaped.meta?.driverAdapterError?.cause ??
    (shaped.cause as { originalCode?: unknown; constraint?: unknown } | undefined);
  if (typeof original?.originalCode === "string")
    return { code: original.originalCode, constraint: nameOf(original.constraint) };
  if (
    typeof shaped.message === "string" &&
    shaped.message.includes("timeout exceeded when trying to connect")
  )
    return { code: "53300", constraint: null };
  return typeof shaped.code === "string"
    ? { code: shaped.code, constraint: nameOf(shaped.constraint) }
    : null;
}

function nameOf(constraint: unknown): string | null {
  if (typeof constraint === "string") return constraint;
  if (
    typeof constraint === "object" &&
    constraint !== null &&
    "index" in constraint &&
    typeof constraint.index === "string"
  )
    return constraint.index;
  return null;
}
