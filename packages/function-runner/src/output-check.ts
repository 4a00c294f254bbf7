import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { FunctionError } from './function-error.ts';
import { outputProblem } from './output-rules.ts';

/**
 * The output of a target (`cart.validations.generate.run`) as its result type describes it, with defaults filled in.
 * Throws InvalidOutputError with the path of the first fault, InvalidRunError for a target that the schema does not have.
 */
export function checkedOutput(schema: GraphQLSchema, target: string, output: unknown): unknown {
  const type = resultType(schema, target);
  const fault = (path: readonly (string | number)[], message: string): never => {
    throw new FunctionError('InvalidOutputError', `${['output', ...path].join('.')}: ${message}`);
  };
  const value: unknown = coerceInputValue(output, type, (path, _value, error) => fault(path, error.message));
  const problem = outputProblem(type, value);
  return problem ? fault(problem.path, problem.message) : value;
}

function resultType(schema: GraphQLSchema, target: string): GraphQLInputType {
  const field = target.replaceAll(/[.-](\w)/g, (_all, letter: string) => letter.toUpperCase());
  const type = schema.getMutationType()?.getFields()[field]?.args[0]?.type;
  if (!type) throw new FunctionError('InvalidRunError', `the schema has no target ${target}`);
  return type;
}
