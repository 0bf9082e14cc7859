import type { CueRows } from '../groups.ts';

/** English: what says no. One phrase a line; the syntax is that of PhraseTrie. */
export const REFUSALS: CueRows = {
  reject: {
    strong: `
      not (be) moving|move|proceed*|progress*|taking|continue|continuing|advanc* (any) forward|ahead|further|with|your|you
      not to move|proceed|progress|go|take|continue|advance|offer|pursue
      decided|chosen|elected|opted not to _ with|your|you|forward|further
      decided|chosen|elected to proceed|move|go|continue|progress|pursue|appoint|offer _ other|another|someone|different|candidate*|else
      pursue|pursuing|proceed*|moving|move|gone|going|progress*|go forward|ahead|with|other _ other|another|someone|different candidate*|applicant*|else|direction
      other|another candidate|candidates|applicant|applicants _ more|closer|better|whose|who|with|was|has|were
      not|un successful on this|in|at|with
      been|were|was|are|be unsuccessful
      not|wasn't|weren't been|be|was selected|shortlisted|successful|chosen|appointed
      not able|unable to offer you _ role|position|job|post|place
      can't|cannot|unable|won't|not _ offer you _ role|position|job|post|this|place|one
      position|role|vacancy|post|job has (now|since|already) been filled
      filled the|this role|position|vacancy|post
      no longer under consideration
      no longer considering|being considered
      offered the|it|role|position|post|job to _ another|someone|else|other|internal|candidate
      offered it to
      gone with|for another|someone|a|the|other|an|somebody
      went|going with another|someone|a|the|other|an|somebody _ candidate|else|person|experience
      someone|somebody with more|else|who|whose
      not the|a right|good|strong|best fit|match
      keep|hold|retain|have your cv|resume|details|application|profile|name|information on|in|for file|database|record|future
      isn't|is not|it's|was|is not|a|no going to _ this time
      not|isn't|won't progress*|going|taking|putting|be _ this time|occasion
      not on this occasion
      wish you (all|every|the|much|lots) _ search|future|career|luck|success|best|endeavours|endeavors
      it's|is|was|it a no
      won't|will not be making|extending|taking|progressing _ offer|further|forward|application
      decided against
      pass on your|this
      the other|another|a different candidate|applicant|person
      appointed|selected|chosen|hired|picked another|someone|somebody|the other|an internal
      has|have|been appointed|selected|chosen|picked another|someone|somebody
      landed|come|came down on a no
      it's|its|is|was a no from|for|this
      they're|they are|she's|he's|client is|are not proceeding|progressing|continuing|taking
      sorry that _ bad|not|no news|offer|better
      not be one of
      can't|cannot|couldn't|unable to offer you a|the|this place|role|position|job|spot
      went against you
      go|gone|going|went with someone|somebody|another|the other|a candidate
      go|gone|going|went in a different|another direction
      didn't|did not get it|the job|the role|through|over
      you've not|you have not|haven't|weren't|were not _ successful|made|got|selected|chosen|shortlisted|appointed
      status unsuccessful|rejected|declined|closed
      not make|made|making it|the to|through|cut|shortlist|next|final
      won't|will not be progressing|taking|moving|proceeding|inviting|continuing|offering|hiring
      not inviting you
      no place|offer for you
      beaten|pipped to|by
      second choice
      narrowly|just miss*|lost
      not going to make|be|move|take|offer|hire
      requisition|position|role is now closed|filled
      closed your|the application
      not a yes
      we'll|we will have to pass
      passing on|this
      not quite what|right
      isn't|is not|wasn't going|meant|right to|fit
      end|ends here|of the road
      draw|drawn a line
      not to be|this
      won't be you
      afraid _ no|not|wasn't|isn't|didn't|another|other|gone|someone
      weren't|wasn't|not the one|right|successful|selected
      not continue|continuing with|on
      not be in|on the|our running|list
      out of the running
      no longer in|being|proceeding
      doesn't|does not|didn't|don't mean|want|have|go|match|meet|feel|see|think _ right|fit|forward|requirements|needs
      not|isn't the outcome|result|news|answer _ hoping|hoped|wanted|for
      hoping|hoped for
      hire|hired|hiring someone|another|somebody|internally|from
      internal candidate|applicant
      filled internally
      role|job|position|post|place went to
      given the|it job|role|position|post|to
      stronger|better|more candidate|candidates|applicant|applicants|fit|match|suited|suitable|qualified
      other|stronger|preferred candidates|applicants
      your|this application _ unsuccessful|declined|rejected
      decline|declined|declining your
      declin* your|the application
      unable to progress|proceed|take|move|offer|continue|consider
      not to hire|extend|shortlist|interview
      thank|thanks (you) for your interest _ but
      future roles|openings|vacancies|opportunities
      apply again
      encourage|welcome|invite you to _ apply again|future
      don't be disheartened|discouraged
      no hard feelings
      reapply
      went|gone|going|go another way|direction|route
      sorry that _ not|weren't|wasn't
      won't|not be taking (this|it|things|you|your) (any) further
      it|this was|is|wasn't|isn't not|you you|time
      came|come down to two|2|you
      scored|came|finished|placed second
      other person|candidate|applicant had|has|was|is
      someone had|has|with more|done
      now been filled
      unable|not able to consider you|your
      not the answer|news|outcome|decision|result
      appoint*|hired|hiring _ internally|elsewhere
      not on this
      let you down gently|easily
      no longer able to consider|offer
      was tight|close between|call
      don't|do not|didn't think|feel|believe|see _ right|fit|match|you
      for the other|another|a different person|candidate
      `,
    medium: `
      regret to inform|tell|say|advise
      sorry to say|tell|let|inform
      unfortunately
      sadly
      disappoint*
      after careful|much|long|lengthy consideration|deliberation|thought
      difficult|tough|hard|close decision
      strong|high field|calibre|caliber|standard|number|competition
      not bring|have better|good news
      wish you
      best of luck
      `,
    weak: `
      regret
      `,
  },
};
