import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, textKey } from '../../src/vietnamese/text.ts';
import { committeeOf } from '../reading/committee.ts';
import { placeOfIssue } from '../reading/place-of-issue.ts';

const UNIT = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|tp\.?)\s+/u;

export const rule = defineRule({
  id: 'form/place-of-issuer',
  title: {
    vi: 'Địa danh trên văn bản của Ủy ban nhân dân, Hội đồng nhân dân là tên địa phương đó',
    en: 'The place on a letter of a People’s Committee or Council is that locality',
  },
  why: {
    vi: 'Địa danh khác tên địa phương làm người đọc nghi văn bản không do nơi đó ban hành.',
    en: 'Another place makes the reader doubt that the letter comes from there.',
  },
  basis: ['nd30:II.4.a/local', 'practice:place-by-level'],
  severity: 'warning',
  kinds: 'all',
  needs: ['placeAndDate', 'issuer'],
  messages: {
    other: {
      vi: 'Địa danh là “{actual}”, cơ quan ban hành là “{issuer}”, phải ghi tên địa phương đó.',
      en: 'The place is “{actual}” and the issuer “{issuer}”; write the name of that locality.',
    },
  },

  *check({ parts: { placeAndDate, issuer } }) {
    const place = placeOfIssue(placeAndDate);
    const committee = committeeOf(textKey(issuer.text));
    if (!place || !committee?.level || !committee.place) return;
    const actual = textKey(place.text).replace(UNIT, '');
    if (committee.place.includes(actual)) return;
    const at = spansAt(placeAndDate, place.start, place.end);
    yield { message: 'other', at, data: { actual: place.text, issuer: oneSpace(issuer.text) } };
  },

  examples: {
    good: [{ kind: 'quyet-dinh' }],
    bad: [{ kind: 'quyet-dinh', replace: [['*An Bình, ngày', '*Hòa Phú, ngày']], reports: ['other'] }],
  },
});
