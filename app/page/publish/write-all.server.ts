import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { AdminFailure } from '../../admin-api/failure.ts';
import type { Choice, Place } from './places.ts';
import { readTextAccess } from './access.ts';
import { everyText, noText } from './text-key.ts';
import type { MeantTexts } from './text-key.ts';
import { writePlace } from './write-place.server.ts';
import type { PlaceOutcome } from './write-place.server.ts';
import { writeTheme } from './write-theme.server.ts';
import type { TextWriter, WrittenVersion } from './write-translations.server.ts';
import { readChosen, readChosenPlaces } from './written.server.ts';

/**
 * Writes the policy's text to everything that the merchant has chosen, and to nothing that they have not. `only`: one of them, in
 * which what somebody else wrote is written over, as far as `over` means it. What the merchant has not given access to, or has taken it back from, is left out.
 */
export async function writeAll(
  writer: TextWriter,
  version: WrittenVersion,
  only: Choice | null = null,
  over: MeantTexts = only === null ? noText : everyText,
): Promise<Result<ReadonlyMap<Place, PlaceOutcome>, AdminFailure>> {
  const { admin, database } = writer;
  const outcomes = new Map<Place, PlaceOutcome>();
  const isDue = ({ place }: { readonly place: Choice }) => only === null || place === only;
  const due = (await readChosen(database, admin.shop)).filter(isDue);
  if (due.length === 0) return ok(outcomes);
  const access = await readTextAccess(admin);
  if (!access.ok) return access;
  const { reaches, all, languages } = access.value;
  for (const each of (await readChosenPlaces(database, admin.shop)).filter(isDue)) {
    if (!reaches(each.place)) {
      outcomes.set(each.place, { kind: 'no-access' });
      continue;
    }
    const written = await writePlace(writer, version, each, languages, over);
    if (!written.ok) return written;
    outcomes.set(each.place, written.value);
  }
  if (!due.some(({ place }) => place === 'theme')) return ok(outcomes);
  // Read again: a page that was just made has its address now.
  const chosen = await readChosenPlaces(database, admin.shop);
  const written = await writeTheme(admin, version.policy, chosen, { reaches, languages: all });
  return written.ok ? ok(outcomes) : written;
}
