/** The main job in three mails: a first interview, what they thought, and an invite that never says "second". */
export const FIRST = {
  subject: 'Interview: Finance Manager at Brightwater',
  from: 'Dana Brooks',
  email: 'dana@brightwater.example',
  when: 'Mon, 2 Mar 2026 10:04',
  paragraphs: [
    'Hi Sam,',
    'We would like to invite you to a first interview for the Finance Manager role at Brightwater on Thursday 5 March 2026 at 14:00 (UK time) with Tom Arkwright, Head of Finance.',
    'Join here: https://meet.google.com/abc-defg-hij',
    'Best wishes, Dana',
  ],
};

export const FEEDBACK = {
  subject: 'Your interview with Brightwater',
  from: 'Dana Brooks',
  email: 'dana@brightwater.example',
  when: 'Fri, 6 Mar 2026 16:30',
  paragraphs: [
    'Hi Sam,',
    'Thank you for coming in yesterday. Tom enjoyed meeting you and liked your energy.',
    'However, the panel was not convinced that you have enough experience with large budgets.',
    'We will come back to you next week. Dana',
  ],
};

export const CONCERN = 'the panel was not convinced that you have enough experience with large budgets';

export const SECOND = {
  subject: 'Brightwater – meeting the team',
  from: 'Dana Brooks',
  email: 'dana@brightwater.example',
  when: 'Tue, 10 Mar 2026 09:15',
  paragraphs: [
    'Hi Sam,',
    'Tom and I would love you to meet more of the team about the Finance Manager role at Brightwater. Could you come to our office at 12 Harbour Row, Leeds LS1 4AP on Tuesday 17 March 2026 at 11:00 (UK time)?',
    'You will be meeting Margaret Oyelaran, CEO, and Peter Lindqvist, Finance Director.',
    'Best wishes, Dana',
  ],
};

export const DENTIST = {
  subject: 'Appointment reminder',
  from: 'Kirkgate Dental',
  email: 'reception@kirkgatedental.example',
  when: 'Wed, 11 Mar 2026 08:00',
  paragraphs: [
    'Dear Sam,',
    'Your check-up with Dr Lowe is on Monday 16 March at 15:20. Call us if you need to reschedule.',
  ],
};

export type Mail = typeof FIRST;

/** As the body of a page. */
export const asHtml = (mail: Mail) => mail.paragraphs.map((text) => `<p>${text}</p>`).join('');

/** As a whole mail source. */
export function asEml(mail: Mail): string {
  const id = mail.subject.replace(/\W+/g, '-');
  return [
    `From: ${mail.from} <${mail.email}>`,
    'To: Sam Lee <candidate@localhost>',
    `Subject: ${mail.subject.replace('–', '-')}`,
    `Date: ${mail.when}:00 +0000`,
    `Message-ID: <${id}@brightwater.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.paragraphs.join('\r\n\r\n'),
    '',
  ].join('\r\n');
}
