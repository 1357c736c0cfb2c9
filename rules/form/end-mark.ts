import { type DocumentKind, kinds } from '../../src/document/kinds.ts';
import { spansAt } from '../../src/document/passage.ts';
import { abbreviations } from '../../src/law/kinds.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { endOf, rewrite, tailOf } from '../reading/lines.ts';

/** Kinds with a sample form: contracts, memoranda and agreements have none. */
const WITH_SAMPLE: readonly DocumentKind[] = [
  'cong-van',
  ...(Object.keys(abbreviations) as DocumentKind[]).filter(
    (kind) => !['hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan', 'sao-y', 'sao-luc', 'trich-sao'].includes(kind),
  ),
];

const MARK = './.';
/** `/.`, `. /.`, `./`, `.//.`, `./..` at the end of the text. */
const ALMOST = /(?:[.\s]{0,4}\/{1,2}[\s.]{1,4}|\.\s?\/{1,2}\s?)$/u;
/** Longer than any of the patterns for the end: the whole of a long text need not be searched for it. */
const END = 40;

export const rule = defineRule({
  id: 'form/end-mark',
  title: {
    vi: 'Nội dung văn bản kết thúc bằng “./.”',
    en: 'The text ends in “./.”',
  },
  why: {
    vi: 'Dấu “./.” cho biết nội dung hết ở đó, không ai viết thêm được.',
    en: 'The mark shows where the text ends, so that nothing can be added.',
  },
  basis: ['nd30:PL3.1.5/end-mark', 'practice:end-mark'],
  severity: 'warning',
  kinds: WITH_SAMPLE,
  needs: ['body'],
  messages: {
    missing: {
      vi: 'Nội dung của {kind} không kết thúc bằng “./.”.',
      en: 'The text of the {kind} does not end in “./.”.',
    },
    wording: {
      vi: 'Nội dung kết thúc bằng “{actual}”, phải là “./.”.',
      en: 'The text ends in “{actual}”; it must be “./.”.',
    },
    early: {
      vi: 'Dấu “./.” đứng giữa nội dung, chỉ dùng một lần ở cuối.',
      en: 'The mark “./.” stands inside the text; it is used once, at the end.',
    },
  },

  *check({ document, kind, parts: { body, signerName, signerPosition, recipients } }) {
    const text = body.text.trimEnd();
    const last = body.spans.at(-1);
    // Where nothing follows the text, or it ends in a table, it may have been cut.
    if (!kind || !last || !(signerName || signerPosition || recipients)) return;
    if (document.blocks[last.block]?.place.in === 'cell') return;
    for (let mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, mark + MARK.length)) {
      if (mark + 12 >= text.length) continue;
      const at = spansAt(body, mark, mark + MARK.length);
      yield {
        message: 'early',
        at,
        part: 'body',
        data: {},
        ...rewrite(body, mark, mark + MARK.length, '.'),
      };
    }
    const tail = Math.max(0, text.length - END);
    const ending = text.slice(tail);
    // `./.tw`, `.I.`: what a scan makes of it.
    if (
      text.endsWith(MARK) ||
      /\.\/\..{0,8}$|\.\s?[Il1|]\s?\.$/u.test(ending) ||
      /^\s*\.\/\./u.test(tailOf(document, body).text)
    )
      return;
    const almost = ALMOST.exec(ending);
    if (almost) {
      const start = tail + almost.index;
      const at = spansAt(body, start, text.length);
      const data = { actual: almost[0].trim() };
      yield {
        message: 'wording',
        at,
        part: 'body',
        data,
        ...rewrite(body, start, text.length, './.'),
      };
      return;
    }
    const end = /[.;,]$/u.test(ending) ? text.length - 1 : text.length;
    const at = endOf(body);
    // Behind a colon or a dash something else was to follow.
    const fix =
      end < text.length
        ? rewrite(body, end, text.length, './.')
        : at && text.length === body.text.length && /[\p{L}\p{N})”"]$/u.test(ending)
          ? { fix: { edits: [{ at, replaceWith: './.' }], applies: 'safe' as const } }
          : {};
    yield { message: 'missing', at: at ? [at] : null, part: 'body', data: { kind: kinds[kind] }, ...fix };
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['để được hướng dẫn./.', 'để được hướng dẫn.']], reports: ['missing'], fixed: [] },
      { replace: [['để được hướng dẫn./.', 'để được hướng dẫn/.']], reports: ['wording'], fixed: [] },
      { replace: [['để được hướng dẫn./.', 'để được hướng dẫn. /.']], reports: ['wording'], fixed: [] },
      {
        replace: [['rà soát trong tháng 3 năm 2026.', 'rà soát trong tháng 3 năm 2026./.']],
        reports: ['early'],
        fixed: [],
      },
    ],
  },
});
