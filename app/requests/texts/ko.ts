import type { RequestTexts } from '../texts.ts';

export const ko: RequestTexts = {
  title: '어디로 배송해 드릴까요?',
  intro: '{shop}에서 배송해 주었으면 하는 국가를 알려 주세요. 보내 주신 요청은 모두 읽고 집계합니다.',
  country: '국가 또는 지역',
  chooseCountry: '국가 또는 지역을 선택해 주세요',
  served: '{country} 배송은 이미 가능합니다. 결제할 때 국가로 선택해 주세요.',
  email: '이메일',
  note: '메모',
  noteHelp: '원하시는 상품이나 구매 빈도 등을 적어 주세요. 1,000자까지 쓸 수 있습니다.',
  optional: '선택 사항',
  privacy:
    '이메일 주소를 남기시면 {shop}에서 이 요청에 관해 연락드릴 수 있으며 다른 용도로는 사용하지 않습니다. 주소가 없어도 요청은 똑같이 집계됩니다. 보내신 내용의 삭제는 언제든지 {shop}에 요청하실 수 있습니다.',
  leaveEmpty: '이 칸은 비워 두세요',
  send: '요청 보내기',
  back: '{shop} 스토어로 돌아가기',
  thanksTitle: '감사합니다',
  thanks: '{country} 배송 요청이 {shop}에 전달되었습니다.',
  thanksWithEmail: '이 요청에 관해 {shop}에서 연락드릴 수 있습니다.',
  problems: '아직 보내지 않았습니다. 다음을 확인해 주세요.',
  problem: {
    country: '국가 또는 지역을 선택해 주세요.',
    email: '이메일 주소가 올바르지 않습니다. name@example.com처럼 입력하거나 비워 두세요.',
    note: '메모가 너무 깁니다. 1,000자 이내로 적어 주세요.',
    busy: '지금 요청이 너무 많이 들어오고 있습니다. 한 시간 후에 다시 시도해 주세요. 입력하신 내용은 그대로 남아 있습니다.',
  },
};
