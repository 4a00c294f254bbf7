import { textIn, type Locale, type PromiseCard as Card, type PromiseRow } from '@doorstep/policy';
import { sentenceOf, wordsOf, type I18n } from './promiseSentence.ts';

interface Props {
  readonly i18n: I18n;
  readonly card: Card;
  readonly locale: Locale;
}

/** What was promised, one sentence a row; each opens to the sentence of the policy that it comes from. */
export function PromiseCard({ i18n, card, locale }: Props) {
  const words = wordsOf(i18n, card, locale);
  const { gapHours, terms } = card;
  return (
    <s-section heading={i18n.translate('card.heading')}>
      <s-stack gap="small-200">
        {card.rows.map((row) => (
          <s-details key={row.text}>
            {/* The whole sentence is the name of the button, so that every "Why?" is told from the others. */}
            <s-summary>
              {sentenceOf(i18n, row, words)} <s-text color="subdued">{i18n.translate('why.ask')}</s-text>
            </s-summary>
            <Why i18n={i18n} row={row} waives={card.waives} words={words} />
          </s-details>
        ))}
        {gapHours !== null && (
          <s-text color="subdued">{i18n.translate('card.gap', { count: gapHours })}</s-text>
        )}
        {terms !== null && <s-text color="subdued">{textIn(terms.responsibility, locale)}</s-text>}
      </s-stack>
    </s-section>
  );
}

interface WhyProps {
  readonly i18n: I18n;
  readonly row: PromiseRow;
  readonly waives: Card['waives'];
  readonly words: ReturnType<typeof wordsOf>;
}

/** The statements behind a row, in words; for the protection, what it waives [PROT-01]. */
function Why({ i18n, row, waives, words }: WhyProps) {
  return (
    <s-stack gap="small-200">
      {row.because.map((statement) => (
        <s-paragraph key={statement}>{i18n.translate(`why.${statement}`, words)}</s-paragraph>
      ))}
      {row.text === 'protected' && (
        <s-unordered-list>
          {waives.map((fee) => (
            <s-list-item key={fee}>{i18n.translate(`why.waives.${fee}`)}</s-list-item>
          ))}
        </s-unordered-list>
      )}
    </s-stack>
  );
}
