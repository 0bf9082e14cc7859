import type { ConcernRows } from '../groups.ts';

/** English, in its regional habits. */
export const EN: ConcernRows = {
  doubt: `
    concern|concerns|reservation|reservations|hesitation|hesitations|doubt|doubts|worry|worries|niggle|niggles|unease|qualms|misgivings
    concerned|worried|unsure|uncertain|hesitant|cautious|nervous|sceptical|skeptical|wary|guarded|torn about|that|whether|if|how|by|over|on
    not|n't|wasn't|weren't|isn't|aren't|never (fully|quite|entirely|completely|totally|yet|really|100) convinced|sure|certain|persuaded|sold|comfortable|clear|satisfied
    less convinced|sure|certain|confident|comfortable|clear
    question mark*
    questioned|doubted|wondered|wonders|queried (aloud) whether|if|how|why|what|about|your|that
    wonder whether|if|how|why|about
    question|questions whether|how|why|your
    doubts|doubt that|whether|you|your|if|about
    yet to be convinced
    remains|remain to be seen
    jury is|still out
    gave|gives|giving|give (them|us|me|him|her|people|everyone|the) _ pause
    raised|raise an eyebrow|eyebrows
    red|yellow|amber flag|flags
    stumbling block
    sticking point
    the one|only|main|biggest|real thing|question|concern|worry|point|issue|hesitation|snag|drawback|risk|niggle
    my|our|their|his|her only|main|one|biggest worry|concern|question|hesitation|doubt
    flight risk
    worries|worried|bothers|bothered|troubles|troubled|concerns me|us|them|him|her
    scared|afraid you|you'd|that you
    not confident
    a bit|little|touch of a risk|gamble|stretch|punt
    would|might|could|may be a (bit|big|real) (of) (a) stretch|leap|step|jump
    open question
    hard|difficult|tricky to tell|gauge|judge|picture|see|know|place
    struggle*|struggling to see|picture|understand|place|imagine
    couldn't|could not|can't|cannot|nobody could (quite|really) tell|see|judge|picture|gauge|work
    see a risk
    mixed views|feelings|feedback|opinions
    split|divided on|over|about|whether
    `,
  lack: `
    lack|lacks|lacked|lacking
    light|thin|short|weak|vague|rusty|patchy|sketchy|shaky|low|limited on|in|around|when|at
    too|rather|quite|somewhat|fairly|a|bit|little|overly high level|theoretical|vague|general|generic|abstract|long|quiet|flat|short|junior|senior|academic|reserved|nervous|blunt|thin|light
    a bit|little|touch|shade|tad thin|light|vague|rusty|weak|quiet|flat|long|rambling|short|woolly|nervous|hesitant|defensive|scripted|rehearsed|abrupt|theoretical|blunt|reserved|stiff|shaky|much
    not|n't|didn't|did not|doesn't|does not|don't|haven't|hasn't|never|couldn't|could not|weren't|wasn't (really|quite|fully|much|actually|entirely) have|get|give|show|hear|see|seem|come|answer|explain|demonstrate|land|mention|go|tell|know|cover|feel|worked|work|managed|led|owned|built|sat|run|done|used|been|held|convey|address|get|appear|know
    would|'d|they'd|we'd|he'd|she'd|i'd|have|had have liked|wanted|preferred|loved|welcomed|appreciated
    would have liked|wanted|preferred|appreciated to|more|a|some|you
    'd|they'd|we'd|he'd|she'd|i'd (have) liked|like|wanted to have|see|hear|seen|heard|more|a|it|you
    hoped|hoping|expected to|for see|hear|more|a
    little|limited|no|less|minimal|scant|insufficient|not|without (much|enough|any|direct|real|hands-on|hands|proven|formal|recent|relevant) (on) experience|exposure|evidence|knowledge|detail|depth|background|track|understanding|sense|examples
    not|isn't|wasn't enough
    ran|running|run|short out|of of time
    gap|gaps in|around|on|between|with
    gap
    missing|missed
    never signed|worked|managed|led|owned|built|sat|run|done|lived|held|had|really|actually
    struggled|fumbled|stumbled|rambled|waffled|hesitated|froze|faltered
    fell|falls|fall|came|come|cut up|down|off|a|little|flat|short
    came|comes|come|coming across as|rather|a|quite|somewhat|bit
    weaker|weakest|weak|weakness|weaknesses
    could have been|gone|said|given|done|shown
    stopped|stopping short|before
    stretch
    overqualified|underqualified
    improvement|development|growth area|areas|point|points|need|needs
    needs|need|needed to|more work|be|develop|show|improve|see
    higher|above|over|outside|beyond|well|on|out|more|expensive (the|than|their|our|of|what) higher|budget|range|band|side|pictured|expected|budgeted|top
    not comfortable
    far|long|quite from|way|distance
    only been|had|has|have|stayed|done|two|one|three|a|worked|few
    short stint|stints|spells|tenure|tenures
    job hopping|hopper|hopped
    moved|changes|jobs|moves|roles in three|four|two|five|a|quick|years|short
    mixed up|up
    got|gets|get|getting|became|become|seemed|seem|appeared|looked flustered|defensive|lost|muddled|rattled|stuck|tangled|irritated|uncomfortable|unsure|nervous|distracted|tired
    blame
    no|not|little evidence|sign|mention|examples|example|appetite|passion|enthusiasm|energy
    all _ none|no
    rather than
    but no
    drains|drained
    `,
  probe: `
    want|wants|wanted|like|likes|love|keen|eager|interested|going|plan|plans|planning|intend|intends|hoping to (better|really|properly) (further|deeper) dig|explore|probe|press|push|understand|hear|test|challenge|revisit|discuss|know|drill|delve|see|get|unpack|examine|check|return|learn|find|go|come|pick|look
    be|are|is|will keen|interested|curious|eager to|in|about (better) hear|understand|explore|know|see|learn|probe|how|why
    will|would|'ll|may|might|is|are|going|expect|likely want|to|them|her|him (to) (probably|likely) ask|press|push|probe|dig|test|challenge|grill|explore|drill|quiz (you|your) (about|on|into|around|for)
    dig|delve|drill|go|look|probing|digging (a) (bit|little) (deeper|further|more|in) into|on|down|about
    press|push|challenge|quiz|grill|test|probe you|your (hard) on|about|for|why|how
    go|dig|into more|deeper|further|detail|depth
    hear|know|understand|learn|see|find more|out|better about|on|of|how|why|what|whether
    be|come|please|do ready|prepared|expect|prepare to|for talk|discuss|explain|walk|questions|speak|address|defend|a
    expect (some) questions|pushing|challenge|grilling
    reassure|convince|persuade them|us|him|her|the
    interested to know|hear|understand|see
    wants|want|asked|ask to know why|whether|how
    reason|reasons for leaving|your|the
    revisit|pick|picking|circle|come|return up|back on|to|the
    `,
  opens: `
    areas|area|points|things|bits|items|topics to|for explore|probe|improvement|improve|development|discuss|watch|consider|work|aware|cover
    concerns|worries|reservations|weaknesses|doubts|negatives|cons|gaps|risks|hesitations|questions
    raised|raise|flagged|mentioned|highlighted|noted the|a|some|few|two|three following|couple|points|things|with
    couple|few|two|three|some of bits|things|points|areas|concerns|comments|questions
    to be aware of
    less convinced|positive|strong
    on the other|downside|flip hand|side
    even better if
    what gave people|us|them pause
    needs work
    to probe
    `,
  closes: `
    strengths|positives|pros|logistics|highlights
    what|things went|they|people|we well|liked|admired|loved
    positive|good|strong
    not worries|concerns
    next steps
    overall
    `,
  praise: `
    loved|liked|impressed|impressive|enjoyed|great|excellent|strong|brilliant|superb|outstanding|fantastic|lovely|wonderful|spot|enthusiastic|admired|appreciated|glowing|positive|warm|warmly|thorough|sound|good|pleasure|masterful|terrific
    `,
  denied: `
    no|not|without|zero|never|any (real|major|serious|single|particular) concern|concerns|reservation|reservations|hesitation|hesitations|doubt|doubts|worry|worries|question|qualms|misgivings|gap
    no|not _ concerns|doubts|reservations|hesitation|worries
    not|n't|aren't|isn't|wasn't|weren't|don't worried|concerned|worry
    can't think of
    don't|not|do|never|please hesitate
    nothing to worry
    if|any|should you|questions|have _ questions|concerns|doubts (please|let|feel|just|about)
    questions or concerns
    to whom it may concern
    as far as _ concerned
    sorted|resolved|settled|addressed|cleared|answered|dealt (out) (now|with|since|up)
    has|have|was|were|been|since|now|is|fully (been|now|since) sorted|resolved|settled|addressed|reassured|cleared
    put _ to rest
    put|puts|set _ mind|minds|mind at rest|ease
    worry|worries|concern|concerns|doubt|doubts|that gone|melted|vanished|disappeared|went
    reassured
    come|get|be|came|got|coming|getting back|in to|touch|with (with) you|me
    back to you
    next steps|stage|week
    let you know
    more person|people|candidate|candidates to be|see|seen|interview
    nothing (is) decided
    (no) decision|timeline|outcome|outcomes to|is|are|yet|will
    ring|call|text|update|keep you as|when|soon|posted|updated|later|tomorrow
    no longer|longer a|an|worried|concerned|issue|concern|problem
    at first
    initially _ but
    lol|haha
    equal opportunit*
    privacy|data|security|dietary|accessibility concern*
    lose sleep
    once were|had
    other candidates
    `,
  own: `
    i (really|totally|completely|kind|sort|just|also) (of) fumbled|rambled|waffled|stumbled|floundered|mumbled|froze|blanked|choked|panicked|flustered|bombed|botched|blew|flubbed|undersold|oversold|overexplained|overran|struggled|messed|screwed|contradicted|misread|babbled|dodged|hesitated|forgot|mixed|lost
    i (really|just) couldn't|could|didn't|did|wasn't|haven't|don't|can't|never|failed (not) (really|quite|fully) think|remember|explain|answer|give|articulate|mention|know|land|nail|have|say|get|come|prepared|clear|convince|manage|ask|make|cover|recall
    went|drew|mind|my blank|a|went
    should|could|wish|ought|i'd have|i'd|i|to (have) had|said|mentioned|asked|prepared|used|given|explained|been|gone|kept|done|told
    if only
    forgot to|about|the|my
    not|n't|wasn't my best|happy|pleased|proud|great|good|clear|prepared|ready
    answer|answered|response|reply|bit|part|question|questions was|went|came|is|on _ badly|weak|poor|vague|flat|messy|thin|terrible|awful|bad|short|nowhere|rubbish|long|wobbly|badly
    badly|poorly|terribly
    weak|vague|messy|shaky|rambling|poor|bad|waffly|thin answer|response|reply|example
    they|she|he|interviewer|panel|everyone (all) (really|just|also) seemed|looked|frowned|sounded|kept|pushed|pressed|appeared|didn't|weren't|wasn't|raised|went|came
    worried|worry|nervous|anxious|afraid|unsure|scared|dreading|concerned|regret|embarrassed|cringe
    i'm|i|am not|n't sure|certain|confident
    need|needs|have|must|want|prepare to (have|find|get) better|practise|practice|prepare|improve|work|rehearse|brush|tighten|fix|read|numbers|a
    got|get|ran|went stuck|flustered|tangled|out|off|lost|on
    no|lack|haven't|don't|without good|of|real|any|a example|examples|experience|numbers|figures|story|answer
    hardest|worst|toughest|difficult|tricky question|bit|part|moment
    my gap|salary|notice|short|weak|weakness|weakest|biggest
    caught off|out|me
    `,
  ask: `
    want|need|like|forgot|still|would|must|question|questions|meant to|don't|for|know (to) (know|ask|find|understand|see|hear|them) (out|about|why|what|how|whether|who|them|which|if|more)
    ask about|them|why|what|how|whether|who|if
    why|what|who|how|is|does|do|are _ post|role|position|job|team|budget|predecessor|runway|hours|manager vacant|open|like|decides|change|left|empty|structured|funded|measured|expected
    nobody|no|never|one said|mentioned|explained|told|one|could _ word|why|anything|about|who|what
    unsure|worried|concerned|not|doubt|doubts|unclear|vague|red about|whether|sure|flag|on (the|their|how|if|what|it) manager|culture|hours|workload|travel|pay|runway|turnover|team|commute|company|strategy|role|direction|funding|boss
    previous|last|former|person person|one|manager|before|people left|quit|lasted|me|leave
    turnover|runway|workload|on-call|overtime|reorg
    deal breaker
    gut feeling
    how often|many|much
    `,
  protected: `
    pregnan*
    maternity|paternity|childcare|children|kids|toddler|baby
    your age|husband|wife|partner|religion|accent|disability|health|illness|nationality|ethnicity|sexuality|faith
    too old|young
    married|divorced|menopause|wheelchair|autis*|adhd|depression|anxiety|cancer|pray|prayer|mosque|church|hijab|headscarf|gay|lesbian|trans
    `,
  pivot: `
    but|however|though|although|yet|whereas|while|whilst|only|except
    that said
    having said that
    on the other hand
    `,
};
