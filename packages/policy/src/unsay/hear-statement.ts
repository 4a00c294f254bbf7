import { textIn } from '../document/texts.ts';
import { groupJoints, listJoints, semicolons, sentenceJoints } from '../messages/join.ts';
import type { StatementId } from '../statements.ts';
import { partsOf, type Slot } from '../statements/slots.ts';
import type { Rows, Variant } from '../statements/statement.ts';
import { statements } from '../statements/table.ts';
import { nothingFound, withRows, withTurn, type Found } from './found.ts';
import { hearSlot, type SlotStanding } from './hear-slot.ts';
import { follow, hearList, type Then } from './hear-list.ts';
import type { Hearing } from './hear-value.ts';

type RowsByPath = Readonly<Record<string, Rows | undefined>>;

/** Where a template stands, and the lists that it says by rows. */
interface Standing extends SlotStanding {
  readonly rows: RowsByPath;
}

/** What a statement says in a text that is nothing but that statement; `null` when the text is none of its wordings. */
export function hearStatement(id: StatementId, hearing: Hearing): Found | null {
  const { sentences, rows = {} } = statements[id];
  return hearSentences(sentences, 0, hearing, { row: '', together: null, rows }, 0, nothingFound);
}

function hearSentences(
  sentences: readonly (readonly Variant<string>[])[],
  index: number,
  hearing: Hearing,
  standing: Standing,
  at: number,
  found: Found,
): Found | null {
  const variants = sentences[index];
  if (variants === undefined) return at === hearing.text.length ? found : null;
  const { between } = sentenceJoints(hearing.tables.inverse.reader.locale);
  const said = follow(hearing.text, at, at === 0 ? '' : between, (from) =>
    hearVariants(variants, hearing, standing, from, found, (to, so) =>
      hearSentences(sentences, index + 1, hearing, standing, to, so),
    ),
  );
  if (said !== null || variants.some(({ when }) => when === undefined)) return said;
  const lists = Object.keys(standing.rows);
  return hearSentences(
    sentences,
    index + 1,
    hearing,
    standing,
    at,
    withTurn(found, { variants, said: null, lists }),
  );
}

/** The first of the wordings that stands there and after which the rest does. */
function hearVariants(
  variants: readonly Variant<string>[],
  hearing: Hearing,
  standing: Standing,
  at: number,
  found: Found,
  then: Then<Found>,
): Found | null {
  const { locale } = hearing.tables.inverse.reader;
  const lists = Object.keys(standing.rows);
  for (const [index, variant] of variants.entries()) {
    const parts = partsOf(textIn(variant, locale));
    // Words of it that are nowhere in the text: not worth a look.
    if (parts.some((part) => typeof part === 'string' && !hearing.text.includes(part))) continue;
    const heard = hearParts(parts, 0, hearing, standing, at, found, (to, so) =>
      then(to, withTurn(so, { variants, said: index, lists })),
    );
    if (heard !== null) return heard;
  }
  return null;
}

function hearParts(
  parts: readonly (string | Slot)[],
  index: number,
  hearing: Hearing,
  standing: Standing,
  at: number,
  found: Found,
  then: Then<Found>,
): Found | null {
  const part = parts[index];
  if (part === undefined) return then(at, found);
  if (!hearing.spend()) return null;
  const rest: Then<Found> = (to, so) => hearParts(parts, index + 1, hearing, standing, to, so, then);
  if (typeof part === 'string') return follow(hearing.text, at, part, (to) => rest(to, found));
  const rows = standing.rows[part.path];
  return rows === undefined
    ? hearSlot(part, hearing, standing, at, found, rest)
    : hearRows(standing.row + part.path, rows, hearing, at, found, rest);
}

const jointsOf: Readonly<Record<Rows['joined'], typeof listJoints>> = {
  list: listJoints,
  groups: groupJoints,
  semicolons,
  sentences: sentenceJoints,
};

function hearRows(
  list: string,
  { as, joined, together, rows = {} }: Rows,
  hearing: Hearing,
  at: number,
  found: Found,
  then: Then<Found>,
): Found | null {
  const standing: Standing = { row: `${list}.*.`, together: together ?? null, rows };
  return hearList<Found>(
    hearing.text,
    at,
    (from, next) =>
      hearVariants(as, hearing, standing, from, nothingFound, (to, row) =>
        next(to, { ...row, words: hearing.text.slice(from, to) }),
      ),
    jointsOf[joined](hearing.tables.inverse.reader.locale),
    (to, heard) => then(to, withRows(found, { list, rows: heard })),
  );
}
