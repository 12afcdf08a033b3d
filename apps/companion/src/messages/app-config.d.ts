import type { CoreMessages } from "@goldthread/app-core/locale/messages";
import type { en } from "./en.ts";

// A key that is in no message file does not compile.
declare module "use-intl" {
  interface AppConfig {
    Locale: "en" | "es";
    Messages: CoreMessages & typeof en;
  }
}
