import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { localeFiles, testTranslations, textsOf } from '@doorstep/live-view/testing';
import { consentTextVersion } from '@doorstep/policy';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../locales');

testTranslations(folder);

test('[PROT-05] other words of the toggle are another text version, for the consent receipt to name', () => {
  const words = localeFiles(folder).map((file) => [
    file,
    [...textsOf(folder, file)].filter(([key]) => key.startsWith('protection.')),
  ]);
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
  expect({ consentTextVersion, hash }).toEqual({ consentTextVersion: 5, hash: '44c5e3902d6a' });
});
