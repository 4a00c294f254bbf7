import {
  textIn,
  type Locale,
  type PromiseCard as Card,
  type PromiseRow,
  type ShownSavings,
} from '@doorstep/policy';
import { savingsIn, sentenceOf, wordsOf, type I18n, type Reader } from './promiseSentence.ts';

interface Props {
  readonly i18n: I18n;
  readonly card: Card;
  readonly reader: Reader;
}

/** What was promised in a few calm lines, and one place that says why. */
export function PromiseCard({ i18n, card, reader }: Props) {
  const say = (row: PromiseRow) => sentenceOf(i18n, row, card, reader);
  const saves = savingsIn(i18n, card);
  return (
    <s-section heading={i18n.translate('card.heading')}>
      <s-stack gap="base">
        {card.lines.map(([first, ...rest]) => (
          <s-stack key={first?.text} gap="none">
            {first && <s-text type="strong">{say(first)}</s-text>}
            {rest.map((row) => (
              <s-text key={row.text} color="subdued">
                {say(row)}
              </s-text>
            ))}
            {rest.some(({ text }) => text === 'unprotected') && saves.text && (
              <s-text color="subdued">{i18n.translate(`card.without.${saves.text}`, saves.fees)}</s-text>
            )}
          </s-stack>
        ))}
        <s-details>
          <s-summary>{i18n.translate('why.ask')}</s-summary>
          <Reasons i18n={i18n} card={card} fees={saves.fees} locale={reader.locale} />
        </s-details>
      </s-stack>
    </s-section>
  );
}

interface ReasonsProps extends Pick<Props, 'i18n' | 'card'>, Pick<ShownSavings, 'fees'> {
  readonly locale: Locale;
}

/** The statements behind the lines, in words; what the protection waives [PROT-01], the gap before the first scan [CAL-07]. */
function Reasons({ i18n, card, fees, locale }: ReasonsProps) {
  const { reasons, gapHours, terms } = card;
  const words = wordsOf(i18n, card, locale);
  return (
    <s-stack gap="small-200">
      {reasons.map((reason) => [
        <s-paragraph key={reason}>{i18n.translate(`why.${reason}`, words)}</s-paragraph>,
        reason === 'PROT-01' && <Waived key="waived" i18n={i18n} card={card} fees={fees} />,
      ])}
      {gapHours !== null && <s-paragraph>{i18n.translate('card.gap', { count: gapHours })}</s-paragraph>}
      {terms !== null && <s-paragraph>{textIn(terms.responsibility, locale)}</s-paragraph>}
    </s-stack>
  );
}

/** [PROT-01] Each fee that the protection waives, with its amount where it has one. */
function Waived({ i18n, card, fees }: Omit<ReasonsProps, 'locale'>) {
  return (
    <s-unordered-list>
      {card.waives.map((fee) => (
        <s-list-item key={fee}>
          {fees[fee]
            ? i18n.translate(`why.saves.${fee}`, { amount: fees[fee] })
            : i18n.translate(`why.waives.${fee}`)}
        </s-list-item>
      ))}
    </s-unordered-list>
  );
}
