import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aallyn, compileCheckout, decodePolicy, type CompiledCheckout } from '@doorstep/policy';
import { functionTargets } from './function-targets.ts';
import { isRecord } from './records.ts';

/** One file in an extension's tests/fixtures, named `situation-outcome.json`. */
export interface FixtureFile {
  readonly extension: string;
  readonly name: string;
  readonly file: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Which compiled document each target's metafield holds. */
const documents: Readonly<Record<string, keyof CompiledCheckout>> = {
  'cart-delivery-options-discounts-generate-run': 'shipping',
  'cart-lines-discounts-generate-run': 'promo',
  'cart-delivery-options-transform-run': 'delivery',
  'cart-validations-generate-run': 'validation',
};

export const fixtureFiles: readonly FixtureFile[] = [
  ...new Map(functionTargets.map(({ extension, folder }) => [extension, folder])),
].flatMap(([extension, folder]) => {
  const fixtures = path.join(folder, 'tests', 'fixtures');
  return readdirSync(fixtures).map((name) => {
    const file = path.join(fixtures, name);
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isRecord(content)) throw new Error(`${file} holds no object`);
    return { extension, name: path.basename(name, '.json'), file, content };
  });
});

/**
 * The rules that a fixture's `policy` (changes to the AALLYN preset) publishes for the fixture's function; `undefined`
 * for a fixture that brings a metafield of its own.
 */
export function rulesFor({ content, file }: Pick<FixtureFile, 'content' | 'file'>): unknown {
  const { policy, payload } = content;
  if (!isRecord(policy) || !isRecord(payload)) return undefined;
  const changed = decodePolicy(merge(aallyn, policy.changes));
  if (!changed.ok) throw new Error(`${file}: ${JSON.stringify(changed.error)}`);
  const retired: unknown = policy.retiredVariantIds ?? [];
  const compiled = compileCheckout(changed.value, {
    version: 1,
    publishedOn: typeof policy.publishedOn === 'string' ? policy.publishedOn : '2026-11-02',
    protectionVariantId: 'gid://shopify/ProductVariant/44012345678901',
    retiredVariantIds: Array.isArray(retired) ? retired.map(String) : [],
  });
  const document = documents[String(payload.export)];
  if (!compiled.ok || document === undefined) throw new Error(`${file}: no rules`);
  const rules: unknown = JSON.parse(JSON.stringify(compiled.value[document]));
  return rules;
}

/** The fixture with its metafield's value replaced, wherever its owner stands in the input. */
export function withRules(fixture: FixtureFile, rules: unknown): unknown {
  return withJsonValue(fixture.content, rules);
}

/** A copy with the value of every metafield in it replaced. */
export function withJsonValue(value: unknown, rules: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withJsonValue(item, rules));
  if (!isRecord(value)) return value;
  if ('jsonValue' in value) return { ...value, jsonValue: rules };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withJsonValue(inner, rules)]));
}

function merge(base: unknown, changes: unknown): unknown {
  if (!isRecord(base) || !isRecord(changes)) return changes === undefined ? base : changes;
  const keys = new Set([...Object.keys(base), ...Object.keys(changes)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(base[key], changes[key])]));
}
