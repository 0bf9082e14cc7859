/**
 * The sample mailbox: three weeks of one person's mail, two employers interleaved, and the rest of a life between them.
 * Dates are counted in working days from today, so that the second interviews are always still ahead.
 */

/** One mail as its source (.eml), oldest first in the list. */
export type SampleMail = { slug: string; eml: string };

const CANDIDATE = 'Sam Okafor <sam.okafor@postbox.example>';

/** Working days from today to the day of seven interviews. */
export const SECOND_DAY = 3;

type Mail = {
  slug: string;
  /** Working days from today. */
  day: number;
  time: string;
  from: string;
  to?: string;
  subject: string;
  html?: boolean;
  body: string;
};

/** The mailbox as it stands on this day (London). */
export function sampleMails(today: Temporal.PlainDate): SampleMail[] {
  const said = (days: number) => words(workday(today, days));
  return mails(said).map((mail, i) => ({ slug: mail.slug, eml: source(mail, i, today) }));
}

/** The nth working day after (or before) a day. */
export function workday(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let date = from;
  for (let left = Math.abs(days); left > 0; ) {
    date = date.add({ days: Math.sign(days) });
    if (date.dayOfWeek <= 5) left -= 1;
  }
  return date;
}

const words = (date: Temporal.PlainDate) =>
  date
    .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .replace(',', '');

function source(mail: Mail, index: number, today: Temporal.PlainDate): string {
  const at = workday(today, mail.day).toZonedDateTime({ timeZone: 'Europe/London', plainTime: mail.time });
  const date = `${at.toLocaleString('en-GB', { weekday: 'short' })}, ${at.day} ${at.toLocaleString('en-GB', { month: 'short' }).slice(0, 3)} ${at.year} ${mail.time}:00 ${at.offset.replace(':', '')}`;
  return [
    `From: ${mail.from}`,
    `To: ${mail.to ?? CANDIDATE}`,
    `Date: ${date}`,
    `Subject: ${mail.subject}`,
    `Message-ID: <sample-${index + 1}@postbox.example>`,
    'MIME-Version: 1.0',
    `Content-Type: text/${mail.html ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.body,
  ].join('\r\n');
}

const DANA = 'Dana Whitlock <dana.whitlock@haldenrowe.example>';
const PRIYA = 'Priya Raman <priya@marlow-instruments.example>';

const mails = (said: (days: number) => string): Mail[] => [
  {
    slug: 'halden-received',
    day: -15,
    time: '09:12',
    from: 'Halden & Rowe Careers <careers@haldenrowe.example>',
    subject: 'Your application: Head of Operations Analytics',
    body: `Dear Sam,

Thank you for applying for the position of Head of Operations Analytics at Halden & Rowe. Your application has reached us and the team will look at it over the next week.

Kind regards,
Halden & Rowe Careers`,
  },
  {
    slug: 'marlow-received',
    day: -14,
    time: '16:40',
    from: 'Marlow Instruments <jobs@marlow-instruments.example>',
    subject: 'We have received your application',
    body: `Hi Sam,

Thanks for your interest in the Product Manager, Sensors role at Marlow Instruments. We have received your application and we'll be in touch either way.

The Marlow team`,
  },
  {
    slug: 'newsletter',
    day: -13,
    time: '07:00',
    from: 'The Monday Ladder <hello@mondayladder.example>',
    subject: '12 interview questions everyone gets wrong',
    html: true,
    body: `<h2>The Monday Ladder</h2><p>This week: <b>12 interview questions everyone gets wrong</b>, and how to answer "what is your greatest weakness?" without sounding rehearsed.</p><p>Plus: our second interview checklist, now 20% off.</p><p><a href="https://mondayladder.example/read">Read on</a> · <a href="https://mondayladder.example/unsubscribe">Unsubscribe</a></p>`,
  },
  {
    slug: 'halden-first',
    day: -12,
    time: '11:25',
    from: DANA,
    subject: 'Interview – Head of Operations Analytics',
    body: `Hi Sam,

Good news: we would like to invite you to a first interview for the Head of Operations Analytics role. It will be a video call on ${said(-9)} at 10:00 (UK time), about 45 minutes, with Tom Arkwright, Director of Operations, and me.

Join here: https://meet.google.com/hrx-opsa-nlt

Best wishes,
Dana

--\u0020
Dana Whitlock
Head of Talent, Halden & Rowe`,
  },
  {
    slug: 'dentist',
    day: -11,
    time: '08:30',
    from: 'Kirkgate Dental <reception@kirkgatedental.example>',
    subject: 'Appointment reminder',
    body: `Dear Sam Okafor,

This is a reminder of your check-up with Dr Lowe on ${said(-6)} at 15:20. Please call us on 0113 496 0000 if you need to reschedule.

Kirkgate Dental Practice`,
  },
  {
    slug: 'marlow-first',
    day: -10,
    time: '14:05',
    from: PRIYA,
    subject: 'Marlow Instruments: a first call?',
    body: `Hi Sam,

I liked your application for the Product Manager, Sensors role and would love to have a phone interview with you on ${said(-7)} at 2.30pm. I'll ring you on the number in your CV; half an hour should do.

Priya

Priya Raman
Talent Lead
Marlow Instruments`,
  },
  {
    slug: 'halden-feedback',
    day: -8,
    time: '17:48',
    from: DANA,
    subject: 'Your interview with Halden & Rowe',
    body: `Hi Sam,

Thank you for your time yesterday, Tom and I enjoyed the conversation. I promised you honest feedback, so here it is.

You came across as warm and very well prepared, and your warehouse work impressed Tom. However, the team was not convinced that you have owned a budget of this size. Tom also felt that your answer about the failed Leeds rollout stopped short, and he would have liked to hear what you did differently afterwards. There was a slight question mark over how you would influence directors who disagree with the data.

I will come back to you about next steps before the end of next week.

Best wishes,
Dana

--\u0020
Dana Whitlock
Head of Talent, Halden & Rowe`,
  },
  {
    slug: 'own-note',
    day: -8,
    time: '21:15',
    from: CANDIDATE,
    subject: 'Note to self after Halden & Rowe',
    body: `I fumbled the question about forecast accuracy, I could not remember a single figure.

I still want to know why the post is vacant, nobody said a word about the person before me.`,
  },
  {
    slug: 'marlow-feedback',
    day: -5,
    time: '10:02',
    from: PRIYA,
    subject: 'Re: Marlow Instruments: a first call?',
    body: `Hi Sam,

Lovely to talk to you on the phone. I passed my notes on to Wen, and the one thing she is unsure about is your lack of experience with hardware release cycles. She also wondered whether you would be happy in a company of forty people.

More soon,
Priya`,
  },
  {
    slug: 'parcel',
    day: -4,
    time: '12:31',
    from: 'Swift Parcels <track@swiftparcels.example>',
    subject: 'Your parcel is on its way',
    body: `Good news, Sam: your parcel will be delivered on ${said(-3)} between 10:00 and 12:00. You can follow it at https://swiftparcels.example/t/83312.`,
  },
  {
    slug: 'marlow-second',
    day: -3,
    time: '09:50',
    from: PRIYA,
    subject: 'Meeting Wen and Jonas',
    body: `Hi Sam,

Wen Li, our founder and CEO, and Jonas Brandt, Engineering Lead, would like to meet you about the Product Manager, Sensors role on ${said(2)} at 09:30 (UK time) for an hour. It will be at our workshop: 4 Foundry Lane, Leeds LS10 1AB. Jonas will want to talk about how you plan a release.

Does that work for you?

Priya

Priya Raman
Talent Lead
Marlow Instruments`,
  },
  {
    slug: 'halden-second',
    day: -2,
    time: '15:20',
    from: DANA,
    subject: 'Head of Operations Analytics – meeting the team',
    html: true,
    body: `<p>Hi Sam,</p>
<p>Tom and I would love you to meet the rest of the team at Halden &amp; Rowe. Could you join us at our office, 12 Harbour Row, Leeds LS1 4AP, on ${said(SECOND_DAY)}? All times are UK time, and we will have lunch brought in.</p>
<table>
<tr><th>Time</th><th>Who</th><th>Role</th></tr>
<tr><td>11:00 – 11:45</td><td>Margaret Oyelaran</td><td>CEO</td></tr>
<tr><td>11:45 – 12:30</td><td>Ingrid Solberg</td><td>Chief Operating Officer</td></tr>
<tr><td>12:30 – 13:15</td><td>Lunch</td><td></td></tr>
<tr><td>13:15 – 14:00</td><td>Peter Lindqvist</td><td>Finance Director</td></tr>
<tr><td>14:00 – 14:45</td><td>Amara Nwosu</td><td>Chief of Strategy</td></tr>
<tr><td>14:45 – 15:15</td><td>Tour of the control room</td><td></td></tr>
<tr><td>15:15 – 16:15</td><td>Rafael Costa</td><td>Chief Technology Officer</td></tr>
<tr><td>16:15 – 17:15</td><td>Yuki Tanaka</td><td>Head of Product</td></tr>
<tr><td>17:30 – 18:30</td><td>Lena Vogt</td><td>Principal Data Engineer</td></tr>
</table>
<p>Peter will want to understand how you have managed a budget, and Rafael may go into some technical detail.</p>
<p>Best wishes,<br>Dana</p>
<div class="gmail_signature">Dana Whitlock<br>Head of Talent, Halden &amp; Rowe</div>`,
  },
];
