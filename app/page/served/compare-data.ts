import { z } from 'zod';

/** A field of the structured data that search engines are served, and how it stands to the policy. */
export interface DataDifference {
  /** `absent`: nothing of ours is served. `own`: ours, changed. `foreign`: of somebody else, and it contradicts the policy. */
  readonly kind: 'absent' | 'own' | 'foreign';
  /** `hasMerchantReturnPolicy[0].merchantReturnDays`, or of somebody else `MerchantReturnPolicy.merchantReturnDays`. */
  readonly field: string;
  readonly found: string | null;
  /** `null`: the policy does not say it in this field. */
  readonly wanted: string | null;
  /** Of somebody else's: the countries for which it says so; empty where it names none. */
  readonly countries: readonly string[];
}

const object = z.record(z.string(), z.unknown());
type Data = z.infer<typeof object>;

/** What is looked at of a page; nobody reads more. */
const mostNodes = 5_000;
const mostShown = 20;

/**
 * Compares every JSON-LD block of the pages that were served with what was written for them.
 * @param own what the theme's embed was given; `null` where it was given nothing, or is not wanted.
 * @param policy the policy's structured data, by which that of others is judged.
 */
export function compareData(
  blocks: readonly string[],
  own: unknown,
  policy: unknown,
): readonly DataDifference[] {
  const ours = object.safeParse(own).data ?? null;
  const said = object.parse(policy);
  const id = said['@id'];
  const nodes = blocks.flatMap((block) => nodesIn(block, id));
  const served = nodes.filter((node) => node['@id'] === id);
  const absent = { kind: 'absent', field: '', found: null, wanted: null, countries: [] } as const;
  const found: readonly DataDifference[] = [
    ...(ours !== null && served.length === 0 ? [absent] : []),
    // What is not written any more may still be served, and is held to the policy.
    ...served.flatMap((node) => compareOwn(node, ours ?? said)),
    ...nodes
      .filter((node) => isOfType(node, 'MerchantReturnPolicy'))
      .flatMap((node) => compareForeign(node, returnPoliciesIn(said))),
  ];
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()].slice(0, mostShown);
}

/** Every object of a block, however they are put into each other; into ours nothing is looked. A block that is no JSON is read by nobody. */
function nodesIn(block: string, ownId: unknown): readonly Data[] {
  const nodes: Data[] = [];
  const left: unknown[] = [parsed(block)];
  for (let next = left.pop(); next !== undefined && nodes.length < mostNodes; next = left.pop()) {
    const read = object.safeParse(next);
    if (read.success) nodes.push(read.data);
    const isOwn = read.success && read.data['@id'] === ownId && 'hasMerchantReturnPolicy' in read.data;
    left.push(...(isOwn ? [] : partsOf(next).map(([, value]) => value)));
  }
  return nodes;
}

/** What is in a list or an object, by place or name; in what is neither, nothing. */
const partsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).slice(0, mostNodes) : [];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isOfType = (node: Data, type: string): boolean =>
  [node['@type']].flat().some((each) => plain(each) === type);

/** Field by field, by where each value stands. */
function compareOwn(served: Data, ours: Data): readonly DataDifference[] {
  const [there, own] = [leavesOf(served), leavesOf(ours)];
  return [...new Set([...own.keys(), ...there.keys()])].flatMap((field): readonly DataDifference[] => {
    const [found = null, wanted = null] = [there.get(field), own.get(field)];
    return found === wanted ? [] : [{ kind: 'own', field, found, wanted, countries: [] }];
  });
}

/** The values of data by where they stand: `hasMerchantReturnPolicy[0].merchantReturnDays`. */
function leavesOf(data: Data): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const left: (readonly [string, unknown])[] = [['', data]];
  for (let next = left.pop(); next !== undefined && leaves.size < mostNodes; next = left.pop()) {
    const [path, value] = next;
    if (typeof value !== 'object' || value === null) leaves.set(path, plain(value));
    const isList = Array.isArray(value);
    left.push(
      ...partsOf(value).map(([key, each]) => {
        if (isList) return [`${path}[${key}]`, each] as const;
        return [path === '' ? key : `${path}.${key}`, each] as const;
      }),
    );
  }
  return leaves;
}

/** What two return policies can contradict each other in. */
const comparedFields = [
  'returnPolicyCategory',
  'merchantReturnDays',
  'returnFees',
  'returnShippingFeesAmount.value',
  'returnShippingFeesAmount.currency',
] as const;

/** What somebody else's return policy says against ours of a country that both are about. */
function compareForeign(foreign: Data, ours: readonly Data[]): readonly DataDifference[] {
  const theirs = leavesOf(foreign);
  const named = countriesOf(foreign);
  return ours.flatMap((own) => {
    const common = countriesOf(own).filter((country) => named.length === 0 || named.includes(country));
    if (common.length === 0) return [];
    const leaves = leavesOf(own);
    const countries = named.length === 0 ? [] : common;
    return comparedFields.flatMap((name): readonly DataDifference[] => {
      const [found, wanted = null] = [theirs.get(name), leaves.get(name)];
      if (found === undefined || isSame(found, wanted)) return [];
      return [{ kind: 'foreign', field: `MerchantReturnPolicy.${name}`, found, wanted, countries }];
    });
  });
}

const returnPoliciesIn = (data: Data): readonly Data[] =>
  [data['hasMerchantReturnPolicy']].flat().flatMap((each): readonly Data[] => {
    const read = object.safeParse(each);
    return read.success ? [read.data] : [];
  });

const countriesOf = (policy: Data): readonly string[] =>
  [policy['applicableCountry']]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? [each] : [object.safeParse(each).data?.['name']]))
    .flatMap((each) => (typeof each === 'string' ? [each.toUpperCase()] : []));

/** `15` and `15.00` are one amount. */
const isSame = (one: string, other: string | null): boolean =>
  one === other || (other !== null && one !== '' && other !== '' && Number(one) === Number(other));

/** A word of schema.org may have its address before it, with or without encryption. */
const plain = (value: unknown): string => String(value).replace(/^(https?:\/\/schema\.org\/|schema:)/, '');
