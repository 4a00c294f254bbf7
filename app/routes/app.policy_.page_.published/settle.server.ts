import { z } from 'zod';

import { sayFailure } from '../../admin-api/failure.ts';
import { recordAudit } from '../../audit/record.server.ts';
import { askToLookAgain } from '../../health/read-back.server.ts';
import { choices, places, placeWords } from '../../page/publish/places.ts';
import { everyText, theText } from '../../page/publish/text-key.ts';
import { writeAll } from '../../page/publish/write-all.server.ts';
import { keepTheirs, writeOver } from '../../page/publish/write-over.server.ts';
import type { Chooser, Settled } from '../../page/publish/write-over.server.ts';
import type { WrittenVersion } from '../../page/publish/write-translations.server.ts';
import { choosePlaces, readChosen } from '../../page/publish/written.server.ts';

/** One text of a place by its name; all of them where none is named. */
const meantText = z.string().transform((key) => (key === '' ? everyText : theText(key)));

const wanted = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('choose'),
    place: z.array(z.enum(choices)),
    page: z.string().transform((id) => (/^gid:\/\/shopify\/Page\/\d+$/.test(id) ? id : null)),
  }),
  z.object({ intent: z.literal('over'), place: z.tuple([z.enum(choices)]), text: meantText }),
  z.object({ intent: z.literal('keep'), place: z.tuple([z.enum(places)]), text: meantText }),
]);

/** Does what the merchant wants of the page's forms; what it cannot make of them it refuses in words. */
export async function settle(chooser: Chooser, version: WrittenVersion, form: FormData): Promise<Settled> {
  const asked = wanted.safeParse({
    intent: form.get('intent'),
    place: form.getAll('place'),
    page: form.get('page') ?? '',
    text: form.get('text') ?? '',
  });
  if (!asked.success) return { kind: 'failed', reason: 'There is no such choice.' };
  const settled = await carryOut(chooser, version, asked.data);
  // What Health and the page for agents say of the store is of before that.
  if (settled.kind === 'done') await askToLookAgain(chooser.database, chooser.admin.shop, chooser.now);
  return settled;
}

function carryOut(
  chooser: Chooser,
  version: WrittenVersion,
  asked: z.infer<typeof wanted>,
): Promise<Settled> {
  switch (asked.intent) {
    case 'over':
      return writeOver(chooser, version, asked.place[0], asked.text);
    case 'keep':
      return keepTheirs(chooser, version, asked.place[0], asked.text);
    case 'choose':
      return choose(chooser, version, asked);
  }
}

/** Writes at once to what was chosen; what is there already by somebody else stays until the merchant says otherwise. */
async function choose(
  chooser: Chooser,
  version: WrittenVersion,
  { place, page }: Extract<z.infer<typeof wanted>, { intent: 'choose' }>,
): Promise<Settled> {
  const { admin, database, now, by } = chooser;
  const { shop } = admin;
  const before = await readChosen(database, shop);
  const known = (each: string) => before.find((one) => one.place === each)?.resourceId ?? null;
  const chosen = place.map((each) => ({ place: each, resourceId: each === 'page' ? page : known(each) }));
  await choosePlaces(database, shop, chosen, now);
  const where = place.map((each) => placeWords[each].name);
  await recordAudit(database, { shop, by, at: now, what: { kind: 'text-places-chosen', where } });
  const written = await writeAll(chooser, version);
  return written.ok ? { kind: 'done' } : { kind: 'failed', reason: sayFailure(written.error) };
}
