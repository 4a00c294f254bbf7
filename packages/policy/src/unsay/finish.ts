import { unitedStates } from '../calendar/united-states.ts';
import type { Locale } from '../document/locales.ts';
import { isObject } from '../document/is-object.ts';
import type { Policy } from '../document/policy.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { present, type Described } from '../document/schema/walk.ts';
import { textIn } from '../document/texts.ts';
import type { StatementId } from '../statements.ts';
import type { EventsHeard } from './events-heard.ts';

/** Something that a page names and that it does not say enough of. */
export interface Lacking {
  /** The list it belongs to: `calendar.warehouse.holidays`. */
  readonly path: string;
  /** How the page calls it. */
  readonly name: string;
  /** What the page does not say of it: `on`. */
  readonly needs: string;
}

/** What values are finished with. */
export interface Finishing {
  readonly base: Policy;
  readonly locale: Locale;
  readonly events: EventsHeard;
  /** The statements that the page says, or leaves out because there is nothing of their kind. */
  readonly heard: ReadonlySet<StatementId>;
  readonly lacking: Lacking[];
}

/**
 * A value as the policy holds it, from the words of one language: a text keeps its other languages, switches are all
 * there, a holiday has its day.
 * @param now what stands there now, which the words may be about.
 */
export function finishValue(
  path: string,
  field: Described,
  heard: unknown,
  now: unknown,
  finishing: Finishing,
): unknown {
  if (field.kind === 'textPerLanguage' && typeof heard === 'string') return textAs(heard, now, finishing);
  if (field.kind === 'flags' && Array.isArray(heard)) {
    return Object.fromEntries(Object.keys(field.keys).map((key) => [key, heard.includes(key)]));
  }
  const item = field.kind === 'list' ? present(field.item) : null;
  if (item?.kind === 'textPerLanguage') {
    return itemsOf(heard).map((each) => {
      const same = itemsOf(now).find((text) => isObject(text) && textIn(text, finishing.locale) === each);
      return textAs(String(each), same, finishing);
    });
  }
  const holds = itemsOf(heard);
  return item?.kind === 'section' && holds.every((each) => typeof each === 'string')
    ? holds.flatMap((name) => holidayNamed(path, name, now, finishing))
    : heard;
}

/** A text with its words in one language; without another one there is English, too, from which all others fall back. */
function textAs(said: string, now: unknown, { locale }: Finishing): unknown {
  const texts = isObject(now) ? now : {};
  if (textIn(texts, locale) === said) return texts;
  return { en: said, ...texts, [locale]: said };
}

function holidayNamed(path: string, name: string, now: unknown, { lacking }: Finishing): readonly unknown[] {
  const known = [...itemsOf(now), ...Object.values(unitedStates)].find(
    (each) => partOf(each, 'name') === name,
  );
  if (known === undefined) lacking.push({ path, name, needs: 'on' });
  return known === undefined ? [] : [known];
}
