#!/usr/bin/env node
import { join } from 'node:path';
import { forShortRuns, isKept, start } from './loader.ts';

const main = join(import.meta.dirname, 'main.js');
if (isKept(main)) forShortRuns();
start(main);
