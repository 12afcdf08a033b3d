import type { ApiOutput } from "@goldthread/app-core/api/client";

export type Member = ApiOutput["member"]["list"]["members"][number];
