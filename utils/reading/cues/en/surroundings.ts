import type { CueRows } from '../groups.ts';

/** English: what a mail is about, and what only looks like an interview. One phrase a line; the syntax is that of PhraseTrie. */
export const SURROUNDINGS: CueRows = {
  interview: { strong: 'interview*', weak: 'panel' },
  job: {
    strong: `
      the|your|our|this|a|of role|position|vacancy
      post of
      job title|offer|description|application|interview|opening|spec
      your application|candidacy|cv|resume
      candidate*
      applicant*
      hiring (manager)
      recruit*
      talent acquisition|partner|team
      applied for|to
      shortlist*
      interviewing
      portal
      vacancy|vacancies
      human resources
      hr
      recruitment
      careers|talent team|portal|site|page
      people team
      onboarding|employment|employee|employer
      reference|references|referees
      notice period
      ctc
      your skills|experience|background|qualifications
      job|role|post|vacancy|req|requisition ref|reference|id|code|number|no
      internship|intern|apprenticeship|graduate scheme|programme|program
      `,
    weak: `
      role
      team
      opportunity
      salary
      career*
      job
      `,
    medium: `
      engineer|developer|manager|analyst|designer|nurse|teacher|consultant|director|officer|assistant|accountant|scientist|specialist|associate|executive|coordinator|administrator|representative|technician|supervisor|advisor|adviser|buyer|planner|architect|controller|apprentice|trainee|chef|driver|electrician|lecturer|researcher|secretary|receptionist|pharmacist|physiotherapist|librarian|merchandiser|producer|educator|lead
      `,
  },
  pitch: {
    strong: `
      came across your profile|linkedin|cv|background
      your (linkedin) profile|background caught|stood|looks|impressed|on|seems
      found your profile|cv|details
      saw your profile|cv
      are you|would you|might you _ open|interested|looking|considering _ new|opportunit*|role*|move|hearing|change|exploring
      open to new|exploring|hearing|opportunit*|a
      exciting (new) opportunit*
      i am|i'm (a) recruit* _ for|at|with|from
      working|partnering|partnered with|on _ client|a|an|role|exclusive
      confidential search
      reaching|reach out about|regarding|to|because _ opportunit*|role|position|profile
      if (this|you) _ interest|interested|curious _ cv|resume|chat|let|reply|send
      `,
  },
  selling: {
    strong: `
      unsubscribe
      interview tips|questions|prep|preparation|coaching|coach|guide|checklist|skills|workshop|masterclass|secrets|hacks|practice
      mock interview*
      ace|nail|crack your|the|any interview
      webinar
      newsletter
      free trial
      sign up
      register now|today|here|for
      jobs for you
      recommended jobs
      new jobs
      job alert*
      apply now
      % off
      limited time
      subscribe
      view in browser
      book your place|seat
      episode
      podcast
      `,
  },
  elsewhere: {
    strong: `
      visa interview|appointment
      embassy|consulate
      journalist
      magazine
      press interview|office|enquir*
      podcast
      documentary
      research study|participant*|interview*
      user research
      usability
      exit interview
      student admission*
      admissions interview|interviewer|tutor
      university admission*
      police
      witness
      oral history
      dissertation
      customer interview*
      interview you for our|my|the _ blog|podcast|magazine|newsletter|article|paper|series|study|research|project|book|film
      for my|an|our article|piece|story|thesis|study
      parent* teacher
      tenancy
      mortgage
      immigration
      citizenship
      interview you about
      write|writing|report|reporting|reporter|freelance for the|our|a
      newspaper|gazette|reporter|journal|broadcaster
      our readers|listeners|viewers
      your|the new book|film|album|memoir
      undergraduate|postgraduate admission*|degree|course|programme|program
      admission|admissions interview|interviews|office|team|tutor|to
      to read|study __ at|on
      incident|crime|offence you|number|report*
      detective|constable|sergeant|investigator|police
      witness statement|interview
      take|taking part in _ research|study|interview|survey
      user interview*
      voucher
      participants|respondents
      performance review|appraisal
      annual review|appraisal
      as you are|you're leaving
      leaving|last day with us
      parents|parent evening|consultation
      medical|insurance|benefits|eligibility interview
      loan|account|claim interview
      green card
      jury|court|hearing
      doctoral|phd|master's|capstone research|thesis|project|dissertation
      for my class|course|school|capstone|assignment
      dentist|dental|doctor's|gp|surgery|clinic|vet|optician|hygienist appointment|check-up|checkup|practice|visit
      your appointment with dr|mr|mrs|the
      table|restaurant|hotel|flight|train|room booking|reservation|is|booked
      delivery|parcel|package|courier
      your order
      table for
      hi|hello|hey|dear all|everyone|everybody|team|folks|colleagues
      board|staff|project|committee|planning|budget|sales|status meeting|review|update
      boiler|plumber|engineer visit|service
      mot|garage|test drive
      viewing of|at|the
      gym|yoga|pilates|fitness class|session
      `,
  },
  hiring: {
    strong: `
      interviewing candidates
      interview the|this|these|our candidates|candidate
      candidates you|to interview|for
      you are|you're|join _ interviewing|interviewer|interview|hiring panel
      scorecard
      interview guide|kit
      please submit your feedback
      submit your|feedback scorecard|feedback
      cv attached for
      candidate's cv|resume
      meet the candidate*
      panel member
      agreeing|agreed|able|happy|volunteering to interview
      you will|you'll be interviewing
      your|send|submit|share (me) (us) (your) scores|rating|ratings|assessment|evaluation
      his|her|their cv|resume is|attached
      candidate|candidates is|are _ attached|below
      interview|interviewing the|a|our candidate|candidates|applicant|applicants
      candidate interview
      feedback form
      `,
  },
  ownVoice: {
    strong: `
      i applied
      my application|cv|resume|interview
      looking forward to hearing from you
      i would|i'd like to confirm|apply|withdraw
      thank you for the opportunity
      `,
  },
};
