import { sayAmount } from '../../../money/amount.ts';
import type { AmountFact } from '../../fact.ts';
import type { Reading, Sentence } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import { placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, sentenceOf } from '../rule.ts';

/** What says of an amount that it is the same everywhere, whatever is bought. */
const forAll =
  /\b(?:anywhere|everywhere|wherever|throughout|all over|across|every|any|all|always|flat|whatever|regardless|no matter|each)\b/;
const besides =
  /\badd|\bextra\b|\bsurcharge|\bplus\b|\bfrom\b|\bover\b|\bunder\b|\babove\b|\bbelow\b|\brefund|\breturn/;

/** The services that the columns of a table are for; a sentence has to name the one that it is about. */
const services: readonly RegExp[] = [
  /\bexpress\b|\bpriority\b|\bnext[- ]day\b/,
  /\bstandard\b|\beconomy\b|\bregular\b/,
];

interface Cell {
  readonly row: Sentence;
  readonly service: RegExp;
  readonly amount: AmountFact;
}

/** `Express is $14 anywhere in Australia`, and a row of the table has another amount. */
export const tableAndText: Rule = {
  name: 'table-and-text',
  find: (reading) => {
    const cells = cellsOf(reading);
    if (cells.length === 0) return [];
    return factsOf(reading, 'amount').flatMap((amount): readonly FoundByRule[] => {
      const sentence = sentenceOf(reading, amount);
      if (
        sentence === null ||
        isRow(sentence) ||
        !forAll.test(sentence.plain) ||
        besides.test(sentence.plain)
      )
        return [];
      const cell = cells.find(
        (each) =>
          each.service.test(sentence.plain) &&
          services.every((other) => other === each.service || !other.test(sentence.plain)) &&
          placesMeet(amount.scope, each.row.scope) &&
          each.amount.amount.currency === amount.amount.currency &&
          each.amount.amount.minor !== amount.amount.minor,
      );
      return cell === undefined
        ? []
        : [
            {
              severity: 'high',
              quotes: quotesOf([cell.row, sentence]),
              why: `It costs ${sayAmount(amount.amount)} everywhere by the sentence, and ${sayAmount(cell.amount.amount)} by this row of the table.`,
              fix: 'Name the amounts in one place.',
            },
          ];
    });
  },
};

const isRow = ({ plain }: Sentence): boolean => plain.includes(' | ');

/** The amounts of a table that stand below the name of a service. */
function cellsOf(reading: Reading): readonly Cell[] {
  const amounts = factsOf(reading, 'amount');
  const rows = reading.sentences
    .map((sentence, number) => ({ sentence, number }))
    .filter(({ sentence }) => isRow(sentence));
  return rows.flatMap(({ sentence, number }): readonly Cell[] => {
    const head = rows.find((other) => other.sentence.paragraph === sentence.paragraph);
    if (head === undefined || head.sentence === sentence) return [];
    const columns = head.sentence.plain.split('|');
    return amounts
      .filter((amount) => amount.sentence === number)
      .flatMap((amount) => {
        const at = reading.source.slice(sentence.from, amount.from).split('|').length - 1;
        const column = columns[at] ?? '';
        const service = services.find((each) => each.test(column) && !/\bfree\b|\bfrom\b/.test(column));
        return service === undefined ? [] : [{ row: sentence, service, amount }];
      });
  });
}
