/** First names that are common somewhere the mails come from, folded: they tell a person alone in a sentence from a firm. */
export const FIRST_NAMES = `
  aaron abby abdul abdullah abigail adam adebayo adel adriana adrian agata agnes agnieszka ahmed aidan aisha aisling akash alain alan alana alastair albert alberto alejandra alejandro
  aleksandra alessandra alessandro alex alexander alexandra alexandre alexis alfie alfonso alice alicia alina alison alistair allan alok alvaro amanda amara amber amelia amina amir amit amy
  ana anders andrea andreas andres andrew andrzej andy angela angelica angus anika anil anita anja anjali ankit ann anna annabel anne anneke annette annika anouk anthony antje antoine anton
  antonia antonio anu anya aoife arjun armando arne arthur artur arun arvind asha ashley ashok astrid audrey axel ayesha ayse barbara bart bartosz bas beata beatrice beatriz becky ben
  benedikt benjamin benoit bernadette bernard bernd bettina beverley bilal bill birgit bjorn bob bram brandon brenda brendan brian bridget brigitte bronagh bruce bruno bryan caitlin calum
  camila camilla camille carl carla carlo carlos carmen carol carolina caroline carsten catarina catherine cathy catriona cecile cecilia celine chantal charles charlie charlotte chen chiara
  chloe chris christa christelle christian christiane christina christine christof christophe christopher ciara cian ciaran claire clara clare claudia claus clemens clement colin conor connor
  constance cormac cornelia craig cristina cynthia daan damien dan dana daniel daniela danielle danny daphne darren dave david dawn dean deborah declan deepa deepak deirdre delphine denis
  denise derek desmond dev devon diana diane diego dieter dimitri dirk divya dmitri dominic dominik dominique donal donna dora doris dorota dorothee doug douglas duncan dylan eamon ed
  eddie edgar edith eduardo edward edwin eilidh eileen elaine eleanor elena eline elisa elisabeth elise eliza elizabeth elke ella ellen ellie els elsa emeka emily emil emilia emilie emilio
  emma emmanuel emmanuelle enda enrique eric erica erik erika erin ernst esra esther eszter ethan eugenie eva evan eve evelien evelyn ewa fabian fabien fabio fabrice farah fatima federica
  federico felicity felipe felix fergal fernanda fernando filip finn fiona fleur florence florian francesca francesco francis francisco franck francois francoise frank franz fred frederic
  frederik freya frida friedrich gabriel gabriela gabriele gail gareth gary gauri gavin geert gemma geoff george georg georgia georgina gerald gerard gerd gerry gianluca gilles gillian gina
  giovanni gisela giulia giuseppe glen gloria gonzalo gordon graham grace grainne greg gregor gregory greta guido guillaume guillermo gunnar guus gwen habib hanna hannah hannes hans harald
  hari harriet harry hassan hazel heather hector heidi heike heinz helen helena helene helga henk henning henri henrik henry herve hilary holger holly horst hugh hugo ian ibrahim ida ignacio
  ilse imke imran ines inga inge ingo ingrid irene iris isaac isabel isabella isabelle isla ismail ivan ivo jaap jack jackie jacob jacqueline jacques jakob jakub james jamie jan jana jane
  janet janine jaroslaw jasmin jasmine jason jasper javier jay jean jeanette jeff jelle jen jenna jennifer jenny jens jeremy jeroen jerome jerry jess jesse jessica jesus jill jim jo joan
  joana joanna joanne joao joaquin jochen jodie joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan joost jordan jordi jorg jorge joris jose josef joseph josephine
  josh joshua joy juan juanita judith julia julian juliana julie julien juliette jun jurgen justin justine justyna kaitlyn kamal kamil karen karim karin karl karolina kasia kat katarina
  katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kavita kay keith kelly ken kenji kenneth kerry kevin khalid kieran kim kinga kirsten kirsty kiran
  klaus koen konrad krishna kristen kristin kristina krystyna krzysztof kurt kwame kyle lakshmi lara lars latifa laura laurence laurens laurent lauren lea leah leanne lee leila lena leo leon
  leonie leonor lesley leslie lewis liam lieke liesbeth lili lily lin linda lindsay lionel lisa liz lizzie loes loic lorenz lorenzo lorna lorraine lotte louis louise luca lucas lucia lucie
  lucy luigi luis luisa luiz lukas lukasz luke lydia lynn lynne maarten mads magda magdalena magnus mahesh mai maja malcolm malik malin malte manfred manish manoj manon manuel manuela
  marc marcel marcelo marcin marco marcos marcus marek margaret margarita margot maria mariam marian marianne marie marieke marijke marina mario marion marisol marissa mariusz marit mark
  markus marloes marta martha martijn martin martina martine marvin mary maryam mason massimo mat mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maud maura
  maureen mauricio max maxime may maya megan mei melanie melissa mercedes merel mia micha michael michaela michal michel michele michelle mick miguel mike mikael mila milan mina ming miriam
  mirjam mitchell mo mohamed mohammed mohan moira mona monica monika monique moritz muhammad murat myriam nadia nadine naomi natalia natalie natasha nathalie nathan neha neil nele nick nicky
  nico nicola nicolas nicole niall niamh niels nienke nigel niklas nikita nikhil nikolaus nils nina ninad nisha noah noel noelle nora norbert nuala nuno oanh olaf ole olga oliver olivia
  olivier olu omar orla oscar oskar osman otto owen pablo paige palak pamela paola paolo pascal pat patricia patrick patrycja patrizia paul paula paulina pauline paulo pawel pedro peggy penny
  per pete peter petra phil philip philipp philippa philippe phoebe pia pierre pieter pilar piotr pippa pooja prakash pranav prasad pratik preeti priya quentin rachael rachel radha rafael
  raghav rahul raj rajesh rajiv ralf ralph ram ramesh ramon rania raphael raquel rasmus raul ravi ray raymond rebecca reiner reinhard rekha remi remy rena renata renate rene ricardo
  riccardo richard rick rita ritu rob robert roberta roberto robin rocio rodrigo roger rohan rohit roisin roland rolf roman ronan ron rory rosa rosalind rosario rose rosie ross roy ruben
  rudi rudiger rui rupert russell ruth ryan sabine sabrina sadia said sally salma salome sam samantha samir samira samuel sana sandeep sander sandra sandrine sandy sanjay sanne santiago sara
  sarah sascha saskia satish sean seamus sebastian sebastien selina serena serge sergio shane shannon sharon shaun sheila shirley shreya sian sigrid silke silvia silvie simon simona simone
  sinead siobhan sofia sofie soledad sonia sonja sophia sophie srini stacey stan stefan stefanie stella stephan stephane stephanie stephen sterre steve steven stijn stuart sue sunil suresh
  susan susana susanna susanne suzanne svenja sven swati sylvain sylvia sylvie tadhg tamara tamsin tania tanja tanya tara tariq tatiana ted teresa terry tess thea theo theresa thibault
  thierry thijs thomas thorsten tiago tiffany tim timo tina tjeerd tobias toby todd tom tomas tomasz toni tony torsten tracey tracy trevor trish uli ulrich ulrike ulf una ursula usha ute uwe
  valentin valentina valerie vanessa vera veronica veronique vicky victor victoria vijay vikram viktor vincent vinod violet virginie vivek vivian volker walter wanda wei wendy werner wes
  wiebke wilhelm will willem william wim winston wojciech wolfgang xavier xiao yan yann yannick yasmin yasmine yolanda yuki yusuf yves yvette yvonne zac zainab zanele zara zoe zofia zuzanna
  thandi sipho lerato thabo nomsa pieter johan annelie lwazi bongani naledi zinhle nadeem zahra li wang zhang mei-ling siew hui jia yew kok wai boon anand arnav ishaan kavya meera nandini
  sanjana shalini sneha sridhar sudha tanvi uma varun vidya yash chidi ngozi ifeoma kofi ama kwabena adaeze tunde femi folake sade jin soo-jin min hyun sora hiroshi aiko haruto emi`;
