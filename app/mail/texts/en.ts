import type { AddressMailTexts } from '../texts.ts';

export const en: AddressMailTexts = {
  subject: {
    refuse: 'Order {order}: we need a street address',
    ask: 'Order {order}: is this address right?',
  },
  greeting: 'Hello {name},',
  greetingWithoutName: 'Hello,',
  greetsBy: 'first name',
  thanks:
    'Thank you for your order {order} at {shop}. Before we can ship it, we need your help with its address.',
  given: 'This is the address you gave us:',
  kinds: {
    poBox: {
      refuse:
        'We cannot deliver to P.O. boxes: our carriers need a door to knock on.\nPlease give us a street address, and we will ship your order.',
      ask: 'It looks like a P.O. box, and our carriers cannot always deliver there.',
    },
    streetAndPoBox: {
      refuse:
        'There is a P.O. box beside your street, and we cannot deliver to P.O. boxes.\nPlease give us the street address without the box, and we will ship your order.',
      ask: 'There is a P.O. box beside your street, and our carriers deliver to the street.',
    },
    privateMailbox: {
      refuse:
        'We cannot deliver to private mailboxes.\nPlease give us the address of your home or your work, and we will ship your order.',
      ask: 'It looks like a private mailbox, where somebody else would take your parcel in.',
    },
    ruralBox: {
      refuse:
        'We cannot deliver to rural route boxes.\nPlease give us a street address, and we will ship your order.',
      ask: 'It looks like a rural route box, and our carriers cannot always find those.',
    },
    generalDelivery: {
      refuse:
        'We cannot deliver to general delivery, where a post office keeps the parcel.\nPlease give us a street address, and we will ship your order.',
      ask: 'It looks like general delivery: your parcel would wait at a post office until you collect it.',
    },
  },
  unread: 'It is longer than we can check by ourselves.',
  confirm: 'Is that what you want? Please say so, or give us another address, on this page:',
  correct: 'Give the address on this page:',
  open: { confirm: 'Confirm or change the address', correct: 'Give another address' },
  linkNote:
    'The link is for this order alone and works for {days} days. Whoever has it can give the address, so please do not pass it on. You can also simply reply to this e-mail.',
  yourOrder: 'Your order:',
  waits: 'We are holding your order until we hear from you; nothing is lost.',
  changed: {
    subject: 'Order {order}: your new address',
    thanks: 'Thank you. Your order {order} at {shop} does not wait any more.',
    given: 'It goes to this address now:',
    ships: 'We expect it to ship {days}.',
    shipsSoon: 'We ship it as soon as it is packed.',
    notYou:
      'If you did not give this address, or if it is wrong, please reply to this e-mail before the order ships.',
  },
};
