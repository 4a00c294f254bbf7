import type { Choice } from '@doorstep/policy';
import { z } from 'zod';

/** Before the path of a collision, in the name of the field that asks whose change stands. */
export const choiceField = 'choice:';

/** What the page sends. `seen`: the number of the version that it compared the draft with; 0 for none. */
const sent = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('publish'),
    seen: z.coerce.number().int(),
    note: z.string().max(500).default(''),
  }),
  z.object({ intent: z.literal('merge'), seen: z.coerce.number().int() }),
  /** A choice was made and nothing is merged yet. */
  z.object({ intent: z.literal('choose'), seen: z.coerce.number().int() }),
  z.object({ intent: z.literal('put-away') }),
]);

const isChoice = (value: unknown): value is Choice => value === 'theirs' || value === 'mine';

/** Reads a form of the page; `null` for one that is not complete. */
export function readSent(form: FormData) {
  const read = sent.safeParse(Object.fromEntries(form));
  return read.success ? read.data : null;
}

/** What was chosen at each collision, by its path. */
export const choicesIn = (form: FormData): Readonly<Record<string, Choice>> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith(choiceField) && isChoice(value)
        ? [[name.slice(choiceField.length), value] as const]
        : [],
    ),
  );
