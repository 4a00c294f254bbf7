import type { BodyChanges } from './case-body.fixture.ts';

/** An order that somebody met, and what is true after it under the preset. A key that is not there is not asked about. */
export interface OrderCase {
  readonly what: string;
  readonly body: BodyChanges;
  /** How its fulfillment orders go; shipped, where nothing is said. */
  readonly by?: 'PICK_UP' | 'RETAIL' | 'LOCAL';
  readonly expect: {
    readonly signature?: string;
    readonly tags?: readonly string[];
    readonly hold?: 'address' | 'destination' | null;
    /** Subjects. */
    readonly mails?: readonly string[];
    /** No dates are promised. */
    readonly dates?: null;
    readonly protected?: boolean;
    readonly outcome?: 'decided';
    /** What a person is told of it, by statement; absent when nobody has to look. */
    readonly unclear?: string;
    /** What a person is told of its protection, by statement; absent when nobody has to look. */
    readonly fee?: string;
  };
}

/** What is true of an order, or done to its address, in many cases. */
export const signed = { signature: 'if-carrier', tags: ['signature-required'] };
export const untouched = { hold: null, tags: [], mails: [], dates: null } as const;
export const toPoBox = { address1: 'PO Box 12' };
export const askedForStreet = ['Order #1001: we need a street address'];
export const montreal = {
  address1: '1250 boul. René-Lévesque O',
  city: 'Montréal',
  zip: 'H3B 4W8',
  province_code: 'QC',
  country_code: 'CA',
};
