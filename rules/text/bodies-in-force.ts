import { type Mention, mentionsIn } from '../../src/bodies/mentions.ts';
import type { Letter } from '../../src/document/letter.ts';
import { spansAt } from '../../src/document/passage.ts';
import type { Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { addDays, datesIn } from '../../src/vietnamese/dates.ts';
import { type Prose, proseOf } from '../reading/prose.ts';

/** Provinces merged their departments some weeks before or after the day of the law. */
const TOLERANCE_DAYS = 31;
/** The text speaks of how things were, or of the change itself. */
const HISTORY =
  /nay là|trước đây|trước khi|trước sắp xếp|sau sắp xếp|sau khi|\(cũ\)|(?<!\p{L})cũ(?!\p{L})|sáp nhập|hợp nhất|giải thể|chuyển từ|chuyển về|chuyển giao|tiếp nhận từ|bàn giao|kết thúc hoạt động|tên gọi|đổi tên|nguyên là|tiền thân|thành lập mới|trên cơ sở/iu;
const BODY_BEFORE =
  /(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Sở \p{L}[^.;]{2,40}|Công an|Tỉnh (?:ủy|uỷ)|Thanh tra|Đoàn đại biểu Quốc hội)\s$/iu;

export const rule = defineRule({
  id: 'text/bodies-in-force',
  title: {
    vi: 'Cơ quan nêu trong văn bản còn hoạt động vào ngày ban hành',
    en: 'The bodies named in the letter exist on the day it is issued',
  },
  why: {
    vi: 'Giao việc hoặc gửi cho cơ quan đã sáp nhập, giải thể thì không ai nhận.',
    en: 'A task or a letter for a body that was merged or dissolved reaches nobody.',
  },
  basis: ['practice:bodies-in-force', 'nd30:II.2.a'],
  severity: 'warning',
  severities: { heading: 'error', province: 'info' },
  kinds: 'all',
  needs: [],
  messages: {
    ended: {
      vi: '“{written}” không còn hoạt động từ sau ngày {to}, nay là {successor}.',
      en: '“{written}” ceased after {to}; it is now {successor}.',
    },
    district: {
      vi: '“{written}” không còn: từ ngày 01/7/2025 không có cấp huyện và thị trấn.',
      en: '“{written}” is no more: districts and townships ended on 1 July 2025.',
    },
    heading: {
      vi: 'Tên cơ quan ở đầu văn bản là “{written}”, nhưng cấp huyện đã kết thúc hoạt động từ ngày 01/7/2025.',
      en: 'The heading names “{written}”, but the district level ended on 1 July 2025.',
    },
    province: {
      vi: '“{written}” không còn là tên đơn vị hành chính từ sau ngày {to}, nay thuộc {successor}.',
      en: '“{written}” is no administrative unit after {to}; it now belongs to {successor}.',
    },
    notYet: {
      vi: '“{written}” chưa có vào ngày ban hành văn bản (có từ ngày {from}).',
      en: '“{written}” did not exist when the letter was issued (it exists from {from}).',
    },
  },

  *check(letter) {
    const days = daysOf(letter.values.date);
    if (!days) return;
    for (const passage of placesOf(letter)) {
      for (const mention of mentionsIn(passage.text)) {
        const { start, end, written, of, from, to, successors } = mention;
        const sinceEnd = to !== null && shifted(to, of === 'district' ? 0 : TOLERANCE_DAYS) < days.first;
        const beforeStart = from !== null && days.last < shifted(from, -TOLERANCE_DAYS);
        if (!sinceEnd && !beforeStart) continue;
        const at = spansAt(passage, start, end);
        if (beforeStart) {
          if (!isHistory(passage, mention, null)) {
            yield { message: 'notYet', at, data: { written, from: shown(from) } };
          }
          continue;
        }
        const successor = {
          vi: successors.join(', ') || 'cơ quan khác',
          en: successors.join(', ') || 'another body',
        };
        if (of === 'district') {
          if (passage.in === 'head') yield { message: 'heading', at, data: { written } };
          else if (!isHistory(passage, mention, to)) yield { message: 'district', at, data: { written } };
          continue;
        }
        if (passage.in !== 'head' && isHistory(passage, mention, to)) continue;
        const named = of === 'body' || isOfBody(passage, start);
        yield { message: named ? 'ended' : 'province', at, data: { written, to: shown(to), successor } };
      }
    }
  },

  examples: {
    good: [
      {
        replace: [
          [
            '3. Sở Tài chính hướng dẫn',
            '3. Sở Tài chính thực hiện nội dung “rà soát, tổng hợp, phối hợp với Sở Kế hoạch và Đầu tư” và hướng dẫn',
          ],
        ],
      },
      {
        replace: [
          ['3. Sở Tài chính hướng dẫn', '3. Sở Tài chính (tiếp nhận từ Sở Kế hoạch và Đầu tư) hướng dẫn'],
        ],
      },
      {
        replace: [
          [
            'Thực hiện Kế hoạch số 15/KH-UBND',
            'Thực hiện Thông tư số 02/2022/TT-BKHĐT ngày 14 tháng 02 năm 2022 của Bộ Kế hoạch và Đầu tư, Kế hoạch số 15/KH-UBND',
          ],
        ],
      },
    ],
    bad: [
      { replace: [['3. Sở Tài chính hướng dẫn', '3. Sở Kế hoạch và Đầu tư hướng dẫn']], reports: ['ended'] },
      {
        replace: [
          ['Ủy ban nhân dân các xã, phường.\n\nThực hiện', 'Ủy ban nhân dân các huyện, thị xã.\n\nThực hiện'],
        ],
        reports: ['district'],
      },
      {
        replace: [
          ['nhân dân các xã, phường.\n\nThực hiện', 'nhân dân các xã, phường, thị trấn.\n\nThực hiện'],
        ],
        reports: ['district'],
      },
      {
        kind: 'quyet-dinh',
        replace: [['**XÃ AN BÌNH**', '**HUYỆN AN BÌNH**']],
        reports: ['heading'],
      },
      {
        replace: [['phản ánh, kiến nghị của người dân', 'phản ánh, kiến nghị của người dân tỉnh Hà Giang']],
        reports: ['province'],
      },
      {
        replace: [
          ['*Bình Sơn, ngày 05 tháng 3 năm 2026*', '*Bình Sơn, ngày 05 tháng 3 năm 2024*'],
          ['ngày 12 tháng 01 năm 2026', 'ngày 12 tháng 01 năm 2024'],
          ['3. Sở Tài chính hướng dẫn', '3. Sở Nông nghiệp và Môi trường hướng dẫn'],
        ],
        reports: ['notYet'],
      },
    ],
  },
});

type Place = Passage & { readonly in: Prose['in'] | 'head' };

/** Issuer and superior, and all that is not one of their lines. */
function placesOf(letter: Letter): readonly Place[] {
  const { issuer, parentBody, authority } = letter.parts;
  const heads = [parentBody, issuer, authority].flatMap((part) =>
    part ? [{ ...part, in: 'head' as const }] : [],
  );
  const taken = new Set(heads.flatMap(({ spans }) => spans.map(({ block }) => block)));
  const rest = proseOf(letter).filter(
    ({ in: part, spans }) => part !== 'other' || !spans.some(({ block }) => taken.has(block)),
  );
  return [...heads, ...rest];
}

/** The first and the last day that the date may mean: `2026-05` is some day of May. */
function daysOf(date: string | null): { readonly first: string; readonly last: string } | undefined {
  if (!date) return undefined;
  if (date.length === 10) return { first: date, last: date };
  return date.length === 7
    ? { first: `${date}-01`, last: `${date}-31` }
    : { first: `${date}-01-01`, last: `${date}-12-31` };
}

/** So many days after a day. The bodies know few days, and they come again and again. */
function shifted(day: string, by: number): string {
  if (by === 0) return day;
  const key = `${day} ${by}`;
  const known = shiftedDays.get(key) ?? addDays(day, by);
  shiftedDays.set(key, known);
  return known;
}
const shiftedDays = new Map<string, string>();

const shown = (day: string | null): string => (day ?? '').split('-').reverse().join('/');

const isOfBody = (passage: Place, start: number): boolean =>
  passage.in === 'head' || BODY_BEFORE.test(passage.text.slice(Math.max(0, start - 60), start));

/** The sentence speaks of the past: of a document of that time, or of the change. */
function isHistory(passage: Place, { start, end }: Mention, to: string | null): boolean {
  const before = passage.text.slice(0, start);
  if (isQuoted(before)) return true;
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), start - 400) + 1;
  const sentence = passage.text.slice(from, end + 80);
  if (HISTORY.test(sentence.slice(0, end - from + 80))) return true;
  if (to === null) return false;
  return daysNamed(passage.text.slice(from, start)).some((day) => day <= to);
}

/** The words of an older document, given as they are: a name or a word in quotation marks is no quotation yet. */
const isQuoted = (before: string): boolean => /“[^“”]{30,}$/u.test(before);

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Days named in a text; a bare year, such as one in a symbol, counts as its middle. */
function daysNamed(text: string): readonly string[] {
  const dates = datesIn(text);
  const bare = [...text.matchAll(YEAR)].filter(
    ({ index }) => !dates.some(({ start, end }) => start <= index && index < end),
  );
  return [...dates.flatMap(({ iso }) => iso ?? []), ...bare.map(([year]) => `${year}-06-30`)];
}
