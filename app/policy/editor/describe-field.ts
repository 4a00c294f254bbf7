import { formatAmount, keysIn, locales } from '@doorstep/policy';
import type { Field, Kind, PlaceInPolicy } from '@doorstep/policy';

import { countryChoices } from '../../country-choices.ts';
import { describeDay, weekdayOptions } from './describe-day.ts';
import { describeRows } from './describe-rows.ts';
import { sayNormal } from './normal.ts';
import type { Subject } from './subject.ts';
import { countryOptions, eventsIn, servedCountries } from './subject.ts';
import { currencies } from './currencies.ts';
import type { Option, PartView, SwitchControl, View } from './view.ts';

type Described = PlaceInPolicy['field'];

/** How a part of the policy is shown, by its kind; `null` for what nobody edits. */
type Describers = {
  readonly [Each in Kind]: (field: Field<Each>, name: string, subject: Subject) => View | null;
};

/** Its help, its bounds, and what is normal. */
const detailsOf = (field: Described, name: string, { plain, reader }: Subject, bounds = ''): string =>
  `${field.help}${bounds === '' ? '' : ` ${bounds}`}${sayNormal(field, name, plain, reader)}`;

const one = (field: Described, name: string, subject: Subject, bounds = '') => ({
  label: field.label,
  details: detailsOf(field, name, subject, bounds),
  ...texted(name, subject),
});

/** A control's name with what is saved and what is typed there. */
const texted = (name: string, { texts, unsaved }: Subject) => ({
  name,
  value: texts[name] ?? '',
  ...(unsaved[name] === undefined ? {} : { typed: unsaved[name] }),
});

const select = (field: Described, name: string, subject: Subject, options: readonly Option[]): View => {
  const control = one(field, name, subject);
  const known = options.some(({ value }) => value === control.value) || control.value === '';
  // What is saved and not offered stays, so that saving something else does not change it.
  const offered = known ? options : [{ value: control.value, label: control.value }, ...options];
  return { as: 'select', ...control, options: offered };
};

const looksLike = (field: Field<'code' | 'link' | 'contact'>, name: string, subject: Subject): View => ({
  as: 'text',
  ...one(field, name, subject),
  placeholder: field.example,
});

const wordsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The places that name an event of the policy by its id. */
const isEventReference = (name: string): boolean => /^(returns|promotions)\.events\.\d+\.event$/.test(name);

const describers: Describers = {
  text: (field, name, subject) =>
    isEventReference(name)
      ? select(field, name, subject, eventsIn(subject.texts))
      : { as: 'text', ...one(field, name, subject), most: field.most, long: field.most > 255 },
  textPerLanguage: (field, name, subject) => ({
    as: 'text',
    ...one(field, name, subject, `Up to ${field.most} characters.`),
    ...texted(`${name}.en`, subject),
    most: field.most,
    long: field.most > 100,
    languages: `${locales.filter((locale) => subject.texts[`${name}.${locale}`]).length} of ${locales.length} languages`,
  }),
  code: looksLike,
  link: looksLike,
  contact: looksLike,
  country: (field, name, subject) => select(field, name, subject, countryChoices()),
  currency: (field, name, subject) => select(field, name, subject, currencies(subject.currency)),
  choice: (field, name, subject) => select(field, name, subject, wordsOf(field.words)),
  flag: (field, name, subject) => ({ as: 'switch', ...one(field, name, subject) }),
  flags: (field, name, subject) => ({
    as: 'together',
    name,
    label: field.label,
    details: field.help,
    isInline: true,
    inside: wordsOf(field.keys).map(({ value, label }) => ({
      as: 'switch',
      label,
      details: '',
      ...texted(`${name}.${value}`, subject),
    })),
  }),
  wholeNumber: (field, name, subject) => ({
    as: 'text',
    ...one(field, name, subject, `From ${field.least} to ${field.most}.`),
    ...(field.unit === undefined ? {} : { suffix: `${field.unit}s` }),
  }),
  minutes: (field, name, subject) => ({
    as: 'text',
    ...one(field, name, subject, 'On a 24-hour clock.'),
    placeholder: '17:30',
  }),
  money: (field, name, subject) => {
    const currency = subject.texts[`${name}.currency`] ?? subject.currency;
    const amount = {
      as: 'text',
      ...one(field, name, subject),
      isAmount: true,
      placeholder: formatAmount({ minor: 0, currency }),
    } as const;
    if (field.currency === 'shop') return { ...amount, suffix: subject.currency };
    const chosen = texted(`${name}.currency`, subject);
    return {
      as: 'together',
      name,
      label: field.label,
      details: '',
      isInline: true,
      inside: [
        amount,
        {
          as: 'select',
          label: `Currency of “${field.label}”`,
          details: 'The currency that the amount is in.',
          ...chosen,
          value: chosen.value === '' ? subject.currency : chosen.value,
          options: currencies(currency),
        },
      ],
    };
  },
  date: (field, name, subject) => ({ as: 'date', ...one(field, name, subject) }),
  weekday: (field, name, subject) => select(field, name, subject, weekdayOptions),
  dayRule: (field, name, subject) => describeDay(name, { label: field.label, details: field.help }, subject),
  period: (field, name, subject) => ({
    as: 'together',
    name,
    label: field.label,
    details: field.help,
    isInline: false,
    inside: [
      describeDay(`${name}.from`, { label: 'First day', details: '' }, subject),
      describeDay(`${name}.until`, { label: 'Last day', details: '' }, subject),
    ],
  }),
  section: (field, name, subject) => ({
    as: 'together',
    name,
    label: field.label,
    details: field.help,
    isInline: true,
    inside: describeFields(field, name, subject),
  }),
  list: (field, name, subject) => {
    const { item } = field;
    switch (item.kind) {
      case 'choice':
        return { as: 'words', ...one(field, name, subject), options: wordsOf(item.words) };
      case 'weekday':
        return { as: 'words', ...one(field, name, subject), options: weekdayOptions };
      case 'country': {
        const codes = [...servedCountries(subject.texts), ...keysIn(subject.texts, name)];
        const options = countryOptions([...new Set(codes)].filter((code) => code !== ''));
        return { as: 'words', ...one(field, name, subject), options };
      }
      case 'section':
        return describeRows({ ...field, item }, name, subject);
      default:
        return describeItems(field, name, subject);
    }
  },
  orNull: ({ of }, name, subject) => describeAbsent(of, name, subject),
  optional: ({ of }, name, subject) => describeAbsent(of, name, subject),
  version: () => null,
};

/** The views of a section's fields. */
export const describeFields = (
  { fields }: Field<'section'>,
  name: string,
  subject: Subject,
): readonly View[] =>
  Object.entries(fields).flatMap(([part, field]) => {
    const view = describeField(field, name === '' ? part : `${name}.${part}`, subject);
    return view === null ? [] : [view];
  });

/** How a part of the policy is shown. */
export function describeField<Each extends Kind>(
  field: Field<Each>,
  name: string,
  subject: Subject,
): View | null {
  const describe: Describers[Each] = describers[field.kind];
  return describe(field, name, subject);
}

function describeItems(field: Field<'list'>, name: string, subject: Subject): View {
  const items = keysIn(subject.texts, name).flatMap((key, index) => {
    const view = describeField(field.item, `${name}.${key}`, subject);
    return view === null ? [] : [{ key, view: numbered(view, index + 1) }];
  });
  const label = 'label' in field.item ? field.item.label : field.label;
  const about = { label: field.label, details: `${field.help} At most ${field.most}.` };
  return { as: 'items', name, ...about, items, addLabel: `Add ${label.toLowerCase()}` };
}

/** Items of a list have one label; a number tells them apart. */
const numbered = (view: View, number: number): View => ({
  ...view,
  label: `${view.label} ${number}`,
  details: '',
});

/** What may be absent: an empty text, or a switch that opens what is larger. */
function describeAbsent(of: Field, name: string, subject: Subject): View | null {
  if (of.kind !== 'section') return describeField(of, name, subject);
  const about = { label: of.label, details: of.help };
  const opener: SwitchControl = { as: 'switch', ...about, ...texted(name, subject) };
  const inside = describeFields(of, name, subject).map((view) => onlyWhereItCounts(view, name, subject));
  return { as: 'part', name, ...about, opener, inside } satisfies PartView;
}

/** [SHIP-03] An amount in the shop's currency has no equivalent in it. */
function onlyWhereItCounts(view: View, name: string, { currency }: Subject): View {
  if (view.as !== 'text' || !view.name.endsWith('.shopEquivalent')) return view;
  return { ...view, onlyWhen: { name: `${name}.amount.currency`, not: currency } };
}
