import { codeOf } from '../corrections/secret.server.ts';

/** By what somebody can be told as a customer. An order may show some of it, or nothing. */
export interface Customer {
  /** Shopify's number; a guest has none. */
  readonly number: number | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/**
 * What codes are made with: the app's secret for them, and the shop, so that the same customer has other codes in another shop.
 */
export interface CodeMaking {
  readonly secret: string;
  readonly shop: string;
}

/** Fewer digits than a telephone number has are found in anything. */
const fewestDigits = 7;

/** Long enough that no two customers of all shops ever share one. */
const codeLength = 22;

const purpose = 'whose an order is';

const makeCode = ({ secret, shop }: CodeMaking, kind: string, told: string): string =>
  codeOf(secret, purpose, [shop, kind, told]).slice(0, codeLength);

/**
 * The codes of somebody as an order shows them: one for each thing by which they can be told. Whoever does not have the secret
 * can neither read nor try out what a code was made of.
 */
export const codesOfBuyer = (making: CodeMaking, { number, emails, phones }: Customer): readonly string[] => [
  ...new Set([
    ...(number === null ? [] : [makeCode(making, 'number', String(number))]),
    ...emails.flatMap((email) => emailCode(making, email)),
    ...phones.flatMap((phone) => digitsOf(phone).map((digits) => makeCode(making, 'phone', digits))),
  ]),
];

/**
 * All codes that an order of somebody can have: an order may show a telephone number without its country, or without its area,
 * which Shopify has in full.
 */
export const codesToFind = (making: CodeMaking, customer: Customer): readonly string[] => [
  ...new Set([
    ...codesOfBuyer(making, { ...customer, phones: [] }),
    ...customer.phones.flatMap(endingsOf).map((digits) => makeCode(making, 'phone', digits)),
  ]),
];

function emailCode(making: CodeMaking, email: string): readonly string[] {
  const written = email.trim().toLowerCase();
  return written === '' ? [] : [makeCode(making, 'email', written)];
}

/**
 * The digits of a telephone number, without the noughts that are dialled before it within its country; none for what is none.
 */
function digitsOf(phone: string): readonly string[] {
  const digits = phone.replaceAll(/\D/g, '').replace(/^0+/, '');
  return digits.length < fewestDigits ? [] : [digits];
}

const endingsOf = (phone: string): readonly string[] =>
  digitsOf(phone).flatMap((digits) =>
    Array.from({ length: digits.length - fewestDigits + 1 }, (_, from) => digits.slice(from)),
  );
