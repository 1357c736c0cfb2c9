import type { Plugin } from 'vite';
import type { KeptShells, Shell } from '../src/render/docx/kept-shells.ts';

/** A letter with three annexes has four sections; more have few. */
const MOST_SECTIONS = 4;

/**
 * Vite: what `docx` makes alike of every letter is made when the bundle is built. Loading `docx`, and packing those
 * parts, takes as long as all else in the writing of a letter.
 */
export function wordShellsPlugin(): Plugin {
  return {
    name: 'word-shells',
    async load(id) {
      if (!id.endsWith('/src/render/docx/kept-shells.ts')) return null;
      return `export const KEPT = ${JSON.stringify(await keptShells())};`;
    },
  };
}

async function keptShells(): Promise<KeptShells> {
  const { packShell } = await import('../src/render/docx/pack-shell.ts');
  const numbers = new Map<string, number>();
  const numbered = (part: Shell['parts'][number]): number => {
    const key = JSON.stringify({ ...part, packed: part.packed.toString('base64') });
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const shells: Record<string, KeptShells['shells'][string]> = {};
  for (const head of ['large', 'small'] as const) {
    for (let sections = 1; sections <= MOST_SECTIONS; sections++) {
      const shell = await packShell(head, sections);
      shells[`${head} ${sections}`] = { ...shell, parts: shell.parts.map(numbered) };
    }
  }
  return { parts: [...numbers.keys()].map((key) => JSON.parse(key)), shells };
}
