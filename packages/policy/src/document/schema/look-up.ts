import type { StatementId } from '../../statements.ts';
import type { PolicyPath, PolicyPlace } from './paths.ts';
import { policySchema } from './policy.ts';
import type { Described } from './walk.ts';
import { present, statementsOf, walk } from './walk.ts';

/** What the schema says about a path of the policy. */
export interface PlaceInPolicy {
  /** As it stands above the field. */
  readonly label: string;
  /** The labels of the sections and lists around it, the outermost first, and its own at the end. */
  readonly trail: readonly string[];
  readonly help: string;
  readonly statements: readonly StatementId[];
  readonly kind: Described['kind'];
  /** All that is declared, with bounds and words. */
  readonly field: Described;
}

/** Whether a path leads to something of a policy. */
export const isPolicyPath = (path: string): path is PolicyPath => placeAt(path) !== null;

/**
 * What the schema says about a path: `destinations.served.0.flat`. A row may be a number, a star or a name. A part of one
 * value (an amount's currency, a language of a text) is that value; a switch of several has its own label.
 * @returns `null` for what is no path of a policy; never for a path that the type allows.
 */
export function placeAt(path: PolicyPath | PolicyPlace): PlaceInPolicy;
export function placeAt(path: string): PlaceInPolicy | null;
export function placeAt(path: string): PlaceInPolicy | null {
  let field: Described = policySchema;
  const trail: string[] = [];
  for (const name of path.split('.')) {
    if (field.kind === 'flags') {
      const label = field.keys[name];
      return label === undefined ? null : { ...describe(field, [...trail, label]), label };
    }
    const part = partNamed(field, name);
    if (part === null) return null;
    if (field.kind === 'section') trail.push(part.label);
    field = part;
  }
  return describe(field, trail);
}

/** The part of a section, the row of a list, or the value itself for a part of it that has no label. */
function partNamed(field: Described, name: string): Described | null {
  if (field.kind === 'list') return present(field.item);
  if (field.kind !== 'section') return partsOfOne.includes(field.kind) ? field : null;
  const part = Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
  return part === undefined ? null : present(part);
}

/** The kinds of which a part has a path of its own. */
const partsOfOne: readonly string[] = [
  'money',
  'textPerLanguage',
  'dayRule',
  'period',
] satisfies Described['kind'][];

const describe = (field: Described, trail: readonly string[]): PlaceInPolicy => ({
  label: field.label,
  trail,
  help: field.help,
  statements: statementsOf(field),
  kind: field.kind,
  field,
});

const isPlace = (path: string): path is PolicyPlace => placeAt(path) !== null;

/** Every value of the policy by its path; what stands in a list is there once, with a star for its row. */
export const policyPlaces = (): readonly PolicyPlace[] =>
  walk(policySchema).flatMap(({ path, field }) => (field.kind !== 'section' && isPlace(path) ? [path] : []));

/**
 * The values that a statement of the policy is decided by, or names, in the order of the document. None for a statement
 * that holds whatever a merchant sets ({@link statementsWithoutValue}).
 */
export const placesOf = (statement: StatementId): readonly PolicyPlace[] =>
  policyPlaces().filter((path) => placeAt(path).statements.includes(statement));

/** The statements that hold whatever a merchant sets: nothing in the policy changes them. */
export const statementsWithoutValue = [
  'SHIP-07',
  'PROT-05',
  'RET-03',
  'RET-05',
  'LINT-01',
] as const satisfies readonly StatementId[];
