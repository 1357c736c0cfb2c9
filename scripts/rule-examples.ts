import type { Plugin } from 'vite';

/** Vite: the examples of a rule become a getter. They are a third of the rules, and linting asks for none. */
export function ruleExamplesPlugin(): Plugin {
  return {
    name: 'rule-examples',
    enforce: 'post',
    transform(code, id) {
      if (!/\/rules\/[^/]+\/[^/]+\.ts$/u.test(id)) return null;
      for (const statement of this.parse(code).body) {
        if (statement.type !== 'ExportNamedDeclaration') continue;
        if (statement.declaration?.type !== 'VariableDeclaration') continue;
        const [call] = statement.declaration.declarations.map(({ init }) => init);
        const definition = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
        if (definition?.type !== 'ObjectExpression') continue;
        for (const property of definition.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
          if (property.key.name !== 'examples') continue;
          const { start, end, value } = property;
          const getter = `get examples() { return (${code.slice(value.start, value.end)}); }`;
          return { code: code.slice(0, start) + getter + code.slice(end), map: null };
        }
      }
      return null;
    },
  };
}
