import { opening } from './opening.ts';
import { ADDRESSEES_LABEL, GROUND_START, RECIPIENTS_LABEL, SURE_GROUND_START } from './wording.ts';

/** How lines begin and end, as far as it tells what they are. */

const DIGIT = '0 1 2 3 4 5 6 7 8 9';

export const OPENS_DASH = opening("- – — ~ + • „ * · _ '", /^[-–—~+•„*·_'](?:\s|(?=[\p{L}(‘']))/u, 'text');
export const OPENS_NUMBER = opening(
  `${DIGIT} ii iv ix i/ vi vv vx v/ xi xv xx x/ di ph ch ti mu`,
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[ivx]{1,5}(?:[.)]|\s?[-–]\s)|dieu\s\d|(?:phan|chuong|(?:tieu\s)?muc)\s(?:[ivx]{1,5}|\d{1,2})(?:[\s.:]|$))/u,
);
export const OPENS_BLANK_REFERENCE = opening(
  'so s/',
  /^s[o0]\s{0,2}[:.]\s{0,4}[\s.…_\d/]{0,40}[-/]?\s{0,2}[a-z\d&/-]{0,30}$/u,
);
/** `Số:` and `/TTr-SNV` may come apart. */
export const OPENS_HALF_REFERENCE = opening(
  '/',
  /^\/\s?\p{Lu}[\p{L}&]{0,9}(?:-[\p{L}\d&]{1,12}){1,3}$/u,
  'text',
);
export const OPENS_DATE = opening('ng', /^ngay[\s\d.…_]{1,16}thang[\s\d.…_]{1,12}nam[\s\d.…_]{1,12}$/u);
export const OPENS_SIDE_SUBJECT = opening('v/ vl vv vw', /^v\s?[/.|l]?\s?[vw][\s:.]|^v\/v(?=\p{L})/u);
export const OPENS_ABOUT = opening('ve', /^ve\s/u);
export const OPENS_SUBJECT = opening('ve v/ , . \' "', /^[,.'"]?\s?(?:ve\s?viec|ve\s|v\/v)/u);
/** Lines of a form: `Thời gian: ...`, `Ông (bà): ...`. */
export const OPENS_FIELD = opening(
  'th di no ch on ba du si do co ho ca cc so be ng',
  /^(?:thoi gian|dia diem|thanh phan|noi dung|chu tri|ong|ba|chuc vu|duoc cu den|sinh (?:ngay|nam)|don vi|co quan|dia chi|ho va ten|ho ten|can cuoc|cccd|so cccd|ben [ab]|nghi phep)[^:]{0,30}:/u,
);
/** With these running text opens, and hardly ever a subject. */
export const OPENS_TEXT = opening(
  'de ng nh hi tr qu th ca xe sa ta',
  /^(?:de\s|ngay \d|nham\s|hien nay|trong (?:thoi gian|nhung nam|qua trinh)|tren (?:day|co so)|qua\s|theo\s|thuc hien\s|can cu\s|xet\s|sau khi\s|tai phien)/u,
);
export const OPENS_ADDRESSEES = opening('do ki kl k/', ADDRESSEES_LABEL);
export const OPENS_ADDRESSED = opening('ki', /^kinh gui/u);
/** The label of a second group of addressees. */
export const OPENS_ANOTHER = opening('do', /^dong/u);
/** What stands under a name of an addressee and is none. */
export const OPENS_DETAIL = opening(
  '( di ma ms so em fa sa',
  /^\(?(?:dia chi|ma so thue|mst|dien thoai|so dien thoai|email|fax|sau day goi)\b/u,
);
export const OPENS_GROUND = opening('- – + ca xe th tr sa ch du ti nh de', GROUND_START);
export const OPENS_SURE_GROUND = opening('- – + ca xe th', SURE_GROUND_START);
/** A council names itself and, on the next line, its term and session: `KHÓA II, KỲ HỌP THỨ 5`. */
export const OPENS_SESSION = opening('kh', /^khoa\s[ivxlc\d]{1,8}(?:[\s,;-]|$)/u);
/** Not bodies that keep archives (`Lưu trữ lịch sử tỉnh`), which receive letters as others do. */
export const OPENS_ARCHIVE = opening(
  "lu - – — ~ + • „ · * _ '",
  /^[-–—~+•„·*_'\s]{0,4}luu\b(?!\s(?:tru (?:lich su|hien hanh|co quan|nha nuoc|quoc gia|tinh)|hoc sinh)\b)/u,
);
export const OPENS_CAPACITY = opening(
  'tm tl tu t/ kt k/ q/ qu',
  /^(?:t[\s/.]{0,2}m|k[\s/.]{0,2}t|t[\s/.]{0,2}l|t[\s/.]{0,2}u[\s/.]{0,2}q|q|quyen)(?=)(?:\s?[./:]\s?|\s)(?=)\s?\p{L}{2}/u,
);
export const OPENS_SIGNED = opening(
  '( da ky ch do',
  /^\(?\s?(?:da ky|ky ten|ky, |ky va|chu ky|dong dau|ky, dong dau|ky ghi ro)/u,
);
export const OPENS_FOOTNOTE = opening('[ ( *', /^\[\d{1,2}\]|^\(\d\)\s|^\*\s/u);
/** The heading of an annex, and the line that says to what it belongs: no list of recipients goes on after them. */
export const OPENS_ANNEX = opening(
  'ph ma bi ( ba ke',
  /^(?:(?:phu luc|mau|bieu|bieu mau)(?:\s(?:so\s?)?[\divxlc./-]{1,8}\p{L}?)?[.:]?$|\(?(?:ban hanh )?kem theo [^)]{5,90}\sngay\s)/u,
);
export const OPENS_ANNEX_LABEL = opening('ph', /^phu luc/u);

export const OPENS_RECIPIENTS = opening('no n/ ?', RECIPIENTS_LABEL);

/** Only what a digital signature prints. */
export const OPENS_STAMP = opening(
  'ky ng th gi si di ch da re lo',
  /^(?:ky boi|nguoi ky|thoi gian ky|ngay ky|gio ky|signature|digitally signed|signed by|chu ky so|da ky so|ky so boi|ky ngay|date:|reason:|location:|signing time)\b/u,
);
export const OPENS_TIME_STAMP = opening(
  `" “ ” ' + ${DIGIT}`,
  /^["“”']{0,2}\s{0,2}(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?.{0,12}|\+0?7:?00)$/u,
);
export const OPENS_GAZETTE = opening(
  'co va',
  /^(?:cong bao\s?\/\s?so|van phong chinh phu xuat ban|cong bao\s\S{1,20}\s?\/so)/u,
);
export const OPENS_PAGE_NUMBER = opening(
  `- – — tr ${DIGIT}`,
  /^(?:[-–—]\s{0,2})?(?:trang\s{1,2})?\d{1,3}(?:\s{0,2}\/\s{0,2}\d{1,3})?(?:\s{0,2}[-–—])?$/u,
);

/** The first line of an item of a list. */
export const OPENS_ITEM = opening(
  `- – — + • * ~ ( ſ ${DIGIT} ii iv ix vi vv vx xi xv xx di ph ch mu ti ${Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `${letter}/`).join(' ')}`,
  /^(?:[-–—+•*~](?:\s|(?=\p{Lu}))|\(?[ivx]{1,5}[.)]\s|\d{1,2}(?:\.\d{1,2}){0,4}[.)]\s?(?=\D)|\d{1,2}\/\s(?=\p{L})|\d{1,2}(?:\.\d{1,2}){1,3}\s|\(\d{1,2}\)\s|[a-zđ]\d?\)\s|điều\s\d{1,3}[a-zđ]?\s?[.:]|(?:phần|chương|mục|tiểu mục)\s(?:[ivxlc]{1,7}|\d{1,3}|thứ\s\p{L}{2,6})\b)/iu,
  'text',
);
export const OPENS_ROMAN_OR_LETTER = opening(
  'ii iv ix i/ vi vv vx v/ xi xv xx x/ a/ b/ c/ d/ e/',
  /^(?:[IVX]{1,5}|[A-EĐ])\s?[./-]\s?(?=\p{L})/u,
  'text',
);

/** What a sentence says of a body, and no name does. */
export const SAYS =
  /\s(?:nhan duoc|co y kien|thong bao|de nghi|yeu cau|bao cao|tra loi|kinh trinh|xin|trien khai|ban hanh|da (?:co|nhan|ban))\s/u;

/** Whether a text ends with one of the signs. */
export const endsWith = (text: string, signs: string): boolean =>
  text !== '' && signs.includes(text.charAt(text.length - 1));
