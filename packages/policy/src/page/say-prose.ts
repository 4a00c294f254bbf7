import type { Policy } from '../document/policy.ts';
import type { Reader } from '../statements/reader.ts';
import { saySlot, type Said } from '../statements/say-slot.ts';
import { partsOf, type Slot } from '../statements/slots.ts';
import { pathNamed } from './row-names.ts';

/** A part of what a merchant wrote: words, or a slot and what it says. */
export interface ProsePart {
  /** As it was written, a slot with its braces. */
  readonly written: string;
  /** What a slot says; `null` for words. Nothing for one that names no value, or one that cannot be said. */
  readonly says: readonly Said[] | null;
}

const slots = /(\{[^{}]*\})/;

/** What a merchant wrote, taken apart; slots are values of the policy by name: `{destinations.served.US.flat}`. */
export const partsOfProse = (policy: Policy, text: string, reader: Reader): readonly ProsePart[] =>
  text
    .split(slots)
    .filter((written) => written !== '')
    .map((written) => {
      const [slot] = partsOf(written);
      return { written, says: typeof slot === 'object' ? saySlotNamed(policy, slot, reader) : null };
    });

function saySlotNamed(policy: Policy, { path, through, way }: Slot, reader: Reader): readonly Said[] {
  const at = pathNamed(policy, path);
  const end = through === null ? null : pathNamed(policy, through);
  if (at === null || (through !== null && end === null)) return [];
  const said = saySlot({ path: at, through: end, way }, { policy, row: '' }, reader);
  return said.filter(({ text }) => text !== '');
}

/** The same as it stands on the page; a slot that says nothing stays as it was written, and is refused before that. */
export const sayProse = (policy: Policy, text: string, reader: Reader): readonly Said[] =>
  partsOfProse(policy, text, reader).flatMap(({ written, says }) =>
    says === null || says.length === 0 ? [{ text: written, path: null }] : says,
  );
