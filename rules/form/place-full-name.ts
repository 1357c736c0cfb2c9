import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';
import { rewrite } from '../reading/lines.ts';
import { placeOfIssue } from '../reading/place-of-issue.ts';

/** Persons and events that units are named after. Places named after them are nothing else. */
const PERSONS_AND_EVENTS: ReadonlySet<string> = new Set(
  [
    'Hồ Chí Minh',
    'Điện Biên Phủ',
    'Trần Hưng Đạo',
    'Lý Thường Kiệt',
    'Lê Hồng Phong',
    'Nguyễn Trãi',
    'Nguyễn Du',
    'Nguyễn Huệ',
    'Hai Bà Trưng',
    'Lê Lợi',
    'Lê Lai',
    'Trần Phú',
    'Ngô Quyền',
    'Phan Bội Châu',
    'Phan Chu Trinh',
    'Hoàng Văn Thụ',
    'Võ Thị Sáu',
    'Nguyễn Bỉnh Khiêm',
    'Nguyễn Thị Minh Khai',
    'Phan Đình Phùng',
    'Lê Đại Hành',
    'Cách Mạng Tháng Tám',
    'Lý Thái Tổ',
    'Trần Quang Khải',
    'Phạm Ngũ Lão',
    'Nguyễn Văn Linh',
  ].map(textKey),
);

const ABBREVIATED = /^(?:tp|tx|tt|[tqphx])(?:\.\s*|\s+)(?=\p{Lu}|\d)/iu;

export const rule = defineRule({
  id: 'form/place-full-name',
  title: {
    vi: 'Địa danh ghi tên gọi chính thức, đầy đủ',
    en: 'The place is given by its official name, in full',
  },
  why: {
    vi: 'Tên viết tắt hoặc thiếu cấp hành chính không phải tên chính thức.',
    en: 'An abbreviation, or a name without its unit, is not the official name.',
  },
  basis: ['nd30:II.4.a/full-name', 'nd30:II.4.a'],
  severity: 'error',
  severities: { abbreviated: 'warning' },
  kinds: 'all',
  needs: ['placeAndDate'],
  messages: {
    city: {
      vi: 'Địa danh ghi “{actual}”, phải ghi đầy đủ “{expected}”.',
      en: 'The place reads “{actual}”; write it in full: “{expected}”.',
    },
    person: {
      vi: 'Địa danh “{actual}” đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử, phải ghi cả cấp đơn vị (Phường, Xã, Quận …).',
      en: 'The place “{actual}” is named after a person, a number or an event; add the kind of unit (Phường, Xã, Quận …).',
    },
    abbreviated: {
      vi: 'Địa danh ghi tắt “{actual}”, phải ghi tên gọi chính thức, đầy đủ.',
      en: 'The place is abbreviated “{actual}”; write the official name in full.',
    },
  },

  *check({ parts: { placeAndDate } }) {
    const place = placeOfIssue(placeAndDate);
    if (!place) return;
    const { text: actual, start, end } = place;
    const at = spansAt(placeAndDate, start, end);
    const key = textKey(actual);
    if (/^(?:(?:tp|t\.p)\.?\s*)?(?:hồ chí minh|hcm)$/u.test(key)) {
      const expected = 'Thành phố Hồ Chí Minh';
      yield {
        message: 'city',
        at,
        data: { actual, expected },
        ...rewrite(placeAndDate, start, end, expected),
      };
    } else if (PERSONS_AND_EVENTS.has(key) || /^\d{1,2}$/u.test(key))
      yield { message: 'person', at, data: { actual } };
    else if (ABBREVIATED.test(actual)) yield { message: 'abbreviated', at, data: { actual } };
  },

  examples: {
    good: [{ replace: [['*Bình Sơn, ngày', '*Phường 1, ngày']] }],
    bad: [
      {
        replace: [['*Bình Sơn, ngày', '*TP. Hồ Chí Minh, ngày']],
        reports: ['city'],
        fixed: [['*Bình Sơn, ngày', '*Thành phố Hồ Chí Minh, ngày']],
      },
      { replace: [['*Bình Sơn, ngày', '*Trần Hưng Đạo, ngày']], reports: ['person'] },
      { replace: [['*Bình Sơn, ngày', '*TP. Bình Sơn, ngày']], reports: ['abbreviated'] },
    ],
  },
});
