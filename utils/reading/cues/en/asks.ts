import type { CueRows } from '../groups.ts';

/** English: what asks for an interview. One phrase a line; the syntax is that of PhraseTrie. */
export const INVITES: CueRows = {
  invite: {
    strong: `
      invite you to|for _ interview*
      invite you to|for _ round|stage
      invite you to|for _ assessment|selection
      invite you back
      invitation __ interview*
      l1|l2|l3|l4|technical|managerial|hr round|discussion|interview __ date|time|scheduled|details
      details of|for _ round|discussion
      (further) round|discussion of interview*
      has a gap
      love|like|want|wants|keen to do|have|hold|run|conduct|arrange|organise __ interview*
      tele interview*
      wants|want|would a|an|like _ interview* first|with|on
      enjoyed|adored|loved meeting you _ keen
      arrange|schedule|set|organise|book|proceed (up) (with) (to) the|a|your 2nd|second|3rd|third|4th|final|next|last round|interview|stage
      like|want|wants|love|keen to see _ again
      inviting you to|for _ interview*
      invited to|for _ interview*
      invited to attend _ interview*
      invitation to|for _ interview*
      invitation to attend _ interview*
      interview invitation|invite
      like to interview you
      love to interview you
      like to invite you
      love to invite you
      delighted|pleased|happy|glad|excited to invite you
      pleased|delighted|happy to offer you an|a _ interview
      you have been|you've been shortlisted
      selected for _ interview*
      selected to interview
      shortlisted for|to _ interview*
      like|love|want you to meet
      like|love|want to meet you
      like|love for you to meet
      love for you to come
      like|love you to come in
      like|love to have you in|back|onsite|on
      like|love to see you again
      like|love to get you in
      wants|want|would to see you again
      come|pop back in
      come in for|to _ interview|chat|meet*
      come in to meet
      come and meet
      progress|move|advance|put|take you to|forward|through _ interview|round|stage
      moved|move|moving|progress*|advance*|taking you to the next|second|final|third stage|round
      through to the next|second|final|third|last stage|round
      like to move|take|progress you|things forward
      move forward with _ interview
      proceed with _ interview
      next step is|would|will _ interview|conversation|call|meeting|chat|panel
      next stage|round is|will|would|involves _ interview|conversation|call|meeting|panel|day
      the next stage|round
      schedule|arrange|set|book|organise (up) _ (phone|video|zoom|teams) screen
      schedule your _ interview
      book your _ interview
      like to schedule|arrange|set|book|organise|have|do _ interview
      would|want|like you to attend|join _ interview|panel
      attend an|a|your|the _ interview
      record* your|the _ video|interview|answers
      one way|digital|recorded|video|on-demand|asynchronous interview
      are you free|available _ interview
      would you be free|available _ interview|meet|talk|chat
      interview with us
      like|love|keen to speak|talk|chat with you about _ role|position
      keen|eager|wants|want|like|love|looking to meet you
      keen|eager|want to continue|take _ conversation|further
      asked|asking to meet|see you
      meet the rest of the team
      meet|meeting more of the team
      second|2nd|third|3rd|final|next round|stage|interview _ would|will|is|on
      have another|a look|chat|conversation|word with|at
      another look|chat|conversation|meeting
      pop|drop|swing|come in|over|by|down|along _ chat|meet|thursday|monday|tuesday|wednesday|friday|tomorrow
      round scheduled
      interview|round scheduled|planned|fixed|lined for|on|with|as|up
      scheduled with below
      would|we'd|i'd like|love to see|meet|speak|talk|have you
      like|love to hear more
      lined|line up _ interview|meeting|chat
      grab|get|find|put time|something|date|slot _ diary|calendar|in
      your interview _ is|will be|at|on|for
      interview is on|at|scheduled
      dates for _ interview|interviews|second|final
      phone|telephone|video|zoom|teams|skype|screening interview|screen|call with|to|about|for
      assessment day|centre|center|exercise
      invited|inviting (you) to|for _ round|stage|panel|conversation|meeting|call
      invite you to|for|in|down|over
      get|bring|have|welcome you back|onsite|in|over|down
      wants|want|like|love|would to bring|get|have|fly|see|introduce|put you
      say|says hello|hi
      wants|want|like|love|hoping|hopes to meet|see|interview|introduce|speak
      fancy|up for _ coffee|breakfast|lunch|chat|drink|call
      spend _ hour|time|minutes|day with you|us
      successful in reaching|progressing|getting
      reached|reaching the next|second|final
      have|has been put|lined forward|up for
      like|love you to meet|come|join|speak|present|do|complete
      introduce you to
      send|give|share (me) (us) _ dates|times|slots|days
      few|couple|some dates|times|slots
      use|using|via|through _ link|calendar to|and book|schedule|pick|choose
      what|which is|works|day|time best
      they|he|she|rob can do
      take part in _ exercise|interview|assessment
      panel will|is consist|comprise|made|be
      next|managerial|hr|technical|final|second|third round|discussion is|has _ scheduled
      clear*|passed the|your (first|second|technical|previous) round|stage|screen|test|assessment
      second look|chat|meet|go
      spare them|us|me|him|her|half|an|a
      one of _ going through
      going|go|goes through to the final|next|second|last
      boss|owner|director|partners|ceo wants|want|like
      ask for mick|me|her|him|reception
      would be grateful if _ spare|come|attend|meet
      presentation and interview
      `,
    medium: `
      schedule|arrange|set _ call|chat|conversation|meeting with _ about|to|for|regarding
      next step*
      next round
      next stage
      further interview|conversation|discussion|chat
      follow up|on interview|conversation|chat|call
      continue our|the conversation
      speak|talk|chat with you
      catch up with you
      grab|have a coffee|chat|word
      hop|jump on a _ call|zoom
      meet the team
      would like|love to meet
      does _ work|suit for you
      would _ suit you
      could you do|make|come
      can you do|make|come
      `,
    weak: `
      please join
      `,
  },
  inviteSoft: {
    medium: `
      hiring manager
      the panel will|would|consists|is
      you will|you'll meet|be meeting|speak|be interviewed
      your interviewers
      interviewers
      interview panel|panelists
      format of the interview
      the interview will|is|should
      `,
    weak: `
      dial in
      meeting id
      join the meeting
      bring id|photo
      ask for _ reception
      dress code
      `,
  },
  assessment: {
    strong: `
      hirevue
      one way video
      recorded|pre|ai|automated|digital|asynchronous video|recorded|interview|interviewer
      assessment centre|center|day
      selection day|centre|center
      superday
      `,
  },
  test: {
    medium: `
      online|coding|technical|aptitude|skills|psychometric assessment|test|challenge|exercise
      take home
      complete the|an|this|our _ assessment|test|challenge|questionnaire
      `,
  },
};
