import { bodySlots } from '../../../../utils/reading/slots/index.ts';
import { aContext, aMessage, asBody } from '../../../support/message.ts';

/**
 * The slots of a text as short strings: `03-05T14:00-15:00 Europe/London`. The mail is sent on Monday 2 March 2026 at 10:00
 * in London.
 */
export function shown(text: string, zone = 'Europe/London'): string[] {
  return bodySlots(aMessage({ text }), asBody(text), aContext({ zone })).map(
    (slot) =>
      `${slot.start.slice(5, 16)}${slot.end ? `-${slot.end.slice(11, 16)}` : ''}${slot.zone ? ` ${slot.zone}` : ''}`,
  );
}
