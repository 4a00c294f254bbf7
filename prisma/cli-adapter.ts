import { randomUUID } from 'node:crypto';

import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

/** Types of PostgreSQL's own catalogue that adapter-pg 6.19 does not know: `"char"` and `name`. */
const catalogueTypes = { char: 18, name: 19, text: 25 } as const;

type Connection = Awaited<ReturnType<PrismaPg['connect']>>;

/** The adapter protocol's ColumnTypeEnum.Character. */
const character = 6;

/**
 * A pool whose answers call catalogue types text, and remembers which columns hold single characters: the schema
 * engine insists on those as characters.
 */
class CataloguePool extends pg.Pool {
  readonly characterColumns = new Set<string>();

  /** A script of several statements answers without fields. */
  relabel(fields: readonly pg.FieldDef[] | undefined): void {
    for (const field of fields ?? []) {
      if (field.dataTypeID === catalogueTypes.char) this.characterColumns.add(field.name);
      if (field.dataTypeID === catalogueTypes.char || field.dataTypeID === catalogueTypes.name) {
        field.dataTypeID = catalogueTypes.text;
      }
    }
  }
}

async function connect(pool: CataloguePool): Promise<Connection> {
  const query = pool.query.bind(pool);
  Object.assign(pool, {
    query: async (config: pg.QueryArrayConfig, values: unknown[]) => {
      const result = await query(config, values);
      pool.relabel(result.fields);
      return result;
    },
  });
  const connection = await new PrismaPg(pool).connect();
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (sql) => {
    const result = await queryRaw(sql);
    const columnTypes = result.columnTypes.map((type, index) =>
      pool.characterColumns.has(result.columnNames[index] ?? '') ? character : type,
    );
    return { ...result, columnTypes };
  };
  return connection;
}

const poolOf = (url: string): CataloguePool =>
  new CataloguePool({ connectionString: url, max: 1, allowExitOnIdle: true });

/** adapter-pg for the Prisma CLI, which runs its schema engine in JavaScript so that no binary is downloaded. */
class CliAdapter extends PrismaPg {
  readonly #url: string;

  constructor(url: string) {
    super({ connectionString: url });
    this.#url = url;
  }

  override connect(): Promise<Connection> {
    return connect(poolOf(this.#url));
  }

  /** A database of its own on the same server, gone when the CLI is done with it. */
  override async connectToShadowDb(): Promise<Connection> {
    const name = `shadow_${randomUUID().replaceAll('-', '')}`;
    const server = new pg.Client(this.#url);
    await server.connect();
    await server.query(`create database ${name}`);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    const pool = poolOf(url.href);
    const connection = await connect(pool);
    connection.dispose = async () => {
      await pool.end();
      await server.query(`drop database if exists ${name} with (force)`);
      await server.end();
    };
    return connection;
  }
}

/** The CLI asks twice and closes neither, so both times it gets the same one. */
export function adapterForCli(url: string): () => Promise<CliAdapter> {
  const adapter = new CliAdapter(url);
  return () => Promise.resolve(adapter);
}
