import type { ApiOutput } from "@goldthread/app-core/api/client";

export type CrisisResource = ApiOutput["clinic"]["get"]["crisisResources"][number];
/** As it is typed: the id is the device's own until it is saved. */
export type CrisisDraft = Omit<CrisisResource, "id"> & { id: string };
