import { useEffect, useRef } from 'react';

import { flag } from '../../polaris/flag.ts';
import type { CellView, TextView } from './texts-view.ts';

const badges = {
  own: null,
  missing: { tone: 'info', text: 'Missing' },
  borrowed: { tone: 'neutral', text: 'Borrowed' },
  stale: { tone: 'warning', text: 'Out of date' },
  kept: { tone: 'success', text: 'Still fits' },
} as const;

interface TextCellProps {
  readonly text: TextView;
  readonly cell: CellView;
  readonly isSending: boolean;
  readonly keep: (name: string, locale: string) => void;
}

/** A text in one language: its field, how it stands, and for a stale one the word that it still fits. */
export function TextCell({ text, cell, isSending, keep }: TextCellProps) {
  const { locale, language, standing, hint } = cell;
  const badge = badges[standing];
  return (
    <>
      {text.most > 120 ? <LongText text={text} cell={cell} /> : <ShortText text={text} cell={cell} />}
      {badge === null ? null : (
        <div className="texts-standing">
          <s-badge tone={badge.tone}>{badge.text}</s-badge>
          <s-text color="subdued">{hint}</s-text>
          {standing === 'stale' ? (
            <s-button
              disabled={flag(isSending)}
              accessibilityLabel={`${text.heading} in ${language} still fits`}
              onClick={() => keep(text.name, locale)}
            >
              Still fits
            </s-button>
          ) : null}
        </div>
      )}
    </>
  );
}

interface FieldProps {
  readonly text: TextView;
  readonly cell: CellView;
}

function ShortText({ text, cell }: FieldProps) {
  const ref = useTypedBefore<HTMLElementTagNameMap['s-text-field']>(cell.typed);
  return <s-text-field ref={ref} {...propsOf(text, cell)} autocomplete="off" />;
}

function LongText({ text, cell }: FieldProps) {
  const ref = useTypedBefore<HTMLElementTagNameMap['s-text-area']>(cell.typed);
  return <s-text-area ref={ref} {...propsOf(text, cell)} rows={4} />;
}

const propsOf = ({ most }: TextView, { name, language, value, readInstead, problem }: CellView) => ({
  name,
  label: language,
  value,
  placeholder: readInstead,
  maxLength: most,
  error: problem,
});

/** Puts what was typed before a reload back into a field, so that the save bar hears of it; `value` stays what is saved. */
function useTypedBefore<E extends HTMLElement & { value: string }>(typed: string | null) {
  const ref = useRef<E>(null);
  const first = useRef(typed);
  useEffect(() => {
    const [element, text] = [ref.current, first.current];
    if (!element || text === null) return;
    void customElements.whenDefined(element.localName).then(() => {
      if (!element.isConnected || element.value === text) return;
      element.value = text;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    });
  }, []);
  return ref;
}
