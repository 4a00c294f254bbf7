import { decodePolicy } from '../document/decode.ts';
import { isPolicyPath } from '../document/schema/look-up.ts';
import { withChanges, type ValueChange } from '../document/value-change.ts';
import type { Policy } from '../document/policy.ts';
import type { Problem } from '../document/problem.ts';
import type { Result } from '../result.ts';
import type { StatementId } from '../statements.ts';
import { sayStatement } from '../statements/say-statement.ts';
import { eventsHeard } from './events-heard.ts';
import type { Lacking } from './finish.ts';
import type { Found } from './found.ts';
import { hearParagraphs, leftOutOf, type HeardParagraph, type Paragraph } from './hear-paragraphs.ts';
import type { Heard } from './merge-rows.ts';
import type { Expected } from '../statements/statement.ts';
import { settle } from './settle.ts';
import type { Tables } from './tables.ts';

/** A change of a policy, and which paragraphs say it. */
export type SaidChange = ValueChange & { readonly paragraphs: readonly number[] };

/** What a page that was made of a policy says of the policy. */
export interface Unsaid {
  /** Which paragraph says which statement; a sentence that two statements share stands for both. */
  readonly heard: readonly { readonly statement: StatementId; readonly paragraph: number }[];
  /** Single values, and lists with all of their rows, ready to be taken into `base`. */
  readonly changes: readonly SaidChange[];
  /** What the page names and does not say enough of to be kept in a policy. */
  readonly lacking: readonly Lacking[];
  /** The policy it was read over with these values, or why that is none. */
  readonly policy: Result<Policy, readonly Problem[]>;
  /** The statements that this policy does not say in the words of the page. */
  readonly otherwise: readonly StatementId[];
}

/**
 * Reads a page that was made of a policy back into it, in the language of the tables: the inverse of `sayStatement`. A value
 * is read only where another one would have made another page; all others stay as in `base`. Never throws.
 */
export function unsayPage(paragraphs: readonly Paragraph[], tables: Tables, base: Policy): Unsaid {
  const { reader } = tables.inverse;
  const said = hearParagraphs(paragraphs, tables, base);
  const leftOut = leftOutOf(said.map(({ statement }) => statement));
  const heard: readonly Heard[] = [...said, ...leftOut];
  const lacking: Lacking[] = [];
  const finishing = {
    base,
    locale: reader.locale,
    events: eventsHeard(base.events),
    heard: new Set(heard.map(({ statement }) => statement)),
    lacking,
  };
  const changes = changesOf(settle(heard, finishing), said);
  const policy = decodePolicy(withChanges(base, changes));
  return {
    heard: said.map(({ statement, paragraph }) => ({ statement, paragraph })),
    changes,
    lacking,
    policy,
    otherwise: said.flatMap(({ statement, text }) =>
      policy.ok && sayStatement(policy.value, statement, reader) === text ? [] : [statement],
    ),
  };
}

const changesOf = (
  values: ReadonlyMap<string, unknown>,
  said: readonly HeardParagraph[],
): readonly SaidChange[] =>
  [...values].flatMap(([path, value]): readonly SaidChange[] => {
    if (!isPolicyPath(path)) return [];
    const paragraphs = said.flatMap(({ found, paragraph }) => (speaksOf(found, path) ? [paragraph] : []));
    const change = { path, paragraphs: [...new Set(paragraphs)] };
    return [value === undefined ? { ...change, kind: 'remove' } : { ...change, kind: 'set', value }];
  });

/** Whether a sentence names a value, has rows of it, or is worded as it is because of it. */
const speaksOf = ({ values, rows, turns }: Found, path: string): boolean =>
  values.some((each) => each.path === path || (path === 'events' && each.way === 'eventName')) ||
  rows.some((each) => each.list === path || each.rows.some((row) => speaksOf(row, path))) ||
  turns.some(({ variants }) => variants.some(({ when }) => pathsIn(when ?? {}).includes(path)));

const pathsIn = (when: Readonly<Record<string, Expected | undefined>>): readonly string[] =>
  Object.entries(when).flatMap(([path, expected]) =>
    typeof expected === 'object' ? [path, expected.sameAs] : [path],
  );
