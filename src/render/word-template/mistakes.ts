import type { Bilingual } from '../../document/language.ts';
import { BLOCK_NAMES, type Wrong } from './tags.ts';

/** Where a tag stands, as a person finds it: the words around it, and the part where it is not the body. */
export type Where = { readonly text: string; readonly part: string };

/** Letters shown on either side of a tag. */
const AROUND = 40;

/** The words around a tag. */
export function quoteAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const shown = text
    .slice(from, to)
    .replace(/[\s\ufffc]+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}

const PLACES: readonly (readonly [RegExp, Bilingual])[] = [
  [/header/iu, { vi: ', ở đầu trang', en: ', in a header' }],
  [/footer/iu, { vi: ', ở chân trang', en: ', in a footer' }],
  [/footnotes|endnotes/iu, { vi: ', ở chú thích', en: ', in a note' }],
];

/** A sentence about a tag, with the paragraph it stands in. */
export function mistakeAt({ text, part }: Where, vi: string, en: string): Bilingual {
  const place = PLACES.find(([pattern]) => pattern.test(part))?.[1] ?? { vi: '', en: '' };
  return { vi: `${vi} Đoạn “${text}”${place.vi}.`, en: `${en} Paragraph “${text}”${place.en}.` };
}

const BLOCKS = BLOCK_NAMES.map((name) => `{{#${name}}}`).join(', ');

/** Why a tag cannot be read, and what to write instead. */
export function wrongTag(source: string, wrong: Wrong, where: Where): Bilingual {
  switch (wrong.kind) {
    case 'unclosed':
      return mistakeAt(
        where,
        `Thẻ “${source}” mở bằng “{{” mà không đóng bằng “}}” trong cùng một đoạn.`,
        `The tag “${source}” opens with “{{” and does not close with “}}” in its paragraph.`,
      );
    case 'unopened':
      return mistakeAt(
        where,
        'Có “}}” mà trước đó không có “{{”.',
        'There is a “}}” without a “{{” before it.',
      );
    case 'too-long':
      return mistakeAt(
        where,
        `Thẻ “${source.slice(0, 40)}…” dài quá 500 ký tự.`,
        `The tag “${source.slice(0, 40)}…” is longer than 500 characters.`,
      );
    case 'partial':
      return mistakeAt(
        where,
        `Thẻ “${source}” chèn một mẫu khác; trong mẫu Word không làm được, hãy viết thẳng vào tệp.`,
        `The tag “${source}” inserts another template; a Word template cannot, so write the text into the file.`,
      );
    case 'trim':
      return mistakeAt(
        where,
        `Thẻ “${source}” có dấu “~”; trong mẫu Word không dùng dấu này, hãy bỏ đi.`,
        `The tag “${source}” has a “~”, which a Word template does not take; remove it.`,
      );
    case 'unknown-block': {
      const near = wrong.near === null ? '' : wrong.near;
      return mistakeAt(
        where,
        `Không có thẻ khối “{{#${wrong.name}}}”${near && `; có phải ý bạn là “{{#${near}}}”`}. Chỉ có ${BLOCKS}.`,
        `There is no block “{{#${wrong.name}}}”${near && `; did you mean “{{#${near}}}”`}. There are ${BLOCKS}.`,
      );
    }
    case 'unknown-helper': {
      const near = wrong.near === null ? '' : wrong.near;
      return mistakeAt(
        where,
        `Thẻ “${source}” gọi hàm “${wrong.name}” không có${near && `; có phải ý bạn là “${near}”`}.`,
        `The tag “${source}” calls “${wrong.name}”, which does not exist${near && `; did you mean “${near}”`}.`,
      );
    }
    case 'unreadable':
      return mistakeAt(
        where,
        `Không hiểu thẻ “${source}”. Hãy viết như {{ten}}, {{signer.name}} hoặc {{upper ten}}.`,
        `The tag “${source}” cannot be read. Write it like {{name}}, {{signer.name}} or {{upper name}}.`,
      );
  }
}
