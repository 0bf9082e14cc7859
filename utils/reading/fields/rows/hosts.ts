/** Hosts as rows, by registrable domain or a dot-suffix of the host. Brand is never matched as a substring. */

/** Mailboxes that anybody has: they say nothing of an employer. */
export const FREE_MAIL = `
  gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.ie outlook.in hotmail.com hotmail.co.uk hotmail.de
  hotmail.fr hotmail.es hotmail.it live.com live.co.uk live.ie live.nl live.fr live.ca live.com.au msn.com yahoo.com yahoo.co.uk
  yahoo.co.in yahoo.in yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.com.au yahoo.com.sg ymail.com rocketmail.com icloud.com
  me.com mac.com aol.com proton.me protonmail.com pm.me tutanota.com tuta.com fastmail.com fastmail.fm hey.com zoho.com zohomail.com
  mail.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org arcor.de 1und1.de orange.fr
  wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr telefonica.net terra.es ziggo.nl kpnmail.nl xs4all.nl planet.nl hetnet.nl
  libero.it virgilio.it tiscali.it alice.it sapo.pt uol.com.br bol.com.br terra.com.br telia.com comhem.se wp.pl o2.pl onet.pl
  interia.pl op.pl btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com bigpond.com optusnet.com.au rediffmail.com
  singnet.com.sg mweb.co.za telkomsa.net vodamail.co.za eircom.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
  charter.net earthlink.net rogers.com shaw.ca sympatico.ca bell.net telus.net videotron.ca yandex.com qq.com 163.com`;

/** Hiring systems, schedulers, recorded interviews, meeting and mailing services: they write for employers. */
export const PLATFORMS = `
  greenhouse.io greenhouse-mail.io lever.co workday.com myworkday.com myworkdayjobs.com ashbyhq.com smartrecruiters.com icims.com
  jobvite.com taleo.net oraclecloud.com successfactors.com successfactors.eu sapsf.com sapsf.eu workable.com workablemail.com
  teamtailor.com teamtailor-mail.com recruitee.com personio.de personio.com bamboohr.com breezy.hr breezy-mail.com jazz.co jazzhr.com
  applytojob.com pinpointhq.com pinpoint.email comeet.co comeet.com comeet-notifications.com avature.net eightfold.ai phenom.com
  phenompeople.com beamery.com csod.com cornerstoneondemand.com brassring.com oleeo.com tal.net tribepad.com rippling.com
  ripplingmail.com dover.com dover.io gem.com hirebridge.com paylocity.com ultipro.com ukg.com adp.com paradox.ai ripplematch.com
  softgarden.de softgarden.io rexx-systems.com onlyfy.jobs prescreen.io d-vinci.de concludis.de umantis.com haufe.com coveto.de
  join.com factorial.co factorialhr.com talentsoft.com talentsoft.net taleez.com welcomekit.co flatchr.io welcometothejungle.com
  homerun.co homerun.hr bizneohr.com viterbit.com jobadder.com bullhorn.com bullhornmail.com pageuppeople.com livehire.com elmotalent.com.au
  snaphire.com zohorecruit.com keka.com darwinbox.com darwinbox.in freshteam.com springrecruit.com naukri.com hirist.com manatal.com
  recruiterflow.com lumesse.com trac.jobs jobs.nhs.uk hireful.co.uk eploy.co.uk networxrecruitment.com jobtrain.co.uk occupop.com
  hirehive.com rezoomo.com simplify.hr placementpartner.co.za pnet.co.za careers24.com varbi.com reachmee.com jobylon.com intervieweb.it
  inrecruiting.com gupy.io gupy.com.br erecruiter.pl traffit.com calendly.com goodtime.io modernloop.io modernloop.com cronofy.com
  savvycal.com cal.com guide.co prelude.co xobin.com doodle.com youcanbook.me zcal.co tidycal.com acuityscheduling.com appointlet.com
  setmore.com koalendar.com hubspot.com hubspotemail.net chilipiper.com hirevue.com alex.com sparkhire.com willo.video vidcruiter.com
  modernhire.com karat.com karat.io myinterview.com hireflix.com jobma.com interviewstream.com visiotalent.com easyrecrue.com cammio.com
  viasto.com talview.com hackerrank.com hackerrankforwork.com hackerrankmail.com codility.com codesignal.com coderpad.io testgorilla.com
  coderbyte.com shl.com cappfinity.com zoom.us zoom.com microsoft.com teams.microsoft.com webex.com google.com whereby.com gotomeeting.com
  linkedin.com indeed.com indeedemail.com glassdoor.com ziprecruiter.com dice.com seek.com.au seek.co.nz stepstone.de xing.com
  monster.com reed.co.uk totaljobs.com cv-library.co.uk infojobs.net sendgrid.net mailgun.org amazonses.com mandrillapp.com mailchimp.com`;

/** Hosts whose leftmost label names the employer. */
export const TENANT_HOSTS = `tal.net myworkday.com icims.com avature.net csod.com taleo.net oleeo.com tribepad.com
  comeet-notifications.com teamtailor-mail.com teamtailor.com recruitee.com personio.de personio.com breezy.hr bamboohr.com workable.com
  softgarden.io smartrecruiters.com homerun.co pinpointhq.com`;

/** First labels of mail hosts that name a function, not a company. */
export const SERVICE_LABELS =
  'mail email e www no-reply noreply notifications notification smtp mx mta jobs careers career karriere talent recruiting recruitment hr hire hiring apply candidates app us eu na uk info news reply bounce';

/** Endings under which companies register, besides the one-label ones. */
export const SUFFIXES = `
  co.uk org.uk ac.uk gov.uk nhs.uk sch.uk ltd.uk plc.uk me.uk net.uk police.uk com.au net.au org.au edu.au gov.au asn.au id.au nsw.edu.au vic.edu.au qld.edu.au
  wa.edu.au nsw.gov.au vic.gov.au qld.gov.au wa.gov.au co.nz org.nz net.nz ac.nz govt.nz school.nz iwi.nz co.za org.za ac.za gov.za net.za web.za
  co.in org.in net.in ac.in edu.in gov.in nic.in res.in firm.in gen.in com.sg org.sg edu.sg gov.sg net.sg per.sg com.my org.my edu.my gov.my
  com.hk org.hk edu.hk gov.hk co.jp ne.jp or.jp ac.jp go.jp co.kr or.kr go.kr ac.kr com.cn org.cn edu.cn gov.cn com.tw org.tw com.br org.br edu.br gov.br net.br
  com.mx org.mx edu.mx gob.mx com.ar org.ar edu.ar gob.ar com.co org.co edu.co gov.co com.pe com.uy com.ve com.ec gob.es com.es org.es edu.es nom.es
  com.pt org.pt edu.pt gov.pt gouv.fr asso.fr com.fr gov.it edu.it gov.ie com.pl org.pl edu.pl gov.pl net.pl waw.pl co.at or.at ac.at gv.at
  com.tr org.tr edu.tr gov.tr co.il org.il ac.il com.ua com.ph co.th co.id com.vn com.ng co.ke com.gh com.eg com.sa com.mt com.cy com.gr
  gc.ca on.ca qc.ca bc.ca ab.ca ns.ca nb.ca mb.ca sk.ca gov.bc.ca uk.com us.com eu.com de.com co.com github.io`;
