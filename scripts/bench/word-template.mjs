// The one page that our own templates make, as a Word file with tags: what docxtemplater and `fillWord` are given.

const TAGS = {
  ParentBody: 'parentBody',
  Issuer: 'issuer',
  Reference: 'reference',
  LetterSubject: 'subject',
  PlaceAndDate: 'placeAndDate',
  SignerName: 'name',
};
const LISTS = {
  Addressee: 'addressees',
  Running: 'paragraphs',
  Recipients: 'recipients',
  SignerTitle: 'titles',
};

const PARAGRAPH = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gsu;
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/u;
const STYLE = /<w:pStyle w:val="(\w+)"/u;

/** How each side says where a list begins, where it ends, and what stands in it. */
export const DIALECTS = {
  ours: { open: (list) => `{{#each ${list}}}`, close: () => '{{/each}}', entry: '{{this}}' },
  theirs: { open: (list) => `{{#${list}}}`, close: (list) => `{{/${list}}}`, entry: '{{.}}' },
};

/** `word/document.xml` with tags for its texts, and the data that make it what it was. */
export function tagged(xml, { open, close, entry }) {
  const data = {};
  const written = xml.replace(PARAGRAPH, (paragraph) => {
    const [, , text] = TEXT.exec(paragraph) ?? [];
    const [, style] = STYLE.exec(paragraph) ?? [];
    const saying = (words) => paragraph.replace(TEXT, (_, start, _text, end) => `${start}${words}${end}`);
    if (text === undefined) return paragraph;
    if (style in TAGS) {
      data[TAGS[style]] = text;
      return saying(`{{${TAGS[style]}}}`);
    }
    if (!(style in LISTS)) return paragraph;
    const list = LISTS[style];
    if (list in data) {
      data[list].push(text);
      return '';
    }
    data[list] = [text];
    return [open(list), entry, close(list)].map(saying).join('');
  });
  return { xml: written, data };
}
