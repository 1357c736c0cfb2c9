import type { Plugin } from 'vite';

/** Node has loaded these before our first line runs, or as good as. */
const THERE = new Set(['events', 'fs', 'path', 'process', 'url', 'util']);

const DECLARED =
  /^[\t ]*(?:const|let|var) (?<name>\w+) = (?<call>require\("node:(?<builtin>[\w/]+)"\));\n/gmu;

/**
 * Vite: a module of Node is required where it is used, not where a file begins. `node:crypto`, which names temporary
 * files, takes as long to load as a letter takes to read; commander asks for `node:child_process` and never uses it.
 */
export function lateBuiltinsPlugin(): Plugin {
  return {
    name: 'late-builtins',
    renderChunk(code) {
      let result = code;
      for (const { 0: declaration, groups } of code.matchAll(DECLARED)) {
        const { name = '', call = '', builtin = '' } = groups ?? {};
        const others = result.replace(declaration, '');
        // A name that is more than asked for its members is left alone.
        const uses = others.match(new RegExp(`(?<![\\w$])${name}(?![\\w$])\\.?`, 'gu')) ?? [];
        if (THERE.has(builtin) || uses.some((use) => !use.endsWith('.'))) continue;
        result = others.replaceAll(new RegExp(`(?<![\\w$])${name}\\.`, 'gu'), () => `(${call}).`);
      }
      return result === code ? null : { code: result, map: null };
    },
  };
}
