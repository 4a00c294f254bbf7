import type { RequestTexts } from '../texts.ts';

export const en: RequestTexts = {
  title: 'Where should we ship?',
  intro: 'Tell {shop} which country you would like us to ship to. Every request is read and counted.',
  country: 'Country or region',
  chooseCountry: 'Choose a country or region',
  served: 'Good news: we already ship to {country}. Choose it as your country at checkout.',
  email: 'E-mail',
  note: 'Note',
  noteHelp: 'Which products, and how often, for example. At most 1,000 characters.',
  optional: 'optional',
  privacy:
    'If you leave your e-mail address, {shop} may write to you about this request, and uses it for nothing else. Without it, your request counts just the same. Ask {shop} at any time to delete what you sent.',
  leaveEmpty: 'Please leave this field empty',
  send: 'Send my request',
  back: 'Back to {shop}',
  thanksTitle: 'Thank you',
  thanks: 'Your request for {country} has reached {shop}.',
  thanksWithEmail: '{shop} may write to you about it.',
  problems: 'Not sent yet. Please look at this:',
  problem: {
    country: 'Choose a country or region.',
    email: 'This is not an e-mail address. Write it like name@example.com, or leave the field empty.',
    note: 'The note is too long. Please keep it to 1,000 characters.',
    busy: 'Too many requests are coming in at the moment. Please try again in an hour; what you typed is still here.',
  },
};
