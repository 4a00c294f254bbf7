/**
 * Korean forms, tested against normalised text with its spaces: 사서함 may be spaced or spelled wrong, but not be cut out of
 * two other words (`회사 서함평`). Source: Korea Post, 사서함 (P.O. box, military units included) and 유치우편 (poste restante).
 */
export const korea = {
  postBox:
    /사서함|(?:^|[^가-힣])사[\s.,·_*/-]{0,3}서[\s.,·_*/-]{0,3}함|우체국사[\s.,·_*/-]{1,3}서함|(?:사서(?:[항암한합험]|하[\u1106ᆷ])|[샤시싸자]서함|사[소써저세셔]함|서사함)\s{0,2}(?:번호|제|no|#|:)?[\s.]{0,2}[0-9]|우체국\s?박스|피오\s?박스/,
  generalDelivery:
    /유치\s?우편|우체국\s?(?:국\s?)?(?:유치(?!원)|보관|창구\s?수령|방문\s?수령)|국\s?유치(?!원)/,
} as const;
