import { code, date, flag, text, textPerLanguage } from '../fields.ts';
import { choice, list, section, values } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

const state = section(
  { label: 'State', subject: 'The state', help: 'A state where sales tax is collected.' },
  {
    /** As Shopify's province code. */
    province: code({
      label: 'State',
      subject: 'The state',
      help: 'Its two letters.',
      statements: ['TAX-01'],
      form: /^[A-Z]{2}$/,
      example: 'CA',
    }),
    since: date({
      label: 'First day',
      subject: 'The first day',
      help: 'Since when tax is collected there.',
      statements: ['TAX-01'],
    }),
  },
);

/** [TAX-01] Where sales tax is collected, and since when. */
export const tax = section(
  {
    label: 'Sales tax',
    subject: 'The sales tax',
    help: 'Where you collect sales tax, as customers read it; the app never computes tax.',
  },
  {
    states: list(state, {
      label: 'States',
      subject: 'The states',
      help: 'Where sales tax is collected, and since when.',
      statements: ['TAX-01'],
      most: 60,
      namedBy: 'province',
    }),
  },
);

/** [PAY-01] */
export const payments = section(
  {
    label: 'Payments',
    subject: 'The payments',
    help: 'How customers can pay, as they read it.',
  },
  {
    methods: values(
      text({
        label: 'Payment method',
        subject: 'The payment method',
        help: 'As customers know it, for example Apple Pay.',
        statements: ['PAY-01'],
        most: 60,
      }),
      {
        label: 'Payment methods',
        subject: 'The payment methods',
        help: 'Every way to pay that you accept.',
        statements: ['PAY-01'],
        most: 30,
      },
    ),
  },
);

const request = choice(
  {
    label: 'Request',
    subject: 'The request',
    help: 'Something that customers can write about.',
    statements: ['FORM-01'],
  },
  {
    order: 'An order',
    claim: 'A missing parcel',
    return: 'A return',
    'product-issue': 'A product issue',
    other: 'Something else',
  },
);

/** [FORM-01, ACCT-01] */
export const support = section(
  {
    label: 'Support',
    subject: 'The support',
    help: 'How customers write to you, and where they find their orders.',
  },
  {
    requests: values(request, {
      label: 'What customers can write about',
      help: 'The choices of the contact form.',
      statements: ['FORM-01'],
      most: 5,
    }),
    captcha: flag({
      label: 'Ask for a captcha',
      subject: 'The captcha',
      help: 'hCaptcha before a request is taken.',
      statements: ['FORM-01'],
    }),
    orderHistory: textPerLanguage({
      label: 'Where customers find their orders',
      subject: 'The sentence about order history',
      help: 'For customers with an account, and for those without.',
      statements: ['ACCT-01'],
      most: 300,
    }),
  },
);

/** What a customer can write about [FORM-01]. */
export type RequestKind = ValueOf<typeof request>;

/** [TAX-01] Where sales tax is collected, and since when. */
export interface TaxSection extends ValueOf<typeof tax> {}

/** [PAY-01] */
export interface PaymentsSection extends ValueOf<typeof payments> {}

/** [FORM-01, ACCT-01] */
export interface SupportSection extends ValueOf<typeof support> {}
