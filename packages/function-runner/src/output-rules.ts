import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

type Path = readonly (string | number)[];
interface Problem {
  readonly path: Path;
  readonly message: string;
}

/**
 * The rules for outputs that the published schemas state in words only: operations, targets and values hold exactly
 * one entry, and percentages and amounts stay in their range. `null` when the value keeps them.
 */
export function outputProblem(type: GraphQLInputType, value: unknown, path: Path = []): Problem | null {
  const named = getNullableType(type);
  if (isListType(named) && Array.isArray(value)) {
    return firstOf(value.map((item, index) => () => outputProblem(named.ofType, item, [...path, index])));
  }
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return null;
  const message = exactlyOneMessage(named, value) ?? rangeMessage(named.name, value);
  if (message) return { path, message };
  return firstOf(
    Object.entries(value).map(([name, entry]) => () => {
      const field = named.getFields()[name];
      return field ? outputProblem(field.type, entry, [...path, name]) : null;
    }),
  );
}

/** `@oneOf` is lost in introspection; it is told by the type's name and its fields, which may all be null. */
function exactlyOneMessage(type: GraphQLInputObjectType, value: object): string | null {
  const fields = Object.values(type.getFields());
  const optional = fields.every((field) => !isNonNullType(field.type));
  if (!optional || !/(Operation|Target|Value|Condition)$/.test(type.name)) return null;
  const given = Object.values(value).filter((entry) => entry !== null && entry !== undefined);
  return given.length === 1
    ? null
    : `${type.name} needs exactly one of ${fields.map(({ name }) => name).join(', ')}`;
}

function rangeMessage(type: string, value: object): string | null {
  if (type === 'Percentage' && 'value' in value) {
    const percent = Number(value.value);
    return percent >= 0 && percent <= 100 ? null : 'a percentage is from 0 to 100';
  }
  if (/FixedAmount$/.test(type) && 'amount' in value) {
    return Number(value.amount) >= 0 ? null : 'a fixed amount is not below zero';
  }
  return null;
}

function firstOf(checks: readonly (() => Problem | null)[]): Problem | null {
  for (const check of checks) {
    const problem = check();
    if (problem) return problem;
  }
  return null;
}
