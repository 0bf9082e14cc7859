import type { CueRows } from '../groups.ts';

/** English: what moves or calls off an interview. One phrase a line; the syntax is that of PhraseTrie. */
export const MOVES: CueRows = {
  reschedule: {
    strong: `
      interview|screen|call|chat|slot|session|meeting _ moves to|back|forward
      rather than __ let us|let's
      re book yourself|your|the|using
      rebook
      closed today|tomorrow __ re|rebook
      reschedul*
      re schedul*
      rearrange|rearranging your|our|the|it|this
      postpone*
      postponing
      need|have|had|like|ask* to move|push|shift|change|delay|swap|bring _ interview|call|time|slot|meeting|conversation|chat|session|appointment|it|this|things
      move|push|shift|bring|moving|moved|pushed|shifted your|our|the|it|this|things (interview|call|slot|meeting|conversation|chat) to|from|back|forward|until|later|earlier|out
      new time|date|slot for|is|of|would
      change of|in date|time|venue|plan|plans|interviewer|schedule
      change to your|the|our _ interview|time|schedule|date
      time|date change
      change|changed|changing|amend* the|your|our time|date|day|slot
      has|have|been|is been|now moved|changed|pushed|rescheduled
      no longer able|available to|at|on|for _ time|make
      can|could|would we|you _ instead
      would _ work|suit _ instead
      find|look|looking|arrange|agree|suggest a|for|another|an another|new|alternative|different time|date|slot|day
      another|alternative|different|new date|time|day|slot
      can't|cannot|unable|won't|not _ make tomorrow|today|it|monday|tuesday|wednesday|thursday|friday|our|the
      something has|urgent come up
      something's come up
      has|have come up
      double booked
      clash*
      conflict in|with _ calendar|diary|schedule
      scheduling|diary|calendar conflict|clash
      called away
      off|out sick|ill today|tomorrow|this
      updated invitation|time|invite
      now|will take place at|on
      able to make|do __ instead
      do|make|try|say|meet|speak|talk|offer|manage __ instead
      called away|to|out
      need|have|had|going to bring|move|push|change|shift _ interview|call|meeting|chat|slot|time
      clash on|at|with
      running|been delayed|held
      not going to make|be able
      can't|cannot|won't|unable (to) do|make|attend _ after all|tomorrow|today|time
      slide|nudge|bump|shunt|flip|swap our|your|the|it|this|to __ to|until|till
      stuck in|at|on
      ok|okay to|if move|slide|push|do|we
      `,
    medium: `
      instead
      short|late notice
      inconvenience
      apologies|sorry for _ change|mess*|confusion
      updated
      earlier than planned
      `,
  },
  cancel: {
    strong: `
      need|have|had|going to cancel
      cancel* your|our|the|tomorrow's|today's|this _ interview|call|meeting|appointment|chat|session
      interview _ has|is|been|was _ cancel*
      interview on|for|at|scheduled _ cancelled|canceled
      is|are|being|been cancelled|canceled
      cancelled|canceled event
      calling|call|called off
      won't|will|not be going|taking ahead|place
      not go|going ahead
      no longer taking|going|proceeding|needed|required place|ahead
      role|position|vacancy|post|recruitment|hiring|req|requisition has|is|have|been|was _ hold|paused|frozen|closed|withdrawn|cancelled|canceled|pulled
      put|putting|placed on hold
      hiring|headcount|recruitment freeze|pause
      decided not to fill|hire|recruit
      stand|standing down
      interview _ will|is not|no be going|longer|taking|proceed*
      having|need|had|have to call|cancel off|the|your|our
      vacancy|role|position|post _ withdrawn|pulled|cancelled|canceled|frozen|closed|paused
      hiring|recruitment freeze
      not|won't|no longer be filling|fill|recruiting|hiring|going|needed
      will not be going|taking ahead|place
      interviews|interview are|is off|cancelled|deleted
      do not|don't travel|come
      post|role|job|position has|was|is been|being (been) deleted|scrapped|axed|cut
      `,
    medium: `
      cancelled
      canceled
      cancellation
      withdrawn
      `,
  },
  hold: {
    medium: `
      no|not decision|news|update|verdict yet
      not (yet) made|reached a decision
      still deciding|discussing|reviewing|interviewing|considering|waiting|in
      decision by|next|early|this|in
      be in touch
      get|come back to you
      hear from us|me
      let you know
      bear with us|me
      more soon
      in due course
      either way
      keep you posted|updated|informed
      no timeline|word|update
      don't|haven't|don't have|got a|an|any update|timeline|news|answer
      circle back
      as soon as i|we
      hear from me|us
      will hear|be told|be notified|be contacted|be informed
      sit tight
      leave it with me
      will be in|get
      within|in a|two|seven|ten|few week|weeks|days|business
      no|one way or the other|another
      compare notes
      their result
      come back to you
      what happens now|next
      on hold
      no action|nothing is|left|else|for
      will contact|ring|call you|when
      keep you posted
      let|letting you know
      soon as _ news|know|hear|can|have|decision
      decision|answer|outcome|result|word|verdict by|on|next|early|is|will|in
      get|be back to you|touch
      patience|patient
      still|yet to|not see|seeing|meet|meeting|speak|interview
      a few|couple|some more|other people|candidates|interviews|days|weeks
      panel|board|committee|team meets|meet|sits|convenes
      process|review takes|may|can|will
      talk|speak|chat soon
      in the meantime
      sorry for the silence|delay|wait
      haven't|not|nothing forgotten|moved|changed|happened|heard
      any news
      more|others|people|one|two|three to see|meet|interview|try
      will|we'll talk|decide|discuss
      when i|we hear|know|have
      shout|ring|call when|if|as|with
      `,
  },
};
