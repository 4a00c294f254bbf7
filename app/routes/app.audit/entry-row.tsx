import type { Sentence } from '../../audit/say.ts';

interface Props {
  readonly row: { readonly when: string; readonly who: string; readonly sentence: Sentence };
}

/** One entry as a sentence; what it is about can be opened from there. */
export function EntryRow({ row: { when, who, sentence } }: Props) {
  return (
    <s-table-row>
      <s-table-cell>{when}</s-table-cell>
      <s-table-cell>
        <s-paragraph>
          <s-text type="strong">{who}</s-text>{' '}
          {sentence.map(({ text, address, isOutside }) =>
            address === undefined ? (
              text
            ) : (
              <s-link key={text} href={address} target={isOutside ? '_top' : 'auto'}>
                {text}
              </s-link>
            ),
          )}
        </s-paragraph>
      </s-table-cell>
    </s-table-row>
  );
}
