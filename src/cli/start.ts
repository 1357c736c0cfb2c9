#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';
import { load } from './loader.ts';

const main = fileURLToPath(new URL('./main.js', import.meta.url));

// Node 22 and later keep compiled code between runs by themselves.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
  nodeModule.enableCompileCache();
  nodeModule.createRequire(main)(main);
} else {
  load(main);
}
