import { textAt } from '../../src/document/passage.ts';
import type { Document, Span } from '../../src/document/tree.ts';
import { holdsSign } from '../../src/document/whole.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { matchesIn } from '../../src/vietnamese/text.ts';
import { isUndecoded, mayBeUndecoded, undecodedIn } from '../../src/vietnamese/undecoded.ts';

/** A character that could not be read; one that only its own font has, beside a letter. */
const LOST = /\ufffd|(?<=\p{L})[\ue000-\uf8ff]|[\ue000-\uf8ff](?=\p{L})/gu;
export const rule = defineRule({
  id: 'text/encoding',
  title: {
    vi: 'Văn bản dùng bộ mã ký tự Unicode theo TCVN 6909:2001',
    en: 'The text is in Unicode, by TCVN 6909:2001',
  },
  why: {
    vi: 'Chữ gõ bằng TCVN3 (ABC), VNI không đọc được trên máy thiếu phông đó và không tìm kiếm được.',
    en: 'Text typed in TCVN3 or VNI cannot be read where that font is missing, and cannot be searched.',
  },
  basis: ['nd30:I.4'],
  severity: 'error',
  severities: { lost: 'warning' },
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    legacy: {
      vi: 'Chữ được gõ bằng mã {encoding} ({count} đoạn), phải chuyển sang Unicode.',
      en: 'Text is typed in {encoding} ({count} stretches); convert it to Unicode.',
    },
    undecoded: {
      vi: 'Chữ bị sai mã (ví dụ “{example}”), phải chuyển sang Unicode.',
      en: 'Letters stand in a wrong encoding (such as “{example}”); convert them to Unicode.',
    },
    lost: {
      vi: 'Có {count} ký tự không đọc được, phải gõ lại.',
      en: '{count} characters cannot be read; type them again.',
    },
  },

  *check({ document }) {
    for (const encoding of ['tcvn3', 'vni'] as const) {
      const at = legacySpans(document, encoding);
      if (at.length === 0) continue;
      // Put in its own place a text is stored anew, as it is shown.
      const edits = at.map((span) => ({ at: span, replaceWith: textAt(document, span) }));
      yield {
        message: 'legacy',
        at,
        data: { encoding: encoding === 'vni' ? 'VNI' : 'TCVN3', count: at.length },
        fix: { edits, applies: 'safe' },
      };
    }
    if (mayBeUndecoded(document)) {
      const [first] = document.blocks.flatMap(({ text }, block): readonly Span[] =>
        undecodedIn(text).map((place) => ({ block, ...place })),
      );
      if (first && isUndecoded(document.blocks.map(({ text }) => text))) {
        yield { message: 'undecoded', at: first, data: { example: wordAt(document, first) } };
      }
    }
    if (!holdsSign(document, ['\ufffd\ufffd', '\ue000\uf8ff'])) return;
    const lost = matches(document, LOST);
    if (lost.length > 0) yield { message: 'lost', at: lost, data: { count: lost.length } };
  },

  examples: {
    good: [{ replace: [['bố trí kinh phí', 'bố trí kinh phí (theo § 5, nhiệt độ 25 °C)']] }],
    bad: [
      {
        document: (document) => ({
          ...document,
          blocks: document.blocks.map((block) =>
            block.text.startsWith('Trong quá trình')
              ? {
                  ...block,
                  runs: block.runs.map((run) => ({
                    ...run,
                    format: { ...run.format, legacyEncoding: 'tcvn3' as const },
                  })),
                }
              : block,
          ),
        }),
        reports: ['legacy'],
      },
      {
        replace: [['Trong quá trình thực hiện', 'Theo quy ®Þnh cña x· héi, quèc phßng vµ tr¸ch nhiÖm']],
        reports: ['undecoded'],
      },
      { replace: [['Trong quá trình', 'Trong qu\ufffd trình']], reports: ['lost'] },
    ],
  },
});

function legacySpans({ blocks }: Document, encoding: 'tcvn3' | 'vni'): readonly Span[] {
  const found: Span[] = [];
  for (let block = 0; block < blocks.length; block++) {
    for (const { format, start, end } of blocks[block]?.runs ?? []) {
      if (format.legacyEncoding === encoding) found.push({ block, start, end });
    }
  }
  return found;
}

const matches = (document: Document, pattern: RegExp): readonly Span[] =>
  document.blocks.flatMap(({ text }, block) =>
    matchesIn(text, pattern).map(({ index, 0: found }) => ({
      block,
      start: index,
      end: index + found.length,
    })),
  );

/** The word around a place. */
function wordAt(document: Document, { block, start, end }: Span): string {
  const text = document.blocks[block]?.text ?? '';
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}
