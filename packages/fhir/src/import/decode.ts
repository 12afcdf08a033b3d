import { number_max, words_length_max } from "./limits.ts";
import { isId } from "./nodes.ts";
import { field, isObject } from "./read.ts";

/** Takes a value as the type says, or throws NotDecoded. For what we once wrote ourselves and others may have changed. */
export type Decoder<Value> = (value: unknown) => Value;
type Decoded<From> = From extends Decoder<infer Value> ? Value : never;

class NotDecoded extends Error {}

/** The decoded value, or null. */
export function decoded<Value>(decoder: Decoder<Value>, value: unknown): Value | null {
  try {
    return decoder(value);
  } catch (problem) {
    if (problem instanceof NotDecoded) return null;
    throw problem;
  }
}

function when<Value>(is: (value: unknown) => value is Value): Decoder<Value> {
  return (value) => {
    if (is(value)) return value;
    throw new NotDecoded();
  };
}

export const figure = when(
  (value): value is number =>
    typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= number_max,
);
export function between(min: number, max: number, step?: number): Decoder<number> {
  return when(
    (value): value is number =>
      typeof value === "number" && value >= min && value <= max && (step === undefined || value % step === 0),
  );
}
export const words = when(
  (value): value is string =>
    typeof value === "string" &&
    value.length <= words_length_max &&
    value.isWellFormed() &&
    !value.includes("\0"),
);
export const yesOrNo = when((value): value is boolean => typeof value === "boolean");
export const id = when(isId);

export function oneOf<const Value extends string>(...values: readonly Value[]): Decoder<Value> {
  return when((value): value is Value => values.some((one) => one === value));
}

export function nullable<Value>(decoder: Decoder<Value>): Decoder<Value | null> {
  return (value) => (value === null ? null : decoder(value));
}

export function list<Value>(decoder: Decoder<Value>, max: number): Decoder<Value[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > max) throw new NotDecoded();
    const parts: readonly unknown[] = value;
    return parts.map((part) => decoder(part));
  };
}

const nothing = {} as const;
type Fields = Readonly<Record<string, Decoder<unknown>>>;
type Whole<Needed extends Fields, Optional extends Fields> = {
  readonly [Name in keyof Needed]: Decoded<Needed[Name]>;
} & { readonly [Name in keyof Optional]?: Decoded<Optional[Name]> };

/** Further fields are left out. */
export function object<Needed extends Fields, Optional extends Fields = typeof nothing>(
  needed: Needed,
  optional?: Optional,
): Decoder<Whole<Needed, Optional>> {
  return (value) => {
    if (!isObject(value)) throw new NotDecoded();
    const present = Object.entries(optional ?? {}).filter(([name]) => field(value, name) !== undefined);
    const entries = [...Object.entries(needed), ...present];
    return Object.fromEntries(entries.map(([name, decoder]) => [name, decoder(field(value, name))])) as Whole<
      Needed,
      Optional
    >;
  };
}

/** By the field `kind`. */
export function byKind<Value>(decoders: Readonly<Record<string, Decoder<Value>>>): Decoder<Value> {
  return (value) => {
    const kind = isObject(value) ? field(value, "kind") : undefined;
    const decoder = typeof kind === "string" && Object.hasOwn(decoders, kind) ? decoders[kind] : undefined;
    if (!decoder) throw new NotDecoded();
    return decoder(value);
  };
}

export function none<Value>(): Decoder<Value> {
  return () => {
    throw new NotDecoded();
  };
}
