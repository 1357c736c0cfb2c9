import type { Document, Section } from '../../document/tree.ts';
import { formatNamed, formatOf } from '../docx/styles.ts';
import { decimal, fontName, hex, type Page, type UsedFont } from './file.ts';
import { type Mark, pagesOf } from './flow.ts';
import { type Line, type Look, lineSizes, lookOf, type Piece, pieceOf } from './lines.ts';
import { type Face, fontOf } from './typeface.ts';

type Drawing = {
  readonly pages: readonly Page[];
  readonly fonts: readonly UsedFont[];
  /** Characters that the typeface lacks. */
  readonly missing: ReadonlySet<string>;
};

/** Whether a Word file has nothing in it but what `writeDocx` writes. */
export const isDrawable = ({ blocks, pictures, notes, footers, comments }: Document): boolean =>
  pictures.length + notes.length + footers.length + comments.length === 0 &&
  blocks.every(({ text, place, layout }) => {
    const isOurs = text === '' || formatNamed(layout?.styleName ?? '') !== undefined;
    return isOurs && place.in !== 'frame';
  });

/** Draws a Word file that `writeDocx` wrote: other files hold what is not drawn here, such as pictures. */
export function draw(document: Document): Drawing {
  const types = startTypeCase();
  const pages = document.sections.flatMap((section, index) =>
    pagesOf(document, index).map((marks, number): Page => {
      const shown = number === 0 ? marks : [numberMark(number + 1, section), ...marks];
      const content = shown.flatMap((mark) =>
        mark.type === 'box' ? boxOperators(mark, section.height) : lineOperators(mark, section.height, types),
      );
      return { width: section.width / 20, height: section.height / 20, content: content.join('\n') };
    }),
  );
  return { pages, fonts: types.fonts(), missing: types.missing };
}

/** The codes of texts, and a record of all that were asked for: the fonts of a file have these only. */
type TypeCase = {
  readonly codesOf: (text: string, face: Face) => string;
  readonly nameOf: (face: Face) => string;
  readonly fonts: () => readonly UsedFont[];
  readonly missing: ReadonlySet<string>;
};

function startTypeCase(): TypeCase {
  const used = new Map<Face, Map<number, string>>();
  const missing = new Set<string>();
  return {
    codesOf: (text, face) => {
      const glyphs = used.get(face) ?? new Map<number, string>();
      used.set(face, glyphs);
      let codes = '';
      for (const character of text) {
        const glyph = fontOf(face).glyphOf(character);
        if (glyph === 0) missing.add(character);
        if (!glyphs.has(glyph)) glyphs.set(glyph, character);
        codes += hex(glyph);
      }
      return codes;
    },
    nameOf: (face) => fontName([...used.keys()].indexOf(face)),
    fonts: () => [...used].map(([face, glyphs]) => ({ font: fontOf(face), glyphs })),
    missing,
  };
}

/** In the middle of the upper margin, from the second page on. */
function numberMark(number: number, { left, right, width, headerDistance }: Section): Mark {
  const piece = pieceOf(String(number), lookOf(formatOf('PageNumber')));
  const line: Line = {
    pieces: [piece],
    left: (width - left - right - piece.width) / 2,
    stretch: 0,
    ...lineSizes(piece.look.points),
  };
  return { type: 'line', line, x: left, y: headerDistance };
}

const points = (twips: number): string => decimal(twips / 20);

function boxOperators(
  { x, y, width, height, thickness, color }: Mark & { readonly type: 'box' },
  page: number,
) {
  const shape = `${points(x)} ${points(page - y - height)} ${points(width)} ${points(height)} re`;
  const rule = `${points(x)} ${points(page - y)} m ${points(x + width)} ${points(page - y)} l`;
  return [`${rgb(color)} RG ${points(thickness)} w ${height === 0 ? rule : shape} S`];
}

function lineOperators({ line, x, y }: Mark & { readonly type: 'line' }, page: number, types: TypeCase) {
  const operators: string[] = [];
  let at = x + line.left;
  for (const { look, pieces } of stretchesOf(line.pieces)) {
    const { face, points: size, color, raised } = look;
    const wider = line.stretch === 0 ? '' : decimal((-line.stretch * 1000) / (size * 20));
    const shown = pieces.map(({ text }) => `<${types.codesOf(text, face)}>${text === ' ' ? wider : ''}`);
    const place = `1 0 0 1 ${points(at)} ${decimal((page - y - line.baseline) / 20 + raised)} Tm`;
    const font = `${rgb(color)} rg /${types.nameOf(face)} ${decimal(size)} Tf`;
    operators.push(`BT ${font} ${place} [${shown.join('')}] TJ ET`);
    for (const { text, width } of pieces) at += width + (text === ' ' ? line.stretch : 0);
  }
  return operators;
}

/** Pieces side by side that look alike are set in one go. */
function stretchesOf(
  pieces: readonly Piece[],
): readonly { readonly look: Look; readonly pieces: readonly Piece[] }[] {
  const stretches: { look: Look; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last && isSame(last.look, piece.look)) last.pieces.push(piece);
    else stretches.push({ look: piece.look, pieces: [piece] });
  }
  return stretches;
}

const isSame = (a: Look, b: Look): boolean =>
  a.face === b.face && a.points === b.points && a.color === b.color && a.raised === b.raised;

const rgb = (color: string): string =>
  [0, 2, 4].map((at) => decimal(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');
