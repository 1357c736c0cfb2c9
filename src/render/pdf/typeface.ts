import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TextFormat } from '../../document/tree.ts';
import { type Font, readFont } from './font.ts';

/** Tinos: free, as wide as Times New Roman letter by letter, with every letter of Vietnamese. */
const FILES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

export type Face = keyof typeof FILES;

export const faceOf = ({ bold = false, italic = false }: TextFormat): Face =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

const require = createRequire(import.meta.url);
const folder = (): string => dirname(require.resolve('@expo-google-fonts/tinos/package.json'));

/** False where the program was copied away from the packages that it was installed with. */
export function isTypefaceThere(): boolean {
  try {
    folder();
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'MODULE_NOT_FOUND') return false;
    throw cause;
  }
}

const read = new Map<Face, Font>();

/** Read when the first letter needs it, and once. */
export function fontOf(face: Face): Font {
  const known = read.get(face);
  if (known) return known;
  const name = FILES[face].replace(/^.*\/|_\d+|\.ttf$/gu, '').replace('Tinos', 'Tinos-');
  const font = readFont(name, readFileSync(join(folder(), FILES[face])));
  read.set(face, font);
  return font;
}
