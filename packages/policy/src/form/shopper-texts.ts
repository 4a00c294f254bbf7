import { joinPath } from '../document/join-path.ts';
import type { Locale } from '../document/locales.ts';
import type { Field } from '../document/schema/kinds.ts';
import { policySchema } from '../document/schema/policy.ts';
import { present } from '../document/schema/walk.ts';
import type { FormTexts } from './form-texts.ts';
import { keysIn } from './form-texts.ts';

/** A text for shoppers as it stands in a form. */
export interface ShopperTextInForm {
  /** Its path with the keys of rows, `promotions.events.0.message`; each language stands below it. */
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** The sections and lists around it, and what its rows are called, the outermost first. */
  readonly trail: readonly string[];
  /** Characters, at most, in each language. */
  readonly most: number;
  /** What is typed in each language, without blanks around it; empty for none. */
  readonly said: Readonly<Record<Locale, string>>;
}

/** Every text for shoppers that a form holds, in the order of the document: those in lists too, once for each row. */
export const shopperTextsIn = (
  texts: FormTexts,
  schema: Field<'section'> = policySchema,
): readonly ShopperTextInForm[] => textsBelow(schema, '', [], texts);

function textsBelow(
  field: Field,
  name: string,
  trail: readonly string[],
  texts: FormTexts,
): readonly ShopperTextInForm[] {
  if (field.kind === 'orNull' || field.kind === 'optional') {
    return texts[name] === 'off' ? [] : textsBelow(field.of, name, trail, texts);
  }
  if (field.kind === 'section') {
    return Object.entries(field.fields).flatMap(([part, each]) => {
      const heading = present(each);
      const inside = heading?.kind === 'section' ? [...trail, heading.label] : trail;
      return textsBelow(each, joinPath(name, part), inside, texts);
    });
  }
  if (field.kind === 'list') {
    return keysIn(texts, name).flatMap((key, index) => {
      const row = `${name}.${key}`;
      const called = callRow(field, row, texts);
      return textsBelow(field.item, row, [...trail, field.label, called ?? String(index + 1)], texts);
    });
  }
  if (field.kind !== 'textPerLanguage') return [];
  const { label, help, most } = field;
  return [{ name, label, help, trail, most, said: saidAt(texts, name) }];
}

/** What is typed in each language below a name. */
function saidAt(texts: FormTexts, name: string): ShopperTextInForm['said'] {
  const typed = (locale: Locale) => texts[`${name}.${locale}`]?.trim() ?? '';
  return {
    en: typed('en'),
    fr: typed('fr'),
    'fr-CA': typed('fr-CA'),
    ja: typed('ja'),
    ko: typed('ko'),
    'zh-TW': typed('zh-TW'),
    'zh-HK': typed('zh-HK'),
  };
}

/** What a merchant calls a row; `undefined` for one without a name. */
function callRow({ item, namedBy }: Field<'list'>, row: string, texts: FormTexts): string | undefined {
  const name = item.kind === 'section' && namedBy !== undefined ? item.fields[namedBy] : undefined;
  const typed = texts[`${row}.${namedBy ?? ''}`];
  return name?.kind === 'choice' && typed !== undefined ? (name.words[typed] ?? typed) : typed;
}
