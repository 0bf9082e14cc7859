import type { CueRows } from '../groups.ts';

/** English: what says yes. One phrase a line; the syntax is that of PhraseTrie. */
export const OFFERS: CueRows = {
  offer: {
    strong: `
      pleased|delighted|happy|thrilled|excited|glad|love|like|want|wish|going to offer|extend|make (you) _ role|position|job|post|offer|place|contract|you
      offer you the|a|this role|position|job|post|permanent|contract|full|place
      offer of employment
      formal|verbal|written|conditional|unconditional|contingent|job|employment offer
      offer letter
      letter of offer|appointment
      extend|extending|make|making you|an|the|a _ offer
      contract of employment|attached
      employment contract|agreement
      want|like|love you to join us|the|our as
      welcome aboard
      welcome to the team|company|firm
      you got|have|have got the job|role|it
      the job|role is|it's yours
      starting|base|annual|basic salary of
      your start date
      they want you
      want you to join|start
      offered you the|a|this|it
      have|has|had|been selected you for _ assignment|contract|role|position|post|job
      selected you for _ assignment|contract|role|position|post|job
      you're in
      you are in
      the|your offer is|remains|stands|letter|packet|expires|subject|pack|includes
      terms on which|of
      revised|improved|updated|better|counter offer
      like|love|want|delighted you to join _ as
      base|basic salary|pay|is
      per annum
      per hour|day|diem
      subject to|on satisfactory|references|checks|medical|clearance|reference|dbs|background|approval
      acceptance
      accept or decline
      confirm|your acceptance
      sign|e-sign|initial|countersign _ back|letter|contract|return|ready|copy|page
      date of joining
      doj
      onboarding
      conditional on|upon
      the job|role|position|place is yours
      yours if you
      when can you start
      how soon can
      join us as
      can go|stretch|come to|up _ k|salary
      days holiday|leave|vacation|annual
      you've|you have got it|the
      it's|its yours|official
      say|said|says|saying yes
      would|we'd|i'd like you to have|take|start|join|come
      like to offer|have|hire|appoint|employ you
      we want you
      we'd|would love you to
      first day
      start on|from monday|tuesday|wednesday|thursday|friday|the|1|january|february|march|april|may|june|july|august|september|october|november|december
      chosen|appointed|successful you|candidate|applicant|in
      you were|are|have|been the successful|preferred|chosen|appointed
      your application|interview _ successful
      you have been appointed|successful
      offering you
      appointed to|as
      appointment as|to|letter
      unconditional
      probation*
      remuneration
      ctc|lpa
      compensation package
      sign on|signing bonus
      stock options|equity|rsu|rsus
      relocation package|allowance|stipend
      pension
      employment terms|start|begins|commences
      commencement date
      pre employment checks
      terms and conditions of
      look|looking forward to you|welcoming|having|working joining|with|you|on
      welcome to the|our family|team|company|crew
      contract and|of|for _ starter|forms|signature|signing|sign
      your contract
      starter forms|pack
      recommended|approved|confirmed your appointment
      your appointment to|as
      take|taking you on
      want|wants|like|love to take|have|bring you on|aboard|onboard
      all|everyone said yes
      an hour|a day|a year|a month|p.a start|starting|monday|to|with
      monday|start|starting start|date|on|at
      board|panel|team|client signed|approved|agreed _ off|you|it
      unanimous*
      in writing
      back|returned before|by|signed
      job offer
      when|how soon could|can|would you start|join|begin
      `,
    medium: `
      congratulations
      salary
      start date
      sign and return
      accept the|this|our
      per hour|day|annum
      bonus|equity|allowance
      induction
      `,
  },
};
