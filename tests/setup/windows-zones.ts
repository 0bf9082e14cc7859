import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';

/** Writes the table of Windows zone names (CLDR, by way of windows-iana): each with the zone of its main territory, `001`. */

const rows = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001')
  .map(({ windowsName, iana }) => `  '${windowsName.toLowerCase()}': '${iana[0]}',`)
  .sort();

writeFileSync(
  join(import.meta.dirname, '../../utils/time/windows-zones.generated.ts'),
  `/** Windows zone names, lower case, to IANA zones. Made by tests/setup/windows-zones.ts from windows-iana. */
export const WINDOWS_ZONES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
