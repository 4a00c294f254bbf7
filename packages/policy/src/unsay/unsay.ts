import { decodePolicy } from '../document/decode.ts';
import { isPolicyPath } from '../document/schema/look-up.ts';
import { withChanges, type ValueChange } from '../document/value-change.ts';
import type { Policy } from '../document/policy.ts';
import type { Problem } from '../document/problem.ts';
import type { Result } from '../result.ts';
import { statementIds, type StatementId } from '../statements.ts';
import { sayStatement } from '../statements/say-statement.ts';
import { partsOf } from '../statements/slots.ts';
import { statements } from '../statements/table.ts';
import { eventsHeard } from './events-heard.ts';
import type { Lacking } from './finish.ts';
import { nothingFound } from './found.ts';
import { hearStatement } from './hear-statement.ts';
import type { Hearing } from './hear-value.ts';
import type { Heard } from './merge-rows.ts';
import { settle } from './settle.ts';
import type { Tables } from './tables.ts';

/** A paragraph of a page, and the statement that it is said to be, where the page tells. */
export interface Paragraph {
  readonly text: string;
  readonly statement: StatementId | null;
}

/** What a page that was made of a policy says of the policy. */
export interface Unsaid {
  /** Which paragraph says which statement; a sentence that two statements share stands for both. */
  readonly heard: readonly { readonly statement: StatementId; readonly paragraph: number }[];
  /** Single values, and lists with all of their rows, ready to be taken into `base`. */
  readonly changes: readonly ValueChange[];
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
  const said = paragraphs.flatMap(({ text, statement }, paragraph) =>
    (statement === null
      ? statementIds.filter((id) => !isBare(id) || sayStatement(base, id, reader) === text)
      : [statement]
    ).flatMap((id) => {
      const found = hearStatement(id, hearing(text, tables, base));
      return found === null ? [] : [{ paragraph, statement: id, text, found }];
    }),
  );
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
  const changes = changesOf(settle(heard, finishing));
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

const changesOf = (values: ReadonlyMap<string, unknown>): readonly ValueChange[] =>
  [...values].flatMap(([path, value]): readonly ValueChange[] => {
    if (!isPolicyPath(path)) return [];
    return [value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value }];
  });

/** Enough for the longest sentences there are; a text that needs more is none of ours. */
const longestLook = 200_000;

function hearing(text: string, tables: Tables, base: Policy): Hearing {
  let left = longestLook;
  return { text, tables, base, spend: () => (left -= 1) > 0 };
}

/** A statement that is nothing but the merchant's own text: nothing in it tells what it is. */
const isBare = (id: StatementId): boolean => {
  const { sentences, rows = {} } = statements[id];
  return sentences.every((variants) =>
    variants.every(({ en }) => partsOf(en).every((part) => typeof part !== 'string' && !(part.path in rows))),
  );
};

/** [FAQ-01] A whole page leaves out what says only that there is nothing of a kind: not there is as good as said. */
function leftOutOf(said: readonly StatementId[]): readonly Heard[] {
  const missing = statementIds.filter((id) => !said.includes(id));
  const isWhole = missing.every((id) => noneOf(id) !== null);
  return isWhole ? missing.flatMap((id) => noneOf(id) ?? []) : [];
}

/** How a statement is worded that says only that there is nothing of its kind; `null` where it never does. */
function noneOf(id: StatementId): Heard | null {
  const turns = statements[id].sentences.map((variants) => {
    const said = variants.findIndex(({ saysNone }) => saysNone === true);
    return { variants, said: said < 0 ? null : said, lists: Object.keys(statements[id].rows ?? {}) };
  });
  // A sentence that has no word for it is not said then.
  const canBeNone = turns.every(
    ({ variants, said }) => said !== null || variants.every(({ when }) => when !== undefined),
  );
  const isSaid = turns.some(({ said }) => said !== null);
  return canBeNone && isSaid ? { statement: id, found: { ...nothingFound, turns } } : null;
}
