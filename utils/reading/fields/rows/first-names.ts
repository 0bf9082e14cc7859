/** First names that are common somewhere the mails come from, folded: they tell a person alone in a sentence from a firm. */
export const FIRST_NAMES = `
  aaron abby abdul abdullah abena abigail achim adaeze adam adebayo adel adelaide adele aditya adrian adriana adrien agata agathe agnes agnieszka ahmed aicha aidan aiko ailbhe
  aileen ainhoa aisha aisling aitana aitor ajay akash akosua alain alan alana alastair alba albert alberto alejandra alejandro aleksander aleksandra alena alessandra alessandro
  alessia alex alexander alexandr alexandra alexandre alexis alfie alfonso alfred alice alicia alina alison alistair allan alma alok aloys alphonse alvaro ama amadou amaia amanda
  amara amber amelia amelie amina amir amit amrita amy ana anais anand ananya anastasia anders andre andrea andreas andres andrew andrzej andy angel angela angeles angelica angus
  anika anil anita anja anjali anke ankit ann anna annabel anne anne-marie annegret anneke annelie annelies annemarie annemiek annett annette annick annika anouk ansgar anthea
  anthony antje antoine anton antonia antonin antonio anu anwar anya aoibhe aoife apolline archana aretha ariane arif arjan arjun arlette armand armando armin arnaud arnav arndt
  arne arno arthur artur arturo arun arvind asha ashish ashley ashok ashwin asif astrid aude audrey aurelie aurelien aurora axel ayesha aylin ayo ayse azad baptiste barbara barend
  barry bart bartosz bas bastiaan bastian bastien bea beata beatrice beatrix beatriz becky begona belen bella ben benedicte benedikt benjamin benoit bente berenice bernadette
  bernadita bernard bernardo bernd bert berta berthold bertrand beto bettina bev beverley bhavna bianca bilal bill birgit bjarne bjorn blanca bob bogdan bongani boon boris
  boudewijn brad bram brandon brenda brendan brent brian bridget brigitte bronagh bruce bruno bryan buhle burak byron caitlin callum calum camila camilla camille candice carine
  carl carla carlo carlos carmen carol carolien carolin carolina caroline carsten casper cassandra catalina catarina cathal catherine cathy catriona cecile cecilia cees celia
  celine cem cerys chantal charlene charles charlie charlotte chen cherie chiara chidi chinedu chloe chris christa christel christelle christiaan christian christiane christina
  christine christof christophe christopher chukwu cian ciara ciaran claas claire clara clare clarice clarissa claude claudia claus clemence clemens clement cleo clive colette
  colin colleen colm connor conor constance constantin coralie cordula corinne cormac cornelia corrie cosima craig cristina curro cynthia cyril daan dagmar damian damien dan dana
  daniel daniela danielle danny daphne dara darragh darren dave david dawn dean deb debbie deborah declan deepa deepak deirdre delphine denis denise derek desmond detlef dev
  devika devon dewi diana diane didier diego dieter dieuwke dilip dimitri dina dinesh dirk divya dmitri dolores domenic dominic dominik dominique donal donna dora doreen doris
  dorota dorothea dorothee doug douglas dries driss duncan dylan eamon ebba ebru eckart eckhard ed edda eddie edgar edith edouard eduardo edward edwin eef eelco eerke efua egon
  eileen eilidh eimear elaine eleanor elena elif eline elisa elisabeth elise eliza elizabeth elke ella ellen ellie els elsa elsbeth emanuel emeka emi emil emilia emilie emilio
  emily emine emma emmanuel emmanuelle encarna enda engin enno enrique eoin eric erica erik erika erin ernst esme esmee esra esteban estelle esther eszter ethan etienne eugenie
  eva eva-maria evan eve evelien evelyn everton ewa ewald fabian fabien fabienne fabio fabrice fadi faisal farah farid fatih fatima fatou fedde federica federico feike felicitas
  felicity felipe felix femi femke ferdinand fergal fergus fernanda fernando filip finn fiona fleur flora florence florent florian folake fouad frances francesca francesco francis
  francisco franck francois francoise frank franka franz franziska frauke fred freddie frederic frederik freek freya frida frieda friedrich fritz gabor gabriel gabriela gabriele
  gaelle gail ganesh gareth garrett gary gaspard gauri gavin geert gemma genevieve geoff geoffrey georg george georges georgia georgina gerald gerard gerben gerd gerhard gerrit
  gerry gert gertrud ghislaine gianluca gijs gilles gillian gina giorgio giovanni gisela giulia giuseppe glen gloria gonzalo gopal gordon grace graham grainne graziella greet greg
  gregor gregory greta griet guido guillaume guillermo gunnar gunter gunther gustav guus gwen habib hadrien hakan hamza hana hanna hannah hanneke hannelore hannes hans harald hari
  harm harriet harro harry hartmut haruto hasan hassan hazel heather hector hedwig heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henk hennie
  henning henri henrik henrike henry herbert herman hermann hernan hernando herve hester hilary hilde hiroshi holger holly horst howard hubert hugh hugo hugues hui huib huma
  hussein hyun ian ibrahim ida ifeoma ignacio igor ilka ilona ilse imke imogen imran ina ines inga inge ingeborg ingmar ingo ingrid inigo ioana irene irina iris irma isaac isabel
  isabella isabelle ishaan isla ismail ivan ivo iwan jaap jack jackie jacob jacqueline jacques jaime jakob jakub jamal james jamie jan jana jane janet janice janine janis janneke
  jannie jantine jarek jarno jaroslaw jasmijn jasmin jasmine jason jasper javier jay jayne jean jeanette jeannette jeff jelle jen jenna jennifer jenny jens jeremie jeremy jeroen
  jerome jerry jesper jess jesse jessica jesus jette jia jill jim jin jitske jo joachim joan joana joanna joanne joao joaquin jochen jodie joe joel joelle joep joerg johan johann
  johanna johannes john johnny jolanda jolien jon jonas jonathan joost jordan jordi jorg jorge jorgen jorien joris jorn jos jose josee josef josefin joseph josephine josh joshua
  josie joy joyce juan juanita judith judy jules julia julian juliana julie julien juliette julius jun juna junko jurgen juri justin justine justyna jutta kaat kagiso kai kaitlin
  kaitlyn kaja kalpana kamal kamil kamila karan karel karen karim karin karina karl karla karolina karsten kasia kaspar kat katarina katarzyna kate katharina katherine kathleen
  kathrin kathryn kathy katia katie katja katrien katrin kavita kavya kay kees keith kelly ken kenji kenneth kerry kerstin kevin khadija khaled khalid kieran kim kimberley kinga
  kiran kirsten kirsty klaas klara klaudia klaus koen kofi kok konrad koos kornelia krishna kristen kristian kristin kristina kristof krystyna krzysztof kunal kurt kwabena kwame
  kyle lachlan laetitia laila lakshmi lambert lance lara larissa lars latifa laura lauren laurence laurens laurent lawrence lea leah leanne lee leen leif leila lena lennart leo
  leon leona leonie leonor leopold lerato lesley leslie leticia lettie lewis lex li lia liam lieke lies liesbeth lieve lili lilian lilli lily lin lina linda lindiwe lindsay linus
  lionel lisa lisbeth lisette liv liz lizzie loes loic lola lorena lorenz lorenzo lorna lorraine lothar lotta lotte louis louisa louise luc luca lucas lucia luciana lucie lucien
  lucy ludger ludivine ludmila ludo ludovic luigi luis luisa luiz lukas lukasz luke lutz lwazi lydia lynn lynne maaike maarten mabel madeleine madhu mads maelle magali magda
  magdalena magnus mahesh mahmoud mai maik maike maite maja malcolm malik malin malte mandla mandy manfred manish manoj manon manuel manuela mara marc marcel marcela marcelo
  marcia marcin marco marcos marcus marek marga margaret margarita margaux margot margret margriet marguerite maria mariam marian mariana marianne marie marieke marielle marietta
  marijke marijn marika marina mario marion marisol marissa marit marius mariusz mark markus marlene marlies marloes marta martha martijn martin martina martine marvin mary maryam
  masha mason massimo mat mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maud maude maura maureen maurice mauricio max maxim maxime may maya
  mechthild meena meera megan mehdi mehmet mei mei-lin mei-ling mel melanie melina melissa melvin menno mercedes meredith merel merijn merve meryem mia micha michael michaela
  michal michel michele michelle mick miguel mikael mike mikkel mila milan milena milica min mina ming mirco mireille miriam mirjam mirko mitchell mo mohamed mohammed mohan moira
  mona monica monika monique moritz moses mounir mpho muhammad murat muriel musa myriam mzwandile nacho nadeem nadia nadine nadja naledi nancy nandini naomi natalia natalie
  natasha nathalie nathan naveed neha neil nele nelson nerys ngozi nia niall niamh nick nicky nico nicola nicolai nicolas nicole nicolette niels nienke nigel nikhil nikita niklas
  nikola nikolaus nils nina ninad ninke nira nisha nivedita njabulo noah noel noelle noemi nomsa nomvula nora norbert norman nour nuala nuno nuria oanh octavia odette odile ofelia
  okke olaf ole oleg olga oliver olivia olivier ollie olof olu omar oona orla ornella oscar oskar osman otto owen pablo paco padraig paige palak palesa pamela paola paolo parisa
  pascal pascale pat patrice patricia patrick patrik patrizia patrycja patty paul paula paulette paulien paulina pauline paulo pavel pawel pedro peggy penelope penny per percy
  perrine pete peter petra petros phil philip philipp philippa philippe phoebe phyllis pia pien pierre pieter pilar pim piotr pippa pooja poppy pradeep prakash pranav prasad
  prateek pratik praveen preeti priti priya priyanka quentin quirin rachael rachel radek radha rafael raffaele raghav ragnar rahul rainer raj rajan rajesh rajiv ralf ralph ram
  ramesh ramon ramona randy rania raoul raphael raquel rashid rasmus raul ravi ray raymond rebecca rebekka regina regine regula reiner reinhard reinier rekha rembert remco
  remedios remi remy rena renata renate renaud rene renee reto reuben rhiannon rhys riaan ricardo riccardo rich richard rick ries rik rina rita ritu rob robbert robert roberta
  roberto robin robyn rocio roderick rodney rodrigo roel roeland roger rohan rohit roisin roland rolf romain roman romy ron ronald ronan ronja rory rosa rosalie rosalind rosario
  rose rosemary rosie ross rowan rowena roy roya ruben rudi rudiger rudolf rudy rui rupert ruslan russ russell ruth ruud ryan sabine sabrina sade sadia sadie saeed sahar said
  saida salim sally salma salome sam samantha sameer samir samira samuel sana sandeep sander sandra sandrine sandy sanjana sanjay sanna sanne santiago santosh sara sarah sascha
  sasha saskia satish seamus sean sebastian sebastien selim selina selma serena serge sergei sergio serkan seun severin severine shabnam shalini shane shannon sharon shaun shauna
  sheena sheila shelley shirley shona shreya sian sibusiso sid siddharth sien sietske siew sigrid silke silvia silvie simon simona simone sina sinead siobhan sipho sizwe sjaak
  sjoerd sneha sofia sofie solange soledad solveig sonal sonia sonja soo-jin sophia sophie sora soraya sorcha spencer sridhar srini stacey stan stanislaw stef stefan stefanie
  steffen steffi stella stephan stephane stephanie stephen sterre steve steven stewart stijn stine stuart sudha sue suhail sukhdeep sumit sunil sunita suresh susan susana susanna
  susanne suse susie suzanne sven svenja swati swen sybille sylke sylvain sylvia sylvie tabea tadhg tahir talia tamara tamsin tania tanja tanvi tanya tara tariq tasha tatiana ted
  teddy temi tendai teo terence teresa teresita terry tess tessa teun thabo thandi thandiwe thea theo theresa therese thibault thibaut thierry thijs thomas thorsten tiago tiana
  tibor tiffany tilda tilman tilo tim timo timothy tina tineke tjeerd tobias toby todd tom tomas tomasz toni tony toon torben torsten tove tracey tracy trevor trish tristan trudy
  tsepo tunde tuomas tyler udo ugo ulf uli ulla ulrich ulrike uma umar una ursula usha ute uwe valentin valentina valerie vanessa varun veerle vera verena veronica veronika
  veronique vicky victor victoria vidya vijay vikram viktor vince vincent vinod viola violaine violet violeta virginia virginie vivek vivian viviane vivienne volker volkmar vusi
  wai waldemar walid walter walther wanda wang wanjiru warren wei wendy werner wes wiebke wietske wilfred wilfried wilhelm will willem william willy wilma wim winfried winnie
  winston wojciech wolf wolfgang wouter xavier xiao ximena yan yann yannick yara yasemin yash yasmin yasmine yew yolanda youssef ysanne yuki yusuf yves yvette yvonne zac zahra
  zainab zane zanele zara zeynep zhang zinhle zita zoe zofia zsofia zuzana zuzanna`;
