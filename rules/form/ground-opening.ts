import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';

const OPENING =
  /^(?<mark>\s*(?:[-–+•*]|\d{1,2}[.)])\s*)?(?<word>căn cứ|theo|xét|thực hiện|trên cơ sở)(?!\p{L})/iu;

export const rule = defineRule({
  id: 'form/ground-opening',
  title: {
    vi: 'Mỗi căn cứ mở đầu bằng “Căn cứ”, “Xét”, “Theo đề nghị”, viết hoa, không gạch đầu dòng',
    en: 'Each ground opens with “Căn cứ”, “Xét” or “Theo đề nghị”, with a capital and without a dash',
  },
  why: {
    vi: 'Mẫu của Nghị định viết “Căn cứ …” ở đầu dòng; gạch đầu dòng là cách của văn bản Đảng.',
    en: 'The sample begins the line with “Căn cứ …”; the dash is how the Party writes it.',
  },
  basis: ['nd30:PL3.1.2', 'practice:grounds-wording'],
  severity: 'warning',
  kinds: 'all',
  needs: ['grounds'],
  messages: {
    small: {
      vi: 'Căn cứ mở đầu bằng “{actual}”, phải viết hoa: “{expected}”.',
      en: 'A ground opens with “{actual}”; write it with a capital: “{expected}”.',
    },
    mark: {
      vi: 'Trước căn cứ có “{actual}”, phải bỏ.',
      en: 'A ground has “{actual}” in front; leave it out.',
    },
  },

  *check({ grounds, parts }) {
    for (const ground of grounds) {
      const { mark = '', word = '' } = OPENING.exec(ground.text)?.groups ?? {};
      const end = mark.length + word.length;
      // Plans may list their grounds with dashes; a decision has them as the sample does.
      if (mark.trim() && !parts.enactment) return;
      if (mark.trim()) {
        const at = spansAt(ground, 0, end);
        yield {
          message: 'mark',
          at,
          part: 'grounds',
          data: { actual: mark.trim() },
          ...rewrite(ground, 0, mark.length, ''),
        };
        return;
      }
      const expected = word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi');
      if (word === expected || word === word.toLocaleUpperCase('vi')) continue;
      const at = spansAt(ground, mark.length, end);
      const fix = rewrite(ground, mark.length, end, expected);
      yield { message: 'small', at, part: 'grounds', data: { actual: word, expected }, ...fix };
      return;
    }
  },

  examples: {
    good: [{ kind: 'quyet-dinh' }],
    bad: [
      {
        kind: 'ke-hoach',
        replace: [
          [
            'Thực hiện Công văn số 88',
            '*căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;*\n\n*Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020.*\n\nThực hiện Công văn số 88',
          ],
        ],
        reports: ['small'],
        fixed: [
          [
            'Thực hiện Công văn số 88',
            '*Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;*\n\n*Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020.*\n\nThực hiện Công văn số 88',
          ],
        ],
      },
      {
        kind: 'quyet-dinh',
        replace: [['*Căn cứ Luật Tổ', '*căn cứ Luật Tổ']],
        reports: ['small'],
        fixed: [],
      },
      {
        kind: 'quyet-dinh',
        replace: [['*Căn cứ Luật Tổ', '*- Căn cứ Luật Tổ']],
        reports: ['mark'],
        fixed: [],
      },
    ],
  },
});
