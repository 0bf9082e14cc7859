/** What companies' domains end in, for a plain name of one word: `garudaanalytics` → Garuda Analytics. */
export const NAME_TAILS = `pharma pharmaceuticals labs laboratories foods food bank banking insurance energy health healthcare hospitals hospital clinic clinics dental
  school schools college academy university systems solutions software tech technologies technology digital media studio studios games gaming analytics data consulting consultants
  partners capital ventures logistics transport rail railways automotive motors tyre interiors design designs outfitters stores retail fashion hotel hotels lodge travel
  airways engineering instruments robotics biologics biotech biosciences therapeutics diagnostics medical homes housing properties property construction builders legal
  accountants trust council fasteners chemicals plastics paper mining solar electric electronics optics textiles farms dairies dairy brewery
  brewing coffee bakery kitchens publishing sports fitness security telecom telecoms mobile networks cloud mutual finance financial 
  investments assets credit payments pay architects planning environmental recycling shipping freight couriers packaging printing furniture 
  ceramics materials composites aerospace aviation defence petroleum utilities hospitality leisure restaurants catering pubs museum museums gallery theatre
  learning education training charity foundation housing community group werke technik energie klinik kliniken verlag logistik maschinenbau versicherung bank
  conseil industrie industries assurances zorg bouw techniek energia seguros alimentos
  orchards orchard farms farm bakehouse bakers funds fund staffing supplies supply lithium metals minerals resources quarries aggregates concrete cement timber joinery carpentry roofing plumbing
  heating flooring windows doors glass glazing paints coatings plastics polymers rubber tools machines machinery pumps valves bearings motors cars vehicles parts components tyres cycles bikes
  boats yachts marine shipyard airlines airport airways aero jets drones satellites sensors lasers photonics semiconductors chips devices gadgets robots automation controls grid power fuels renewables
  wind hydro nuclear water wells waste scrap salvage  estates estate lettings realty brokers brokerage advisory advisors wealth pensions lending loans mortgage savings bancorp exchange markets trading
  payroll ledger audit tax law lawyers solicitors barristers chambers attorneys notaries patents press books magazines news radio films film pictures animation audio records music  stages
  opera orchestra ballet arts crafts toys kids nursery nurseries preschool childcare schools tutors tutoring institute institution society association union federation alliance network council county city
  hospice care homecare nursing midwives surgery physio optics optical vision hearing pharmacy chemist labs  genomics genetics imaging vet vets veterinary pets petcare animal zoo gardens garden
  landscapes flowers florist seeds grain mills  milling dairy cheese meats butchers fish fisheries seafood shellfish wines winery vineyards spirits distillery brewers tea coffees roasters cafe bistro grill
  pizza burgers kitchen deli grocers grocery market markets  shop shops store boutique outlet  clothing apparel fabrics shoes footwear leather jewellers jewellery watches cosmetics beauty salon spa
  gym yoga sport golf tennis football club clubs resort resorts cruises tours tour travels holidays hostel  lodges suites apartments rentals rental hire cleaning laundry security guards patrol
  rescue relief shelter charities church ministries parish diocese housing tenants letting builders build construct scaffolding cranes demolition paving roads bridges tunnels  harbour docks freightways
  haulage trucking transit bus coaches taxis parking depot warehouse warehousing storage removals  parcels courier express cargo forwarding customs
   coding stack  data cyber crypto apps web hosting domains servers systems signal signals wireless fiber fibre broadband satellite voice  contact connect interactive creative agency advertising marketing
  research insights polls survey surveys maps mapping geo geodata surveying survey planners design architects interiors lighting
  verlag druck druckerei buch spedition bau hochbau tiefbau holzbau stahlbau metallbau apparatebau anlagenbau fahrzeugbau werkzeugbau werkzeuge maschinen antriebe getriebe elektronik elektro sanitaer
  heizung dach fenster moebel holz stahl metall kunststoff chemie kosmetik lebensmittel molkerei brauerei baeckerei metzgerei feinkost gastro hotels reisen touristik immobilien versicherungen sparkasse kanzlei steuer
  pflege reha praxis apotheke schule akademie museum theater stiftung verein verband wasser netze netz strom solar
  assurance transports logistique immobilier batiment menuiserie charpente plomberie electricite mecanique metallerie fonderie usinage imprimerie edition editions boulangerie patisserie chocolats vins fromages laiterie
  pharmacie sante soins ecole lycee musee fiduciaire notaires avocats voyages tourisme
  abogados asesores ingenieros ingenieria construcciones transportes logistica inmobiliaria muebles maderas metales quimica farmacia salud educacion colegio panaderia bodegas vinos aceites lacteos pesca hoteles viajes
  zorggroep makelaars makelaardij advocaten notarissen accountants drukkerij uitgeverij transport vervoer logistiek bouwers bouwbedrijf dakwerken schilders hovenier kwekerij zuivel kaas bakkerij slagerij brouwerij
  opticiens apotheek school museum woningen wonen woningen installatie elektrotechniek metaal staal hout plastics verf machines`;
/** Words that names end in too, yet that are parts of single words as often (Brightwater): they only go on from a name in the text. */
export const LATE_TAILS =
  'water wind gas glass space oil press power auto  law care med bau wealth steel books music marine house';
/** Ends of domain labels that say no more than the name: `brightwaterhq` → Brightwater. */
export const EMPTY_TAILS = 'hq app inc corp ltd gmbh plc careers jobs global online official team mail';
