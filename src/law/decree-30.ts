import { annex1 } from './decree-30/annex-1.ts';
import { annex1Copies } from './decree-30/annex-1-copies.ts';
import { annex1Table } from './decree-30/annex-1-table.ts';
import { annex2 } from './decree-30/annex-2.ts';
import { annex3 } from './decree-30/annex-3.ts';
import { articles } from './decree-30/articles.ts';

/**
 * Decree 30/2020/NĐ-CP: provision id to its words. A clause of several sentences has an entry a sentence, told apart
 * by what follows the slash. Every quotation is found in fixtures/law by test/citations.test.ts.
 */
export const decree30 = {
  ...annex1,
  ...annex1Table,
  ...annex1Copies,
  ...annex2,
  ...annex3,
  ...articles,
} as const;

export type Decree30Id = keyof typeof decree30;
