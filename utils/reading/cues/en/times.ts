import type { CueRows } from '../groups.ts';

/** English: what settles the time of an interview. One phrase a line; the syntax is that of PhraseTrie. */
export const TIMES: CueRows = {
  availability: {
    strong: `
      share|send|provide|confirm|give|indicate (us|me) (with) your availability|availabilities
      let me|us know your availability
      what|which times|time|slot|dates|days|day _ work*|suit*
      when you are|would|you're _ available|free
      when would|are|could you _ available|free|do
      let me|us know when|which|what _ works|suits|free|available|best|prefer
      pick|choose|select|book|grab a|one|your time|slot
      pick|choose|select|book _ slot|time that _ works|suits
      use _ link _ schedule|book|pick|choose
      link to schedule|book
      following slots|times|dates
      options below|are
      times work*|suit*
      would any|either of _ work|suit
      do|does|would any of these
      self schedule
      let me|us know if|whether _ works|suits|work|suit
      `,
    medium: `
      availability
      are you free|available|around
      would _ work for you
      time slots
      `,
  },
  fixed: {
    medium: `
      details of|for your interview
      interview details
      interview schedule|agenda|timetable
      your interview is|will|has
      your schedule
      agenda for
      `,
    weak: `
      date time
      `,
  },
  confirm: {
    strong: `
      confirm|confirming|confirms|confirmed your|the|our _ interview
      confirm|confirming that|your|our _ interview|call|meeting|chat|slot|appointment
      interview is|has been confirmed|booked|scheduled
      interview __ is|been scheduled|confirmed|booked
      schedule|agenda|timetable|itinerary for your|the _ interview*|day
      interview confirmation|confirmed
      perfect|great|brilliant|lovely|super|excellent|fab|ok|okay|wonderful __ it is
      you are|you're _ booked|confirmed|scheduled
      all set for
      look|looking forward to seeing|meeting|speaking|talking|welcoming _ tomorrow|on|at|monday|tuesday|wednesday|thursday|friday|today
      see|speak|talk to you|then on|at|tomorrow|monday|tuesday|wednesday|thursday|friday
      see you then
      speak then|tomorrow
      that|it|time|slot|monday|tuesday|wednesday|thursday|friday works for|perfectly|great _ us|me|dana
      thank|thanks (you) for confirming
      as agreed|discussed|arranged|promised
      as per our|your call|conversation|email
      still on for
      we're|we are on for
      that|the time|date|slot|day|works|is|suits fine|great|perfect|good|ok
      put|got|have|penciled|pencilled|slotted you down|in for|at|on
      you will|you'll be met|greeted
      booked in for|on|at
      your interview details|information
      details are|of _ below|attached
      just to let you know|confirm _ booked|confirmed|set
      thank|thanks (you) for accepting|booking|choosing|picking
      here is|here's|attached|below the|your|a link|address|details|map|zoom|teams
      speak|talk|see|chat (you) at|on|then 2|tomorrow|monday|tuesday|wednesday|thursday|friday
      link for|is monday|tuesday|wednesday|thursday|friday|tomorrow|below|here
      `,
    medium: `
      this is to confirm
      confirming
      confirmed
      booked
      looking forward to
      joining instructions
      how to find us
      `,
  },
  remind: {
    strong: `
      reminder _ interview|call|appointment|meeting
      reminder that|of|about your|you
      reminder
      this is a|just reminder
      friendly|quick|gentle|short reminder
      your upcoming interview
      interview is|with _ tomorrow|today
      your interview tomorrow|today
      interview tomorrow|today
      good luck tomorrow|today|on|for
      is in|starts in 24|1|one|two|2 hours|hour|days
      `,
    medium: `
      `,
  },
};
