import { loadMessages } from '../eval/load.ts';
import { speedLines } from '../eval/speed.ts';
import { readingWeight } from '../eval/weight.ts';

/** `npm run bench`: how fast and how heavy reading is, beside chrono's own parse of the same texts in the same run. */
const messages = (await loadMessages()).map(({ message }) => message);
for (const line of speedLines(messages)) console.log(line);
console.log(await readingWeight());
