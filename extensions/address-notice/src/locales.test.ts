import { join } from 'node:path';
import { testTranslations } from '@doorstep/live-view/testing';

testTranslations(join(import.meta.dirname, '../locales'));
