import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { decideProductIssue } from './product-issue.ts';

const decide = (reportedAt: string, deliveredOn: string | null = '2026-10-05') =>
  decideProductIssue(aallyn, { deliveredOn, reportedAt });

test('[PROD-01] an issue can be reported through day 14 after delivery, to the last minute in Los Angeles', () => {
  expect(decide('2026-10-19T23:59:59-07:00')).toMatchObject({
    kind: 'eligible',
    until: '2026-10-19',
    photos: 'asked',
  });
  expect(decide('2026-10-20T00:00:00-07:00')).toMatchObject({ kind: 'closed', since: '2026-10-20' });
});

test('[PROD-01] the answer is due 48 hours later, weekends included', () => {
  expect(decide('2026-10-09T12:00:00Z')).toMatchObject({ answerBy: Date.UTC(2026, 9, 11, 12) });
});

test('[PROD-01] before delivery there is nothing to report, and an unreadable time is refused', () => {
  expect(decide('2026-10-09T12:00:00Z', null)).toMatchObject({ kind: 'not-yet', from: null });
  expect(decide('yesterday').kind).toBe('refused');
});
