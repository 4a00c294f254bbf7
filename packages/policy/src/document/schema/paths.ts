import type { Locale } from '../locales.ts';
import type { FlagsOf, ListOf, Optional, OrNull, SectionOf } from './made-of.ts';
import type { Field } from './kinds.ts';
import type { policySchema } from './policy.ts';

type Day<At extends string> = At | `${At}.${'kind' | 'month' | 'day' | 'weekday' | 'nth' | 'date'}`;

/** Every path below `At` that a part of a schema has; `Row` stands for the items of a list. */
export type PathsIn<Of, Row extends string, At extends string> =
  Of extends SectionOf<infer Parts>
    ? | At
      | { [Name in keyof Parts & string]: PathsIn<Parts[Name], Row, `${At}.${Name}`> }[keyof Parts & string]
    : Of extends ListOf<infer Item>
      ? At | PathsIn<Item, Row, `${At}.${Row}`>
      : Of extends OrNull<infer One>
        ? PathsIn<One, Row, At>
        : Of extends Optional<infer One>
          ? PathsIn<One, Row, At>
          : Of extends FlagsOf<infer Keys>
            ? At | `${At}.${keyof Keys & string}`
            : Of extends Field<'textPerLanguage'>
              ? At | `${At}.${Locale}`
              : Of extends Field<'money'>
                ? At | `${At}.${'minor' | 'currency'}`
                : Of extends Field<'dayRule'>
                  ? Day<At>
                  : Of extends Field<'period'>
                    ? At | Day<`${At}.${'from' | 'until'}`>
                    : At;

type Sections = (typeof policySchema)['fields'];

type PathsOfPolicy<Row extends string> = {
  [Name in keyof Sections]: PathsIn<Sections[Name], Row, Name>;
}[keyof Sections];

/** Where a value of a policy stands: `destinations.served.0.flat`. What is not in the schema is no path. */
export type PolicyPath = PathsOfPolicy<`${number}`>;

/** The same with a star for every row of a list: `destinations.served.*.flat`. */
export type PolicyPlace = PathsOfPolicy<'*'>;
