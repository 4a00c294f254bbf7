import type { PlainDate } from '../calendar/plain-date.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { found, nothingHere, setTo, together } from './proposal.ts';
import { dateOf } from './date-of.ts';
import { stateIn } from './us-states.ts';

/** Payment methods by the names that shops write. */
const methods: readonly (readonly [name: string, RegExp])[] = [
  ['American Express', /\bamerican express\b|\bamex\b/],
  ['Visa', /\bvisa\b/],
  ['MasterCard', /\bmaster ?card\b/],
  ['Discover', /\bdiscover\b(?! (?:more|our|the))/],
  ['Diners Club', /\bdiners(?: club)?\b/],
  ['JCB', /\bjcb\b/],
  ['Maestro', /\bmaestro\b/],
  ['Amazon Pay', /\bamazon pay\b/],
  ['PayPal', /\bpaypal\b/],
  ['Apple Pay', /\bapple pay\b/],
  ['Google Pay', /\bgoogle pay\b/],
  ['Shop Pay', /\bshop pay\b/],
  ['Klarna', /\bklarna\b/],
  ['Afterpay', /\bafterpay\b/],
  ['Clearpay', /\bclearpay\b/],
  ['Affirm', /\baffirm\b/],
  ['iDEAL', /\bideal\b(?=[,. ]|$)(?<=\b(?:with|via|by|and|,) ideal)/],
  ['Bancontact', /\bbancontact\b/],
  ['Bank transfer', /\bbank transfer\b/],
];

/** [PAY-01] What customers can pay with, in the order of the text. */
export const proposePayments: ProposalRule = ({ reading }) => {
  const said = reading.sentences.flatMap(({ plain }, sentence) =>
    /\b(?:accept|pay (?:with|by|using|via)|take)\b/.test(plain) && !/\b(?:not|don't|refund)\b/.test(plain)
      ? methods.flatMap(([name, words]) => {
          const at = plain.search(words);
          return at < 0 ? [] : [{ name, sentence, at }];
        })
      : [],
  );
  if (said.length < 2) return nothingHere;
  const names = [
    ...new Set(
      said
        .toSorted((one, other) => one.sentence - other.sentence || one.at - other.at)
        .map(({ name }) => name),
    ),
  ];
  return together(
    [...new Set(said.map(({ sentence }) => sentence))].map((sentence) =>
      setTo('payments.methods', names, 'exact', { sentence }),
    ),
  );
};

/** [TAX-01] States in which sales tax is collected, each since when: the lines below a sentence that says so. */
export const proposeTaxStates: ProposalRule = (given) => {
  const rows = statesOf(given);
  if (rows.length === 0) return nothingHere;
  const states = rows.map(({ province, since }) => ({ province, since }));
  return together(
    [{ sentence: leadOf(given) }, ...rows].map(({ sentence }): FoundHere =>
      found({
        about: 'tax.states',
        path: 'tax.states',
        changes: [{ kind: 'set', path: 'tax.states', value: states }],
        confidence: 'exact',
        fact: { sentence },
      }),
    ),
  );
};

interface State {
  readonly province: string;
  readonly since: PlainDate;
  readonly sentence: number;
}

/** The sentence above the list; -1 for none. */
const leadOf = ({ reading }: Given): number =>
  reading.sentences.findIndex(({ plain }) => /\bcollects? (?:state )?sales tax\b/.test(plain));

function statesOf(given: Given): readonly State[] {
  const { sentences, facts } = given.reading;
  const lead = leadOf(given);
  if (lead < 0) return [];
  const rows: State[] = [];
  for (let sentence = lead + 1; sentence < sentences.length; sentence += 1) {
    const province = stateIn(sentences[sentence]?.plain ?? '');
    const date = facts.find((fact) => fact.kind === 'date' && fact.sentence === sentence);
    const since = date?.kind === 'date' ? dateOf(date) : null;
    if (province === null || since === null) break;
    rows.push({ province, since, sentence });
  }
  return rows;
}
