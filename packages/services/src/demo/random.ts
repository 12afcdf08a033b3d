import { createHash } from "node:crypto";
import { v5 } from "uuid";

/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From `min` to `max`, both included. */
  whole(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Mulberry32 over the first bytes of the seed's SHA-256. */
export function randomOf(seed: string): Random {
  let state = createHash("sha256").update(seed).digest().readUInt32BE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    whole,
    chance: (probability) => next() < probability,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
  };
}

const namespace = "5f0b7c1e-6a0d-5c55-9d6c-0a0d1d3c7e11";

/** Makes the id of a record from what it is called: the same name has the same id on every machine. */
export type Ids = (path: string) => string;

export function idsOf(seed: string): Ids {
  return (path) => v5(`${seed}/${path}`, namespace);
}
