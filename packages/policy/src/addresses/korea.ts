/**
 * Korean forms, tested against normalised text with its spaces: 사서함 may be spaced or spelled wrong, but not be cut out of
 * two other words (`회사 서함평`). Source: Korea Post, 사서함 (P.O. box, military units included) and 유치우편 (poste restante).
 */
export const korea = {
  postBox:
    /사서함(?![길로])|(?:^|[^가-힣])사[^가-힣0-9a-z]{0,3}서[^가-힣0-9a-z]{0,3}함(?:[제번]|(?![가-힣]))|우체국사[^가-힣0-9a-z]{1,3}서함|(?:사서(?:[항암한합험햠함힘홤학하헴햄혐]|하[\u1106ᆷ])|[샤시싸자]서함|사[사소써저세셔시섬선석성새]함|서사함|사함서)\s{0,2}(?:번호|제|no|#|:)?[\s.]{0,2}[0-9]|우체국\s?(?:박스|box\s?[0-9])|피[\s.]?오[\s.]{0,2}박스|포스트\s?(?:오피스\s?)?박스\s?[0-9]/,
  // At a post office 개인사서함 is a P.O. box.
  privateMailbox: /^(?!.*우체국).*(?:사설|민간|개인)\s?사서함/,
  generalDelivery:
    /유치\s?우편|우체국\s?(?:국\s?)?(?:유치(?!원)|보관|창구\s?수령|방문\s?수령)|국\s?유치(?!원)/,
} as const;
