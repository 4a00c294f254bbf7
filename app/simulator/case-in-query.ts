import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import { isDestination } from '../country-choices.ts';
import { languages, ofWorth, quantityName, surfaces, variantOfField, worthOf } from './case.ts';
import type { CaseLine, SimulatedCase } from './case.ts';

/** What cannot be read of a case, by the name of its field. */
export type CaseProblems = Readonly<Record<string, string>>;

/** What a query says of no field of its own. */
export type CaseDefaults = Pick<SimulatedCase, 'currency' | 'date' | 'time' | 'lines'> & {
  readonly countryCode: string;
};

/** Cart lines are few where people try something, and every one costs a function. */
export const mostLines = 50;
/** Of one variant. */
export const mostPieces = 1000;
const longestText = 255;
const mostCodes = 10;

const number = z.coerce.number();
const said = (message: string) => ({ error: message });

const fields = {
  surface: z.enum(surfaces, said('Choose where the order is put together.')),
  country: z.string().refine(isDestination, said('Choose a country.')),
  province: z.string().regex(/^[A-Z0-9]{0,3}$/, said('Type the code of a state or province, such as CA.')),
  currency: z.string().regex(/^[A-Z]{3}$/, said('Type a currency by its three letters, such as USD.')),
  rate: z
    .string()
    .regex(/^(\d{1,9}(\.\d{1,9})?)?$/, said('Type the rate as a number, such as 7.8.'))
    .refine((text) => text === '' || Number(text) > 0, said('Type a rate above zero.')),
  language: z.enum(languages, said('Choose a language.')),
  date: z.string().refine(isDate, said('Type a date, such as 2026-11-27.')),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, said('Type a time between 00:00 and 23:59, such as 13:05.')),
  protections: number
    .int(said('Type a whole number.'))
    .min(0, said('Type a number from 0 to 9.'))
    .max(9, said('Type a number from 0 to 9.')),
} as const;

/** The case that a query string says, with problems by the names of its fields; what is not there is as in the defaults. */
export function readCase(
  query: URLSearchParams,
  defaults: CaseDefaults,
): Result<SimulatedCase, CaseProblems> {
  const problems: Record<string, string> = {};
  const read = <Value>(
    name: keyof typeof fields,
    shape: z.ZodType<Value>,
    otherwise: string,
  ): Value | null => {
    const given = shape.safeParse((query.get(name) ?? otherwise).trim());
    if (given.success) return given.data;
    problems[name] = given.error.issues[0]?.message ?? '';
    return null;
  };
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, longestText);
  const currency = read('currency', fields.currency, defaults.currency);
  const rate = read('rate', fields.rate, '');
  const surface = read('surface', fields.surface, 'checkout');
  const countryCode = read('country', fields.country, defaults.countryCode);
  const provinceCode = read('province', fields.province, '');
  const language = read('language', fields.language, 'en');
  const date = read('date', fields.date, defaults.date);
  const time = read('time', fields.time, defaults.time);
  const protections = read('protections', fields.protections, '0');
  const lines = readLines(query, problems) ?? defaults.lines;
  if (Object.keys(problems).length > 0 || surface === null || countryCode === null || provinceCode === null)
    return fail(problems);
  if (currency === null || language === null || date === null || time === null || protections === null)
    return fail(problems);
  return ok({
    ...{ surface, lines, protections, currency, language, date, time },
    rate: rate === '' || text('rated') !== currency ? null : rate,
    address: {
      ...{ countryCode, provinceCode, address1: text('address1'), address2: text('address2') },
      ...{ company: text('company'), city: text('city'), zip: text('zip') },
    },
    codes: readCodes(text('codes')),
    option: text('option') || null,
  });
}

/** The lines that a query names; `null` where it says nothing of a cart. A quantity of nothing takes a line out. */
function readLines(query: URLSearchParams, problems: Record<string, string>): readonly CaseLine[] | null {
  const named = [...query].flatMap(([name, typed]) => {
    const variantId = variantOfField(name);
    return variantId === null ? [] : [{ name, typed, variantId }];
  });
  const worth = readWorth(query, problems);
  if (named.length === 0 && worth.length === 0) return query.has('cart') ? [] : null;
  const products = named.slice(0, mostLines).flatMap(({ name, typed, variantId }) => {
    const quantity = typed.trim() === '' ? 0 : Number(typed);
    if (Number.isInteger(quantity) && quantity >= 0 && quantity <= mostPieces)
      return quantity === 0 ? [] : [{ variantId, quantity }];
    problems[name] = `Type a whole number from 0 to ${mostPieces}.`;
    return [];
  });
  return [...products, ...worth];
}

/** Goods of an amount, beside the products. */
function readWorth(query: URLSearchParams, problems: Record<string, string>): readonly CaseLine[] {
  const typed = (query.get('worth') ?? '').trim();
  if (typed === '') return [];
  if (/^\d{1,9}(\.\d{1,3})?$/.test(typed)) return [ofWorth(typed)];
  problems['worth'] = 'Type an amount, such as 99.99.';
  return [];
}

/** Each code once, however it is spelled, in the order of entering. */
function readCodes(typed: string): readonly string[] {
  const codes = typed.split(/[\s,;]+/).filter((code) => code !== '');
  const isFirst = (code: string, at: number) =>
    codes.findIndex((other) => other.toLowerCase() === code.toLowerCase()) === at;
  return codes.filter(isFirst).slice(0, mostCodes);
}

function isDate(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return (
    /^20\d\d-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(instant) &&
    new Date(instant).toISOString().startsWith(text)
  );
}

/** A case as a query string, from which {@link readCase} makes the same case again. */
export function writeCase(given: SimulatedCase): URLSearchParams {
  const { address, lines, codes, rate, option } = given;
  const query = new URLSearchParams({ surface: given.surface, country: address.countryCode, cart: '' });
  const set = (name: string, value: string) => {
    if (value !== '') query.set(name, value);
  };
  set('province', address.provinceCode);
  for (const name of ['address1', 'address2', 'company', 'city', 'zip'] as const) set(name, address[name]);
  for (const { variantId, quantity } of lines) {
    const worth = worthOf(variantId);
    if (worth === null) query.set(quantityName(variantId), String(quantity));
    else query.set('worth', worth);
  }
  if (given.protections > 0) query.set('protections', String(given.protections));
  query.set('currency', given.currency);
  if (rate !== null) {
    query.set('rate', rate);
    query.set('rated', given.currency);
  }
  set('codes', codes.join(', '));
  query.set('language', given.language);
  query.set('date', given.date);
  query.set('time', given.time);
  set('option', option ?? '');
  return query;
}
