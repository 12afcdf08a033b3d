import { postgresForTests } from "@goldthread/testing/postgres/global-setup";
import { migrate } from "../migrate.ts";
import { server_test_password } from "./server-password.ts";

/** Vitest's global setup for whoever tests against the migrated database. */
const setup = postgresForTests((url) => migrate(url, { serverPassword: server_test_password }));
export default setup;
