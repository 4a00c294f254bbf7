import { text } from './text.ts';

/** What the statements about schedules are about, without the values that a merchant edits. */
export const scheduleStatements = {
  'CAL-01': text(
    'The warehouse works on its working days',
    "L'entrepôt travaille ses jours ouvrés",
    '倉庫は営業日に稼働',
    '창고는 영업일에 운영',
    '倉庫於工作日作業',
  ),
  'CAL-02': text(
    'Orders ship on the next working day',
    'Les commandes partent le jour ouvré suivant',
    'ご注文は翌営業日に出荷',
    '주문은 다음 영업일에 출고',
    '訂單於次一工作日出貨',
  ),
  'CAL-03': text(
    'Holidays are not working days',
    'Les jours fériés ne sont pas ouvrés',
    '祝日は営業日に含まない',
    '공휴일은 영업일이 아님',
    '假日非工作日',
  ),
  'CAL-04': text(
    'In the season shipping may take longer',
    "En saison, l'expédition peut prendre plus de temps",
    '繁忙期は出荷に時間がかかる',
    '성수기에는 출고가 더 걸릴 수 있음',
    '旺季出貨可能較久',
  ),
  'CAL-05': text(
    'Delivery times are estimates in business days',
    'Les délais de livraison sont des estimations en jours ouvrés',
    '配達日数は営業日による目安',
    '배송 기간은 영업일 기준 예상',
    '送達時間為工作日估計',
  ),
  'CAL-06': text(
    'Tracking arrives by the end of the ship day',
    "Le suivi arrive avant la fin du jour d'expédition",
    '追跡番号は出荷日中にお知らせ',
    '운송장 번호는 출고일 안에 안내',
    '出貨日結束前提供追蹤號碼',
  ),
  'CAL-07': text(
    'Hours may pass between pick-up and scan',
    "Des heures peuvent passer entre l'enlèvement et le scan",
    '集荷からスキャンまで時間がかかることがある',
    '수거와 스캔 사이에 시간이 걸릴 수 있음',
    '取件與掃描之間可能相隔數小時',
  ),
} as const;
