import { expect, test } from 'vitest';
import { read } from './sources.ts';
import { testTitles } from './test-titles.ts';

/**
 * What CHANGELOG.md claims, by how each point begins, and words of the title of a test that holds it. A claim without a test
 * does not belong there.
 */
const claims: readonly (readonly [claim: string, title: string])[] = [
  [
    'While you edit and before you publish, your policy is checked',
    'nothing is found of the preset but what its merchant knows',
  ],
  [
    'Who asks for another address while nothing has left',
    'is led to the page that judges it as checkout does',
  ],
  ['What comes back is looked at piece by piece', 'of two bags one is fine and one is worn'],
  ['An order that left in several parcels can miss one', 'of two parcels the account asks which'],
  [
    'Several tracking numbers of one shipment',
    'of several numbers that left together its customer names the one',
  ],
  ['Requests is a queue of what customers ask for', 'a support agent works off the queue'],
  [
    'A request for another address settles by itself',
    'once a right one is on the order the request is settled by itself',
  ],
  ['With each of many you can write', 'are written the same words, each with their own order'],
  [
    'An order that somebody wants to stop is canceled only where',
    'waits for the company that ships it, is cancelled once that agrees',
  ],
  [
    'Saved answers, behind Requests, begin with the sentences',
    'a shop without answers is offered those that its policy gives',
  ],
  ['Where money moves, the button at the desk says', 'a button that says another amount by now does nothing'],
  [
    'An exchange for something dearer is paid before it leaves',
    'is native at Shopify: what goes out is on the order',
  ],
  [
    'Of a parcel that the carrier brings back, shoppers read',
    'its customer gives the right address in time, pays $15.00 and $8.00',
  ],
  [
    'What is paid before something leaves, a replacement',
    'an invoice that is not paid is deleted with its request',
  ],
  ['A return that was made in Shopify or by another app', 'is paid by the fee that it has there'],
  ['At the desk, what was asked stands first', 'Shopify does not take back, which is said before'],
  ['Work off requests without going back', 'the next one in the queue stands on a request’s page'],
  [
    'Give a return its label by a link or by the file',
    'a label is shown at the return in Shopify and mailed',
  ],
  ['Answer what a customer asks about an order', 'what a customer may ask is answered by how the order is'],
  [
    'An agent that answers buyers can ask your policy',
    'every price is the one that the engine decides, whatever the cart',
  ],
  ['The page "AI agents", behind Policy', 'names the address of the storefront and every tool'],
  ['After each publishing what agents read', 'could not be read, is right, or is told with both sentences'],
  ['It visits your storefront as well', 'each way in which a theme or an app alters what is served is found'],
  ['The page goes to your store', 'left alone, its translations too, until the merchant wants ours'],
  [
    'A text or translation of your own that you keep',
    'beside a translation of the merchant’s own stands each sentence that the policy says in another way since',
  ],
  ['Every day Health reads back what stands', 'is found, it alone, and put right by one click'],
  [
    'Every day Health also reads what checkout itself goes by',
    'what goes wrong is found, and only it; put right',
  ],
  [
    'Search engines read your policy as structured data',
    'for any amount and country, what structured data says is what checkout charges',
  ],
  ['A small calculator, a block for any page', 'it says what the engine decides, whatever the rates'],
  ['Your policy lives in one place', 'a published threshold decides the very same cart'],
  ['Every value of your policy can be set', '%s is set on its page and read back from the draft'],
  [
    'Ship to two hundred countries',
    'of two hundred countries one is found, priced, moved and removed by keyboard',
  ],
  ['Undo of a list takes back', 'an Undo takes back its own action only'],
  ['What you save is a draft of your own', 'what is typed is there again after a reload'],
  ['A new shop starts from a plain policy', 'a new shop sees a plain policy of its own'],
  ['Set-up shows, line by line', 'shows in the plan what is then made, and afterwards nothing more'],
  ['While Shopify is busy', 'whatever Shopify answers in the middle'],
  ['Shipping rates that somebody changed', 'shows the rates that somebody changed by hand, gets them back'],
  ['Take set-up back', 'is after undoing everything, two published policies included, what it was before'],
  ['The blocks that only you can place', 'and sees a placed block live on the store'],
  [
    'Before you publish, a page says what changes',
    'what would change is shown for whom, in sentences and by setting',
  ],
  [
    'When a colleague publishes while you edit',
    'both changes are shown, merged and kept, and nothing of theirs is undone',
  ],
  ['A protection whose name promises more', 'is pointed out while it is typed, and after it is published'],
  ['Every version that you published is kept', 'going back publishes the old policy as a new version'],
  [
    'Try any order before a shopper makes it',
    'the simulator shows of any policy, cart, address, day and surface',
  ],
  ['See at a glance who pays what', 'every cell that is looked at says what the simulator says of its case'],
  ['Keep an order that you tried as an example', 'stops the publishing before anything is written'],
  ['See what Doorstep is at for your shop', 'what was given up is listed with what it said, and tried again'],
  ['Export a version as a file', 'its file is checked line by line before it becomes a draft'],
  ['The audit log says in sentences', 'everything that can happen is a sentence of its own'],
  [
    'Free shipping by country',
    'Hong Kong pays the converted $25.00 at HK$999.99 and ships free at HK$1,000.00',
  ],
  ['Only countries on your list', 'the refusal at checkout names the contact page at the shop’s own domain'],
  ['P.O. boxes are refused at the address line', 'a P.O. box is refused on the address line, explained'],
  [
    'An order to an address that you let pass',
    'an order to an exception is let through, and says who allowed that and why',
  ],
  ['One promotion code per order', 'one code is fine, of two the newest stays'],
  ['An event has one pair of dates', 'a version that the app stored in the third schema is read'],
  [
    'An order that waits for its address says so on the thank-you page',
    'all six surfaces of a promise say the same',
  ],
  ['What a fulfillment service ships for you', 'what a fulfillment service %s: a person is told'],
  ['A part of an order that the app may not hold', 'the own part is held, and a person is told of the rest'],
  ['What waits for you stands on the Orders page', 'what waits for a person is shown with its order'],
  [
    'The mail that asks for an address',
    'an address that the customer gives is kept with a job, written to the order, and releases it',
  ],
  [
    'A customer who gave another address',
    'the mail about the new address says where the order goes, when it ships, and what to do if that is wrong',
  ],
  ['Every order is checked once more', 'a P.O. box that slipped past checkout is held, tagged'],
  ['What is not shipped, or not any more', 'what was handed over at the counter goes nowhere'],
  ['A protected order is complete in Shopify', 'a protected order that ships is complete at Shopify'],
  [
    'An order follows what happens to it',
    'deliveries in any sequence, each any number of times, end in the same state',
  ],
  ['An address that somebody corrects', 'an address that somebody corrects in Shopify releases the order'],
  [
    'A protected order that is cancelled',
    'a protected order that is cancelled before it ships gets its fee back',
  ],
  ['The year of your calendar is drawn', 'by the keyboard a day says when its orders arrive, gets a holiday'],
  [
    'Every text that shoppers read stands in seven languages',
    'is out of date in the others, until it is said to fit',
  ],
  ['Switch it on, and the name of the shipping option', 'says it once: a title that carries the note'],
  ['The Orders page says', 'an expensive, protected order is tagged and keeps its promise'],
  ["The app looks as Shopify's own pages do", 'every page of the admin is accessible'],
  ['Find any order by its number', 'an order is found by what people type for it'],
  ["An order's page says", 'an order on hold is shown with its promise, effects, mail, case and timeline'],
  ['When a customer asks why they paid shipping', 'a customer asks why they paid shipping'],
  ['What is released in Shopify', 'an order whose hold was released in Shopify is not shown as on hold'],
  ['An order of which nothing ships', 'an order of which nothing ships is listed as such'],
  [
    'Name a page with the protection',
    'the page that the policy names for the terms is linked in the cart and at',
  ],
  ['The Health page says what is not', 'what somebody breaks at Shopify stands on the Health page'],
  ['Proof of consent', 'the consent is kept with the words and the price that were read'],
  ['A support form on the storefront', 'what was typed does not tell who has an order'],
  ['The Requests page shows', 'countries are counted, the most wanted first'],
  ['When somebody changes or deletes the protection product', 'is put back, and the merchant reads'],
  ['The overview says what your Shopify plan', 'a new shop sees what its plan can show'],
  ['An order of which Shopify did not tell', 'all are decided and held as if nothing had been lost'],
  ['Nobody has to open the app for months', 'keeps its access for a year'],
  ['When a customer asks you what is stored', 'says what is held, and keeps nothing of the request'],
  ['What Shopify tells the app about customers', 'leaves nothing of the customer in any table'],
  ['What Shopify cannot do at the moment', 'a database that goes while a job runs ends nothing'],
  ['Should the app stop in the middle', 'a publishing that was cut short after it reached Shopify counts'],
  [
    'A policy with more than thirty destinations',
    'two hundred destinations are published, and published again',
  ],
  ['Rules that are too long for checkout', 'too many entries are said at their list, with about how many'],
  [
    'Begin with the page that you have',
    '[SHIP-01] what a page says is proposed beside its sentence, and taken it is the draft',
  ],
  ['Try your draft on past orders', 'a draft is tried on past orders: progress, then what changes, for whom'],
  ['Or let new orders be judged', 'each new order is judged by the draft too, once'],
  [
    'Your policy writes its own page',
    '[FAQ-01] each value of the page leads to the setting that it comes from',
  ],
  [
    'Beneath the answers of your page stand examples',
    '[FAQ-01] functions that decide otherwise than the page says are found by its examples',
  ],
  [
    'Add to that page in your own words',
    '[FAQ-01] a draft with a bare amount, day or country in a note is not published',
  ],
  [
    'Home says first what waits for somebody',
    'every count of the overview is the number of orders on the list that it leads to',
  ],
  [
    'An order that has not shipped when its last promised day is over',
    'an order that has not shipped when its last day is over becomes a case by its clock',
  ],
  [
    'When a parcel that somebody has to sign for',
    'a parcel over the value that leaves with the policy’s carrier is a case and a mail to the merchant',
  ],
  ["From Shopify's own page of an order", 'the link on Shopify’s page of an order leads to the order’s page'],
  [
    'A mail never goes out twice',
    '[ADDR-02] a worker that dies once the mail server took a mail leaves it to a person, and nobody gets it twice',
  ],
  [
    "A block on Shopify's own page of an order",
    'the block on Shopify’s page of an order is told what was decided and why, and what waits',
  ],
  [
    'A parcel that may be coming back',
    'its customer is told what they can do until it is back, which is about as long as it travelled',
  ],
  [
    'The case of a missing parcel at its carrier',
    'a carrier’s case waits for its answer until the end of the day that it named, and its customer is told',
  ],
  [
    'The free gift of an order is part',
    'holds the refund until it is there too, or until somebody goes on without it, with a reason',
  ],
  [
    'No request gives back what another one has',
    'the return pays what was paid less what went back before, in the estimate, on the button and in the refund',
  ],
  ['What is paid back for an item with a fault', 'brings the tax back that was paid for it, and no shipping'],
  [
    'A line is judged by how it was marked when',
    'a tag that is taken off later does not make a flash-sale bag refundable',
  ],
  [
    'Before a customer asks for a price adjustment',
    'where everything is chosen already, what it comes to is said before anything is changed',
  ],
  [
    'Two returns of one order count together',
    'two returns of which each alone would keep the gift: with the second one it has to come back',
  ],
  [
    'What an exchange or an edit adds to an order',
    'what an exchange or an edit adds after the sale makes nothing late',
  ],

  ['"Free returns" is offered', 'the toggle is off, shows its price, and works without JavaScript'],
  ['In the cart it works without JavaScript', 'at 200 % nothing sticks out of cart, checkout'],
  ['They learn before paying', 'what is wrong is said once, at the field by the function'],
  [
    'By the shipping options stands once',
    'the days are said once: not where the chosen option’s title says them',
  ],
  [
    'The thank-you page and the order',
    'the thank-you page and the order’s page promise the same, and say why',
  ],
  ['In their customer account, shoppers see', 'asks in their account to stop an order, sees how that stands'],
  [
    'Where store credit is possible for longer',
    'where store credit is possible for longer, a return says the last day of each',
  ],
  [
    'Whoever exchanges something picks',
    'its variants are offered with today’s prices, what is sold out says so',
  ],
  ["On the order's page of their account", 'reads beside the promise how their requests stand'],
  ['Photos of a broken bag can be sent', 'photos of a problem come with it, drawn anew'],
  ['Whoever lives in a country', 'a shopper asks for Germany in French, and the merchant reads it'],
];

const [claimed = ''] = read('CHANGELOG.md').split('\nNot yet\n');
const points = [...claimed.matchAll(/^- (.*)$/gm)].map(([, point = '']) => point);

test.each(points)('a test is named for the claim "%s"', (point) => {
  const held = claims.find(([start]) => point.startsWith(start));
  expect(held, 'name it in tests/architecture/claims.test.ts').toBeDefined();
  expect(testTitles.some((title) => title.includes(held?.[1] ?? ''))).toBe(true);
});

test('no claim is held that is not made any more', () => {
  expect(claims.filter(([start]) => !points.some((point) => point.startsWith(start)))).toEqual([]);
});
