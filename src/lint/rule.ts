import type { DocumentKind } from '../document/kinds.ts';
import type { Letter, PartName } from '../document/letter.ts';
import type { Bilingual, ContractPart } from '../document/terms.ts';
import type { ParagraphLayout, Passage, Section, Span, TextFormat } from '../document/tree.ts';
import type { ProvisionId } from '../law/law.ts';
import type { MessageData, SamePlaceholders } from './message.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Stage = 'draft' | 'signing' | 'issued';
/** `house`: the rules of an office, which stand in its configuration. */
export type Group = 'required' | 'form' | 'layout' | 'citation' | 'assignment' | 'text' | 'house';
export type RuleId = `${Group}/${string}`;

/**
 * `layout`: the source carries fonts, sizes and paragraph formatting. `page`: it has pages (sections).
 * A part name: the part was found; in `check` it is then no longer optional.
 */
export type Need = PartName | 'layout' | 'page';

type LetterWith<Needs extends Need> = Letter & {
  readonly parts: { readonly [Name in Extract<Needs, PartName>]: Passage };
};

/** What an office says of itself in its configuration; every field may be missing. */
export type OfficeProfile = {
  readonly names?: readonly string[];
  readonly parent?: string;
  readonly place?: string;
  /** Abbreviations of units that may stand in symbols and archive lines. */
  readonly units?: readonly string[];
  readonly signers?: readonly {
    readonly name: string;
    readonly position?: string;
    readonly authority?: readonly string[];
  }[];
  /** For writing: the symbol of a công văn (UBND-VP), and the archive line without “Lưu:”. */
  readonly symbol?: string;
  readonly archive?: string;
  /** Fixed values inside what the decree allows; mm and points. */
  readonly margins?: {
    readonly top?: number;
    readonly bottom?: number;
    readonly left?: number;
    readonly right?: number;
  };
  readonly bodySizePt?: number;
};

/** What a rule may know besides the letter. */
export type Setting = {
  readonly stage: Stage;
  readonly office: OfficeProfile;
  /** Options the user set for this rule, already checked against its schema. */
  readonly options: Readonly<Record<string, unknown>>;
};

export type Fix = {
  readonly edits: readonly Edit[];
  /** `safe` leaves what the document says as it is. A fix that invents a fact does not exist. */
  readonly applies: 'safe' | 'suggested';
};

export type Edit =
  | { readonly at: Span; readonly replaceWith: string }
  | { readonly at: Span; readonly format: TextFormat }
  | { readonly block: number; readonly layout: Partial<ParagraphLayout> }
  | { readonly section: number; readonly page: Partial<Section> }
  /** A page number of its own, centred in the header of the section: field PAGE in this format. */
  | { readonly section: number; readonly pageNumber: Pick<TextFormat, 'font' | 'sizePt'> };

type MessageTable = Readonly<Record<string, Bilingual>>;

export type Finding<Messages extends MessageTable = MessageTable> = {
  [Name in keyof Messages & string]: {
    readonly message: Name;
    /** Null where the thing is missing, or speaks of the page or the whole letter. */
    readonly at: Span | readonly Span[] | null;
    /** Needed only where `at` is null or does not stand in the part it speaks of. */
    readonly part?: ContractPart | null;
    readonly data: MessageData<Messages[Name]>;
    readonly fix?: Fix;
  };
}[keyof Messages & string];

/**
 * One change to the compliant letter of a kind (fixtures/compliant/KIND.md). `replace` works on the Markdown source,
 * each text to be found exactly once; the others on the formatting that the test gives every part by the decree.
 */
export type Change = {
  readonly kind?: DocumentKind;
  readonly stage?: Stage;
  readonly office?: OfficeProfile;
  readonly replace?: readonly (readonly [what: string, by: string])[];
  readonly page?: Partial<Section>;
  readonly format?: { readonly part: PartName } & TextFormat;
  readonly layout?: { readonly part: PartName } & Partial<ParagraphLayout>;
  /** For what the fields above cannot say: changes the typeset document itself. */
  readonly document?: (document: Letter['document'], letter: Letter) => Letter['document'];
};

export type Examples<Message extends string> = {
  /** Silent under all rules. */
  readonly good: readonly Change[];
  readonly bad: readonly (Change & {
    /** Exactly these messages of this rule, in order of place. */
    readonly reports: readonly Message[];
    /** Other rules that rightly speak too. */
    readonly alsoReports?: readonly RuleId[];
    /** What the safe fixes make of it; must be clean. */
    readonly fixed?: Change['replace'];
  })[];
};

export type RuleDefinition<Messages extends MessageTable, Needs extends Need> = {
  /** `group/noun-phrase`, equal to the path. Never reused. */
  readonly id: RuleId;
  /** One sentence that states the requirement. */
  readonly title: Bilingual;
  /** What goes wrong for a person. */
  readonly why: Bilingual;
  /** The provisions it rests on; the first is the one shown as `legal`. */
  readonly basis: readonly [ProvisionId, ...ProvisionId[]];
  readonly severity: Severity;
  /** Severity of single messages, and at earlier stages, where it differs. */
  readonly severities?: {
    readonly [Name in keyof Messages]?: Severity | { readonly [At in Stage]?: Severity };
  };
  /** Default: state letters only. */
  readonly regimes?: readonly ('state' | 'party' | 'normative')[];
  readonly kinds: 'all' | readonly DocumentKind[];
  readonly needs: readonly Needs[];
  readonly messages: { readonly [Name in keyof Messages]: SamePlaceholders<Messages[Name]> };
  /** JSON Schema of the options, for a rule that has some. */
  readonly options?: object;
  readonly check: (letter: LetterWith<Needs>, setting: Setting) => Iterable<Finding<Messages>>;
  readonly examples: Examples<keyof Messages & string>;
};

/** A rule as the engine sees it: what it needs is checked before `check` is called. */
export type Rule = Omit<
  RuleDefinition<MessageTable, Need>,
  'basis' | 'messages' | 'check' | 'examples' | 'severities'
> & {
  readonly group: Group;
  /** Empty only for what no law says: house rules, and what the engine says of suppressions. */
  readonly basis: readonly ProvisionId[];
  readonly severities?: Readonly<Record<string, Severity | { readonly [At in Stage]?: Severity }>>;
  readonly messages: MessageTable;
  readonly check: (letter: Letter, setting: Setting) => Iterable<Finding>;
  readonly examples: Examples<string>;
};

type Texts = Pick<Rule, 'title' | 'why' | 'messages' | 'options' | 'examples'>;

/** In the bundle a rule has a function instead of its texts, which is asked once (scripts/rule-examples.ts). */
type Late = { texts: (() => Texts) | Texts };

function textsOf(rule: Late): Texts {
  if (typeof rule.texts === 'function') rule.texts = rule.texts();
  return rule.texts;
}

const lateTexts: { readonly [Name in keyof Texts]-?: Texts[Name] | undefined } & ThisType<Late> = {
  get title() {
    return textsOf(this).title;
  },
  get why() {
    return textsOf(this).why;
  },
  get messages() {
    return textsOf(this).messages;
  },
  get options() {
    return textsOf(this).options;
  },
  get examples() {
    return textsOf(this).examples;
  },
};

export function defineRule<const Messages extends MessageTable, const Needs extends Need = never>(
  definition: RuleDefinition<Messages, Needs>,
): Rule {
  const group = definition.id.slice(0, definition.id.indexOf('/')) as Group;
  const rule = Object.assign(definition, { group }) as unknown as Rule;
  return 'texts' in rule ? Object.setPrototypeOf(rule, lateTexts) : rule;
}
