import type { RequestMailTexts } from '../texts.ts';

export const ko: RequestMailTexts = {
  subject: '{kind}(주문 {order}): {what}',
  subjectWithoutOrder: '{kind}: {what}',
  what: {
    received: '요청을 접수했습니다',
    'coming-back': '택배가 저희에게 돌아오고 있습니다',
    'at-carrier': '택배사가 찾고 있습니다',
    found: '찾았습니다',
    approved: '승인되었습니다',
    declined: '요청을 들어드릴 수 없습니다',
    label: '반품 라벨',
    reminder: '서둘러 보내 주세요',
    arrived: '도착했습니다',
    settled: '완료되었습니다',
    'gift-missing': '사은품이 들어 있지 않았습니다',
    'sent-back': '상품을 돌려보내 드립니다',
    invoice: '다음 단계',
    'pay-reminder': '결제를 기다리고 있습니다',
    answer: '답변',
    expired: '종료되었습니다',
  },
  received: '문의해 주셔서 감사합니다. 요청을 접수했습니다.',
  comingBack: {
    lead: '택배사가 상품을 배송하지 못해 저희에게 돌려보내고 있습니다.',
    again: {
      due: '상품이 저희에게 돌아오기 전에 이 이메일로 올바른 주소를 알려 주시면 다시 보내 드립니다. 비용은 첫 상품 {first}, 추가 상품은 하나당 {further}이며 청구서로 안내해 드립니다.',
      free: '상품이 저희에게 돌아오기 전에 이 이메일로 올바른 주소를 알려 주시면 무료로 다시 보내 드립니다.',
    },
    otherwise: {
      due: '그때까지 연락이 없으시면 수수료 {fee}의 반품으로 처리합니다.',
      free: '그때까지 연락이 없으시면 수수료 없는 반품으로 처리합니다.',
    },
  },
  atCarrier: '택배사에 상품을 찾아 달라고 요청했습니다.',
  found: '택배사가 상품을 찾아 배송해 드릴 예정입니다. 도착하지 않으면 이 이메일로 답장해 주세요.',
  approved: '요청이 승인되었습니다.',
  sendBack: {
    'label-follows': '반품 라벨을 별도의 이메일로 보내 드립니다. 받으실 때까지 기다려 주세요.',
    'own-postage': '원하시는 택배사로 보내 주세요. 배송비는 고객님 부담입니다.',
  },
  condition: '태그, 스트랩, 포장을 포함해 받으신 상태 그대로 보내 주세요.',
  declined: '요청을 확인했으나 죄송하게도 들어드릴 수 없습니다.',
  label: '반품 라벨을 보내 드립니다. 인쇄해 상자에 붙인 뒤 택배사에 전달해 주세요.',
  reminder:
    '아직 상품이 발송되지 않은 것으로 보입니다. 기한이 지나면 반품이 거절될 수 있으니 제때 보내 주세요.',
  arrived: '상품이 도착했습니다. 내용을 확인한 뒤 환불해 드립니다.',
  giftMissing:
    '주문하신 사은품이 상자에 들어 있지 않았습니다. 환불해 드리려면 사은품도 돌려보내 주셔야 합니다. 이 이메일로 답장해 주세요.',
  settled: {
    refund: '결제하신 수단으로 {amount}을(를) 환불했습니다. 은행에 표시되기까지 며칠 걸릴 수 있습니다.',
    'store-credit': '{amount}의 스토어 크레딧을 드렸습니다. 다음 결제 때 사용하실 수 있습니다.',
    exchange: '교환 상품을 보내 드립니다.',
    sent: '상품을 발송했습니다. 운송장 번호는 별도의 이메일로 알려 드립니다.',
    cancelled: '주문이 취소되었으며 결제하신 금액을 모두 환불해 드립니다.',
    done: '처리가 완료되었습니다.',
  },
  sentBack: '도착한 상품이 받으신 상태 그대로가 아니어서 환불해 드릴 수 없습니다. 상품을 다시 보내 드립니다.',
  invoice: {
    due: '{amount}이(가) 결제되면 바로 보내 드립니다.',
    free: '결제하실 금액은 없습니다. 준비되는 대로 보내 드립니다.',
  },
  payReminder: '아직 결제가 확인되지 않았습니다.',
  expired: '기한 안에 상품을 보내지 않으셔서 반품을 종료했습니다.',
  teamWrites: '담당자의 답변:',
  open: {
    label: { lead: '반품 라벨:', label: '라벨 열기' },
    invoice: { lead: '여기에서 결제하실 수 있습니다:', label: '결제하기' },
  },
  status: '요청의 진행 상황:',
  reply: '이 이메일에 바로 답장하셔도 됩니다.',
};
