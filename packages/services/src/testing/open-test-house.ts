import { type ServerDatabase, openServerDatabase } from "@goldthread/db/testing/open-server-database";
import type { House } from "../kernel/house.ts";
import { houseOf } from "./house.ts";

/** A suite's own database and a house upon it. Drop it in `afterAll(() => test.drop())`. */
export interface TestHouse extends ServerDatabase {
  house: House;
}

export async function openTestHouse(overrides: Partial<House> = {}): Promise<TestHouse> {
  const opened = await openServerDatabase();
  return { ...opened, house: houseOf(opened.database, overrides) };
}
