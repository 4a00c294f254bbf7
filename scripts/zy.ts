import {
  aallyn,
  lintPolicy,
  readForm,
  writeForm,
  statementIds,
  sayStatement,
  decodePolicy,
} from '@doorstep/policy';
import { countryChoices } from '../app/country-choices.ts';
import { readerIn } from '../app/reader.ts';
const usd = (minor: number) => ({ minor, currency: 'USD' });
const codes = [
  ...new Set([
    ...aallyn.destinations.served.map(({ country }) => country),
    ...countryChoices().map(({ value }) => value),
  ]),
].slice(0, 200);
const p: any = {
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: codes.map(
      (country, i) =>
        aallyn.destinations.served.find((s) => s.country === country) ?? {
          country,
          flat: usd(1500 + 500 * (i % 5)),
          freeFrom: i % 2 ? { amount: usd(20000 + 5000 * (i % 3)), shopEquivalent: null } : null,
        },
    ),
  },
  calendar: {
    ...aallyn.calendar,
    transit: codes.map(
      (country, i) =>
        aallyn.calendar.transit.find((s) => s.country === country) ?? {
          country,
          least: 4 + (i % 5),
          most: 9 + (i % 6),
          holidays: [],
        },
    ),
  },
};
const texts = writeForm(p);
const r = readerIn('en');
const time = (n: string, f: () => unknown) => {
  const c = process.cpuUsage();
  const t = performance.now();
  for (let i = 0; i < 10; i++) f();
  const u = process.cpuUsage(c);
  console.log(n, ((performance.now() - t) / 10).toFixed(0), 'cpu', (u.user / 10000).toFixed(0));
};
time('readForm', () => readForm(texts, p));
time('decode', () => decodePolicy(p));
time('writeForm', () => writeForm(p));
time('lint', () => lintPolicy(p, '2026-11-23'));
time('sentences', () => statementIds.map((id) => sayStatement(p, id, r)));
