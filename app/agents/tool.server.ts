import { sayStatement } from '@doorstep/policy';
import type { Locale, Reason, StatementId } from '@doorstep/policy';
import type { CallToolResult, ToolAnnotations } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';

import { readerIn } from '../reader.ts';
import type { AskedPolicy } from './asked-policy.ts';
import type { AgentVisit } from './visit.server.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

type Answered<Output extends Shape> = z.output<z.ZodObject<Output>> | string;

/** A question that agents can ask, as it is written. What it says of itself is all that a model knows of it. */
interface WrittenTool<Input extends Shape, Output extends Shape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Whether it has something mailed; all others only read. */
  readonly mails?: boolean;
  /** Words in the place of an answer say what was wrong with the question. */
  readonly answer: (
    asked: z.output<z.ZodObject<Input>>,
    visit: AgentVisit,
  ) => Answered<Output> | Promise<Answered<Output>>;
}

/** A question that agents can ask, as the server registers it. */
export interface AgentTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: z.ZodObject;
  readonly outputSchema: z.ZodObject;
  readonly annotations: ToolAnnotations;
  readonly call: (given: unknown, visit: AgentVisit) => Promise<CallToolResult>;
}

/** Makes a tool of what is written about it. What is not described is refused, so that a misspelt value is not left out silently. */
export function agentTool<Input extends Shape, Output extends Shape>({
  input,
  output,
  answer,
  mails = false,
  ...told
}: WrittenTool<Input, Output>): AgentTool {
  const inputSchema = z.strictObject(input);
  return {
    ...told,
    ...{ inputSchema, outputSchema: z.object(output) },
    annotations: { readOnlyHint: !mails, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    call: async (given, visit) => {
      const asked = inputSchema.safeParse(given);
      return resultOf(asked.success ? await answer(asked.data, visit) : z.prettifyError(asked.error));
    },
  };
}

/** What every answer carries: the version, the language, and the statements that it comes from, each once, with what they say. */
export function sourceOf(
  { policy, version, publishedAt }: AskedPolicy,
  language: Locale,
  because: readonly Reason[],
  also: readonly StatementId[] = [],
) {
  const reader = readerIn(language);
  const ids = [...new Set([...because.map(({ statement }) => statement), ...also])];
  return {
    policy_version: version,
    published_at: publishedAt.toISOString(),
    language,
    statements: ids.map((id) => ({ id, sentence: sayStatement(policy, id, reader) })),
    reasons: because.map(({ message }) => message).filter((message) => message !== ''),
  };
}

/** An answer as the protocol has it: the same as data and as text, for agents that read only the one or the other. */
const resultOf = (answered: Readonly<Record<string, unknown>> | string): CallToolResult =>
  typeof answered === 'string'
    ? { isError: true, content: [{ type: 'text', text: answered }] }
    : { structuredContent: { ...answered }, content: [{ type: 'text', text: JSON.stringify(answered) }] };
