import type core from "@goldthread/app-core/messages/en.json";
import type { en } from "./en.ts";

// A key that is in no message file does not compile.
declare module "use-intl" {
  interface AppConfig {
    Locale: "en" | "es";
    Messages: typeof core & typeof en;
  }
}
