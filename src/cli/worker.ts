import { join } from 'node:path';
import { start } from './loader.ts';

start(join(import.meta.dirname, 'work.js'));
