// What `npm run bench` measures of writing letters, built as the product is. Apart from reading, so that a first letter
// is not charged for the loading of rules.
export { partsOf, zipOf } from '../../src/render/docx/package.ts';
export { writeDocx } from '../../src/render/docx.ts';
export { renderLetter } from '../../src/render/fill.ts';
export { readTemplate } from '../../src/render/template.ts';
export { fillWord } from '../../src/render/word-template.ts';
