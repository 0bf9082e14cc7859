/** Where meetings happen and where they don't, as rows: a host (itself or under it) and what its path begins with. */
export type LinkRow = { host: string; path: RegExp };

const ANY = /^\/./;

/** Meetings: the first row that fits says so. */
export const MEETING_LINKS: readonly LinkRow[] = [
  { host: 'zoom.us', path: /^\/(j|my|s|w|wc|webinar|meeting)\// },
  { host: 'zoom.com', path: /^\/(j|my|s|w|wc|meeting)\// },
  { host: 'zoomgov.com', path: /^\/(j|my|s|w)\// },
  { host: 'teams.microsoft.com', path: /^\/(l\/meetup-join|meet|_#\/l\/meetup-join|l\/meeting)/ },
  { host: 'teams.live.com', path: /^\/meet/ },
  { host: 'gov.teams.microsoft.us', path: ANY },
  { host: 'meet.google.com', path: /^\/(?!$|landing|_)/ },
  { host: 'hangouts.google.com', path: ANY },
  {
    host: 'webex.com',
    path: /^\/(meet|join|wbxmjs|[\w.-]{1,60}\/(j\.php|e\.php|onstage|meet)|m\/|webappng|wbxmjs)/,
  },
  { host: 'whereby.com', path: /^\/(?!blog|information|product)./ },
  { host: 'gotomeeting.com', path: /^\/(join|meet|\d)/ },
  { host: 'gotomeet.me', path: ANY },
  { host: 'goto.com', path: /^\/(join|meet|\w)/ },
  { host: 'bluejeans.com', path: /^\/(?!blog|support)./ },
  { host: 'chime.aws', path: ANY },
  { host: 'meet.jit.si', path: ANY },
  { host: '8x8.vc', path: ANY },
  { host: 'livestorm.co', path: /^\/p\// },
  { host: 'doxy.me', path: ANY },
  { host: 'meet.teamtailor.com', path: ANY },
  { host: 'join.skype.com', path: ANY },
  { host: 'meet.lync.com', path: ANY },
  { host: 'ringcentral.com', path: /^\/(join|j)\// },
  { host: 'meetings.dialpad.com', path: ANY },
  { host: 'meet.zoho.com', path: ANY },
  { host: 'meeting.zoho.com', path: /^\/(meeting|join)/ },
  { host: 'meet.starleaf.com', path: ANY },
  { host: 'visio.numerique.gouv.fr', path: ANY },
  { host: 'app.gather.town', path: ANY },
  { host: 'discord.gg', path: ANY },
  { host: 'facetime.apple.com', path: ANY },
  { host: 'hirevue.com', path: /^\/(?!candidates|help|support|legal)./ },
  { host: 'hirevue.eu', path: ANY },
  { host: 'sparkhire.com', path: /^\/(?!help|support|$)./ },
  { host: 'willo.video', path: ANY },
  { host: 'myinterview.com', path: ANY },
  { host: 'hireflix.com', path: ANY },
  { host: 'vidcruiter.com', path: ANY },
  { host: 'jobma.com', path: ANY },
  { host: 'interviewstream.com', path: ANY },
  { host: 'visiotalent.com', path: ANY },
  { host: 'easyrecrue.com', path: ANY },
  { host: 'cammio.com', path: ANY },
  { host: 'viasto.com', path: ANY },
  { host: 'talview.com', path: ANY },
  { host: 'hackerrank.com', path: /^\/(interview|work\/interview|paper|codepair|x\/interview)/ },
  { host: 'coderpad.io', path: /^\/(?!dashboard|$)[\w-]{4}/ },
  { host: 'codesignal.com', path: /^\/(live-interview|interview)/ },
  { host: 'codility.com', path: /^\/(codelive|live)/ },
  { host: 'karat.io', path: ANY },
];

/** Pages that are never where a meeting happens, by host. */
export const OTHER_HOSTS = `calendly.com goodtime.io modernloop.io cronofy.com savvycal.com cal.com doodle.com youcanbook.me zcal.co tidycal.com
  acuityscheduling.com meetings.hubspot.com outlook.office365.com outlook.office.com bookings.cloud.microsoft book.ms greenhouse.io
  calendar.google.com calendar.app.google maps.google.com goo.gl maps.app.goo.gl openstreetmap.org what3words.com maps.apple.com bing.com
  linkedin.com facebook.com twitter.com x.com instagram.com youtube.com youtu.be glassdoor.com indeed.com docs.google.com drive.google.com
  forms.gle forms.office.com onedrive.live.com sharepoint.com dropbox.com wetransfer.com github.com gitlab.com notion.so notion.site
  aka.ms support.zoom.us support.zoom.com support.google.com support.microsoft.com dialin.teams.microsoft.com nationalrail.co.uk tfl.gov.uk
  google.com microsoft.com zoom.com lever.co ashbyhq.com myworkday.com smartrecruiters.com workable.com teamtailor.com`;

/** Paths and labels of other pages: booking, help, legal, mailing, jobs, maps, files. */
export const OTHER_PAGES =
  /\b(unsubscribe|preferences?|opt-?out|book(ing)?s?|schedul(e|er|ing)|self-?schedule|availability|reschedule|pick-?a-?(time|slot)|slots?|calendar|termin(buchung|auswahl)?|rendez-?vous|agenda|reserver|careers?|jobs?|vacanc(y|ies)|karriere|privacy|terms|legal|help|support|faq|maps?|directions?|anfahrt|parking|visitors?|survey|feedback|status|confirm|decline|test|assessment|assignment|apply|application|about|blog|brochure|dial-?in|dialin|meetingoptions|options|download)\b/i;

/** Words before a link that say a meeting is behind it, in nine languages. */
export const JOIN_WORDS =
  /\b(join(ing)?|meeting link|video link|video ?call|video ?conference|call link|dial in|connect|log ?in (here|at)|room link|meeting room|interview link|start (your|the) (video )?interview|record your|begin your|begin the interview|link (for|to) (the|your) (call|interview|meeting|video)|teilnehmen|beitreten|einwahl(link)?|zugangslink|meeting-?link|videogespräch|videokonferenz|video-?call|rejoindre|lien de (la )?(visio|connexion|réunion)|lien (visio|teams|zoom)|visio(conférence)?|se connecter|connectez-vous|unirse|únete|unirte|enlace (de|para|a) (la )?(reunión|videollamada|videoconferencia|entrevista)|videollamada|conectarte|deelnemen|neem deel|vergaderlink|videogesprek|via (deze|de volgende) link|partecipa|link per (la )?(videochiamata|partecipare|riunione|colloquio)|videochiamata|collegarsi|entrar na|participar|videochamada|link da (reunião|entrevista|chamada)|anslut|delta (här|via)|videosamtal|möteslänk|dołącz|link do (spotkania|rozmowy)|wideorozmow[aęy])\b/iu;
