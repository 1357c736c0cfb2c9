import type { Passage, Span } from '../document/tree.ts';
import type { Deadline } from './deadlines.ts';

/** A task that a letter gives to somebody. */
export type Assignment = {
  /** The same for the same document and text. */
  readonly id: string;
  /** `2.c`, `1.(2)`, `Điều 2.1`; empty for running text. */
  readonly clause: string;
  readonly text: string;
  readonly at: Passage;
  readonly lead: readonly string[];
  /** Where the lead was found: in the task itself, in a heading above it, in the opening, or in Kính gửi. */
  readonly leadFrom: LeadSource;
  readonly coordinate: readonly string[];
  readonly reportTo: readonly string[];
  readonly deadline: Deadline | null;
  /** Numbers of the documents cited in it. */
  readonly citations: readonly string[];
  readonly evidence: Evidence;
  /** 0 to 1. */
  readonly confidence: number;
};

/**
 * A task as the rules ask for it: without what only `extract` shows. What they ask of some tasks only is read when they
 * do.
 */
export type Task = Pick<Assignment, 'clause' | 'text' | 'at' | 'lead' | 'leadFrom' | 'deadline'> & {
  readonly coordinate: () => readonly string[];
  readonly reportTo: () => readonly string[];
  readonly evidence: (of: keyof Evidence) => readonly Span[];
  readonly confidence: () => number;
};

export type LeadSource = 'stated' | 'heading' | 'opening' | 'addressees' | 'none';

export type Evidence = {
  readonly lead: readonly Span[];
  readonly coordinate: readonly Span[];
  readonly reportTo: readonly Span[];
  readonly deadline: readonly Span[];
};
