// What things cost inside a process, said as JSON: `inside.mjs MODE OPTIONS`, for `npm run bench`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { inTurn, median } from './measure.mjs';

const MODES = { letters, long, docxPath, rendering, cold };
const [, , mode, given] = process.argv;
const options = JSON.parse(given);
const said = await MODES[mode]();
console.log(JSON.stringify(said));

async function load(entry) {
  return import(pathToFileURL(`${options.built}/${entry}.js`).href);
}

/** A package that `npm run bench` installed; undefined where it could not. */
function rival(name) {
  if (!options.rivals.includes(name)) return undefined;
  return createRequire(`${root}bench/package.json`)(name);
}

/** Letters of about two pages, warm, each round another: linted, extracted from, and read by mammoth. */
async function letters() {
  const { readFile, recognise, lint, extract, rules } = await load('reading');
  const stages = {};
  const things = {};
  for (const [name, files] of Object.entries(options.files)) {
    const all = files.map((file) => ({ file, bytes: readFileSync(file) }));
    const at = (round) => all[round % all.length];
    const taken = { reading: [], recognising: [], linting: [], extracting: [] };
    things[`${name} lint`] = async (round) => {
      const { letter, reading, recognising } = await letterOf(at(round));
      const start = performance.now();
      lint(letter, rules);
      taken.reading.push(reading);
      taken.recognising.push(recognising);
      taken.linting.push(performance.now() - start);
    };
    things[`${name} extract`] = async (round) => {
      const { letter } = await letterOf(at(round));
      const start = performance.now();
      extract(letter);
      taken.extracting.push(performance.now() - start);
    };
    stages[name] = taken;
  }
  const mammoth = rival('mammoth');
  for (const name of mammoth ? options.besideMammoth : []) {
    const all = options.files[name].map((file) => readFileSync(file));
    things[`${name} mammoth`] = (round) => mammoth.extractRawText({ buffer: all[round % all.length] });
  }
  const spent = await inTurn(things, options);
  for (const taken of Object.values(stages)) {
    for (const stage of Object.keys(taken)) taken[stage] = median(taken[stage].slice(-options.rounds));
  }
  return { spent, stages };

  async function letterOf({ file, bytes }) {
    const start = performance.now();
    const read = await readFile(file, bytes);
    const middle = performance.now();
    // A letter read anew: what was found out about the last one must not help.
    const letter = recognise(read.document);
    return { letter, reading: middle - start, recognising: performance.now() - middle };
  }
}

/** A letter of five pages and one of five hundred, warmed up by the shorter one. */
async function long() {
  const { readFile, recognise, lint, rules } = await load('reading');
  const work = (file) => {
    const bytes = readFileSync(file);
    return async () => lint(recognise((await readFile(file, bytes)).document), rules);
  };
  const [few, many] = [work(options.few), work(options.many)];
  for (let run = 0; run < options.warmUp; run++) await few();
  const tenTimes = async () => {
    for (let run = 0; run < 10; run++) await few();
  };
  const spent = await inTurn({ few: tenTimes, many }, { warmUp: 0, rounds: options.rounds });
  return {
    few: { wall: spent.few.wall / 10, user: spent.few.user / 10 },
    many: spent.many,
  };
}

/** Unzipping and parsing are what every program must do that reads a Word file; the rest is ours. */
async function docxPath() {
  const product = await load('reading');
  const { decodePart, parseXml, DEFAULT_LIMITS, openPackage, unpack } = product;
  const { readFile, recognise, lint, extract, rules } = product;
  const { SaxesParser } = createRequire(`${root}package.json`)('saxes');
  const files = options.files.map((file) => ({ file, bytes: readFileSync(file) }));
  const at = (round) => files[round % files.length];
  const contents = ({ bytes }) => {
    const opened = openPackage(bytes, DEFAULT_LIMITS);
    return [...opened.entries].flatMap(([name, entry]) => {
      const { content } = unpack(opened, entry);
      return /\.(?:xml|rels)$/u.test(name) ? [{ name, content }] : [];
    });
  };
  const unpacked = files.map((one) =>
    contents(one).map(({ name, content }) => {
      const { part, ...other } = decodePart(name, content);
      return part ?? other;
    }),
  );
  const read = await Promise.all(files.map(({ file, bytes }) => readFile(file, bytes)));
  const letters = () => read.map(({ document }) => recognise(document));
  // Linting and extracting keep what they find with the letter: each round gets letters of its own.
  let fresh = letters();
  let other = letters();
  return inTurn(
    {
      unzip: (round) => contents(at(round)),
      saxes: (round) => {
        for (const { source } of unpacked[round % files.length]) new SaxesParser({}).write(source).close();
      },
      tree: (round) => {
        for (const part of unpacked[round % files.length]) parseXml(part, DEFAULT_LIMITS);
      },
      reading: (round) => readFile(at(round).file, at(round).bytes),
      recognising: (round) => recognise(read[round % files.length].document),
      extracting: (round) => {
        if (round % files.length === 0) other = letters();
        extract(other[round % files.length]);
      },
      linting: (round) => {
        if (round % files.length === 0) fresh = letters();
        lint(fresh[round % files.length], rules);
      },
    },
    options,
  );
}

// ---- writing

async function ours() {
  const { readTemplate, renderLetter, writeDocx } = await load('rendering');
  const { template } = await readTemplate('cong-van', [`${root}templates`]);
  const data = JSON.parse(readFileSync(template.samplePath, 'utf8'));
  const write = async (from) => writeDocx((await renderLetter(from, data)).letter);
  return { write: () => write(template), writeFresh: () => write({ ...template }) };
}

async function oursInWord() {
  const { fillWord } = await load('rendering');
  const bytes = readFileSync(options.word.ours);
  const fill = (from) => {
    const filled = fillWord(from, options.word.data);
    if (filled.mistakes) throw new Error(filled.mistakes.map(({ en }) => en).join('\n'));
    return filled.bytes;
  };
  return { fill: () => fill(bytes), fillFresh: () => fill(Buffer.from(bytes)) };
}

function theirs() {
  const [PizZip, Docxtemplater] = [rival('pizzip'), rival('docxtemplater')];
  if (!PizZip || !Docxtemplater) return undefined;
  const bytes = readFileSync(options.word.theirs);
  const delimiters = { start: '{{', end: '}}' };
  return () => {
    const letter = new Docxtemplater(new PizZip(bytes), {
      paragraphLoop: true,
      linebreaks: true,
      delimiters,
    });
    letter.render(options.word.data);
    return letter.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}

async function rendering() {
  const { partsOf } = await load('rendering');
  const fill = theirs();
  const things = { ...(await ours()), ...(await oursInWord()), ...(fill ? { docxtemplater: fill } : {}) };
  const texts = new Set();
  for (const thing of Object.values(things)) {
    const xml = partsOf(await thing())
      .get('word/document.xml')
      .toString('utf8');
    texts.add([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, text]) => text).join(' '));
  }
  if (texts.size > 1) throw new Error(`not the same letter:\n${[...texts].join('\n')}`);
  return inTurn(things, options);
}

/** What a program of one's own with docxtemplater does from start to exit. */
async function cold() {
  return theirs()().length;
}
