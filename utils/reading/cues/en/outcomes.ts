import type { CueRows } from '../groups.ts';

/** English: what follows an application or an interview. One phrase a line; the syntax is that of PhraseTrie. */
export const OUTCOMES: CueRows = {
  receipt: {
    strong: `
      received your application|cv|resume|details
      application has been|was received|submitted
      application received|submitted|confirmation
      receipt of your application|cv|resume
      thank|thanks (you) for applying|submitting
      thank|thanks (you) for your application
      thank|thanks (you) for your interest in
      successfully applied|submitted
      acknowledge* _ application|receipt
      review|reviewing|assess|assessing|consider|considering your application|cv|resume|profile
      your application is|has|was being|been|under
      we will|we'll review
      got|have your application|video|cv|resume|answers|form|submission|documents
      your|completed application reached|came|is|was|has
      under review
      application status
      put your name forward
      everything came through
      has been logged|received|registered
      sent|submitted|forwarded|put your cv|profile|resume|details|you _ to|over|across|forward
      video answers|responses
      added to|your talent|file|details
      received|got|have your message|email|mail|note|letter|references|referees|reference|paperwork|documents|portfolio|forms|details
      your cv|resume|profile|details _ with|to the client|hiring|team|manager|them
      with the client|hiring|manager now
      reference number|no
      quote this|your|the reference
      automatic|auto|automated reply|response|acknowledgement|message|email
      out of office
      please do not reply
      shortlisting will|is|takes|begins|starts
      closing date
      keep|kept|hold your cv|details|resume|application on|for
      no vacancies|openings|suitable
      if something|anything|a suitable comes|comes|arises|up
      application _ safely|successfully
      we aim to
      contact|contacted the|your referees|references
      got it thank|thanks|safely
      sent|passed|forwarded|put your details|name|cv|profile|papers across|over|to|forward|in
      will|i'll|we'll shout|ring|chase|ping|holler|update
      i'll|will|i'm chase|chasing|nudge (them|him|her)
      no access to|limited email
      back in|on the office|monday
      enquiries|queries|calls will not be
      form|forms|referees|references|papers was|were|are|is _ received|in|here
      hold|keep on|onto to your details|cv
      turns|comes up
      nothing|no _ needed|required|outstanding|moved|to|at _ you|present|stage|report
      at this stage|present|moment
      `,
    medium: `
      your application
      thank|thanks (you) for sending
      if your|you _ match|successful|shortlisted
      `,
  },
  thanks: {
    strong: `
      thank|thanks|ta (you) for coming|meeting|joining|speaking|talking|attending|taking|chatting|your|making|interviewing|visiting|popping
      great|lovely|good|nice|wonderful|pleasure|enjoyed to|meeting|speaking|talking|chatting|seeing|having
      enjoyed meeting|speaking|talking|our|your|chatting
      thank|thanks|cheers (you) for _ today|yesterday|week|morning|afternoon
      thank|thanks (you) for checking|patience|your|letting|sharing|confirming
      good|great|nice|lovely|pleasure|fun catching|catch|chat|talk|coffee|to|chatting
      thank|thanks (you) again|so|very
      put a face to
      safe trip|travels|journey|home
      `,
    medium: `
      thank|thanks (you) for
      appreciate your|the time|you
      `,
  },
  held: {
    strong: `
      thank|thanks (you) for _ interview*
      thank|thanks (you) for coming in|to|along|down|up|over|by
      thank|thanks (you) for meeting|speaking|talking|chatting (with|to)
      thank|thanks (you) for attending
      thank|thanks (you) for your time yesterday|today|on|last|this|earlier
      thank|thanks (you) for taking the time _ speak|meet|talk|chat|interview|come
      following your|our|the|on _ interview|conversation|call|meeting|chat|screen|discussion|assessment
      further to your|our|the _ interview|conversation|call|meeting|chat|discussion
      after your|our|the|meeting|speaking _ interview|conversation|call|meeting|chat|screen|you|discussion
      since your|our|we _ interview|conversation|call|meeting|spoke|met|chat
      passed|completed|successful|cleared _ first|second|initial|phone|telephone|technical|previous|1st|2nd|screening|round|interview|stage|screen
      enjoyed meeting|speaking|talking|chatting|interviewing|hearing|having|our|your
      blast|treat|delight|joy|fun talking|speaking|chatting|meeting|having (to|with) you
      good|great|lovely|nice|pleasure to|meeting|speaking|talking|chatting meet|speak|talk|chat|you|with|to
      met|spoke|interviewed with|you|to _ last|yesterday|week|earlier|on|this
      your|the|our interview|conversation|meeting|call|chat|screen|session with|on|last|yesterday|went|at|this _ yesterday|week|went|monday|tuesday|wednesday|thursday|friday
      your first|initial|recent|previous|phone|telephone|last interview|conversation|call|screen|chat|meeting|round
      thank|thanks (you) for spending|doing|the
      thank|thanks (you) for _ us|me|team|panel _ yesterday|today|afternoon|morning|friday|monday|week
      on|from tuesday's|monday's|wednesday's|thursday's|friday's|yesterday's|today's|last interview|meeting|call|chat|conversation|week's
      tuesday's|monday's|wednesday's|thursday's|friday's|yesterday's|today's interview|meeting|call|chat|conversation|discussion
      round|interview|discussion|conversation held on
      your interview|onsite|lesson|trial|presentation|assessment today|yesterday|last
      debrief* your
      see us again
      loved|liked|enjoyed|appreciated (our|your|the) _ interview|screen|call|chat|conversation|video|recording|session|visit|zoom
      loved|liked|enjoyed|charmed|impressed _ on|over (the) phone|zoom|teams|call|video|screen
      passed|cleared|completed|aced|survived|through _ video|screen|screening|evaluation|audition|hirevue|recording|phone|pairing
      recorded|video|written answers|responses|interview|submission __ assessed|scored|reviewed|watched|marked
      after|following|from|since our|your|the|a|last|that _ talk|screen|hirevue|zoom|video|interview|visit|trial|shift|coffee|session|round
      after|following|from monday's|tuesday's|wednesday's|thursday's|friday's|yesterday's|today's|saturday's|sunday's|week's _ interview|chat|call|meeting|session|conversation|visit|coffee
      based on|upon your _ hirevue|interview|video|screen|screening|answers|recording|conversation
      recap of our|your|the _ interview|call|chat|conversation|meeting|screen
      you've|you have|you (already) met|survived|spoken|charmed (with)
      when|while you|she|he came|visited|were|was _ last|yesterday|on|monday|tuesday|wednesday|thursday|friday|saturday
      thanks|thank (you) (again) for the|a|an|your _ hour|time|chat|conversation|talk|visit|morning|afternoon|session|half
      pleasure to|of|in make|making|have|having|host|hosting __ you|acquaintance|yesterday|last
      good|great|lovely|nice|brilliant|fun as? talking|chatting|catching|having|seeing|to
      had my|his|her turn|go|chat|say
      client|team|panel|manager|they|committee|board|partners|everyone|everybody|we enjoyed|liked|loved __ interview|meeting|meet|you|call|conversation
      already done|had|met|been __ phone|interview|call|round|one|screen|us
      following up on|from our|your|the|last _ call|chat|interview|conversation|meeting
      internal|client|previous|last|earlier|editorial|technical|hr|phone|first|initial round|evaluation|interview|discussion|stage _ cleared|over|went|done|completed|passed
      as (we) discussed|mentioned|agreed _ when we|you|in|at _ met|spoke|interview|call
      `,
  },
  feedback: {
    strong: `
      feedback from|on|after|following|about|is|was
      your feedback
      some|their|the|our|my|your|positive|good|great|mixed|brief|quick|honest|bit feedback
      debrief*
      were|was (very|really|particularly|genuinely|most|quite|suitably) impressed
      strengths
      areas for|to|of
      what went well
      how it went
      came across
      came back with
      question mark*
      would have liked|wanted|preferred
      not (fully|entirely|quite|completely|totally|yet) convinced|sure|certain
      unsure|uncertain
      glowing
      spot on
      bang on
      loved|liked|enjoyed|admired|impressed|warmed your|the|by|to|that
      you came|come|were|was over|across
      they|team|panel|he|she|everyone|client|committee|chef|boys _ loved|liked|enjoyed|admired|thought|felt|wondered|wonder|doubt|doubts|question|questions|questioned|described|reckoned|reckons|rated|flagged
      weren't|wasn't|aren't|isn't|not|n't convinced|sold|sure|clear|confident|persuaded
      question|questioned|questioning whether|how|if
      gave|give _ pause
      unease|uneasy|guarded|nervous|hesitant|cautious|torn
      stumbling block
      sticking point
      hang up
      hold|holding us|them|me back
      wonder*|wondered|wondering if|whether|how|about
      worries me|us|them
      worry|worries|worried
      would|wouldn't|'d have liked
      he'd|she'd|they'd|we'd|i'd have liked
      you didn't|did not really|quite
      you mixed|interrupted|described|asked|answered|spoke|talked|handled|struggled|stumbled|presented|interviewed|ran|sell|sold
      ran out of time
      thin on|in
      vague on|about
      light on
      short on
      improvement|development area|areas|point|points
      areas to explore|develop|improve|probe
      pluses|minuses|positives|negatives|strengths|weaknesses|concerns|worries
      what|which people|they|we liked|admired|impressed|worked
      my|our|their notes|thoughts|impressions|observations|reading|comments
      honest|candid|informal|written feedback|comments|thoughts|view|impression
      single|no hesitation|hesitations|concern|concerns|doubt|doubts|reservation|reservations
      your answer|answers|presentation|example|examples|handling|lesson|case|portfolio|demo was|were|on|to|about
      not|no decision|decided yet|made
      nothing decided
      haven't|not made up|decided
      on the fence
      fair|straight answer|with
      rated|rates|marked|scored you
      thinks|thought|think|felt|feels you|your|that|it
      sleep on it
      first|initial thoughts|impressions|reaction
      strong|weak|good|solid|quiet|great|light on|in
      a little|bit quiet|shy|nervous|rushed|long|vague|slow|flat|stiff|thin|junior|green
      nobody|no one could|can tell|say|see
      niggle*
      found you|your
      well prepared
      needs|need practice|work|polish|development
      might|may|could|would struggle
      quick|lovely|great|good|brilliant|natural with
      said you were|are|had|did
      spoke|spoken|chatted|debriefed|caught with|up|to _ rob|client|team|panel|him|her|them|manager
      more|rest when i|we
      `,
    medium: `
      impress*
      liked
      felt
      thought
      positive
      overall
      `,
  },
};
