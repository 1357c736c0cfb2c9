import { textAt } from '../../src/document/passage.ts';
import type { Document, Passage, Span } from '../../src/document/tree.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { lower, textKey } from '../../src/vietnamese/text.ts';
import { leadOf, shownText } from '../reading/lines.ts';
import { closing } from '../reading/list.ts';

const DEGREE =
  /^\s*(?<title>(?:(?:GS|PGS|TS|ThS|Ths|THS|Th\.S|CN|KS|KTS|BS|BSCKI{1,2}|BSCK\.?\s?\d|DS|CKI{1,2}|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|TSKH|LS|Luật sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Giáo sư|Phó Giáo sư|Nhà giáo(?: ưu tú| nhân dân)?|Anh hùng(?: lao động)?)[.\s:,-]{1,3}){1,4})(?=\p{Lu})/u;
const RANK = /^\s*(?<title>(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy|uý)[.\s:]{1,3})(?=\p{Lu})/iu;
const ADDRESS = /^\s*(?<title>(?:Ông|Bà|Đồng chí|Đ\/c)[.\s:]{1,3})(?=\p{Lu})/iu;

/** The words these titles begin with. */
const TITLES: ReadonlySet<string> = new Set(
  'gs pgs ts ths th cn ks kts bs bscki bsckii bsck ds cki ckii ngnd ngưt ttnd ttưt nsnd nsưt tskh ls luật tiến thạc bác kỹ cử giáo phó nhà anh đại thượng trung thiếu ông bà đồng đ'.split(
    ' ',
  ),
);

/** Whose heads of sector may prescribe a degree or rank before the name. nd30:II.7.c/degree-exception */
const SCHOLARLY =
  /^(?:trường|đại học|học viện|phân hiệu|phân viện|viện (?!kiểm sát)|bệnh viện|trung tâm|trạm y tế|nhà trẻ)/u;
const ARMED =
  /(?<!\p{L})(?:công an|quân sự|quân khu|quân đội|bộ đội|biên phòng|cảnh sát|bộ quốc phòng|bộ tư lệnh|đồn|binh đoàn|sư đoàn|lữ đoàn|trung đoàn|cơ yếu)(?!\p{L})/u;

export const rule = defineRule({
  id: 'form/signer-name-plain',
  title: {
    vi: 'Họ tên người ký không kèm học hàm, học vị, danh hiệu, “Ông”, “Bà”; sau chức vụ, họ tên không có dấu câu',
    en: 'The name of the signer has no degree, title, “Ông” or “Bà” before it; no mark follows it or the office',
  },
  why: {
    vi: 'Người ký ký theo chức vụ, không theo học vị.',
    en: 'The signer signs by office, not by degree.',
  },
  basis: ['nd30:II.7.c/no-degree', 'nd30:II.7.c/degree-exception'],
  severity: 'error',
  severities: { scholarly: 'info', office: 'warning' },
  kinds: 'all',
  needs: ['signerName'],
  messages: {
    title: {
      vi: 'Trước họ tên người ký có “{actual}”, phải bỏ.',
      en: '“{actual}” stands before the name of the signer; leave it out.',
    },
    mark: {
      vi: 'Họ tên người ký viết “{actual}”, phải bỏ dấu và ngoặc.',
      en: 'The name of the signer is written “{actual}”; leave out the mark or brackets.',
    },
    office: {
      vi: 'Chức vụ người ký ghi “{actual}”, phải bỏ dấu ở cuối.',
      en: 'The office of the signer is written “{actual}”; leave out the mark at its end.',
    },
    scholarly: {
      vi: 'Trước họ tên người ký có “{actual}”, chỉ được ghi khi ngành giáo dục, y tế, khoa học có quy định.',
      en: '“{actual}” stands before the name; only the rules of education, health or science may allow it.',
    },
  },

  *check({ document, kind, parts: { signerName, signerPosition, issuer } }) {
    if (kind === 'hop-dong' || kind === 'ban-ghi-nho' || kind === 'ban-thoa-thuan') return;
    if (signerPosition) {
      const { mark, markAt } = closing(document, signerPosition);
      const office = shownText(document, signerPosition).trim();
      if (/^[.,;:]$/u.test(mark)) {
        const actual = office.endsWith(mark) ? office : office + mark;
        yield { message: 'office', at: signerPosition.spans, data: { actual }, ...without([markAt]) };
      }
    }
    const column = leadOf(document, signerName)
      .split(/\t| {3,}/u)
      .at(-1);
    const text = column + shownText(document, signerName);
    const titled = TITLES.has(lower(/\p{L}+/u.exec(text)?.[0] ?? ''));
    const [rank, degree, address] = [RANK, DEGREE, ADDRESS].map((title) =>
      titled ? title.exec(text)?.groups?.['title'] : undefined,
    );
    const name = shownText(document, signerName).trim();
    const { mark, markAt } = closing(document, signerName);
    if (/^[.,;:]$/u.test(mark) || /^\(.*\)$/u.test(name)) {
      yield {
        message: 'mark',
        at: signerName.spans,
        data: { actual: name.endsWith(mark) ? name : name + mark },
        ...without(/^\(.*\)$/u.test(name) ? bracketsOf(document, signerName) : [markAt]),
      };
      return;
    }
    const actual = (address ?? degree ?? rank)?.trim();
    if (!actual) return;
    const body = textKey(issuer?.text ?? '');
    if ((rank || degree) && ARMED.test(body)) return;
    const allowed = degree && SCHOLARLY.test(body);
    const finding = { at: signerName.spans, data: { actual } };
    if (allowed) yield { message: 'scholarly', ...finding };
    else {
      const [first, ...more] = signerName.spans;
      const start = text.search(/\S/u) - (column?.length ?? 0);
      const title = first && { block: first.block, start: first.start + start };
      const end = (address ?? degree ?? rank ?? '').length;
      const at = title && more.length === 0 ? { ...title, end: title.start + end } : undefined;
      yield { message: 'title', ...finding, ...without([at]) };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['**Nguyễn Văn An**', '**Nguyễn Văn An.**']], reports: ['mark'], fixed: [] },
      { replace: [['**PHÓ GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC.**']], reports: ['office'], fixed: [] },
      { replace: [['**Nguyễn Văn An**', '**TS. Nguyễn Văn An**']], reports: ['title'], fixed: [] },
      { replace: [['**Nguyễn Văn An**', '**Ông Nguyễn Văn An**']], reports: ['title'], fixed: [] },
      {
        replace: [
          ['**SỞ NỘI VỤ**', '**TRƯỜNG ĐẠI HỌC BÌNH SƠN**'],
          ['**Nguyễn Văn An**', '**TS. Nguyễn Văn An**'],
        ],
        reports: ['scholarly'],
      },
    ],
  },
});

/** The brackets around a name. */
const bracketsOf = (document: Document, { spans }: Passage): readonly (Span | undefined)[] =>
  spans.length > 1
    ? [undefined]
    : spans.flatMap((span) => {
        const text = textAt(document, span);
        const [open, close] = [text.indexOf('('), text.lastIndexOf(')')];
        return [open, close].map((at) => ({ ...span, start: span.start + at, end: span.start + at + 1 }));
      });

function without(places: readonly (Span | undefined)[]): { readonly fix?: Fix } {
  const edits = places.flatMap((at) => (at ? [{ at, replaceWith: '' }] : []));
  return edits.length === places.length ? { fix: { edits, applies: 'safe' } } : {};
}
