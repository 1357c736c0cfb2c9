import type { Block, Comment, Margin, Section, Span } from '../../document/tree.ts';
import type { Problem } from '../read.ts';
import type { Resolver } from './effective.ts';
import type { Parts } from './parts.ts';
import type { Relationship } from './relationships.ts';
import { readStory, type Story } from './story.ts';

/** What stands apart from the body: headers and footers, notes, comments. */
export type ApartSetting = {
  readonly open: Parts;
  readonly related: ReadonlyMap<string, Relationship>;
  readonly resolver: Resolver;
  readonly problems: Problem[];
};

/** Each section shows its headers again: few bytes can make much of them. */
export const MOST_MARGIN_BLOCKS = 20_000;

/** 17.10.1: a section without a header of its own has that of the one before it. */
export function readMargins(
  { sections: elements }: Story,
  sections: readonly Section[],
  { open, related, resolver, problems }: ApartSetting,
): { readonly headers: readonly Margin[]; readonly footers: readonly Margin[] } {
  const stories = new Map<string, readonly Block[]>();
  const blocksOf = (name: string, within: 'w:hdr' | 'w:ftr'): readonly Block[] => {
    const known = stories.get(name);
    if (known !== undefined) return known;
    const blocks = open.streamed(name, (part) => {
      const { take, finish } = readStory(part, resolver, problems);
      return { within, each: take, finish };
    })?.blocks;
    stories.set(name, blocks ?? []);
    return blocks ?? [];
  };
  const inherited = new Map<string, string>();
  const headers: Margin[] = [];
  const footers: Margin[] = [];
  let shown = 0;
  for (const [index, section] of sections.entries()) {
    for (const { name, attributes } of elements[index]?.element.children ?? []) {
      if (name !== 'w:headerReference' && name !== 'w:footerReference') continue;
      const target = related.get(attributes['r:id'] ?? '')?.target;
      if (target !== undefined) inherited.set(`${name}/${attributes['w:type'] ?? 'default'}`, target);
    }
    for (const [kind, within, list] of [
      ['w:headerReference', 'w:hdr', headers],
      ['w:footerReference', 'w:ftr', footers],
    ] as const) {
      for (const pages of ['first', 'default', 'even'] as const) {
        const isShown =
          pages === 'default' ||
          (pages === 'first' ? section.titlePage : resolver.formatting.settings.evenAndOddHeaders);
        const target = inherited.get(`${kind}/${pages}`);
        if (!isShown || target === undefined) continue;
        const blocks = blocksOf(target, within);
        shown += blocks.length;
        if (shown > MOST_MARGIN_BLOCKS) {
          problems.push({ code: 'too-large', where: target, message: TOO_MANY_MARGINS });
          return { headers, footers };
        }
        list.push({ section: index, pages, blocks });
      }
    }
  }
  return { headers, footers };
}

const TOO_MANY_MARGINS = {
  vi: `Các phần của văn bản có quá ${MOST_MARGIN_BLOCKS} đoạn ở đầu trang và chân trang; số còn lại không được đọc.`,
  en: `The sections have more than ${MOST_MARGIN_BLOCKS} paragraphs of headers and footers; the rest was not read.`,
};

/** `separator` and the like are drawn between text and notes; they are no notes. 17.11.10. */
export function readNotes(
  name: string | undefined,
  open: Parts,
  resolver: Resolver,
  problems: Problem[],
): readonly Block[] {
  if (name === undefined) return [];
  const story = open.streamed(name, (part) => {
    const { take, finish } = readStory(part, resolver, problems);
    return {
      within: name.includes('endnote') ? 'w:endnotes' : 'w:footnotes',
      each: (note) => {
        const type = note.attributes['w:type'];
        if (type === undefined || type === 'normal') for (const child of note.children) take(child);
      },
      finish,
    };
  });
  return story?.blocks ?? [];
}

export function readComments(
  name: string | undefined,
  commented: ReadonlyMap<string, Span>,
  open: Parts,
  resolver: Resolver,
  problems: Problem[],
): readonly Comment[] {
  if (name === undefined || commented.size === 0) return [];
  const found: Comment[] = [];
  const seen: { id: string; author: string | null; from: number }[] = [];
  const story = open.streamed(name, (part) => {
    const { take, finish } = readStory(part, resolver, problems);
    let taken = 0;
    return {
      within: 'w:comments',
      each: ({ attributes, children }) => {
        seen.push({ id: attributes['w:id'] ?? '', author: attributes['w:author'] ?? null, from: taken });
        for (const child of children) {
          take(child);
          taken++;
        }
      },
      finish,
    };
  });
  for (const [index, { id, author, from }] of seen.entries()) {
    const at = commented.get(id);
    const blocks = story?.blocks.slice(from, seen[index + 1]?.from) ?? [];
    if (at !== undefined) found.push({ text: blocks.map(({ text }) => text).join('\n'), author, at });
  }
  return found;
}
