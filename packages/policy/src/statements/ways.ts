import { eventOf } from '../document/events.ts';
import { partOf } from '../document/schema/value-kinds.ts';
import type { ShopperText } from '../document/shopper-text.ts';
import { textIn } from '../document/texts.ts';
import { sayPeriod } from '../messages/day-rule.ts';
import { holidayNames } from '../messages/holiday-names.ts';
import { stateName } from '../messages/state-names.ts';
import type { Standpoint } from './place.ts';
import type { Reader } from './reader.ts';
import { sayCountry } from './say-value.ts';
import { militaryRegions, remedies, topics, verdicts, waivedFees, type WordTable } from './words.ts';

/** Says one value in another way than its kind is said. */
type Way = (value: unknown, reader: Reader, at: Standpoint) => string;

/** A word that no table knows stays as it is, which a test does not let happen. */
const wordOf =
  (table: WordTable): Way =>
  (value, reader) =>
    translate(table[String(value)] ?? null, String(value), reader);

const translate = (text: ShopperText | null, asItIs: string, { locale }: Reader): string =>
  text === null ? asItIs : textIn(text, locale);

/** What may stand behind the colon of a slot. */
export const ways = {
  verdict: wordOf(verdicts),
  remedy: wordOf(remedies),
  fee: wordOf(waivedFees),
  topic: wordOf(topics),
  region: wordOf(militaryRegions),
  /** A territory is a country of ISO 3166. */
  territory: (code, reader) => sayCountry(String(code), reader),
  state: (code, reader) => translate(stateName(String(code)), String(code), reader),
  zone: (name, reader) => reader.timeZone(String(name)),
  holiday: (value, reader) => {
    const name = String(partOf(value, 'name'));
    return translate(holidayNames[name] ?? null, name, reader);
  },
  eventName: (id, _, at) => eventOf(at.policy.events, String(id))?.name ?? String(id),
  eventDays: (id, { locale }, at) => {
    const event = eventOf(at.policy.events, String(id));
    return event === null ? String(id) : sayPeriod(event.period, locale);
  },
} as const satisfies Readonly<Record<string, Way>>;

/** The ways of which a list is a choice: "a refund or store credit". */
export const isChoice = (way: string | null): boolean => way === 'remedy' || way === 'topic';

export const isWay = (name: string): name is keyof typeof ways => Object.hasOwn(ways, name);
