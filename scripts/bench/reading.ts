// What `npm run bench` measures inside a process, built as the product is; with it what the library keeps to itself.
export { rules } from '../../rules/index.generated.ts';
export { extract } from '../../src/extract/extract.ts';
export { lint } from '../../src/lint/lint.ts';
export { decodePart } from '../../src/read/docx/part.ts';
export { parseXml } from '../../src/read/docx/xml.ts';
export { DEFAULT_LIMITS, openPackage, unpack } from '../../src/read/docx/zip.ts';
export { readFile } from '../../src/read/file.ts';
export { recognise } from '../../src/recognise/recognise.ts';
export { longLetter } from '../../test/support/long-letter.ts';
