import type { Choice } from '@doorstep/policy';

/** Before the path of a collision, in the name of the field that asks whose change stands. */
export const choiceField = 'choice:';

const isChoice = (value: unknown): value is Choice => value === 'theirs' || value === 'mine';

/** What was chosen at each collision, by its path. */
export const choicesIn = (form: FormData): Readonly<Record<string, Choice>> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith(choiceField) && isChoice(value)
        ? [[name.slice(choiceField.length), value] as const]
        : [],
    ),
  );
