import type { Policy } from '../../document/policy.ts';
import { plainDate, parseDate } from '../../calendar/plain-date.ts';
import type { StatementId } from '../../statements.ts';
import { sayStatement } from '../../statements/say-statement.ts';
import type { CompiledCheckout } from '../../rules/compile.ts';
import { publish } from '../carts.ts';
import { readerIn } from '../reader.ts';

/** A question whose answer a value of the policy governs: a decision in a fixed situation, or what somebody reads. */
export interface Probe {
  /** What is asked, to be read in a test's title. */
  readonly asks: string;
  readonly answer: (policy: Policy) => unknown;
}

/** What a policy's publishing writes, asked something. */
export const published =
  (ask: (rules: CompiledCheckout) => unknown): Probe['answer'] =>
  (policy) =>
    ask(publish(policy));

/** What customers read of a statement. */
export const reads = (statement: StatementId): Probe => ({
  asks: `what customers read of ${statement}`,
  answer: (policy) => sayStatement(policy, statement, readerIn('en')),
});

/** Countries that the situations are in, served or not. */
export const countries = ['US', 'HK', 'DE', 'CA', 'JP'];

/** The same asked for each of a few cases. */
export const each = <Case>(cases: readonly Case[], ask: (one: Case) => unknown): readonly unknown[] =>
  cases.map((one) => [one, ask(one)]);

/** Times are local already. */
export const local = { name: 'local', offsetAt: () => 0 };

const first = parseDate('2026-01-01') ?? 0;

/** Every day of the years 2026 and 2027: holidays fall on a Saturday in one, on a Sunday in the other. */
export const days = Array.from({ length: 730 }, (_, index) => plainDate(first + index));

/** The reasons of a decision name values; what is decided must differ without them. */
export const withoutReasons = (answer: unknown): string =>
  JSON.stringify([answer], (key, value: unknown) => (key === 'because' ? undefined : value));
