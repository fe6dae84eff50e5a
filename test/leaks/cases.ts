/** Every way by which a page reaches a vendor that the suite knows. */
import { type Case, GROUPS } from './case.js';
import { elementCases } from './cases/elements.js';
import { frameCases } from './cases/frames.js';
import { htmlCases } from './cases/html.js';
import { lateCases } from './cases/late.js';
import { networkCases } from './cases/network.js';
import { parserCases } from './cases/parser.js';
import { scriptCases } from './cases/scripts.js';
import { storageCases } from './cases/storage.js';
import { styleCases } from './cases/styles.js';

export const cases: readonly Case[] = [
  ...parserCases,
  ...scriptCases,
  ...htmlCases,
  ...elementCases,
  ...styleCases,
  ...frameCases,
  ...networkCases,
  ...storageCases,
  ...lateCases,
].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
