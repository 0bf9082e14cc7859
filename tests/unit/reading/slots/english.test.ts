import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

type Row = [text: string, slots: string[], zone?: string];

const reads = (rows: Row[]) =>
  test.each(rows)('%s', (text, slots, zone) => expect(shown(text, zone)).toEqual(slots));

describe('English: dates and times', () => {
  reads([
    ['Your interview will take place on Wednesday 11th March at 2.30pm.', ['03-11T14:30']],
    ['Could you do either 10am or 2pm on Tuesday 10 March?', ['03-10T10:00', '03-10T14:00']],
    [
      'We can offer Tuesday 10 March at 10:00, Tuesday 10 March at 14:00 or Wednesday 11 March at 09:30.',
      ['03-10T10:00', '03-10T14:00', '03-11T09:30'],
    ],
    ['Option 1: Mon 9 Mar, 3pm\nOption 2: Tue 10 Mar, 11.15am', ['03-09T15:00', '03-10T11:15']],
    [
      'Please confirm by 5pm on Wednesday 4 March. The interview is on Monday 9 March at 9:30am and will last one hour.',
      ['03-09T09:30-10:30'],
    ],
    ['Please arrive at 9:45 for a 10:00 start on Tuesday 10 March.', ['03-10T10:00']],
    ['When: Thu Mar 12, 2026 4pm – 5pm (GMT)', ['03-12T16:00-17:00 Europe/London']],
    [
      'I will call you on Wednesday at 5pm to prepare you for the interview on Thursday 5 March at 10am.',
      ['03-05T10:00'],
    ],
    ['We meet in the afternoon of the 12th at 3.', ['03-12T15:00']],
    ['How about the 10th at 10 or the 12th at 4?', ['03-10T10:00', '03-12T16:00']],
    [
      'next week: Tuesday 10am, Wednesday 2pm or Thursday any time between 1 and 4pm',
      ['03-10T10:00', '03-11T14:00', '03-12T13:00-16:00'],
    ],
    ['Are you free this Thursday at noon?', ['03-05T12:00']],
    ['Monday 9 March at 11 or Tuesday at the same time', ['03-09T11:00', '03-10T11:00']],
    ['Slot 1 - 10th March 10.30 AM\nSlot 2 - 12th March 4.00 PM', ['03-10T10:30', '03-12T16:00']],
    ['Was: Wed 4 Mar 14:00\nNow: Thu 5 Mar 10:00', ['03-05T10:00']],
    ["You'd start at 9.15 on Tuesday 10 March with Jane Doe.", ['03-10T09:15']],
    ['Lunch with us on Tuesday 10 March at 12:30?', ['03-10T12:30']],
    ['It expires on Tuesday 10 March at 23:59.', []],
    ['tomorrow at quarter past 3', ['03-03T15:15']],
    ['Tuesday week at half past two', ['03-10T14:30']],
    ['5th March 2026 @ 1400 hrs', ['03-05T14:00']],
    ['Mon 9/3 at 11, Tue 10/3 at 4', ['03-09T11:00', '03-10T16:00']],
    ['9 or 10 March at 11am', ['03-09T11:00', '03-10T11:00']],
    ['March 10 or 11 at 2pm ET', ['03-10T14:00 America/New_York', '03-11T14:00 America/New_York']],
    [
      'Thursday, March 5, 2026, 2:00 PM - 2:45 PM (US & Canada) Eastern Time',
      ['03-05T14:00-14:45 America/New_York'],
      'America/New_York',
    ],
    ['3/12 at 10am PT / 1pm ET', ['03-12T10:00 America/Los_Angeles'], 'America/New_York'],
    ['2pm GMT / 9am EST on Thursday 5 March', ['03-05T14:00 Europe/London']],
    ['Thu 5 March, 7:30 PM IST', ['03-05T19:30 Asia/Kolkata'], 'Asia/Kolkata'],
    ['05-Mar-2026, 02:30 PM IST', ['03-05T14:30 Asia/Kolkata'], 'Asia/Kolkata'],
    ['Wednesday 11 March 2026 at 10:00am AEDT', ['03-11T10:00 Australia/Sydney'], 'Australia/Sydney'],
    ['Thu, 5 Mar, 4.00pm SGT', ['03-05T16:00 Asia/Singapore'], 'Asia/Singapore'],
    ['Thursday 5 March at 10h00 (SAST)', ['03-05T10:00 Africa/Johannesburg'], 'Africa/Johannesburg'],
    [
      'All times are BST.\nTuesday 7 April: 10:00, 11:00 or 12:00',
      ['04-07T10:00 Europe/London', '04-07T11:00 Europe/London', '04-07T12:00 Europe/London'],
    ],
    ['Thursday 5 March, 3pm Dublin time', ['03-05T15:00 Europe/Dublin'], 'Europe/Dublin'],
    ['Thursday 5 March, 15:00 CET (Berlin)', ['03-05T15:00 Europe/Berlin'], 'Europe/Berlin'],
    ['Thursday 5 March at 3pm Pacific', ['03-05T15:00 America/Los_Angeles'], 'America/Los_Angeles'],
    ['Thursday 5 March at 15:00 UTC+2', ['03-05T15:00']],
    ['Monday (9th) at 11', ['03-09T11:00']],
    [
      'Thanks for speaking with us on Thursday. We would like to invite you back on Tuesday at 3pm.',
      ['03-03T15:00'],
    ],
    [
      'Our phones are open 9-5, Monday to Friday. Your interview is on Thursday 5 March at 14:00.',
      ['03-05T14:00'],
    ],
    ['It is a 2 hour interview on Thursday 5 March starting at 1pm', ['03-05T13:00-15:00']],
    ['Start: Thursday 5 March 10:00\nEnd: 12:00', ['03-05T10:00-12:00']],
    [
      'Are you available on 12 March between 10:00 and 12:00 or on 13 March between 14:00 and 16:00?',
      ['03-12T10:00-12:00', '03-13T14:00-16:00'],
    ],
    ['Would 11am on Thursday suit? Lunch is at 12.30.', ['03-05T11:00']],
    ['Wednesday 4th, 10-10:45am', ['03-04T10:00-10:45']],
    ['10:00 on Friday the 6th of March', ['03-06T10:00']],
    ['Fri 6 Mar | 10.00-11.00 | Teams', ['03-06T10:00-11:00']],
    [
      'Each interview lasts 30 minutes: Thursday 12 March 10:00 with Jane Roe, 10:30 with Ben Ray.',
      ['03-12T10:00-10:30', '03-12T10:30-11:00'],
    ],
    ['Looking forward to seeing you at 3 on Thursday.', ['03-05T15:00']],
    [
      'Interview 1: Thursday 12 March, 10:00 - 10:45 with Jane Roe\nInterview 2: Thursday 12 March, 11:00 - 11:45 with Ben Ray',
      ['03-12T10:00-10:45', '03-12T11:00-11:45'],
    ],
    [
      'You will meet Jane Roe (10:00–10:30), Ben Ray (10:30–11:00) and Ana Diaz (11:00–11:30) on Friday 13 March.',
      ['03-13T10:00-10:30', '03-13T10:30-11:00', '03-13T11:00-11:30'],
    ],
    [
      'Please join us on Tuesday, March 10, 2026 from 1:00 PM to 2:00 PM Eastern Time (US and Canada).',
      ['03-10T13:00-14:00 America/New_York'],
      'America/New_York',
    ],
    [
      'Tues 3/10 @ 2:30p ET or Thurs 3/12 @ 11a ET',
      ['03-10T14:30 America/New_York', '03-12T11:00 America/New_York'],
      'America/New_York',
    ],
    [
      'When: Tuesday, March 10, 2026 2:00pm – 3:00pm Eastern Time - New York',
      ['03-10T14:00-15:00 America/New_York'],
      'America/New_York',
    ],
    [
      'When: Mar 10, 2026 02:00 PM Pacific Time (US and Canada)',
      ['03-10T14:00 America/Los_Angeles'],
      'America/Los_Angeles',
    ],
    [
      'When\nTuesday Mar 10, 2026 ⋅ 2pm – 3pm (Central European Time - Berlin)',
      ['03-10T14:00-15:00 Europe/Berlin'],
      'Europe/Berlin',
    ],
    ['Time: Mar 10, 2026 03:00 PM London\nJoin Zoom Meeting', ['03-10T15:00 Europe/London']],
    ['10th of March at 4 o’clock', ['03-10T16:00']],
    ['Could you make 4ish on Weds?', ['03-04T16:00']],
    [
      "We're hoping for Thursday 5th March, 11-12, at our Leeds office. Let me know if you have any questions.",
      ['03-05T11:00-12:00'],
    ],
    ['Weds 4 March, 12 noon', ['03-04T12:00']],
    ['12pm on Friday 6th', ['03-06T12:00']],
    ['the interview is at 1130 on Friday 6 March', ['03-06T11:30']],
    ['Friday 6 March 2026, 0930hrs to 1015hrs', ['03-06T09:30-10:15']],
    ['Anytime after 2pm on Thursday works for us.', ['03-05T14:00']],
    [
      'Your interview has been confirmed for Tue, Mar 10, 2026 at 10:00am IST with Priya',
      ['03-10T10:00 Asia/Kolkata'],
      'Asia/Kolkata',
    ],
    [
      'Date & Time: 10th March 2026, 3:00 PM - 4:00 PM IST\nRound: L2 Technical',
      ['03-10T15:00-16:00 Asia/Kolkata'],
      'Asia/Kolkata',
    ],
    ['If you cannot make Thursday 5 March at 2pm, please call us by noon on Wednesday.', ['03-05T14:00']],
    ['Thursday 5 March, 2:00pm (please log on at 1:55pm)', ['03-05T14:00']],
    ['We interviewed you on 26 February 2026 at 10:00. Next: 6 March at 11:00.', ['03-06T11:00']],
    [
      'The office at 30 St Mary Axe opens at 8am; your interview starts at 9am on Friday 6 March.',
      ['03-06T09:00'],
    ],
    [
      'Catch the 8:15 train and you will arrive at 9:40 for your interview at 10:00 on Friday 6 March.',
      ['03-06T10:00'],
    ],
    [
      'Slots: 10 Mar 10:00; 10 Mar 14:00; 11 Mar 09:30 (all GMT)',
      ['03-10T10:00 Europe/London', '03-10T14:00 Europe/London', '03-11T09:30 Europe/London'],
    ],
    [
      'Monday, March 9, 9:00 – 9:30 AM PT\nTuesday, March 10, 1:00 – 1:30 PM PT',
      ['03-09T09:00-09:30 America/Los_Angeles', '03-10T13:00-13:30 America/Los_Angeles'],
      'America/Los_Angeles',
    ],
    ['Thursday 12 March 3pm AEDT / 12pm AWST', ['03-12T15:00 Australia/Sydney'], 'Australia/Sydney'],
    ['Would Thursday at 4:00 PM EST (9:00 PM GMT) work?', ['03-05T16:00 America/New_York']],
  ]);
});

describe('English: lists, tables and agendas', () => {
  reads([
    [
      '- Tuesday 10 March, 10:00 – 11:00\n- Wednesday 11 March, 13:30 – 14:30\n- Friday 13 March, 09:00 – 10:00',
      ['03-10T10:00-11:00', '03-11T13:30-14:30', '03-13T09:00-10:00'],
    ],
    [
      'Date: Tuesday 10 March 2026\nTime: 2.00pm - 3.00pm\nVenue: 20 Farringdon Street, London EC4A 4AB\nTel: 020 7946 0958',
      ['03-10T14:00-15:00'],
    ],
    [
      'Agenda for Thursday 12 March:\n09:45 Arrival and coffee\n10:00 – 10:45 Priya Nair, Head of Product\n10:45 – 11:30 Tom Ash (CTO)\n11:30 – 12:00 Office tour\n12:00 – 13:00 Lunch with Ana Ruiz and the team\n13:00 – 13:45 Written exercise\n13:45 – 14:30 Panel interview',
      ['03-12T10:00-10:45', '03-12T10:45-11:30', '03-12T12:00-13:00', '03-12T13:45-14:30'],
    ],
    [
      'Time\tWho\tTopic\n10:00\tJane Roe\tValues\n10:45\tBreak\t\n11:00\tBen Ray\tTechnical\nThe day is Friday 13 March.',
      ['03-13T10:00', '03-13T11:00'],
    ],
    [
      'Interview: Thursday 5 March\n\nTime: 10:00 am\nDuration: 45 minutes\nInterviewer: Sue Park',
      ['03-05T10:00-10:45'],
    ],
    [
      'Date: 05-03-2026\nTime: 11:00 AM to 11:45 AM IST\nMode: Virtual (MS Teams)',
      ['03-05T11:00-11:45 Asia/Kolkata'],
      'Asia/Kolkata',
    ],
    [
      'The day runs from 11:00 to 18:30 on Thursday 12 March.\n11:00 CEO – Margaret Oyelaran\n12:00 COO – Jane Roe\n17:30 CFO – Ben Ray',
      ['03-12T11:00', '03-12T12:00', '03-12T17:30'],
    ],
    [
      'Thursday 12 March\n\n10:00 - 10:45\nJane Roe, CTO\n\n10:45 - 11:00\nBreak\n\n11:00 - 11:45\nBen Ray, CFO',
      ['03-12T10:00-10:45', '03-12T11:00-11:45'],
    ],
    ['Mon 9 Mar\tTue 10 Mar\tWed 11 Mar\n10:00\t11:00\t14:00', ['03-09T10:00', '03-10T11:00', '03-11T14:00']],
    [
      'We would like to invite you to a second interview on Thursday\n12 March at 10.30am at our offices in Leeds, which are on the\nfirst floor.',
      ['03-12T10:30'],
    ],
    [
      'Thursday, 12 March\n9:30am: Jane Roe (VP Eng), 45 mins\n10:15am: 15 min break\n10:30am: System design with Ben Ray, 1 hour\n11:30am: Lunch\n12:30pm: Wrap-up with Dana (HR)',
      ['03-12T09:30-10:15', '03-12T10:30-11:30', '03-12T12:30'],
    ],
    [
      'Mon 9th: 9am, 10am, 11am\nTue 10th: 2pm, 3pm\nWed 11th: none, sorry',
      ['03-09T09:00', '03-09T10:00', '03-09T11:00', '03-10T14:00', '03-10T15:00'],
    ],
    ['Thursday 12 March 2026\t10:00\t11:00\tPanel interview\tRoom 4', ['03-12T10:00-11:00']],
    [
      'Date\tTime\tInterviewer\n12 March 2026\t10:00 – 10:45\tJane Roe\n13 March 2026\t14:00 – 14:45\tBen Ray',
      ['03-12T10:00-10:45', '03-13T14:00-14:45'],
    ],
  ]);
});

describe('English: times that were moved or taken away', () => {
  reads([
    ["I can't do Tuesday at 10 but could do Wednesday at 2pm.", ['03-04T14:00']],
    [
      'Dana is unable to make Thursday 5 March at 14:00, so could we do Friday 6 March at 11:00 instead?',
      ['03-06T11:00'],
    ],
    ['Your interview on Thursday 5 March at 2pm has been moved to Friday 6 March at 3pm.', ['03-06T15:00']],
    ['We have had to reschedule your interview from 14:00 to 15:30 on Thursday 5 March.', ['03-05T15:30']],
    ['Old time: Thu 5 March 14:00\nNew time: Fri 6 March 09:00', ['03-06T09:00']],
    [
      'The interview, originally scheduled for Tuesday 3 March at 10am, will now take place on Thursday 12 March at 11am.',
      ['03-12T11:00'],
    ],
    ['Thursday 5 March at 11:00 instead of 10:00', ['03-05T11:00']],
    [
      'Kindly be available on 10/03/2026 at 11:30 AM. Reporting time 11:00 AM.',
      ['03-10T11:30'],
      'Asia/Kolkata',
    ],
    ['We need to push your 2pm on Thursday to 3pm.', ['03-05T15:00']],
    ['Thursday 5 March: 2pm → 3pm', ['03-05T15:00']],
    ["I'm afraid 2pm on Thursday no longer works for Jane. Could we do 4pm instead?", ['03-05T16:00']],
    ['The call on Thursday at 2 is now at 4.', ['03-05T16:00']],
    [
      'Your interview is scheduled for Thursday 5 March at 2pm. If this is not convenient, we can offer Friday 6 March at 10am.',
      ['03-05T14:00', '03-06T10:00'],
    ],
  ]);
});

describe('English: what is no interview time', () => {
  reads([
    ['This offer expires on Friday 6 March at 17:00.', []],
    ['We will let you know our decision by Friday 6 March.', []],
    ['You would start on 1 April 2026 at 9:00, start date permitting.', []],
    ['Meeting ID: 812 3456 7890 Passcode: 10.30', []],
    ['The role pays £45,000 - £50,000. Version 2.10 of the CV, 1 of 3.', []],
    ['It takes 45 minutes. Reply within 48 hours, support is 24/7.', []],
    ['You may have 10 minutes at the end; sat nav users: LS1 4AP; march on!', []],
    ['Second interview at 10 Downing Street on 3 levels', []],
    ['The first interview was on 24 February at 10am.', []],
    ['Tuesday 10th (am) or Thursday 12th (pm) would be ideal.', []],
    ['Unfortunately we have to cancel your interview on Thursday 5 March at 2pm.', []],
    ['Your salary would be reviewed on 1 April and the closing date is 10 March at 12:00.', []],
    ['Sent: Monday, 2 March 2026 09:12\nSubject: Interview', []],
    ['We have 3 people, 2 rounds and 1 task. Bring 2 forms of ID. At 5 years of experience you fit.', []],
    ['Call me on 07700 900 123 any time. Ref 2026-03-05-1400', []],
    ['Round 2 of 3, 60 min, Q2 2026, 10.5% bonus, room 3.14, v1.30', []],
  ]);
});
