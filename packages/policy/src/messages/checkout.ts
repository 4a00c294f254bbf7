import type { Locale } from '../document/locales.ts';
import type { ShopperText } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import type { CheckoutText } from './text-names.ts';

/** Complete sentences, because wallets show them beside no field. Made when said, as decision 22 tells. */
function sentencesOf(text: CheckoutText): ShopperText {
  switch (text) {
    case 'poBox':
      return {
        en: "We can't ship to P.O. boxes. Please enter a street address.",
        fr: 'Nous ne livrons pas aux boîtes postales. Veuillez indiquer une adresse avec rue et numéro.',
        'fr-CA': 'Nous ne livrons pas aux cases postales. Veuillez indiquer une adresse avec rue et numéro.',
        ja: '私書箱にはお届けできません。番地のある住所をご入力ください。',
        ko: '사서함으로는 배송할 수 없습니다. 도로명 주소를 입력해 주세요.',
        'zh-TW': '我們無法配送至郵政信箱，請填寫街道地址。',
        'zh-HK': '我們不能送貨至郵政信箱，請填寫街道地址。',
      };
    case 'streetAndPoBox':
      return {
        en: "We can't ship to P.O. boxes. Please remove the box and keep the street address.",
        fr: 'Nous ne livrons pas aux boîtes postales. Retirez la boîte postale et gardez la rue et le numéro.',
        'fr-CA':
          'Nous ne livrons pas aux cases postales. Retirez la case postale et gardez la rue et le numéro.',
        ja: '私書箱にはお届けできません。私書箱を削除し、番地のある住所だけを残してください。',
        ko: '사서함으로는 배송할 수 없습니다. 사서함을 지우고 도로명 주소만 남겨 주세요.',
        'zh-TW': '我們無法配送至郵政信箱，請刪除信箱號碼，保留街道地址。',
        'zh-HK': '我們不能送貨至郵政信箱，請刪除信箱號碼，保留街道地址。',
      };
    case 'privateMailbox':
      return {
        en: "We can't ship to private mailboxes. Please enter a home or business address.",
        fr: 'Nous ne livrons pas aux boîtes postales privées. Veuillez indiquer une adresse de domicile ou de travail.',
        'fr-CA':
          'Nous ne livrons pas aux cases postales privées. Veuillez indiquer une adresse de domicile ou de travail.',
        ja: '私設私書箱にはお届けできません。ご自宅または勤務先の住所をご入力ください。',
        ko: '사설 사서함으로는 배송할 수 없습니다. 집이나 직장 주소를 입력해 주세요.',
        'zh-TW': '我們無法配送至租用的私人信箱，請填寫住家或公司地址。',
        'zh-HK': '我們不能送貨至租用的私人信箱，請填寫住宅或公司地址。',
      };
    case 'ruralBox':
      return {
        en: "We can't ship to rural route boxes. Please enter a street address.",
        fr: 'Nous ne livrons pas aux boîtes de route rurale (RR). Veuillez indiquer une adresse avec rue et numéro.',
        ja: 'ルーラルルート（RR）の住所にはお届けできません。番地のある住所をご入力ください。',
        ko: '루럴 루트(RR) 주소로는 배송할 수 없습니다. 도로명 주소를 입력해 주세요.',
        'zh-TW': '我們無法配送至鄉村路線信箱（RR），請填寫街道地址。',
        'zh-HK': '我們不能送貨至鄉郊路線信箱（RR），請填寫街道地址。',
      };
    case 'generalDelivery':
      return {
        en: "We can't ship to general delivery. Please enter a street address.",
        fr: 'Nous ne livrons pas en poste restante. Veuillez indiquer une adresse avec rue et numéro.',
        ja: '局留めにはお届けできません。番地のある住所をご入力ください。',
        ko: '우체국 유치 우편으로는 배송할 수 없습니다. 도로명 주소를 입력해 주세요.',
        'zh-TW': '我們無法以郵局「存局候領」方式配送，請填寫街道地址。',
        'zh-HK': '我們不能送貨至郵政局「存局待領」，請填寫街道地址。',
      };
    case 'country':
      return {
        en: "We don't ship to this country yet. Contact us and we'll try to help: {contact}",
        fr: 'Nous ne livrons pas encore dans ce pays. Écrivez-nous, nous essaierons de vous aider : {contact}',
        ja: 'この国への配送はまだ行っておりません。こちらからご相談ください：{contact}',
        ko: '아직 이 국가로는 배송하지 않습니다. 다음으로 문의해 주세요: {contact}',
        'zh-TW': '我們目前尚未配送至此國家／地區，請與我們聯絡：{contact}',
        'zh-HK': '我們暫時未能送貨至此國家／地區，請聯絡我們：{contact}',
      };
    case 'territory':
      return {
        en: "We don't ship to this U.S. territory. Contact us and we'll try to help: {contact}",
        fr: 'Nous ne livrons pas dans ce territoire américain. Écrivez-nous, nous essaierons de vous aider : {contact}',
        ja: 'この米国領への配送は行っておりません。こちらからご相談ください：{contact}',
        ko: '이 미국령 지역으로는 배송하지 않습니다. 다음으로 문의해 주세요: {contact}',
        'zh-TW': '我們不配送至此美國屬地，請與我們聯絡：{contact}',
        'zh-HK': '我們不送貨至此美國屬地，請聯絡我們：{contact}',
      };
    case 'military':
      return {
        en: "We don't ship to U.S. military addresses (APO, FPO, DPO). Contact us: {contact}",
        fr: 'Nous ne livrons pas aux adresses militaires américaines (APO, FPO, DPO). Écrivez-nous : {contact}',
        ja: '米軍の住所（APO、FPO、DPO）への配送は行っておりません。こちらからご相談ください：{contact}',
        ko: '미군 주소(APO, FPO, DPO)로는 배송하지 않습니다. 다음으로 문의해 주세요: {contact}',
        'zh-TW': '我們不配送至美軍地址（APO、FPO、DPO），請與我們聯絡：{contact}',
        'zh-HK': '我們不送貨至美軍地址（APO、FPO、DPO），請聯絡我們：{contact}',
      };
    case 'protectionQuantity':
      return {
        en: '“{name}” can be added only once per order.',
        fr: "L'option « {name} » ne peut être ajoutée qu'une fois par commande.",
        ja: '「{name}」は1回のご注文につき1つまでです。',
        ko: '‘{name}’ 옵션은 주문당 한 번만 추가할 수 있습니다.',
        'zh-TW': '「{name}」每筆訂單限加購一次。',
        'zh-HK': '「{name}」每張訂單只可加購一次。',
      };
    case 'protectionAlone':
      return {
        en: '“{name}” can only be bought together with a product that ships.',
        fr: "L'option « {name} » n'est proposée qu'avec un article à expédier.",
        ja: '「{name}」は、配送する商品と一緒の場合にのみご購入いただけます。',
        ko: '‘{name}’ 옵션은 배송되는 상품과 함께 구매할 때만 이용할 수 있습니다.',
        'zh-TW': '「{name}」須與需配送的商品一起購買。',
        'zh-HK': '「{name}」須與需要送貨的產品一同購買。',
      };
    case 'protectionUnavailable':
      return {
        en: '“{name}” is not available in this country. Please remove it from your cart.',
        fr: "L'option « {name} » n'est pas proposée dans ce pays. Veuillez la retirer du panier.",
        ja: '「{name}」はこの国ではご利用いただけません。カートから削除してください。',
        ko: '‘{name}’ 옵션은 이 국가에서 이용할 수 없습니다. 장바구니에서 삭제해 주세요.',
        'zh-TW': '「{name}」不適用於此國家／地區，請從購物車移除。',
        'zh-HK': '「{name}」不適用於此國家／地區，請從購物車移除。',
      };
    case 'protectionFinalSale':
      return {
        en: '“{name}” does not cover final sale items. Please remove it from your cart.',
        fr: "L'option « {name} » ne couvre pas les articles en vente finale. Veuillez la retirer du panier.",
        ja: '「{name}」はファイナルセール商品には適用されません。カートから削除してください。',
        ko: '‘{name}’ 옵션은 파이널 세일 상품에 적용되지 않습니다. 장바구니에서 삭제해 주세요.',
        'zh-TW': '「{name}」不適用於最終特賣商品，請從購物車移除。',
        'zh-HK': '「{name}」不適用於最終減價產品，請從購物車移除。',
      };
    case 'protectionRetired':
      return {
        en: '“{name}” is no longer available. Please remove it from your cart.',
        fr: "L'option « {name} » n'est plus proposée. Veuillez la retirer du panier.",
        ja: '「{name}」の取り扱いは終了しました。カートから削除してください。',
        ko: '‘{name}’ 옵션은 더 이상 제공되지 않습니다. 장바구니에서 삭제해 주세요.',
        'zh-TW': '「{name}」已不再提供，請從購物車移除。',
      };
    default:
      return text satisfies never;
  }
}

/**
 * Why checkout is refused, as shoppers read it. Places are refused with `{contact}`, where a shopper can reach a person;
 * misuse of the protection with `{name}`, the policy's name for it in the shopper's language; addresses with neither.
 */
export function checkoutSentence(text: CheckoutText, locale: Locale): string {
  return textIn(sentencesOf(text), locale);
}
