import type { AddressField, PostalAddress } from './address.ts';
import { isLocal, mayHoldForm } from './gate.ts';
import { normalise } from './normalise.ts';

/** One field of an address as it is read. */
export interface Line {
  readonly field: AddressField;
  readonly text: string;
  /** Whether it may hold a form that is not a street. */
  readonly suspicious: boolean;
  /** Whether it is in part Japanese, Korean or Chinese. */
  readonly local: boolean;
}

/** The lines of an address that are not blank, in the order given. */
export function linesOf(address: PostalAddress, fields: readonly AddressField[]): readonly Line[] {
  const lines: Line[] = [];
  for (const field of fields) {
    const text = address[field];
    if (text) lines.push(lineOf(field, text.toLowerCase()));
  }
  return lines;
}

function lineOf(field: AddressField, text: string): Line {
  if (!mayHoldForm(text)) return { field, text, suspicious: false, local: isLocal(text) };
  const read = normalise(text);
  return { field, text: read, suspicious: read === text || mayHoldForm(read), local: isLocal(read) };
}
