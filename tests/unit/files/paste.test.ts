import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../utils/files/paste.ts';

const paste = async (text: string, html: string | null = null) => {
  const result = await parsePaste(text, html);
  return result.ok ? result.value : result.error;
};

describe('a pasted mail', () => {
  test('its header lines are understood', async () => {
    const text =
      'From: Dana Whitlock <dana@x.example>\nSent: Monday, 2 March 2026 10:00\nTo: Sam\nSubject: Interview\n\nHi Sam';
    expect(await paste(text)).toMatchObject({
      from: { name: 'Dana Whitlock', email: 'dana@x.example' },
      subject: 'Interview',
      text: 'Hi Sam',
    });
  });

  test.each([
    ['Von: Jana Köhler <jana@x.example>\nBetreff: Gespräch\n\nHallo', 'Gespräch'],
    ['De : Luc <luc@x.example>\nObjet : Entretien\n\nBonjour', 'Entretien'],
    ['Van: Sanne\nOnderwerp: Gesprek\n\nHoi', 'Gesprek'],
    ['De: Ana\nAsunto: Entrevista\n\nHola', 'Entrevista'],
  ])('in other languages too: %s', async (text, subject) => {
    expect(await paste(text)).toMatchObject({ subject });
  });

  test('a sentence with a colon is no header', async () => {
    expect(await paste('Subject: to approval, we meet at 10.')).toMatchObject({ subject: '' });
  });

  test('HTML is read where the clipboard has it', async () => {
    expect(await paste('', '<p>Hi <b>Sam</b></p>')).toMatchObject({ text: 'Hi Sam' });
  });

  test('nothing is said to be nothing', async () => {
    expect(await paste('  \n')).toMatchObject({ code: 'empty' });
  });
});
