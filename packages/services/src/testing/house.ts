import type { Database } from "@goldthread/db/database";
import { v7 } from "uuid";
import type { House } from "../kernel/house.ts";

/** A house for tests: the machine's clock, real ids, a lock after 15 minutes, no demonstration. */
export function houseOf(database: Database, overrides: Partial<House> = {}): House {
  return {
    database,
    clock: () => new Date(),
    newId: () => v7(),
    demo: false,
    publicUrl: "https://care.example",
    rootKey: Buffer.alloc(32, 7),
    idleLockMs: 15 * 60_000,
    announce: () => {},
    ...overrides,
  };
}
