import type { RequestMailTexts } from '../texts.ts';

export const en: RequestMailTexts = {
  subject: '{kind}, order {order}: {what}',
  subjectWithoutOrder: '{kind}: {what}',
  what: {
    received: 'we have your request',
    'coming-back': 'it is coming back to us',
    'at-carrier': 'the carrier looks for it',
    found: 'it has been found',
    approved: 'approved',
    declined: 'we cannot do it',
    'not-stopped': 'we could not stop it',
    label: 'your return label',
    reminder: 'please send it soon',
    arrived: 'it has arrived',
    settled: 'done',
    'gift-missing': 'the gift is missing',
    'sent-back': 'we send it back to you',
    'back-to-you': 'it is on its way to you',
    invoice: 'the next step',
    'pay-reminder': 'please pay soon',
    answer: 'our answer',
    expired: 'closed',
  },
  received: 'Thank you for writing to us. We have your request.',
  comingBack: {
    lead: 'The carrier could not deliver your parcel and sends it back to us.',
    again: {
      due: 'We can send it again: reply to this e-mail with the right address before it is back with us. That costs {first} for the first item and {further} for each further one, by invoice.',
      free: 'We can send it again, at no charge: reply to this e-mail with the right address before it is back with us.',
    },
    otherwise: {
      due: 'If we do not hear from you by then, we treat it as a return, with a fee of {fee}.',
      free: 'If we do not hear from you by then, we treat it as a return, with no fee.',
    },
  },
  atCarrier: 'We have asked the carrier to look for your parcel.',
  found:
    'The carrier has found your parcel and brings it to you. If it does not come, simply reply to this e-mail.',
  approved: 'Good news: your request is approved.',
  sendBack: {
    'label-follows': 'We send you a return label in a mail of its own. Please wait for it.',
    'own-postage': 'Please send it back with a carrier of your choice. You pay the postage.',
  },
  condition: 'Please send it in its original condition, with tags, straps and packaging.',
  declined: 'We have looked at your request, and we are sorry that we cannot do what you asked for.',
  notStopped:
    'We have tried to stop your order, and we are sorry that it was too late. It comes to you as planned.',
  label: 'Here is the label for your return. Print it, put it on the parcel, and hand that to the carrier.',
  reminder:
    'We have not seen your parcel on its way yet. A return that is sent later may be denied, so please send it in time.',
  arrived: 'Your parcel has reached us. We look at what is in it and pay your refund after that.',
  giftMissing:
    'The free gift of your order was not in the parcel. By our policy it has to come back, too, before we can pay your refund. Please reply to this e-mail.',
  settled: {
    refund:
      'We have paid {amount} back by the way that you paid with. Your bank may take some days to show it.',
    'store-credit': 'You have {amount} of store credit. It is in your account at the next checkout.',
    exchange: 'Your exchange is on its way.',
    sent: 'We have sent your parcel. You get its tracking number in a mail of its own.',
    cancelled: 'Your order is cancelled, and everything that you paid for it is on its way back to you.',
    address: 'Your order now goes to the address that you gave us.',
    done: 'This is done.',
  },
  backToYou: 'What we could not take back is on its way to you.',
  sentBack:
    'What came back was not in its original condition, so we cannot pay it back. We send it to you again.',
  invoice: {
    due: 'We send it as soon as {amount} is paid.',
    free: 'There is nothing to pay. We send it as soon as we can.',
  },
  payReminder: 'We have not seen your payment yet.',
  expired: 'Your parcel was not sent back in time, so we have closed your return.',
  teamWrites: 'Our team writes:',
  open: {
    address: {
      lead: 'As long as nothing has left, you can give the right address yourself:',
      label: 'Give the right address',
    },
    label: { lead: 'Your label:', label: 'Open the label' },
    invoice: { lead: 'You can pay here:', label: 'Pay now' },
  },
  status: 'How your request stands:',
  reply: 'You can simply reply to this e-mail.',
};
