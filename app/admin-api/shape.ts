/** What arrives for a scalar. An enum is a text: its names are a type, and a new one breaks nothing. */
export type Leaf = 'text' | 'number' | 'boolean' | 'instant' | 'anything';

/** What a value of an answer must look like. */
export type Shape =
  | Leaf
  | { readonly nullable: Shape }
  | { readonly list: Shape }
  /** `on`: what an object has besides, by its `__typename`. */
  | { readonly fields: Fields; readonly on?: Readonly<Record<string, Fields>> };

export type Fields = Readonly<Record<string, Shape>>;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const fitsLeaf: Readonly<Record<Leaf, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  instant: (value) => typeof value === 'string' && instant.test(value),
  anything: (value) => value !== undefined,
};

/** The first place where a value is not what it must be, as in `shop.name is no text`; `null` when it is. */
export function findMisfit(shape: Shape, value: unknown, path = 'data'): string | null {
  if (typeof shape === 'string') return fitsLeaf[shape](value) ? null : `${path} is no ${shape}`;
  if ('nullable' in shape) return value === null ? null : findMisfit(shape.nullable, value, path);
  if ('list' in shape) {
    if (!Array.isArray(value)) return `${path} is no list`;
    return findFirst(value.map((item, index) => [shape.list, item, `${path}.${index}`]));
  }
  if (!isObject(value)) return `${path} is no object`;
  const { __typename: typeName } = value;
  const fields = { ...shape.fields, ...(typeof typeName === 'string' ? shape.on?.[typeName] : {}) };
  return findFirst(Object.entries(fields).map(([name, field]) => [field, value[name], `${path}.${name}`]));
}

function findFirst(parts: readonly (readonly [Shape, unknown, string])[]): string | null {
  for (const [shape, value, path] of parts) {
    const misfit = findMisfit(shape, value, path);
    if (misfit !== null) return misfit;
  }
  return null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
