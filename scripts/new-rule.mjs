// npm run new-rule form/number-leading-zero: a rule to fill in, where the tests will find it.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const GROUPS = ['required', 'form', 'layout', 'citation', 'assignment', 'text'];
const id = process.argv[2] ?? '';
const [group = '', name = ''] = id.split('/');

function refuse(why) {
  process.stderr.write(
    `${why}\nUse: npm run new-rule ${GROUPS.join('|')}/NAME, as in form/number-leading-zero\n`,
  );
  process.exit(2);
}

if (!GROUPS.includes(group)) refuse(`There is no group “${group}”.`);
if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(name))
  refuse(`“${name}” is no name: lower-case words joined by hyphens.`);
const file = fileURLToPath(new URL(`../rules/${id}.ts`, import.meta.url));
if (existsSync(file)) refuse(`rules/${id}.ts exists.`);

mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: '${id}',
  title: { vi: '', en: '' },
  why: { vi: '', en: '' },
  basis: ['nd30:D8.4'],
  severity: 'warning',
  kinds: 'all',
  needs: ['body'],
  messages: {
    wrong: { vi: 'X là “{actual}”, phải là “{expected}”.', en: 'X is “{actual}”; write “{expected}”.' },
  },

  *check({ parts }) {
    const actual = parts.body.text;
    if (actual.length > 0) return;
    yield { message: 'wrong', at: parts.body.spans, data: { actual, expected: '' } };
  },

  examples: {
    good: [{ kind: 'cong-van' }],
    bad: [{ kind: 'cong-van', replace: [['', '']], reports: ['wrong'] }],
  },
});
`,
);
process.stdout.write(`wrote rules/${id}.ts
1. Put the sentence of the law into src/law/decree-30 and cite its id in \`basis\`.
2. Write the bad example, see it fail: npx vitest run test/rules.test.ts -t ${id}
3. Write the check, then: npm run generate
`);
