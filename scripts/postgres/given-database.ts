import pg from 'pg';

/** `url` when a PostgreSQL 15 or newer answers there; otherwise throws one line that says what is wrong, without the password. */
export async function checkGivenDatabase(url: string): Promise<string> {
  const client = clientFor(url);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    );
    const version = Math.floor(Number(rows[0]?.version) / 10_000);
    if (version < 15) throw new Error(`it is PostgreSQL ${version}, and Doorstep needs 15 or newer`);
    return url;
  } catch (error) {
    throw new Error(
      `DATABASE_URL (${client.host}:${client.port}/${client.database ?? ''}): ${reasonOf(error)}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function clientFor(url: string): pg.Client {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error('DATABASE_URL must start with postgresql://');
  try {
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  } catch {
    throw new Error('DATABASE_URL is not an address such as postgresql://user:password@host:5432/doorstep');
  }
}

/** Node packs a refused connection to a name with two addresses into an error without a message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
