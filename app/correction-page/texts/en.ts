import type { CorrectionTexts } from '../texts.ts';

export const en: CorrectionTexts = {
  title: 'Order {order}: another address',
  intro:
    'Order {order} at {shop} waits for an address where our carriers can deliver it. Type it here, and the order ships there.',
  introAsked:
    'Type the right address for order {order} at {shop} here. As long as nothing of it has left, it ships there.',
  notShown:
    'The address you gave before is in our e-mail. It is not shown here, because a link can reach somebody else.',
  confirm: {
    question: 'Is the address in our e-mail right?',
    answer: 'Yes, ship it there',
    or: 'Or give another address:',
  },
  where: 'Where is the new address?',
  here: 'In {place}',
  elsewhere: 'In another state, province or country',
  elsewhereHelp: 'Taxes and shipping can differ there, so {shop} looks at it first and then writes to you.',
  elsewhereWhich: 'Which state, province or country?',
  address1: 'Address',
  address2: 'Apartment, suite, etc.',
  city: 'City',
  zip: 'Postal code',
  zipInUnitedStates: 'ZIP code',
  optional: 'optional',
  send: 'Use this address',
  problems: 'Not sent yet. Please look at this:',
  problem: {
    address1: 'Enter an address.',
    city: 'Enter a city.',
    zip: 'Enter a postal code.',
    elsewhere: 'Enter the state, province or country.',
    long: 'This is too long. Please keep it to 255 characters.',
    ask: 'Our carriers cannot always deliver to an address like this. Please enter a street address, or reply to our e-mail.',
    trouble:
      'We cannot reach your order at the moment. Please try again in a minute; what you typed is still here.',
    busy: 'Too many tries with this link. Please try again in an hour; what you typed is still here.',
  },
  told: {
    taken: {
      title: 'Thank you',
      text: 'We have the new address for order {order}. As soon as it stands on the order, the order is released to ship there.',
    },
    elsewhere: {
      title: 'Thank you',
      text: '{shop} has the new address for order {order}. Because it is in another state, province or country, somebody looks at it first and then writes to you.',
    },
    confirmed: {
      title: 'Thank you',
      text: 'Order {order} is released to ship to the address in our e-mail.',
    },
    'given-before': {
      title: 'We have an address already',
      text: 'An address for order {order} was given with this link before, and it is the one that counts. If it was not you, or if it is wrong, please reply to our e-mail.',
    },
    settled: {
      title: 'This order does not wait any more',
      text: 'Somebody at {shop} has settled the address of order {order}. If something about it is wrong, please reply to our e-mail.',
    },
    shipped: {
      title: 'This order is on its way',
      text: 'Order {order} has left, so its address cannot be changed here. Please reply to our e-mail: {shop} will see what can be done.',
    },
    requested: {
      title: 'This order is being packed',
      text: 'A warehouse has order {order} already, so its address cannot be changed here. Please reply to our e-mail: {shop} will see what can be done.',
    },
    cancelled: {
      title: 'This order was cancelled',
      text: 'Order {order} was cancelled, so it needs no address. If that is a surprise, please reply to our e-mail.',
    },
    expired: {
      title: 'This link has expired',
      text: 'For your safety it worked for {days} days. Please reply to the e-mail that it came with, and {shop} will help you.',
    },
    invalid: {
      title: 'This link does not work',
      text: 'Please check that it was copied whole from our e-mail, or reply to that e-mail, and {shop} will help you.',
    },
    busy: {
      title: 'Please try again later',
      text: 'This page was opened too often within an hour. Please try again in an hour, or reply to our e-mail.',
    },
    trouble: { title: 'Please try again in a minute', text: 'We cannot reach your order at the moment.' },
  },
};
