import type { Plugin } from 'vite';

/** What a report or `explain` asks of few rules, if of any. */
const LATE = new Set(['title', 'why', 'messages', 'options', 'examples']);

/**
 * Vite: the texts and examples of a rule go into a function (`lateTexts` in src/lint/rule.ts). They are most of the
 * rules, and a clean letter asks for none.
 */
export function ruleExamplesPlugin(): Plugin {
  return {
    name: 'rule-examples',
    enforce: 'post',
    transform(code, id) {
      if (!/\/rules\/[^/]+\/[^/]+\.ts$/u.test(id)) return null;
      const definitions = this.parse(code).body.flatMap((statement) => {
        if (statement.type !== 'ExportNamedDeclaration') return [];
        if (statement.declaration?.type !== 'VariableDeclaration') return [];
        const [call] = statement.declaration.declarations.map(({ init }) => init);
        const definition = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
        return definition?.type === 'ObjectExpression' ? [definition] : [];
      });
      const result = definitions.reduceRight((before, { start, end, properties }) => {
        const written = ({ start, end }: { readonly start: number; readonly end: number }) =>
          code.slice(start, end);
        const isLate = (property: (typeof properties)[number]) =>
          property.type === 'Property' && property.key.type === 'Identifier' && LATE.has(property.key.name);
        const late = `texts: () => ({ ${properties.filter(isLate).map(written).join(', ')} })`;
        const others = properties.filter((property) => !isLate(property)).map(written);
        return `${before.slice(0, start)}{ ${[...others, late].join(', ')} }${before.slice(end)}`;
      }, code);
      return result === code ? null : { code: result, map: null };
    },
  };
}
