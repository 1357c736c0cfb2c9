import type { Plugin } from 'vite';

/** What a report or `explain` asks of few rules, if of any. */
const LATE = new Set(['title', 'why', 'messages', 'options', 'examples']);

/** Vite: the texts and examples of a rule become getters. They are most of the rules, and a clean letter asks for none. */
export function ruleExamplesPlugin(): Plugin {
  return {
    name: 'rule-examples',
    enforce: 'post',
    transform(code, id) {
      if (!/\/rules\/[^/]+\/[^/]+\.ts$/u.test(id)) return null;
      const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
      for (const statement of this.parse(code).body) {
        if (statement.type !== 'ExportNamedDeclaration') continue;
        if (statement.declaration?.type !== 'VariableDeclaration') continue;
        const [call] = statement.declaration.declarations.map(({ init }) => init);
        const definition = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
        if (definition?.type !== 'ObjectExpression') continue;
        for (const property of definition.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
          if (!LATE.has(property.key.name)) continue;
          const { start, end, value } = property;
          const text = `get ${property.key.name}() { return (${code.slice(value.start, value.end)}); }`;
          edits.push({ start, end, text });
        }
      }
      const result = edits.reduceRight(
        (before, { start, end, text }) => before.slice(0, start) + text + before.slice(end),
        code,
      );
      return edits.length === 0 ? null : { code: result, map: null };
    },
  };
}
