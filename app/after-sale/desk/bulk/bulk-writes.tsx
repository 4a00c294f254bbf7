import { useState } from 'react';

import { useEvents } from '../../../polaris/events.ts';
import type { FilterOption } from '../../../polaris/filter-choice.ts';
import { longestWords } from '../longest-words.ts';
import type { BulkWish } from './wish.ts';

/** What each customer is written: a saved answer by its id, or words of one's own; both empty for nothing. */
export type Writes = Pick<BulkWish, 'answer' | 'own'>;

export const writesNothing: Writes = { answer: '', own: '' };

type Field = HTMLElement & { readonly value: string };

interface Props {
  readonly answers: readonly FilterOption[];
  /** Whether the customers can be written nothing. */
  readonly isOptional: boolean;
  /** A saved answer was chosen, or none. */
  readonly onChoose: (writes: Writes) => void;
  /** Words of one's own are being typed. */
  readonly onType: (own: string) => void;
}

const ownWords = 'own';

/** What each of many customers is written, filled for each of them. */
export function BulkWrites({ answers, isOptional, onChoose, onType }: Props) {
  const [way, setWay] = useState(isOptional ? '' : ownWords);
  const chosen = useEvents<Field>({
    change: (_, { value }) => {
      setWay(value);
      onType('');
      onChoose(value === ownWords ? writesNothing : { answer: value, own: '' });
    },
  });
  const typed = useEvents<Field>({ input: (_, { value }) => onType(value) });
  return (
    <>
      <s-select ref={chosen} label={isOptional ? 'A word to each customer' : 'What you write'} value={way}>
        {isOptional ? <s-option value="">None</s-option> : null}
        <s-option value={ownWords}>Your own words</s-option>
        {answers.map(({ value, label }) => (
          <s-option key={value} value={value}>
            {label}
          </s-option>
        ))}
      </s-select>
      {way === ownWords ? (
        <s-text-area
          ref={typed}
          label="Your words"
          details="Everybody gets them as you write them, in no other language. {name}, {order}, {deadline} and {fee} are filled in for each."
          rows={4}
          maxLength={longestWords}
        />
      ) : null}
    </>
  );
}
