import { keysIn, sayValue, valueOfTexts } from '@doorstep/policy';
import type { Field, FormTexts } from '@doorstep/policy';

import { countryChoices } from '../../country-choices.ts';
import { groupOf } from './groups.ts';
import { asksBeforeRemoving } from './goes-with.ts';
import type { Subject } from './subject.ts';
import { eventsIn, sayCountryCode } from './subject.ts';
import type { RowLine, RowsView } from './view.ts';

/** A list whose items have fields. */
export type RowsField = Field<'list'> & { readonly item: Field<'section'> };

/** Beside the name of a row, so many of its values are shown. */
const cells = 3;

/** A list of rows as a table: how a merchant calls each, and the first of its values. */
export function describeRows(field: RowsField, name: string, subject: Subject): RowsView {
  const { item, namedBy } = field;
  const shown = Object.entries(item.fields)
    .filter(([part, each]) => part !== namedBy && part !== 'id' && labelOf(each) !== null)
    .slice(0, cells);
  const keys = keysIn(subject.texts, name);
  const rows = keys.map((key): RowLine => ({
    key,
    title: titleOfRow(field, `${name}.${key}`, subject.texts),
    href: rowPath(name, key),
    cells: shown.map(([part, each]) => sayCell(each, `${name}.${key}.${part}`, subject)),
    asks: asksBeforeRemoving(subject.texts, name, key),
    isWrong: false,
  }));
  const choose = chooseFor(field, name, subject.texts);
  return {
    as: 'rows',
    name,
    label: field.label,
    details: field.help,
    columns: [
      labelOf(item.fields[namedBy ?? '']) ?? item.label,
      ...shown.map(([, each]) => labelOf(each) ?? ''),
    ],
    rows,
    addLabel: `Add ${item.label.toLowerCase()}`,
    ...(choose === null ? {} : { choose }),
  };
}

/** The address of a row's own page. */
export const rowPath = (list: string, key: string): string =>
  `/app/policy/${groupOf(list)?.slug ?? ''}/${list}/${key}`;

/** How a merchant calls a row. */
export function titleOfRow({ item, namedBy }: RowsField, row: string, texts: FormTexts): string {
  const said = texts[`${row}.${namedBy ?? ''}`] ?? '';
  if (said === '') return `New ${item.label.toLowerCase()}`;
  const field = item.fields[namedBy ?? ''];
  if (field?.kind === 'choice') return field.words[said] ?? said;
  if (field?.kind === 'country') return sayCountryCode(said);
  if (namedBy === 'event') return eventsIn(texts).find(({ value }) => value === said)?.label ?? said;
  return field?.kind === 'wholeNumber' ? `${field.label} ${said}` : said;
}

function labelOf(field: Field | undefined): string | null {
  if (field === undefined || field.kind === 'version') return null;
  return field.kind === 'orNull' || field.kind === 'optional' ? labelOf(field.of) : field.label;
}

/** One value of a row in a few words; what cannot be read stands as it was typed. */
function sayCell(field: Field, name: string, subject: Subject): string {
  const { texts, currency, reader } = subject;
  const typed = texts[name] ?? '';
  switch (field.kind) {
    case 'orNull':
    case 'optional': {
      if (field.of.kind === 'section' && typed !== 'on') return 'None';
      return typed === '' ? 'None' : sayCell(field.of, name, subject);
    }
    case 'section': {
      const first = Object.entries(field.fields)[0];
      return first === undefined ? '' : sayCell(first[1], `${name}.${first[0]}`, subject);
    }
    case 'choice':
      return field.words[typed] ?? typed;
    case 'flag':
      return typed === 'on' ? 'On' : 'Off';
    case 'list':
      return field.item.kind === 'choice'
        ? keysIn(texts, name)
            .map((word) => sayWord(field.item, word))
            .join(', ')
        : String(keysIn(texts, name).length);
    case 'textPerLanguage':
      return texts[`${name}.en`] ?? '';
    case 'version':
      return '';
    case 'country':
      return sayCountryCode(typed);
    default: {
      const value = valueOfTexts(field, name, texts, currency);
      const said = value === null ? '' : sayValue(field, value, reader);
      return said === '' ? typed : said;
    }
  }
}

const sayWord = (field: Field, word: string): string =>
  field.kind === 'choice' ? (field.words[word] ?? word) : word;

/** A country or an event is in a list once: it is chosen when a row is added, from those that are left. */
function chooseFor({ item, namedBy }: RowsField, name: string, texts: FormTexts): RowsView['choose'] | null {
  const by = item.fields[namedBy ?? ''];
  const taken = keysIn(texts, name).map((key) => texts[`${name}.${key}.${namedBy ?? ''}`]);
  if (by?.kind === 'country') {
    const options = countryChoices().filter(({ value }) => !taken.includes(value));
    const label = name === 'destinations.served' ? 'Ship to another country' : 'Another country';
    return { label, options, chosen: '' };
  }
  if (namedBy !== 'event') return null;
  return {
    label: 'Event',
    options: eventsIn(texts).filter(({ value }) => !taken.includes(value)),
    chosen: '',
  };
}
