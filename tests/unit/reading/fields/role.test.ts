import { expect, test } from 'vitest';
import { findRole } from '../../../../utils/reading/fields/index.ts';
import { splitZones } from '../../../../utils/reading/zones/index.ts';
import { aMessage, asBody } from '../../../support/message.ts';

const role = (subject: string, text = '') => findRole(aMessage({ subject, text }), asBody(text));

test.each([
  [
    'thank you for applying for the Senior Backend Engineer (Payments) role at Acme',
    'Senior Backend Engineer (Payments)',
  ],
  ['Ihre Bewerbung als Referent:in Controlling (m/w/d) bei Nordwind Energie', 'Referent:in Controlling'],
  ['auf die Stelle als Projektleiterin Hochbau bei uns', 'Projektleiterin Hochbau'],
  ['suite à votre candidature au poste de Chargé de recrutement chez Acme', 'Chargé de recrutement'],
  ['para el puesto de Analista de Datos que publicamos', 'Analista de Datos'],
  ['voor de functie van Senior Accountmanager bij Windhoek', 'Senior Accountmanager'],
  ['the position of Head of Customer Success at Acme', 'Head of Customer Success'],
  ['we would like to interview you for the data analyst role', 'data analyst'],
  ['Position: Finance Business Partner', 'Finance Business Partner'],
])('the text says it: %s', (text, title) => {
  expect(role('', text)).toBe(title);
});

test.each([
  ['Payroll Specialist – second interview', 'Payroll Specialist'],
  ['Interview: Payroll Specialist at Corrib Dairies', 'Payroll Specialist'],
  ['RE: Head of Treasury, Asia', 'Head of Treasury, Asia'],
  ['Nurse Educator (Req #77120) - Status Update', 'Nurse Educator'],
  ['Invitation: Final interview - Head of Data - Sam Lee', 'Head of Data'],
  ['Convocation à un entretien - Responsable paie', 'Responsable paie'],
])('the subject says it: %s', (subject, title) => {
  expect(role(subject)).toBe(title);
});

test.each([
  'The role is exciting.',
  'We look forward to our call about this position.',
  'Our Finance Director will ask you.',
])('nobody says it: %s', (text) => {
  expect(role('Your interview', text)).toBeNull();
});

test('what is answered says it where the answer does not', () => {
  const text =
    'Thursday at four it is, see you then!\n\n> Thank you for the invite for the Payroll Specialist role.';
  const lines = splitZones(text, 'Re: Thursday');
  expect(findRole(aMessage({ subject: 'Re: Thursday', text }), lines)).toBe('Payroll Specialist');
});

test('endless words come to an end', () => {
  const text = 'for the role of Senior '.repeat(20_000);
  expect(() => role(text, text)).not.toThrow();
});

test('a title in lower case ends where the sentence goes on', () => {
  const technician = 'notre entrevue pour le poste de technicien en loisirs est annulée';
  expect(role('', technician)).toBe('technicien en loisirs');
  expect(role('', "a demandé sa mutation sur le poste d'agent d'entretien et sera nommé en août")).toBe(
    "agent d'entretien",
  );
  expect(role('', 'su hoja de vida para barista líder y quisiera conversar con usted')).toBe('barista líder');
});
