#!/usr/bin/env node
import { join } from 'node:path';
import { forShortRuns, isKept, start } from './loader.ts';

/** Node 20: measured, and worth it also where nothing was kept, as in what npm installs. */
const MEASURED_V8 = '11.3.';

const main = join(import.meta.dirname, 'main.js');
if (process.versions.v8.startsWith(MEASURED_V8) || isKept(main)) forShortRuns();
start(main);
