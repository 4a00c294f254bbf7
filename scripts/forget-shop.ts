import pg from 'pg';

/** Deletes everything that the app's database holds about a shop, as if nobody there had ever installed the app. */
export async function forgetShop(databaseUrl: string, domain: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string }>(
      `select table_name::text as table from information_schema.columns
       where table_schema = 'public' and column_name = 'shop'`,
    );
    for (const { table } of rows) {
      await client.query(`delete from ${client.escapeIdentifier(table)} where shop = $1`, [domain]);
    }
    await client.query('delete from "Shop" where domain = $1', [domain]);
  } finally {
    await client.end();
  }
}
