import { server_test_password } from "@goldthread/db/testing/server-password";
import { migrate } from "@goldthread/db/migrate";
import { postgresForTests } from "@goldthread/testing/postgres/global-setup";

const setup = postgresForTests((url) => migrate(url, { serverPassword: server_test_password }));
export default setup;
