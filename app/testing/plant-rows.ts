import { z } from 'zod';

import { database } from '../database.server.ts';

const tables = z.array(z.object({ table: z.string() }));
const columns = z.array(z.object({ column: z.string(), type: z.string(), label: z.string().nullable() }));
const references = z.array(z.object({ column: z.string(), parent: z.string(), key: z.string() }));
const counts = z.array(z.object({ rows: z.coerce.number() }));

/** The tables of which each row belongs to a shop. */
export async function listTablesOfShops(): Promise<readonly string[]> {
  const found = await database.$queryRawUnsafe(
    `select table_name::text as table from information_schema.columns
     where table_schema = 'public' and column_name = 'shop' order by 1`,
  );
  return tables.parse(found).map(({ table }) => table);
}

/** How many rows of a table belong to a shop. */
export async function countRows(table: string, shop: string): Promise<number> {
  const found = await database.$queryRawUnsafe(
    `select count(*) as rows from "${table}" where shop = $1`,
    shop,
  );
  return counts.parse(found)[0]?.rows ?? 0;
}

/** Something of each type that a column may have; of an enumeration its first word. */
const samples: Readonly<Record<string, string>> = {
  text: 'gen_random_uuid()::text',
  integer: '1',
  bigint: '1',
  boolean: 'false',
  jsonb: `'{}'`,
  bytea: `'x'`,
  'timestamp without time zone': 'now()',
  'timestamp with time zone': 'now()',
};

/** Columns that name a row of another table, with that table and the column of it that they name. */
async function readReferences(table: string) {
  return references.parse(
    await database.$queryRawUnsafe(
      `select own.attname::text as column, parent.relname::text as parent, key.attname::text as key
       from pg_constraint join pg_class as child on child.oid = conrelid join pg_class as parent on parent.oid = confrelid
       cross join unnest(conkey, confkey) as pair (own, key)
       join pg_attribute as own on own.attrelid = conrelid and own.attnum = pair.own
       join pg_attribute as key on key.attrelid = confrelid and key.attnum = pair.key
       where contype = 'f' and child.relname = $1`,
      table,
    ),
  );
}

/** Puts a row of a shop into a table, with what has to be there and no more; what it belongs to has to be there. */
export async function plantRow(table: string, shop: string): Promise<void> {
  const needed = columns.parse(
    await database.$queryRawUnsafe(
      `select column_name::text as column, data_type::text as type,
              (select enumlabel::text from pg_enum join pg_type on pg_type.oid = enumtypid
               where typname = udt_name limit 1) as label
       from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_nullable = 'NO' and column_default is null`,
      table,
    ),
  );
  const named = await readReferences(table);
  const valueOf = ({ column, type, label }: (typeof needed)[number]): string => {
    if (column === 'shop') return '$1';
    const reference = named.find((each) => each.column === column);
    if (reference) return `(select "${reference.key}" from "${reference.parent}" where shop = $1)`;
    const sample = label === null ? samples[type] : `'${label}'`;
    if (sample === undefined) throw new Error(`There is no sample of ${type}, which ${table}.${column} is.`);
    return sample;
  };
  await database.$executeRawUnsafe(
    `insert into "${table}" (${needed.map(({ column }) => `"${column}"`).join(', ')})
     values (${needed.map(valueOf).join(', ')})`,
    shop,
  );
}
