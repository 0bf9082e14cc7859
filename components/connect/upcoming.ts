import type { Intent } from '../../utils/domain/values.ts';

/** Messages that are about an interview to come, not about one that was. */
export const ARRANGING: ReadonlySet<Intent> = new Set(['invite', 'reschedule', 'confirmation', 'cancel']);
