import type { Policy } from '../document/policy.ts';
import type { Money } from '../money/money.ts';

const usd = (minor: number): Money => ({ minor, currency: 'USD' });

const holiday = 'holiday';

/** What AALLYN promises once an order is placed. */
export const aallynAfterSale: Omit<
  Policy,
  | 'schemaVersion'
  | 'page'
  | 'merchant'
  | 'destinations'
  | 'addresses'
  | 'calendar'
  | 'protection'
  | 'signature'
> = {
  // As the page dates it, which has not been renewed since.
  events: [
    {
      id: holiday,
      name: 'Holiday Event',
      period: { from: { kind: 'date', date: '2024-11-18' }, until: { kind: 'date', date: '2024-12-12' } },
    },
  ],
  missingParcels: {
    waitBusinessDays: 5,
    daysAfterExpected: 21,
    monthsAfterOrder: 1,
    closes: 'later',
    replacementFee: usd(25_00),
    checks: [
      {
        en: 'Look where a driver may have hidden it from thieves: behind a plant, under a mat.',
        fr: 'Regardez là où le livreur a pu le mettre à l’abri des voleurs\u00a0: derrière une plante, sous un paillasson.',
        ja: '植木の陰や玄関マットの下など、盗難を避けて人目につかない場所に置かれていないか、お確かめください。',
        ko: '배송 기사가 도난을 막으려고 화분 뒤나 현관 매트 아래에 두지 않았는지 살펴봐 주세요.',
        'zh-TW': '查看送貨員是否為了防竊，將包裹放在盆栽後方或腳踏墊下等隱密處。',
        'zh-HK': '查看送貨員會否為防失竊，將包裹放在盆栽後面或地墊下等隱蔽處。',
      },
      {
        en: 'Wait a few days: drivers sometimes mark a parcel as delivered before it is.',
        fr: 'Attendez quelques jours\u00a0: il arrive qu’un livreur indique un colis comme livré avant qu’il ne le soit.',
        ja: '数日お待ちください。実際のお届けより前に、配達済みと登録されることがあります。',
        ko: '며칠 더 기다려 주세요. 실제로 배송되기 전에 배송 완료로 표시되는 경우가 있습니다.',
        'zh-TW': '再等幾天：有時包裹尚未送到，就先顯示為已送達。',
        'zh-HK': '多等幾天：有時包裹尚未送到，便已顯示為已送達。',
      },
      {
        en: 'Ask neighbors and roommates whether they took it in for you.',
        fr: 'Demandez à vos voisins et à vos colocataires s’ils l’ont réceptionné pour vous.',
        ja: 'ご近所の方や同居の方が代わりに受け取っていないか、お尋ねください。',
        ko: '이웃이나 함께 사는 분이 대신 받아 두지 않았는지 확인해 주세요.',
        'zh-TW': '詢問鄰居與室友是否代您收下了包裹。',
        'zh-HK': '詢問鄰居及室友有否代您收取包裹。',
      },
      {
        en: 'Compare the shipping address on your order confirmation with your own.',
        fr: 'Comparez l’adresse de livraison indiquée sur votre confirmation de commande avec la vôtre.',
        ja: 'ご注文の確認メールに記載された配送先が、ご自身のご住所と合っているか、お確かめください。',
        ko: '주문 확인 메일에 적힌 배송지가 본인의 주소와 일치하는지 확인해 주세요.',
        'zh-TW': '核對訂單確認信上的收件地址與您的地址是否相符。',
        'zh-HK': '核對訂單確認電郵上的收件地址與您的地址是否相符。',
      },
    ],
    liability: {
      en: 'We are not liable for parcels that are lost or stolen after delivery, but we will do our best to help.',
      fr: 'Nous ne sommes pas responsables des colis perdus ou volés après la livraison, mais nous ferons de notre mieux pour vous aider.',
      ja: '配達後の紛失や盗難について、当店は責任を負いかねますが、できる限りお手伝いいたします。',
      ko: '배송 완료 후 분실되거나 도난당한 택배에 대해서는 책임을 지기 어렵지만, 최선을 다해 도와드리겠습니다.',
      'zh-TW': '包裹送達後若遺失或遭竊，我們無法負責，但會盡力協助。',
      'zh-HK': '包裹送達後如遺失或被竊，我們恕不負責，但會盡力協助。',
    },
    carriers: [
      {
        carrier: 'USPS',
        scope: 'all',
        link: 'https://www.usps.com/help/missing-mail.htm',
        steps: {
          en: 'Open a Missing Mail search at USPS, then send us its number.',
          fr: 'Lancez une recherche «\u00a0Missing Mail\u00a0» auprès d’USPS, puis envoyez-nous son numéro.',
          ja: 'USPSに「Missing Mail」の調査を申請し、その番号をお知らせください。',
          ko: 'USPS에 분실 우편물 조사(Missing Mail)를 신청한 후 접수 번호를 알려 주세요.',
          'zh-TW': '請向 USPS 申請「Missing Mail」協尋，再將查詢編號告知我們。',
          'zh-HK': '請向 USPS 申請「Missing Mail」查詢，再將查詢編號通知我們。',
        },
      },
      {
        carrier: 'UPS',
        scope: 'domestic',
        link: 'https://www.ups.com/us/en/support/file-a-claim',
        steps: {
          en: 'File a claim with UPS, then send us its number.',
          fr: 'Déposez une réclamation auprès d’UPS, puis envoyez-nous son numéro.',
          ja: 'UPSに紛失の申請をし、その番号をお知らせください。',
          ko: 'UPS에 분실 신고를 한 후 접수 번호를 알려 주세요.',
          'zh-TW': '請向 UPS 提出索賠申請，再將案件編號告知我們。',
          'zh-HK': '請向 UPS 提出索償申請，再將個案編號通知我們。',
        },
      },
    ],
  },
  returnedParcels: {
    collectWithinBusinessDays: 5,
    fee: usd(15_00),
    reshipFirst: usd(15_00),
    reshipAdditional: usd(8_00),
  },
  orders: { cancellations: 'request', paymentChange: 'cancel-and-reorder' },
  promotions: {
    codesPerOrder: 1,
    events: [
      {
        event: holiday,
        message: {
          en: 'Codes cannot be added to our Holiday Event pricing.',
          fr: 'Aucun code ne peut s’ajouter à nos prix «\u00a0Holiday Event\u00a0».',
          ja: '「Holiday Event」の価格に、クーポンコードは併用できません。',
          ko: '‘Holiday Event’ 가격에는 프로모션 코드를 함께 사용할 수 없습니다.',
          'zh-TW': '「Holiday Event」的優惠價不得與優惠碼併用。',
          'zh-HK': '「Holiday Event」的優惠價不可與優惠碼同時使用。',
        },
      },
    ],
    flashSale: { tag: 'flash-sale', codes: [], periods: [] },
  },
  priceAdjustments: { days: 7, fullPrice: 'refund', reduced: 'store-credit' },
  tax: {
    states: [
      { province: 'CA', since: '2021-04-16' },
      { province: 'SC', since: '2022-05-31' },
      { province: 'NC', since: '2024-02-27' },
      { province: 'IL', since: '2024-02-28' },
      { province: 'NJ', since: '2024-02-28' },
      { province: 'WA', since: '2024-04-27' },
      { province: 'VA', since: '2024-10-01' },
      { province: 'GA', since: '2024-10-25' },
    ],
  },
  payments: {
    methods: ['American Express', 'Visa', 'MasterCard', 'Discover', 'Amazon Pay', 'PayPal', 'Apple Pay'],
  },
  returns: {
    countries: ['US'],
    fee: usd(15_00),
    refundDays: 21,
    creditDays: 21,
    shipBackDays: 7,
    flashSale: ['store-credit'],
    events: [
      {
        event: holiday,
        tiers: [
          { throughDay: 21, remedies: ['refund', 'exchange', 'store-credit'] },
          { throughDay: 45, remedies: ['exchange', 'store-credit'] },
        ],
      },
    ],
    refundWithin: { least: 10, most: 12 },
    chargeBackFreeShipping: false,
  },
  exchanges: { countries: ['US'], fee: usd(15_00), days: 21 },
  international: { accepted: true, anchor: 'shipment', days: 21, fee: usd(15_00), remedies: ['refund'] },
  gifts: { threshold: null, tag: 'gift' },
  productIssues: { days: 14, answerWithinHours: 48 },
  support: {
    requests: ['order', 'claim', 'return', 'product-issue', 'other'],
    captcha: true,
    orderHistory: {
      en: 'Sign in to see your orders. If you ordered without an account, look for our e-mails.',
      fr: 'Connectez-vous pour voir vos commandes. Si vous avez commandé sans compte, recherchez nos e-mails.',
      'fr-CA':
        'Connectez-vous pour voir vos commandes. Si vous avez commandé sans compte, recherchez nos courriels.',
      ja: 'ログインすると、ご注文をご確認いただけます。アカウントなしでご注文の場合は、当店からのメールをご覧ください。',
      ko: '로그인하시면 주문 내역을 볼 수 있습니다. 비회원으로 주문하셨다면 저희가 보낸 메일을 확인해 주세요.',
      'zh-TW': '登入後即可查看您的訂單。若您訂購時未使用帳號，請查看我們寄出的電子郵件。',
      'zh-HK': '登入後即可查看您的訂單。如您訂購時沒有使用帳戶，請查看我們發出的電郵。',
    },
  },
};
