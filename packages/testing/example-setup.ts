import { onCluster } from "./src/postgres/create-database.ts";
import { postgresForTests } from "./src/postgres/global-setup.ts";

// This package's own tests stand in for a package with migrations.
export default postgresForTests((url) =>
  onCluster(url, (client) => client.query("CREATE TABLE migrated (id int PRIMARY KEY)")),
);
