import type { Messages } from "@goldthread/app-core/locale/messages";
import { byNamespace } from "./by-namespace.ts";

export const messages = byNamespace(
  import.meta.glob<Messages>("./es/*.json", { eager: true, import: "default" }),
);
