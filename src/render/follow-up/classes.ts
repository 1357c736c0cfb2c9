import { isClassOfBodies, withoutOffice } from '../../bodies/names.ts';
import { lower, textKey, upper } from '../../vietnamese/text.ts';

/** Units of which `các` makes a class; `Ban Quản lý các khu công nghiệp` is one body. */
const MANY =
  /(?:^|\s)(?:các|những|mọi|từng|mỗi|toàn thể)\s(?:cơ quan|đơn vị|địa phương|sở|bộ|ban|ngành|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|cấp|tổ chức|đoàn thể|hội|doanh nghiệp|công ty|tập đoàn|tổng công ty|trường|cơ sở|phòng|trung tâm|chi cục|cục|vụ|viện|thành viên|đồng chí|chủ|thôn|hộ|ủy ban|thủ trưởng|đảng ủy|khối|cụm|cán bộ|công chức)(?=\s|,|$)/u;
const ONE_OF_MANY = /^(?:liên hiệp|liên minh|hiệp hội|câu lạc bộ)\s/u;
/** Ministries and what is equal to them need no `các` to be a class. */
const EQUAL_TO_MINISTRIES = /^(?:thủ trưởng )?(?:các )?cơ quan ngang bộ(?=,|\s|$)/u;

/** `Bộ trưởng, Thủ trưởng các cơ quan ngang Bộ`: in that company a minister is all of them. */
export const withMinisters = (leads: readonly string[]): readonly string[] =>
  leads.map((lead, at) =>
    textKey(lead) === 'bộ trưởng' && EQUAL_TO_MINISTRIES.test(textKey(leads[at + 1] ?? ''))
      ? `các ${lead}`
      : lead,
  );

/** Several bodies named by their kind. */
export const isMany = (name: string): boolean => {
  const key = lower(name);
  return MANY.test(key) && !ONE_OF_MANY.test(key);
};

/** Who is meant stands elsewhere, or nowhere: nobody can be written to by that name. */
const OPEN =
  /(?:^|\s)(?:liên quan|nêu trên|nói trên|kể trên|trên đây|dưới đây|sau đây|được giao|được phân công|chủ trì|phối hợp|khác|còn lại)(?=\s|,|$)|\strên$|^(?:mọi|từng|mỗi)\s|\s(?:mọi|từng|mỗi)\s/u;
/** People are not bodies, but for those who head some. */
const PEOPLE =
  /(?:^|\s)(?:các|những|toàn thể)\s(?:cá nhân|cán bộ|công chức|viên chức|người|hộ|đồng chí$|thành viên$)|^(?:các|những)$/u;

/** `các sở, ban, ngành tỉnh`: a class that the letter itself addresses by that name. */
export function isNamedClass(name: string): boolean {
  const key = textKey(name);
  if (OPEN.test(key) || PEOPLE.test(key)) return false;
  if (EQUAL_TO_MINISTRIES.test(key) || (isClassOfBodies(key) && isMany(key))) return true;
  return /^(?:các|những)\s/u.test(key);
}

/** Common nouns, small in running text; an office, or `Ủy ban nhân dân`, keeps its capital. */
const SMALL = /^(?:các|những|toàn thể|cấp ủy|chính quyền|cơ quan|đơn vị|lãnh đạo|người đứng đầu)(?=[\s,])/u;

/** The class as running text names it. */
export function classInText(name: string): string {
  const first = name.slice(0, 1);
  return (SMALL.test(textKey(name)) ? lower(first) : upper(first)) + name.slice(1);
}

/** Equal for the ways of writing one class: with and without its heads, in any order, with and without `tỉnh`. */
export function classKey(name: string): string {
  const key = textKey(withoutOffice(name.replace(/đồng chí\s/iu, '')))
    .replace(/(?<!,|các|và)\s(?:(?:của|trong|thuộc|trên địa bàn) )?(?:tỉnh|thành phố)$/u, '')
    .replace(/(?<=ban) (?=ngành)/u, ', ');
  return key
    .split(/\s?[,;]\s?(?:và\s)?|\svà\s/u)
    .flatMap((one) => one.split(/(?:^|\s)(?:các|những)\s/u))
    .filter((one) => one !== '')
    .toSorted()
    .join(', ');
}

/** How far a class reaches: the whole country, the province of the letter, or the office that wrote it. */
export function reachOf(name: string): 'country' | 'province' | 'office' {
  const key = textKey(name);
  if (
    /(?:^|\s)(?:bộ|cơ quan ngang bộ|cơ quan thuộc chính phủ|tập đoàn)(?=[\s,]|$)|các (?:tỉnh|địa phương)|trung ương/u.test(
      key,
    )
  )
    return 'country';
  return /(?:^|\s)(?:sở|xã|phường|đặc khu|huyện|thị xã|đoàn thể|tỉnh)(?=[\s,]|$)/u.test(key)
    ? 'province'
    : 'office';
}
