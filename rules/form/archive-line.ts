import { passageOf, textAt } from '../../src/document/passage.ts';
import type { Document, Passage } from '../../src/document/tree.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { leadOf, shownText } from '../reading/lines.ts';
import { closeWith, closing, listLines } from '../reading/list.ts';
import { movedEntry } from '../reading/list-order.ts';

/** Behind the full stop may stand who drafted it and the number of copies: `PL.(300)`, `NVA (15)`. nd30:III.3 */
const DRAFTER = /\.\s*\p{L}[\p{L}\d]{0,12}\.?\s*(?:\(?\d{1,4}\p{L}{0,3}\)?)?$|\.\s*\(?\d{1,4}\p{L}{0,3}\)?$/u;

const ARCHIVED = /(?<=^[\s\-–—+•]*)l[ưu]u(?!\p{L})/iu;
const NO_COLON = /(?<=^[\s\-–—+•]*)Lưu\s*[;.]?(?!\p{L})/u;
/** The registry written out. */
const REGISTRY = /(?<=Lưu\s*:\s*)(?:Văn thư|VĂN THƯ|văn thư|Vt|vt|V\.T)(?!\p{L})/u;
const SEPARATOR = /(?<=:\s*)VT(?:\s*[;./–+&-]\s*|\s+)(?=\p{Lu}|\()/u;

export const rule = defineRule({
  id: 'form/archive-line',
  title: {
    vi: 'Dòng cuối của nơi nhận là “- Lưu: VT, <đơn vị soạn thảo>.”',
    en: 'The last line of the receivers is “- Lưu: VT, <drafting unit>.”',
  },
  why: {
    vi: 'Dòng lưu cho biết bản gốc ở Văn thư và hồ sơ ở đơn vị nào.',
    en: 'The line says that the original is with the registry and which unit keeps the file.',
  },
  basis: ['nd30:II.9.d/archive-line'],
  severity: 'error',
  severities: { unit: 'info', separator: 'warning', last: 'warning' },
  kinds: 'all',
  needs: ['archive'],
  messages: {
    colon: {
      vi: 'Sau chữ “Lưu” không có dấu hai chấm, phải viết “Lưu: VT, …”.',
      en: 'No colon stands behind “Lưu”; write “Lưu: VT, …”.',
    },
    wording: {
      vi: 'Dòng lưu bắt đầu bằng “{actual}”, phải viết “Lưu:”.',
      en: 'The archive line begins with “{actual}”; write “Lưu:”.',
    },
    registry: {
      vi: 'Dòng lưu ghi “{actual}”, sau “Lưu:” phải là “VT”.',
      en: 'The archive line reads “{actual}”; “VT” must follow “Lưu:”.',
    },
    separator: {
      vi: 'Dòng lưu ghi “{actual}”, sau “VT” phải là dấu phẩy.',
      en: 'The archive line reads “{actual}”; a comma stands behind “VT”.',
    },
    unit: {
      vi: 'Dòng lưu ghi “{actual}”, không có chữ viết tắt tên đơn vị soạn thảo.',
      en: 'The archive line reads “{actual}” without the abbreviation of the drafting unit.',
    },
    fullStop: {
      vi: 'Cuối dòng lưu “{actual}” phải là dấu chấm (.).',
      en: 'The archive line “{actual}” must end in a full stop (.).',
    },
    last: {
      vi: 'Dòng lưu “{actual}” phải là dòng cuối cùng của nơi nhận.',
      en: 'The archive line “{actual}” must be the last of the receivers.',
    },
  },

  *check({ document, kind, recipients, parts }) {
    const archive = ownLines(document, parts.archive);
    const lead = leadOf(document, archive);
    const own = shownText(document, archive);
    const written = `${lead.slice(Math.max(lead.search(/[Ll](?:ưu|ƯU|uu|u)/u), 0))}${own}`;
    const line = /^[\s\-–—+•]*(?<word>\p{L}+)(?<colon>\s*[:;.]?)\s*(?<rest>.*)$/su.exec(
      /l[ưu]u/iu.test(lead) ? written : own,
    );
    const { word = '', colon = '', rest = '' } = line?.groups ?? {};
    const actual = written.trim();
    const mended = (pattern: RegExp, by: string) => mendedLine(document, archive, pattern, by);
    const finding = { at: archive.spans, part: 'archive' as const };
    if (word !== 'Lưu') {
      if (/^l[ưu]u$/iu.test(word)) {
        yield { message: 'wording', ...finding, data: { actual: word }, ...mended(ARCHIVED, 'Lưu') };
      }
      return;
    }
    if (colon.trim() !== ':') {
      const joined = rest !== '' && !/Lưu\s*[;.]?\s/u.test(written);
      yield {
        message: 'colon',
        ...finding,
        data: {},
        ...(rest.includes(':') ? {} : mended(NO_COLON, joined ? 'Lưu: ' : 'Lưu:')),
      };
    } else if (!/^VT(?![\p{L}\p{N}])/u.test(rest)) {
      if (kind !== 'giay-nghi-phep' || !/^VT/u.test(rest))
        yield { message: 'registry', ...finding, data: { actual }, ...mended(REGISTRY, 'VT') };
    } else if (/^VT\s*(?:$|[.;]?$)/u.test(rest)) {
      if (kind !== 'giay-gioi-thieu' && !kind?.startsWith('sao') && kind !== 'trich-sao') {
        yield { message: 'unit', ...finding, data: { actual } };
      }
    } else if (!/^VT\s*(?:,|\()/u.test(rest))
      yield { message: 'separator', ...finding, data: { actual }, ...mended(SEPARATOR, 'VT, ') };

    const { mark } = closing(document, archive);
    if (mark !== '.' && !DRAFTER.test(own.trim())) {
      yield {
        message: 'fullStop',
        ...finding,
        data: { actual },
        ...closeWith(listLines(document, [archive]), '.'),
      };
    }
    const block = archive.spans[0]?.block ?? Infinity;
    const below = recipients.filter(({ spans }) => (spans[0]?.block ?? -1) > block);
    if (below.length > 0)
      yield {
        message: 'last',
        at: archive.spans,
        part: 'archive',
        data: { actual },
        ...movedEntry(document, [archive, ...below], 0, below.length),
      };
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['- Lưu: VT, CCHC.', '- Lưu VT, CCHC.']], reports: ['colon'], fixed: [] },
      { replace: [['- Lưu: VT, CCHC.', '- LƯU: VT, CCHC.']], reports: ['wording'], fixed: [] },
      { replace: [['- Lưu: VT, CCHC.', '- Lưu: CCHC.']], reports: ['registry'] },
      { replace: [['- Lưu: VT, CCHC.', '- Lưu: VT; CCHC.']], reports: ['separator'], fixed: [] },
      { replace: [['- Lưu: VT, CCHC.', '- Lưu: VT.']], reports: ['unit'] },
      { replace: [['- Lưu: VT, CCHC.', '- Lưu: VT, CCHC']], reports: ['fullStop'], fixed: [] },
      {
        replace: [
          [
            '- Giám đốc, các Phó Giám đốc Sở;\n- Lưu: VT, CCHC.',
            '- Lưu: VT, CCHC.\n- Giám đốc, các Phó Giám đốc Sở;',
          ],
        ],
        reports: ['last'],
        fixed: [],
      },
    ],
  },
});

/** Up to the line that ends in a full stop: what follows is no part of it. */
function ownLines(document: Document, archive: Passage): Passage {
  const { spans } = archive;
  if (spans.length === 1) return archive;
  const last = spans.findIndex((span) => /\.\s*$/u.test(textAt(document, span)));
  return passageOf(document, last < 0 ? spans : spans.slice(0, last + 1));
}

/** Writes one piece of the line anew: the dash and the word “Lưu” may stand before what was read as the line. */
function mendedLine(
  document: Document,
  { spans }: Passage,
  pattern: RegExp,
  replaceWith: string,
): { readonly fix?: Fix } {
  const [first] = spans;
  if (!first) return {};
  const text = document.blocks[first.block]?.text ?? '';
  const start = Math.max(text.lastIndexOf('\n', first.start - 1) + 1, columnStart(text, first.start));
  const match = pattern.exec(text.slice(start, first.end));
  if (!match) return {};
  const from = start + match.index;
  const at = { block: first.block, start: from, end: from + match[0].length };
  return { fix: { edits: [{ at, replaceWith }], applies: 'safe' } };
}

/** Of two columns side by side, where ours begins. */
const columnStart = (text: string, at: number): number =>
  Math.max(...[...text.slice(0, at).matchAll(/\t| {3}/gu)].map(({ index, 0: gap }) => index + gap.length), 0);
