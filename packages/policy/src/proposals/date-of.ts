import type { PlainDate } from '../calendar/plain-date.ts';
import type { DateFact } from '../reading/fact.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** A date of the text as a policy keeps it; `null` where its day or year is not said. A day that its month does not have is left as it is written, for the policy to refuse. */
export const dateOf = ({ year, month, day }: DateFact): PlainDate | null =>
  year === null || day === null ? null : `${year}-${two(month)}-${two(day)}`;
