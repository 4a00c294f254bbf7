import { z } from 'zod';

import { database } from '../database.server.ts';

const tables = z.array(z.object({ schema: z.string(), table: z.string() }));
const columns = z.array(z.object({ column: z.string(), type: z.string() }));
const values = z.array(z.object({ value: z.string().nullable() }));

/**
 * Everything that stands in the database, the job queue's tables too, as one text: every column of every table, bytes as
 * the characters they are.
 */
export async function dumpDatabase(): Promise<string> {
  const all = tables.parse(
    await database.$queryRawUnsafe(
      `select table_schema::text as schema, table_name::text as table from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    ),
  );
  const dumped: string[] = [];
  for (const { schema, table } of all) dumped.push(...(await dumpTable(schema, table)));
  return dumped.join('\n');
}

async function dumpTable(schema: string, table: string): Promise<readonly string[]> {
  const named = columns.parse(
    await database.$queryRawUnsafe(
      `select column_name::text as column, data_type::text as type from information_schema.columns
       where table_schema = $1 and table_name = $2`,
      schema,
      table,
    ),
  );
  const dumped: string[] = [];
  for (const { column, type } of named) {
    const text = type === 'bytea' ? `convert_from("${column}", 'UTF8')` : `"${column}"::text`;
    const rows = await database.$queryRawUnsafe(`select ${text} as value from "${schema}"."${table}"`);
    dumped.push(...values.parse(rows).map(({ value }) => `${schema}.${table}.${column}: ${value ?? ''}`));
  }
  return dumped;
}
