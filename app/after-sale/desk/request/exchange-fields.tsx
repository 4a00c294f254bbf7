import { useEffect, useRef } from 'react';

import { useEvents } from '../../../polaris/events.ts';
import { flag } from '../../../polaris/flag.ts';
import { insteadField } from './exchange-choices.ts';
import type { ExchangeChoice } from './exchange-choices.ts';
import { useFormQuestion } from './use-form-question.ts';

/** [EXCH-01] What goes out instead of each line, and what Shopify calculates for it before anything is opened. */
export function ExchangeFields({ choices }: { readonly choices: readonly ExchangeChoice[] }) {
  const box = useRef<HTMLDivElement>(null);
  const { data, isIdle, ask } = useFormQuestion<{ readonly says: string }>('difference', box, isInstead);
  const isChosen = choices.some(({ chosen }) => chosen !== null);
  useEffect(() => {
    if (isChosen) ask.current();
  }, [ask, isChosen]);
  if (choices.length === 0) return null;
  return (
    <div ref={box}>
      <s-stack gap="base">
        {choices.map((choice) => (
          <Choice key={choice.line} choice={choice} onChange={() => ask.current()} />
        ))}
        <span role="status">{isIdle ? data?.says : 'Shopify is asked what it comes to …'}</span>
      </s-stack>
    </div>
  );
}

const isInstead = (field: string): boolean => field.startsWith(insteadField(''));

function Choice(props: { readonly choice: ExchangeChoice; readonly onChange: () => void }) {
  const { line, title, chosen, options } = props.choice;
  const changed = useEvents({ change: () => props.onChange() });
  return (
    <s-select
      ref={changed}
      name={insteadField(line)}
      label={`Instead of ${title}`}
      value={chosen ?? ''}
      details="The return in Shopify has it as what goes out."
    >
      <s-option value="">{chosen === null ? 'As they wrote: choose' : 'Choose'}</s-option>
      {options.map(({ value, label, isSoldOut }) => (
        <s-option key={value} value={value} disabled={flag(isSoldOut)}>
          {label}
        </s-option>
      ))}
    </s-select>
  );
}
