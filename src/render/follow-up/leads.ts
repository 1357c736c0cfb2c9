import { findBody, isInUse } from '../../bodies/bodies.ts';
import { type Mention, mentionsIn } from '../../bodies/mentions.ts';
import { expandName, withoutOffice } from '../../bodies/names.ts';
import { lower, oneSpace, textKey } from '../../vietnamese/text.ts';
import { classInText, classKey, isMany, isNamedClass, reachOf } from './classes.ts';
import { runningName } from './running.ts';
import { NO_PARTS, type TaskLetter } from './tasks.ts';

/** The body that a lead is, told apart from bodies of the same name elsewhere. */
export type Lead = {
  /** The name without its province; equal for all ways of writing it. */
  readonly core: string;
  /** Province or issuer within which the name is one body; empty for bodies of the whole country; null: not known. */
  readonly scope: string | null;
  /** As the letter to it writes it. */
  readonly name: string;
  /** The same with its province, for a run in which two bodies have one name. */
  readonly fullName: string;
  /** Not one body but all of a kind: `các sở, ban, ngành tỉnh`. */
  readonly isClass: boolean;
};

export type Unclear =
  | { readonly why: 'collective' | 'office-alone' | 'no-name' }
  | { readonly why: 'abolished'; readonly on: string | null; readonly successors: readonly string[] };

/** Common nouns: who is meant is not said. */
const COMMON =
  /^(?:cơ quan|đơn vị|địa phương|thành viên|khối|cụm|doanh nghiệp|lực lượng|chính quyền|cấp ủy|tổ chức|cá nhân|cán bộ|công chức|đảng viên|chủ đầu tư|nhà thầu|thủ trưởng|lãnh đạo|người đứng đầu|nhà trường|sở|bộ|ban|ngành|xã|phường|tỉnh|huyện)(?=\s\p{Ll}|\s*$|,)/u;
/** Organs and offices of a body that is not named. */
const ALONE =
  /^(?:bộ trưởng|thứ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|trưởng ban|trưởng phòng|chánh văn phòng|chánh thanh tra|chủ nhiệm|bí thư|trưởng thôn|tổ trưởng|trưởng khu phố|tổ trưởng tổ dân phố|hội đồng thành viên|hội đồng quản trị|ban giám đốc|ban giám hiệu|ban lãnh đạo|thường trực|cấp có thẩm quyền)$/u;
/** What no name has in it: the lead was not read to its end. */
const NO_NAME = /\sngày\s\d|[;:?!]|\s(?:vào|trước|để|nhằm|trong)\s/u;
const LONGEST_NAME = 160;
/** Units inside a body, named by what they do. */
const INSIDE = /^(?:phòng|văn phòng|bộ phận|tổ|đội|trạm|ban)\s/u;
const LEVEL = /\s(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?:\s(\S.*))?$/u;
const PROVINCE = /(?:^|\s)((?:tỉnh|thành phố)\s\S.*)$/u;

/** The bodies that one entry of `lead` names, or why it names none. */
export function leadsIn(written: string, letter: TaskLetter, day: string): readonly Lead[] | Unclear {
  const bare = oneSpace(written.replace(/\s*\([^()]{0,200}\)/gu, '')).replace(/[\s.;,:]+$/u, '');
  const named = findBody(bare) && /^(?:chủ tịch nước|thường trực)/iu.test(bare) ? bare : withoutOffice(bare);
  const places = placesIn(expandName(named));
  if (places) return places.flatMap((name) => arrayOf(leadOf(name, letter, day)));
  const lead = isNamedClass(bare) ? classOf(bare, letter, day) : leadOf(expandName(named), letter, day);
  return 'why' in lead ? lead : [lead];
}

/** The body of a name as the office that writes means it. */
export function leadsOfOffice(
  name: string,
  issuer: string | null,
  parentBody: string | null,
  day: string,
): readonly Lead[] {
  const parts = { ...NO_PARTS, issuer, parentBody };
  const own = { file: '', official: true, regime: 'state', kind: null, parts, texts: [], tasks: [] };
  const found = leadsIn(runningName(name, []).text, own, day);
  return 'why' in found ? [] : found;
}

const arrayOf = (lead: Lead | Unclear): readonly Lead[] => ('why' in lead ? [] : [lead]);

/** `UBND các xã An Bình, An Hòa và Bình Minh`: each is named. A list of two kinds, or without names, is a class. */
function placesIn(name: string): readonly string[] | null {
  const match =
    /^(Ủy ban nhân dân|Hội đồng nhân dân) các (xã|phường|đặc khu|tỉnh):?\s(?<list>\p{Lu}.{0,600})$/u.exec(
      name,
    );
  const list = match?.groups?.['list']?.split(/\s?[,;]\s?(?:và\s)?|\svà\s/u) ?? [];
  const areNames = list.every((place) =>
    /^(?:\p{Lu}[\p{L}\d'-]*)(?:\s\p{Lu}[\p{L}\d'-]*){0,4}$/u.test(place),
  );
  return match && list.length > 1 && areNames
    ? list.map((place) => `${match[1]} ${match[2]} ${place}`)
    : null;
}

function leadOf(given: string, letter: TaskLetter, day: string): Lead | Unclear {
  const { issuer, parentBody, date } = letter.parts;
  const name = ofThisLetter(given, letter);
  const key = textKey(name);
  if (NO_NAME.test(name) || name.length > LONGEST_NAME) return { why: 'no-name' };
  if (ALONE.test(key)) return { why: 'office-alone' };
  if (isMany(name) || (COMMON.test(lower(name.slice(0, 1)) + name.slice(1)) && !findBody(name)))
    return { why: 'collective' };
  if (/^(?:\p{Ll}|(?:Các|Những)\s)/u.test(name) && !/^(?:đồng chí|ông|bà)\s/u.test(name))
    return { why: 'collective' };
  const province = provinceOf([issuer, parentBody]);
  const own = PROVINCE.exec(key)?.[1];
  const { core, isOwnPlace } = coreOf(key, own ?? province?.key ?? null);
  const level = findBody(name, date?.length === 10 ? date : undefined)?.level ?? findBody(name)?.level;
  const nationwide =
    level === 'central' || level === 'ministry' || level === 'agency' || /trung ương/u.test(key);

  const isInside = !nationwide && !own && !level && !isOwnPlace && INSIDE.test(key);
  const scope = nationwide ? '' : (own ?? (isInside ? keyOf(issuer) : (province?.key ?? null)));
  const fullName = isInside
    ? withOwner(name, issuer ? runningName(issuer, []).text : '')
    : nationwide || own || !province || isOwnPlace
      ? name
      : `${name.replace(/\s(?:tỉnh|thành phố)$/u, '')} ${province.name}`;
  const ended = endedIn(fullName, day);
  if (ended) {
    // A department of a province that was merged is now that of the province it became part of.
    const successors =
      ended.of === 'province'
        ? ended.successors.map((province) => fullName.replace(ended.written, province))
        : ended.successors;
    return { why: 'abolished', on: ended.to, successors };
  }
  return { core: nationwide ? key : core, scope, name, fullName, isClass: false };
}

/** A class of bodies as the letter addresses it; told apart by province or office like bodies of one name. */
function classOf(
  bare: string,
  { parts: { issuer, parentBody }, texts }: TaskLetter,
  day: string,
): Lead | Unclear {
  const name = classInText(expandName(bare));
  if (/\sngày\s\d|[;:?!]/u.test(name) || name.length > LONGEST_NAME) return { why: 'no-name' };
  const ended = endedIn(name, day) ?? endedIn(name.replace(CLASS_OF_DISTRICTS, 'Ủy ban nhân dân huyện'), day);
  if (ended) return { why: 'abolished', on: ended.to, successors: ended.successors };
  const core = `các ${classKey(name)}`;
  const owner = issuer ? runningName(issuer, texts).text : '';
  const province = provinceOf([issuer, parentBody]);
  switch (reachOf(name)) {
    case 'country':
      return { core, scope: '', name, fullName: name, isClass: true };
    case 'province': {
      const place = province && !textKey(name).endsWith(province.key) ? ` ${province.name}` : '';
      const fullName = `${name.replace(/(?<!,)(?<!các)\s(?:tỉnh|thành phố)$/u, '')}${place}`;
      return { core, scope: province?.key ?? null, name, fullName, isClass: true };
    }
    case 'office': {
      const fullName = / thuộc /u.test(name) ? withOwner(name, owner) : `${name} thuộc ${owner}`;
      return { core, scope: keyOf(issuer), name, fullName: owner ? fullName : name, isClass: true };
    }
  }
}

const CLASS_OF_DISTRICTS = /các(?:\s[^,;]{1,30},){0,3}\s(?:huyện|quận|thị xã)(?=[\s,]|$)/u;

/** `Văn phòng Sở` of `Sở Nội vụ` is `Văn phòng Sở Nội vụ`; `Phòng Kinh tế` there `Phòng Kinh tế Sở Nội vụ`. */
function withOwner(name: string, owner: string): string {
  const words = name.split(' ');
  const owners = owner.split(' ');
  const shared = owners.findIndex((word) => lower(word) === lower(words.at(-1) ?? ''));
  return [...(shared < 0 ? words : words.slice(0, -1)), ...owners.slice(Math.max(shared, 0))]
    .join(' ')
    .trim();
}

/** A body or province in the name that is no more on the day. */
export const endedIn = (name: string, day: string): Mention | undefined =>
  mentionsIn(name).find((one) => !isInUse(one, day) && (one.to ?? day) < day);

const keyOf = (name: string | null): string | null => (name ? textKey(expandName(name)) : null);

/** `Sở`, `Trường`, `UBND xã` by itself is the one that writes the letter, or the one above it. */
function ofThisLetter(name: string, { parts: { issuer, parentBody }, texts }: TaskLetter): string {
  const key = textKey(name);
  const short = /^(?:sở|cục|chi cục|trường|trung tâm|bệnh viện|viện|công ty)$/u.test(key);
  const placeless =
    /^(?:ủy ban nhân dân|hội đồng nhân dân)(?:\s(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã))?$/u;
  if (!short && !placeless.test(key)) return name;
  const meant = [issuer, parentBody].find((one) => one && keyOf(one)?.startsWith(`${key} `));
  return meant ? runningName(meant, texts).text : name;
}

type Province = { readonly key: string; readonly name: string };

/** The province that the heading names: `ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN`. */
export function provinceOf(headings: readonly (string | null)[]): Province | null {
  for (const heading of headings) {
    const name = heading ? runningName(heading, []).text : '';
    const key = PROVINCE.exec(textKey(name))?.[1];
    if (key) return { key, name: name.slice(-key.length) };
  }
  return null;
}

/** The name without its province. A commune in it is the body's own place. */
function coreOf(
  key: string,
  province: string | null,
): { readonly core: string; readonly isOwnPlace: boolean } {
  if (province && key.endsWith(` ${province}`)) {
    return coreOf(key.slice(0, -province.length - 1), null);
  }
  const place = province?.replace(/^(?:tỉnh|thành phố)\s/u, '');
  if (place && key.endsWith(` ${place}`) && !LEVEL.test(key)) {
    return { core: key.slice(0, -place.length - 1), isOwnPlace: false };
  }
  const [, level, name] = LEVEL.exec(key) ?? [];
  if (name === undefined && (level === 'tỉnh' || level === 'thành phố')) {
    return { core: key.replace(LEVEL, ''), isOwnPlace: false };
  }
  return { core: key, isOwnPlace: name !== undefined };
}
