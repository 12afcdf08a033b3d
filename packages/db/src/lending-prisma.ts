import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient, type Prisma } from "./generated/client.ts";

/** What a query function may use of Prisma: models, inside the clinic's own transaction. */
export type PrismaTx = Prisma.TransactionClient;

const lent = new AsyncLocalStorage<pg.ClientBase>();
const transactionControl = /^(BEGIN|COMMIT|ROLLBACK)$/;
const nothing = { command: "", rowCount: 0, oid: 0, fields: [], rows: [] };
const transaction_ms_max = 15_000;

/**
 * A pool that never opens a connection of its own: it lends Prisma the one that `withClinic` holds, whose transaction is open
 * already, so that BEGIN and COMMIT stay with `withClinic`. Outside a clinic there is nothing to lend and Prisma fails.
 */
class LendingPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Parameters<pg.Pool["connect"]>[0]): void;
  override connect(callback?: unknown): Promise<pg.PoolClient> | void {
    if (callback !== undefined) throw new Error("LendingPool lends by promise alone");
    const client = lent.getStore();
    if (client === undefined) return Promise.reject(new Error("Prisma was used outside withClinic"));
    return Promise.resolve(lend(client));
  }
}

function lend(client: pg.ClientBase): pg.PoolClient {
  const query = (config: pg.QueryConfig) =>
    transactionControl.test(config.text) ? Promise.resolve(nothing) : client.query(config);
  const overrides: Record<string, unknown> = {
    query,
    release: () => {},
    on: () => {},
    removeListener: () => {},
  };
  return new Proxy(client as pg.PoolClient, {
    get: (target, property): unknown =>
      typeof property === "string" && property in overrides
        ? overrides[property]
        : Reflect.get(target, property, target),
  });
}

/** One Prisma client for the process, private to this package; each use joins a transaction that is open. */
export class LendingPrisma {
  readonly #client = new PrismaClient({
    adapter: new PrismaPg(new LendingPool(), { statementNameGenerator: (query) => statementName(query.sql) }),
    log: [],
  });

  /** Every use is a Prisma transaction of its own, since Prisma batches look-ups of one tick across requests otherwise. */
  async within<T>(client: pg.ClientBase, work: (prisma: PrismaTx) => Promise<T>): Promise<T> {
    return lent.run(client, () =>
      this.#client.$transaction(work, { timeout: transaction_ms_max, maxWait: transaction_ms_max }),
    );
  }

  async disconnect(): Promise<void> {
    await this.#client.$disconnect();
  }
}

const statement_names_max = 500;
const names = new Map<string, string>();

/** Named statements are planned once per connection. Past the bound a statement goes unnamed (its shape varies too much). */
function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= statement_names_max) return "";
  const name = `prisma_${names.size}`;
  names.set(sql, name);
  return name;
}
