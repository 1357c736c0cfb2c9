import { opening } from './opening.ts';
import { ADDRESSEES_LABEL, GROUND_START, SURE_GROUND_START } from './wording.ts';

/** How lines begin and end, as far as it tells what they are. */

export const DIGITS = '0123456789';

export const isDashed = opening("-–—~+•„*·_'", /^[-–—~+•„*·_'](?:\s|(?=[\p{L}(‘']))/u);

export const startsGround = opening('-–+cxtsdn', GROUND_START);

export const startsSureGround = opening('-–+cxt', SURE_GROUND_START);

export const startsAddresseesLabel = opening('dk', ADDRESSEES_LABEL);

export const startsSideSubject = opening('v', /^v\s?[/.|l]?\s?[vw][\s:.]|^v\/v(?=\p{L})/u);

export const startsSubject = opening(',.\'"v', /^[,.'"]?\s?(?:ve\s?viec|ve\s|v\/v)/u);

export const startsCapacity = opening(
  'tkq',
  /^(?:t[\s/.]{0,2}m|k[\s/.]{0,2}t|t[\s/.]{0,2}l|t[\s/.]{0,2}u[\s/.]{0,2}q|q|quyen)(?=)(?:\s?[./:]\s?|\s)(?=)\s?\p{L}{2}/u,
);

/** With these running text opens, and hardly ever a subject. */
export const opensText = opening(
  'dnhtqcxs',
  /^(?:de\s|ngay \d|nham\s|hien nay|trong (?:thoi gian|nhung nam|qua trinh)|tren (?:day|co so)|qua\s|theo\s|thuc hien\s|can cu\s|xet\s|sau khi\s|tai phien)/u,
);

/** What a sentence says of a body, and no name does. */
export const SAYS =
  /\s(?:nhan duoc|co y kien|thong bao|de nghi|yeu cau|bao cao|tra loi|kinh trinh|xin|trien khai|ban hanh|da (?:co|nhan|ban))\s/u;

/** Whether a text ends with one of the signs. */
export const endsWith = (text: string, signs: string): boolean =>
  text !== '' && signs.includes(text.charAt(text.length - 1));
