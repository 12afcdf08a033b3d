import type { House } from "@goldthread/services/kernel/house";
import { type Calls, callsOf } from "@goldthread/services/testing/calls";
import { houseOf } from "@goldthread/services/testing/house";
import { type MintedClinic, mintClinic } from "@goldthread/services/testing/mint-clinic";
import type { RunningApp } from "./start-app.ts";

/** A test's own clinic on the running server, its people signed in, and calls on behalf of two of them. */
export interface SmallClinic extends MintedClinic {
  house: House;
  byClinician: Calls;
  byClient: Calls;
}

export async function openSmallClinic(app: RunningApp): Promise<SmallClinic> {
  const house = houseOf(app.database.database, { publicUrl: app.url });
  const minted = await mintClinic(app.database.database, house);
  return {
    ...minted,
    house,
    byClinician: callsOf(house, minted.clinician, minted.clinicId),
    byClient: callsOf(house, minted.client, minted.clinicId),
  };
}
