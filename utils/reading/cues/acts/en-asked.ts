import type { CueRows } from '../groups.ts';

/** English: how fifty people ask, move, call off and confirm in passing. One phrase a line; the syntax is that of PhraseTrie. */
export const EN_ASKED: CueRows = {
  invite: {
    strong: `
      come|pop|drop|swing|nip|wander in|over|by|down|round|up|along|past|out _ and|for|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|any|after|at
      call|drop|pop|swing in to|by me|us|him|her|the
      come and|to|in see|meet|talk|show|have
      come see|meet|talk me|us|him|her
      wish|wishes|wants|want|able|like|love|delighted|happy|keen to see|hear|host|meet|receive you
      would you|u be free|available|around|able|up|willing|open to|for|on|in|any|next|this
      asked me to see|ask|find|arrange|set
      a|short|quick|proper|brief|little|informal|first|wee|longer talk|yarn|natter|cuppa|brew|sit|chat with|about|over|and|to|in
      cup of|a tea|coffee|brew|pint _ and|to|in|at
      move|moving|moved|putting|taking|take|advancing|bringing|bring you on|to|forward|through|back round|stage|for|to|in
      stage|round|part|step two|three|2|3|four|final _ is|will|with|on
      directed|requested|required|instructed|advised|summoned|called to appear|attend|report|present|come for|before|at|in|on
      appear|report|present before|to (the) (selection) board|panel|committee|office|reception
      give|deliver|present a lecture|talk|presentation|lesson|pitch of|to|on
      fill|complete|tick|return|send|pick|choose|give|shoot _ slots|blocks|times|windows|dates
      my|our openings|slots|times|windows|dates are|this|next|below
      tell|let me|us (know) which|when|what
      start|begin|kick the|our|this process|conversation with
      bring|have|get|fly|host you in|back|out|for|over
      another|second|proper|longer|good look|sit|go|chat|session with|at|together
      meet|meeting|see|seeing|talk to|with|again (the) both|partners|owner|boss|wife|husband|family|founder*|department|head|director|ceo|cto|cfo
      like|love|want|keen|invite you for|to (a|an) interview|meeting|chat|talk|discussion|round|trial
      put|picked|chosen|selected|shortlisted (you) forward|for|to (an|the) interview*|panel|final*|round
      profile|cv|resume (is|got|has) (been) shortlisted
      take|taking|try|trying you (out) round|for|in
      record|film|submit your|a|five|four|three|some _ answers|video|responses
      your|any evening|lunchtime|morning|day|time or|after|works|suits|this|next
      are|r you|u around|about|free|off _ for|this|next|on|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      when|what are|could|can|would you|u _ off|free|come|call|talk|spare|manage
      spare|give us|me|him|her|half|an|ninety|twenty|thirty|45|30|60 _ minutes|hour
      continue|carry|pick the|our|this|on|up _ conversation|exchange|chat|talk
      `,
    medium: `
      bring your|a|the|along ticket|licence|license|id|portfolio|cv|resume|certificates|degree|scroll|laptop|registration|papers
      what to expect
      next up
      `,
  },
  reschedule: {
    strong: `
      rain|raincheck check
      bump|shove|slide|sliding|nudge|shunt|shift|shifting|kick|flip|swap|swapping|switch|switching|punt|push|pushing|pull|move|moving _ interview|call|chat|round|meeting|slot|it|you|things|session|sit __ to|till|until|back|forward|out
      ok|mind|possible|hate|okay (me) (if) (we) moved|move|moving|swap|swapping|swapped|switched|shifting|pushed|pushing
      is|are|'s|was no good|longer|use any|possible|available|convenient|free|able
      forget|scratch|skip|cross|strike monday|tuesday|wednesday|thursday|friday|tomorrow|today|the
      shifted|moved|changed|amended|altered|adjourned|deferred|rearranged|revised|brought|put|pushed back|forward|to|until|from|till
      change|changing|switch|moved to|it monday|tuesday|wednesday|thursday|friday|tomorrow|another|a|the
      previously|originally|earlier scheduled|agreed|communicated|planned|advised|set|fixed|booked|announced
      of|sure|happy|fine|absolutely|yes course|we|to|can _ change|move|shift|swap|rearrange|push it|that|things
      come|do|make|meet|say|try|have|manage|go __ instead
      take|taken|suggest|offer|offered|propose|proposed|following|have alternatives|alternative|other|another|new times|dates|slots|options|date|time|day|slot
      reconvene*
      re|reissue|resend|send issue|the|a|new|an (updated) calendar|invite|entry|invitation
      will|now be held|take|happen|meet|be next|on|at|monday|tuesday|wednesday|thursday|friday|instead
      find|fix|pick|sort|arrange another|a|new|some (new) day|time|date|slot
      an|one|half|two|couple (an) hour|hours|minutes earlier|later|back|forward|sooner
      date|venue|time|slot|interview (is|has|been|was) (been) amended|changed|updated|revised|corrected|adjusted
      `,
    medium: `
      same time|place|link|people|room|format|agenda|panel|venue|address|dial
      everything|rest|agenda|venue|link|else|all|format|panel (else) stays|remains|remain|stay|is unchanged|same|the|as
      still want|keen|dying|interested|love|hoping to meet|see|talk|try
      let's|lets say|do|try|aim|make|meet|find
      sorry for|about the|this|any mess|trouble|hassle|change|confusion|short|late|inconvenience|mix|muddle
      thank|thanks (you) for letting us|me know
      was|were|had down|scheduled|booked|planned|meant|supposed for|at|on|to
      `,
  },
  cancel: {
    strong: `
      call|calling|called|have it|this|things|everything off
      scrap|scrapping|scrapped|bin|axe|axed|pull|pulled|pulling the|our|your|this|all _ interview|interviews|call|meeting|chat|process
      no need (for) (you) (to) come|travel|attend|join|dial|show|make
      don't|dont|do|not|nobody|please (not) (be) come|coming|travel|travelling|book|bother|make|turn|drive|set _ in|up|out|down|tomorrow|today|monday|tuesday|wednesday|thursday|friday|the|your|a
      disregard|ignore|delete|decline|remove _ invite|invitation|tomorrow*|interview|appointment|meeting|calendar
      nothing|nobody|job|role|position|post|vacancy (left) to interview (for)
      won't|wont|not|isn't|no|never be|longer|going|able (to) go|going|happen|happening|take|through|needed|required|ahead ahead|place|with|after
      interview*|meeting|call|visit|session|appointment|chat|slot|day __ cancelled|canceled|scrapped|void|revoked|dropped|off|withdrawn
      cancelling|canceling all|the|your|our|every|tomorrow*|this
      not|no any|point|sense (in) dragging|wasting|wasted|waste|having|meeting|making
      refund|refunded|reimburse|pay|repay __ travel|ticket|train|flight|booking|receipt
      `,
  },
  gone: {
    strong: `
      role|job|post|position|vacancy|budget|funding|headcount|opening|requisition|req|search __ gone|disappeared|vanished|evaporated|dropped|withdrawn|withdrew|pulled|frozen|paused|cancelled|canceled|closed|cut|scrapped|shelved|filled|axed|hold
      hiring|recruitment|headcount|recruiting|external freeze|pause|stop|ban|frozen|is|on
      no|not|freeze|frozen|stop|stopped|paused|pause|halt|halted|ban (on) (new) hires|hiring|recruitment|recruiting|recruit|shortlisting
      funder|funding|investor*|board|owner|hq|management|company|client|bank __ withdrew|withdrawn|pulled|stopped|halted|freeze|froze|no
      got|found|hired|taken|has|have somebody|someone|a|already|through|via|internal* guy|fella|lad|else|person|already|internally
      is|after|was|has taking|taken|accepted|accepting the|it job|post|role
      decided|going|chosen not|without to|fill|hire|filling|hiring|recruit
      reducing|reduce|cutting|cut|layoff*|laid|redundanc* (our|its|the|off) workforce|staff|jobs|headcount|people
      closing|closed|close|shut|shutting open|down|for|all|the roles|season|good|site|branch|office
      leave after|staying|stay|stays|changed (after) all|on|mind
      `,
  },
  confirm: {
    strong: `
      noted|great|lovely|perfect|grand|sorted|super|brilliant|sound|cool|okay|ok|deal|done|wonderful|yep|yes __ it is|then
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|it|that|we|we're|all (is|are) (still) on|good|go|set|settled|agreed|sorted|fixed (for|then|at|with)
      still on|good|ok|okay|happy|coming|fine|happening|standing for|tomorrow|today|to|at|with|monday|tuesday|wednesday|thursday|friday
      just|exactly as we|you|i said|agreed|discussed|asked|planned
      as|like agreed|arranged|accepted|confirmed|planned|promised|requested (with|by|on|in|last)
      see|seeing|meet|meeting|expecting|expect|catch you|ya|u then|tomorrow|at|on|monday|tuesday|wednesday|thursday|friday|there|shortly|soon
      we're|are meeting|seeing|speaking|talking tomorrow|today|at|on|monday|tuesday|wednesday|thursday|friday
      nudge|heads|reminder up|that|about|for|of|ahead|we
      don't|do (not) forget
      reconfirm*
      starts|begins|kicks (off) in 60|30|15|an|10|one|1|24|half
      ahead of|for thursday|monday|tuesday|wednesday|friday|tomorrow|your|the
      all|you're|you|your (are) set|booked|attendance|acceptance|slot|place (is|for|has|with) (been) confirmed|noted|booked|at|on
      looking forward to tomorrow|it|monday|tuesday|wednesday|thursday|friday|then
      have|has|got|put|pencilled|put|booked you|us|it|that down|in|for|at|on (for|at|on)
      `,
    medium: `
      interview pack
      test your|the camera|audio|microphone|link
      the link again|once|for
      `,
  },
  arrival: {
    strong: `
      ask|asking for|at the|me|him|her|reception|security|front|desk|gate|mr|ms|mrs|dr
      ring|press|buzz|knock|use the|on|at _ bell|buzzer|door|intercom
      parking|park|car|lift|stairs|floor is|available|in|behind|to|at|on
      will|'ll meet|collect|fetch|greet|pick|bring|walk you at|from|in|up|to|down
      visitor* badge|lobby|pass|parking|entrance
      photo|government id|identification
      report to (the) general|reception|office|gate|front
      running late
      `,
  },
  mishap: {
    strong: `
      strike|bandh|shutdown|lockdown|flood*|storm|snow*|cyclone|typhoon|outage|hurricane|blackout
      sick|ill|unwell|poorly|flu|covid|lurgy
      stuck in|at|on
      flight|train|delivery|car|van|boiler|pipe|roof|kiln|power _ delayed|cancelled|canceled|grounded|broke|broken|burst|wrong|late|died|turned
      funeral|bereavement|emergency|hospital
      conflict|clash*|double with|booked|booking
      pulled|called|summoned|dragged into|away|to|onto
      owing|due|because|view to|of __ conflict|unforeseen|circumstances|strike|weather|illness|unavailability|non
      broke|broken down
      quit|resigned|walked on|out
      `,
  },
};
