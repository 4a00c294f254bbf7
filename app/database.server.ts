import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
import pg from 'pg';

/** One pool for the process, which closes with `database`. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
// A connection that breaks while nobody uses it; the pool opens another.
pool.on('error', () => undefined);

/** Every query names the shop it is about. */
export const database = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });

/** The database, or one transaction of it. */
export type Database = Pick<
  PrismaClient,
  | '$queryRawUnsafe'
  | '$executeRaw'
  | '$queryRaw'
  | 'shop'
  | 'session'
  | 'staffMember'
  | 'auditEntry'
  | 'policyVersion'
  | 'publishRun'
  | 'policyDraft'
  | 'ownPage'
  | 'keptFinding'
  | 'policyExample'
  | 'webhookDelivery'
  | 'job'
  | 'worker'
  | 'erasedOrder'
  | 'erasedCustomer'
  | 'orderCustomer'
  | 'orderDecision'
  | 'effect'
  | 'sentMail'
  | 'addressCorrection'
  | 'linkUse'
  | 'case'
  | 'shopperRequest'
  | 'protectionRepair'
  | 'afterSaleRequest'
  | 'requestStep'
  | 'requestPhoto'
  | 'requestLabel'
  | 'savedAnswer'
  | 'usedCaptcha'
  | 'linkWish'
  | 'replay'
  | 'replayedOrder'
  | 'setupStep'
  | 'foundBefore'
  | 'healthLook'
  | 'healthProblem'
  | 'schedule'
  | 'textPlace'
  | 'writtenText'
  | 'reconciliation'
>;

/** The database where a transaction can be begun: not inside of one. */
export type WholeDatabase = Database & Pick<PrismaClient, '$transaction'>;

/** A statement that is sent for every order. The database plans it once for each connection, and knows it by its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** An insert or an update of which nothing has to be known but that it was made. */
export interface Write {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

/**
 * Runs a statement and gives its rows: past Prisma, which takes a multiple of the processor time of the statement itself, or in the
 * transaction that `on` is. Instants and amounts are better taken and given as JSON, which both read alike.
 * @param also Is made by the same statement: all of it or nothing, and none of it sees what the others change.
 */
export async function run(
  on: Database,
  statement: Statement,
  values: readonly unknown[],
  also: readonly Write[] = [],
): Promise<readonly unknown[]> {
  const { name, text } = also.length === 0 ? statement : joined(statement, values.length, also);
  const given = [...values, ...also.flatMap((each) => each.values)];
  if (on === database) return (await pool.query<object>({ name, text, values: given })).rows;
  return on.$queryRawUnsafe<unknown[]>(text, ...given);
}

/** Makes all of this or nothing, in one statement. */
export async function write(on: Database, writes: readonly Write[]): Promise<void> {
  const [first, ...others] = writes;
  if (first) await run(on, first.statement, first.values, others);
}

const joinedBefore = new Map<string, Statement>();

/** A statement with others in front of it, whose values come after its own. */
function joined({ name, text }: Statement, ownValues: number, also: readonly Write[]): Statement {
  const key = JSON.stringify([
    name,
    ownValues,
    also.map(({ statement, values }) => [statement.name, values.length]),
  ]);
  const known = joinedBefore.get(key);
  if (known) return known;
  let taken = ownValues;
  const others = also.map(({ statement, values }, at) => {
    const from = taken;
    taken += values.length;
    return `also${at} as (${statement.text.replaceAll(/\$(\d+)/g, (_, number) => `$${Number(number) + from}`)})`;
  });
  const own = /^\s*with\s/.test(text) ? text.replace(/^\s*with\s/, ', ') : ` ${text}`;
  const made = { name: `joined ${joinedBefore.size}`, text: `with ${others.join(', ')}${own}` };
  joinedBefore.set(key, made);
  return made;
}
