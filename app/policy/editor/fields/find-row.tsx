import { useEffect, useRef } from 'react';

/** After so long without another key the rows are drawn anew, in milliseconds: typing itself draws nothing. */
const pause = 200;

interface Props {
  readonly label: string;
  /** Is told what is looked for. */
  readonly find: (text: string) => void;
}

/** Looks for rows of a long list. It is no setting: the form that it stands in hears nothing of it. */
export function FindRow({ label, find }: Props) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = around.current;
    if (!element) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const later = (event: Event) => {
      event.stopPropagation();
      const { target } = event;
      const text: unknown = target instanceof Element ? Reflect.get(target, 'value') : '';
      clearTimeout(waiting);
      waiting = setTimeout(() => find(typeof text === 'string' ? text : ''), pause);
    };
    // Enter in a field would save the form.
    const stay = (event: KeyboardEvent) => {
      if (event.key === 'Enter') event.preventDefault();
    };
    element.addEventListener('input', later);
    element.addEventListener('change', later);
    element.addEventListener('keydown', stay);
    return () => {
      clearTimeout(waiting);
      element.removeEventListener('input', later);
      element.removeEventListener('change', later);
      element.removeEventListener('keydown', stay);
    };
  }, [find]);
  return (
    <div ref={around} role="search">
      <s-search-field label={label} labelAccessibilityVisibility="exclusive" placeholder={label} />
    </div>
  );
}
