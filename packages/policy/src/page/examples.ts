import type { CountryCode } from '../document/country-code.ts';
import type { AddressVerdict, Policy } from '../document/policy.ts';
import { isMoney } from '../document/schema/value-kinds.ts';
import type { Money } from '../money/money.ts';
import { rowsOf } from '../statements/holds.ts';
import { find, type Standpoint } from '../statements/place.ts';
import type { Example, Near } from '../statements/statement.ts';
import { statements } from '../statements/table.ts';
import type { StatementId } from '../statements.ts';

/** A value of an example, and the path of the policy's value that it is, or is near to. */
export interface At<Value> {
  readonly value: Value;
  readonly path: string;
}

/** What is asked of checkout, and what the statement says that it answers. */
export type ExampleCase =
  | {
      readonly asks: 'shipping';
      readonly country: At<CountryCode>;
      /** Merchandise; `null` where any amount will do. */
      readonly worth: At<Money> | null;
      /** What is paid; `null` for free. */
      readonly pays: At<Money> | null;
    }
  | {
      readonly asks: 'signature';
      readonly worth: At<Money>;
      readonly carrier: At<string>;
      readonly isRequired: boolean;
    }
  | { readonly asks: 'address'; readonly address1: string; readonly verdict: AddressVerdict };

/** A case that checkout decides by a statement, in values of a policy. */
export interface PolicyExample {
  readonly statement: StatementId;
  readonly case: ExampleCase;
}

/** Of a list's rows so many have examples: those of two hundred countries say nothing that two do not. */
const mostRows = 2;

/**
 * The examples of a statement under a policy [FAQ-01]: an amount at its bound, and one a cent beside it. None where the
 * policy has no such case: where nothing is signed for, or an amount would be less than nothing.
 */
export function examplesOf(policy: Policy, statement: StatementId): readonly PolicyExample[] {
  const { examples = [], rows = {} } = statements[statement];
  const root: Standpoint = { policy, row: '' };
  return examples.flatMap((example) => {
    const list = example.asks === 'shipping' ? rows[example.each] : undefined;
    const places = example.asks === 'shipping' && list ? rowsOf(example.each, list, root) : [root];
    return places
      .flatMap((at) => caseOf(example, at) ?? [])
      .slice(0, mostRows)
      .map((each) => ({ statement, case: each }));
  });
}

/** An example in the values of a policy; `null` where it has none. */
function caseOf(example: Example, at: Standpoint): ExampleCase | null {
  switch (example.asks) {
    case 'shipping': {
      const [country, worth] = [textAt(at, 'country'), example.worth && near(at, example.worth)];
      const pays = example.expects === 'free' ? null : amountAt(at, example.expects.pays);
      if (country === null || (example.worth !== null && worth === null)) return null;
      // Where there is an amount from which it is free, not any amount will do.
      if (example.worth === null && find(at, 'freeFrom')?.value !== null) return null;
      return example.expects !== 'free' && pays === null ? null : { asks: 'shipping', country, worth, pays };
    }
    case 'signature': {
      const [worth, carrier] = [near(at, example.worth), textAt(at, 'signature.carrier')];
      return worth === null || carrier === null || !at.policy.signature.required
        ? null
        : { asks: 'signature', worth, carrier, isRequired: example.expects === 'required' };
    }
    case 'address':
      return {
        asks: 'address',
        address1: example.address1,
        verdict: example.expects === null ? 'allow' : verdictAt(at, example.expects),
      };
    default:
      return example satisfies never;
  }
}

function amountAt(at: Standpoint, path: string): At<Money> | null {
  const found = find(at, path);
  return found !== null && isMoney(found.value) ? { value: found.value, path: found.path } : null;
}

/** An amount of the policy, more or less; `null` for less than nothing. */
function near(at: Standpoint, { amount, plus }: Near): At<Money> | null {
  const found = amountAt(at, amount);
  if (found === null || found.value.minor + plus < 0) return null;
  return { ...found, value: { ...found.value, minor: found.value.minor + plus } };
}

function textAt(at: Standpoint, path: string): At<string> | null {
  const found = find(at, path);
  return found !== null && typeof found.value === 'string' ? { value: found.value, path: found.path } : null;
}

function verdictAt(at: Standpoint, path: string): AddressVerdict {
  const value = find(at, path)?.value;
  return value === 'refuse' || value === 'ask' ? value : 'allow';
}
