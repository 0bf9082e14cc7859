import type { CueRows } from '../groups.ts';

/** English: how fifty people say what they thought, yes, no and not yet. One phrase a line; the syntax is that of PhraseTrie. */
export const EN_ANSWERED: CueRows = {
  praise: {
    strong: `
      liked|loved|adored|rated|admired|appreciated|praised your|you|how|the|that|it
      well|really|very|genuinely|clearly|super|quite|so prepared|warm|sharp|articulate|likeable|personable|clear|bright|credible|thoughtful|pleasant|polite|calm|honest|sincere|knowledgeable|good|strong|impressive
      strong|good|great|excellent|solid|superb|lovely|brilliant|fine|clear manner|manners|rapport|presence|answer|answers|example|examples|knowledge|skill|skills|portfolio|energy|attitude|grasp|sense|communication|impression|work|start
      you move|speak|come|write|think|interview|present well|clean|clearly|across
      best|better|strongest wrench|design|cook|answer|we|i|candidate|on
      took to you
      your _ was|is|were lovely|great|good|excellent|strong|impressive|brilliant|superb|spot
      talk of the
      `,
  },
  doubt: {
    strong: `
      less|not|isn't|aren't|wasn't|weren't|don't|didn't|never|hardly|remain|remains _ sure|keen|convinced|persuaded|certain|satisfied|comfortable|sold
      unsure|unclear|unconvinced|hesitant|wary|torn|uneasy|sceptical|skeptical
      question mark*
      red flag*
      give|gave|gives|giving me|us|him|her|them|it|everyone pause
      wonder|wondered|wonders|wondering|question|questioned|asked if|whether|how|about|why|what|aloud
      thin|light|short|weak|weaker|lighter|thinner|sketchy|rusty|patchy|shaky on|in|when|with|around
      changed the subject
      went|go|goes|gone|going quiet|blank|silent|round|vague
      couldn't|could|didn't|did|never|cannot|can't|unable (not) (to) _ explain|answer|show|demonstrate|mention|name|land|describe|back|hear|evidence|articulate|quantify|give
      could not|couldn't|can't get|got past|over
      would|'d|we'd|i'd|they'd|had have liked|wanted|preferred|loved|like|wished (to) (see|hear|more|a)
      on the fence
      chewing|mulling|sleeping on|over|it
      keep coming back
      below|under benchmark|expectations|standard|bar|par
      vague|unclear|shallow|generic|superficial|muddled|unfocused
      nobody's|short stint*|stay*|time at
      pace|tempo|depth|detail|structure|confidence was|were|is|lacking|missing|wanting
      `,
  },
  feedback: {
    strong: `
      feedback|remarks|impressions|debrief|observations|scores|marks|assessment|notes from|on|of|after your|the|our|his|her|panel|interview|day|call|client|jury|trial|stage
      how you|it did|went|came
      what we|they|he|she|i|the (all) thought|made|liked|felt|said
      from|by all (the) accounts
      as promised|requested|asked __ notes|remarks|feedback|thoughts|comments
      not|no the|a|any result|decision|verdict
      i'd|we'd put you at|down
      better than evens
      typing|writing|jotting up|down what|the
      `,
  },
  hold: {
    strong: `
      still|others|other|yet|have|more to see|meet|meeting|seeing|interviewing|interview (other|others|more) (candidates|people|applicants)
      still meeting|seeing|interviewing
      you|we|i|they|she|he|management will|'ll|you'll|we'll|i'll|should|shall hear|know|revert|update|contact|write|phone|ring|call|text|tell|come|get _ by|within|before|after|once|when|if|back|monday|tuesday|wednesday|thursday|friday|next|in|either
      decision|decisions|result|results|verdict|outcome follow|follows|due|comes|is|are|will|expected|made|once|by
      only shortlisted|successful _ contacted|notified|informed
      no|not|nothing|haven't|hasn't|isn't|undecided (been|made|up) (decision|decided|settled|final|agreed|my|our) (mind) (up) yet
      nothing (is|has) (been) decided|settled
      made my|our|his|her|their mind|minds
      will|to be reviewed|read|considered|looked|assessed|processed|examined|screened by|at|in|within|and|shortly
      stays|remains|kept|keep|hold active|on|in file|our|system|live
      sees|see|watch|meet|cook one|another|two|three|more|the more|other|candidate*
      tell|let|call|ring you|ya after|then|when|once|monday|tuesday|wednesday|thursday|friday
      seen all|everyone|the|every
      taking|take|following up references
      meets|meet|sits|convenes on|next|monday|tuesday|wednesday|thursday|friday
      `,
  },
  receipt: {
    strong: `
      received|got|have|has|confirm|acknowledge (receipt) (of) your|the|all _ application*|letter|cv|resume|form|documents|papers|expression|registration|enquiry|note
      receipt of your|the
      thank|thanks|ta|cheers (you) (so|very) (much) for _ applying|application|interest|cv|resume|letter|attending|coming|dropping
      noted with thanks
      `,
  },
  thanks: {
    medium: `
      safe home|journey|trip|travels
      train|journey|drive|flight|trip home|back
      despite|in the rain|weather|heat|snow|traffic|strike
      it was|is a|so|lovely|great|good|nice|really pleasure|lovely|great|good|nice|honour
      `,
  },
  reject: {
    strong: `
      picked|chose|chosen|choosing|appointed|hired|hiring|recommended|selected|offered|gave|given|giving|opted|plumped|settled|going|gone|went|decided|preferred (the) (post|job|role|it|place|for|with|on|in) (to) another|other|someone|somebody|nephew|cousin|internal|different|the|my|a other|else|candidate|finalist|young|person|applicant|organist|lad|girl|chap|nephew|internal|local
      gave|given|giving|offered the job|role|post|position|place|it to
      she|he|they|who has|have accepted
      strong|close|near|good|very second
      just|narrowly|pipped|edged missed|lost|at|out|it|by
      not|isn't|won't|aren't|are|am|never going|be going (to) (be) ahead|further|forward|continuing|proceeding|progressing|taking|pursuing|inviting|you|yours|me|take|offer|progress|proceed|continue|move|invite|with
      not|no (be) considered (any) further
      required|pass|passing|minimum|overall mark|score
      hard|tough|bloody|difficult|close|tight|painful call|one|choice|decision
      what|why|reason|it|that decided|tipped|swung|cost|weighed|counted|settled (it|you|against|in|us)
      try|apply|come|call|ring|reapply _ again|back|next _ year|season|time|later|round|intake
      not|isn't|no the news|answer|email|outcome|letter|result you|we|i|anyone
      news i|we wish
      rather be|than straight|honest|template|form
      get your|some _ and call|ring|come
      if he|she|they|it flakes|falls|drops|doesn't
      unsuccessful|regret|declined|unable _ application|candidacy|interview|occasion|time|place|offer
      application|candidacy|interview|bid _ unsuccessful|not|declined|closed
      wish|wishing you (all|every|the) well|luck|success|best
      won't|not be offering|taking|hiring|appointing|having you|it|this|the|on
      isn't|not going to be
      fell|fallen|gone|went for|with a|the|another|someone
      the other|another finalist|candidate|applicant|person|lad|girl|fella|chap|woman|man
      outcome of|from your application|interview
      `,
  },
  regret: {
    strong: `
      so|very|really|truly|terribly|genuinely|awfully|i'm|we're|am|are sorry
      sorry
      apologies|apologise|apologize
      unfortunately|sadly|regretfully|alas|regrettably
      regret
      bad|sad|hard|horrid|difficult news
      no kind|easy|nice way
      `,
  },
  offer: {
    strong: `
      job|role|post|position|gig|place|spot|it|it's|apprenticeship (is) yours
      we|i|they|would|i'd|we'd|me|us (really) want|like|love|hope|hoping|delighted|pleased|thrilled|proud to have|offer|hire|appoint|take|employ|bring|make you|the (on|as|an|a|at|with|for|board|in) 
      want|wants|love|like you on|as|with|in|aboard|for the|our|board|team|us|job|full
      want you to start|join|begin|lead|run
      start|starting|begin|beginning|commence|commencing|join|joining (with|us) (date) (on|of|from) monday|first|soon|1|january|february|march|april|may|june|july|august|september|october|november|december
      salary|pay|rate|wage|remuneration|base of|is|at|will|would|per|plus
      an|per hour (plus|and|work|cash|to)
      offer|contract|letter|terms|paperwork|agreement is|are|attached|enclosed|follows|below|to|on|stands|coming|in (sign|its|way|post|the|attached)
      say|said|answer|if yes|accept|you're|you _ yes|accept|in|want|game
      unanimous*|everyone|team|whole|all (was|were) _ voted|yes|thumbs|unanimous|agreed
      welcome aboard|to|on the|our|board (team|family|crew|firm|company|gang)
      pleased|delighted|happy|thrilled|glad to confirm|offer|appoint|inform _ appointment|offer|appointed|position|you
      recommended|approved|confirmed _ appointment
      your|the appointment as|to
      days|weeks (annual|paid) holiday|holidays|leave|pto|vacation
      sign|signed|countersign|initial (and) (return|send|both|it|here|back|below)
      pension|bonus|benefits|equity|options|ute|car (plus|and|included|scheme|allowance)
      subject to|on (satisfactory|receipt) references|medical|checks|vetting|dbs|police
      `,
  },
  hired: {
    strong: `
      bank|tax details|code|file
      right to work
      first day|morning|week (at|on|in|with)
      induction|onboarding|orientation
      signed|sign|return|returned (the|your) contract|contracts (both|copies|back)
      new starter|joiner|hire|employee
      start|started|starting|begin on|date|with|next paperwork|forms|documents|monday
      background|criminal|record|reference|credit|police|drug check|checks|test|screening
      welcome again
      before monday|your|you start|first
      `,
  },
  ownVoice: {
    strong: `
      thank|thanks (you) for inviting|interviewing|considering|seeing|meeting|having me
      thank|thanks (you) for the interview|chat|conversation|meeting|opportunity (this|today|yesterday|on|with)
      i enjoyed (meeting|learning|hearing|our) (about|you)
      i accept|withdraw|applied|attach|enclose|apply
      may|can|could i ask|check|bring|reschedule|come|move|change
      i am|i'm writing|interested|applying|available to|for|in|on
      i would|i'd be glad|happy|grateful|able|delighted to
      i look forward|hope to
      my cv|resume|application|interview|son|daughter|notice|availability|experience|certificates|current
      when|before i|we meet|come|decide|accept
      i've|i have been|worked|got|done|attached|thought
      `,
  },
  elsewhere: {
    strong: `
      lightning|guest talks|talk|speaker
      parents|parent|class|teacher evening|meeting|conference|slots
      story|article|feature|piece|episode|profile about|on|for
      survey|study|research|questionnaire|focus (group)
      tenant|landlord|viewing|survey
      interview skills|techniques|tips|practice|stories|horror|night|workshop|fee
      `,
  },
  pitch: {
    strong: `
      looking|searching|search|hiring|recruiting for nurses|engineers|developers|drivers|people|someone|candidates|talent|a (like) (you)
      information|open|recruitment|careers evening|day|fair|event
      currently|now|urgently hiring|recruiting|looking
      my client|clients is|are|has|have
      would|might (this|it|you) be|consider of|a|interested (interest|move)
      have you considered|thought
      `,
  },
  hiring: {
    strong: `
      your|please scores|scoring|ratings|scorecards|scorecard
      `,
  },
};
