import type { AddressMailTexts } from '../texts.ts';

export const en: AddressMailTexts = {
  subject: {
    refuse: 'Order {order}: we need a street address',
    ask: 'Order {order}: is this address right?',
  },
  greeting: 'Hello {name},',
  greetingWithoutName: 'Hello,',
  greetsBy: 'first name',
  thanks: 'Thank you for your order {order} at {shop}. Before we can ship it, we need your reply.',
  given: 'This is the address you gave us:',
  kinds: {
    poBox: {
      refuse:
        'We cannot deliver to P.O. boxes: our carriers need a door to knock on.\nPlease reply to this e-mail with a street address, and we will ship your order.',
      ask: 'It looks like a P.O. box, and our carriers cannot always deliver there.',
    },
    streetAndPoBox: {
      refuse:
        'There is a P.O. box beside your street, and we cannot deliver to P.O. boxes.\nPlease remove the box and keep the street: reply to this e-mail with the street address alone, and we will ship your order.',
      ask: 'There is a P.O. box beside your street, and our carriers deliver to the street.',
    },
    privateMailbox: {
      refuse:
        'We cannot deliver to private mailboxes.\nPlease reply to this e-mail with the address of your home or your work, and we will ship your order.',
      ask: 'It looks like a private mailbox, where somebody else would take your parcel in.',
    },
    ruralBox: {
      refuse:
        'We cannot deliver to rural route boxes.\nPlease reply to this e-mail with a street address, and we will ship your order.',
      ask: 'It looks like a rural route box, and our carriers cannot always find those.',
    },
    generalDelivery: {
      refuse:
        'We cannot deliver to general delivery, where a post office keeps the parcel.\nPlease reply to this e-mail with a street address, and we will ship your order.',
      ask: 'It looks like general delivery: your parcel would wait at a post office until you collect it.',
    },
  },
  unread: 'It is longer than we can check by ourselves.',
  howToConfirm:
    'Is that what you want? Please reply to this e-mail with “yes, that is right”, or with another address.',
  yourOrder: 'Your order:',
  waits: 'We are holding your order until we hear from you; nothing is lost.',
};
